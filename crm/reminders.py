"""Reminders of tasks: they follow their task wherever it goes."""

from datetime import datetime
from zoneinfo import ZoneInfo

from crm.calendar import stamp
from crm.doer import zone_of
from crm.keep import keep_plans
from crm.series import goes_on_at
from storage.book import Book
from storage.tables import Reminder, Task


def task_key(task: Task) -> str:
    """A task moved to another moment is another occasion."""
    return f"task:{task.id}:{stamp(task.due_at)}"


async def follow_task(task: Task, book: Book, now: datetime) -> None:
    """Plan, cancel or settle the reminders of a task as it now stands. What is due already is said at once."""
    await _keep_series(task, book)
    present = {reminder.key: reminder for reminder in await book.reminders.of_task(task.id)}
    planned = present.pop(task_key(task), None) if task.closed_at is None else None
    for outdated in present.values():
        if outdated.state in {"waiting", "queued", "sent"}:
            outdated.state = "cancelled" if outdated.state != "sent" else "done"
            await book.save(outdated)
    client = await book.clients.of(task.client_id)
    if client is not None:
        await keep_plans(client, book, now)
    if planned is not None:
        await _plan_again(planned, task, book, now)
    elif task.closed_at is None:
        await _plan(task, book, now)


async def _keep_series(task: Task, book: Book) -> None:
    again_at = goes_on_at(task, await zone_for(task, book)) if task.repeat is not None else None
    if again_at != task.again_at:
        task.again_at = again_at
        await book.save(task)


async def zone_for(task: Task, book: Book) -> ZoneInfo:
    """Where the clock of a task hangs; else with whoever is to do it."""
    if task.zone is not None:
        return ZoneInfo(task.zone)
    workspace, member = await book.workspaces.current(), await book.members.of(task.assignee_id)
    return zone_of(member, workspace) if member is not None else ZoneInfo(workspace.zone)


async def _plan(task: Task, book: Book, now: datetime) -> None:
    facts = task.model_dump(include={"workspace_id", "client_id", "deal_id"})
    occasion = {"kind": "task", "key": task_key(task), "task_id": task.id, "member_id": task.assignee_id}
    await book.reminders.plan([{**facts, **occasion, "due_at": max(task.due_at, now)}])


async def _plan_again(planned: Reminder, task: Task, book: Book, now: datetime) -> None:
    """Moved back to this moment, or its client or deal is another."""
    if planned.state in {"cancelled", "done"} and task.due_at > now:
        planned.state, planned.due_at = "waiting", task.due_at
    planned.client_id, planned.deal_id = task.client_id, task.deal_id
    await book.save(planned)
