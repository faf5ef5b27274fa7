"""Reminders: those of a task follow it wherever it goes; each is answered, put off, or brought back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from crm.day import keep_day
from crm.doer import Doer, zone_of
from crm.keep import keep_plans
from crm.outcomes import ReminderAnswered
from crm.rules.habits import habits_of
from crm.rules.occasions import Occasion, occasions
from crm.rules.series import goes_on_at
from crm.wishes import AnswerReminder
from storage.book import Book
from storage.tables import Reminder, Task

OUTDATED = {"waiting": "cancelled", "queued": "cancelled", "held": "cancelled", "sent": "done"}
"""What becomes of a reminder whose occasion is no more, by its state; the others are over anyway."""


async def follow_task(task: Task, book: Book, now: datetime) -> None:
    """Plan, cancel or settle the reminders of a task as it now stands. What is due already is said at once."""
    client = await book.clients.of(task.client_id)
    if client is not None:
        keep_plans(client, await book.deals.open_with(client.id), now)
    wanted = {one.key: one for one in await _wanted(task, book, now)}
    present = {reminder.key: reminder for reminder in await book.reminders.of_task(task.id)}
    await outdate([one for key, one in present.items() if key not in wanted], book)
    for key in wanted.keys() & present.keys():
        await _plan_again(present[key], task, wanted[key].due_at, book, now)
    await book.reminders.plan([_reminder(task, one, now) for key, one in wanted.items() if key not in present])


async def begin_task(task: Task, book: Book, now: datetime) -> None:
    """The same for a task just made, of which there is no reminder yet; its client was seen to by who made it."""
    await book.reminders.plan([_reminder(task, one, now) for one in await _wanted(task, book, now)])


async def _wanted(task: Task, book: Book, now: datetime) -> list[Occasion]:
    """What is to be said of the task; a series knows when it goes on."""
    await _keep_series(task, book)
    return await _occasions(task, book, now)


async def outdate(reminders: Iterable[Reminder], book: Book) -> None:
    """Their occasion is no more: what was said is settled, what was not never will be."""
    for reminder in reminders:
        if reminder.state in OUTDATED:
            reminder.state = OUTDATED[reminder.state]
            await book.save(reminder)


async def _occasions(task: Task, book: Book, now: datetime) -> list[Occasion]:
    """What is still to be said of an open task; the task itself at once when it is due already."""
    member = await book.members.of(task.assignee_id)
    if task.closed_at is not None or member is None:
        return []
    habits = habits_of(member, await book.workspaces.current())
    keep_day(member, task, habits, now)
    return [one for one in occasions(task, habits) if one.kind == "task" or one.due_at > now]


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


def _reminder(task: Task, occasion: Occasion, now: datetime) -> dict[str, Any]:
    facts = task.model_dump(include={"workspace_id", "client_id", "deal_id"})
    whose = {"task_id": task.id, "member_id": _whose(task, occasion.kind)}
    return {**facts, **whose, "kind": occasion.kind, "key": occasion.key, "due_at": max(occasion.due_at, now)}


def _whose(task: Task, kind: str) -> int:
    return task.creator_id if kind == "asked_overdue" else task.assignee_id


async def _plan_again(planned: Reminder, task: Task, due_at: datetime, book: Book, now: datetime) -> None:
    """Moved back to this moment, or its client, deal or person is another."""
    come_back(planned, due_at, now)
    planned.client_id, planned.deal_id = task.client_id, task.deal_id
    planned.member_id = _whose(task, planned.kind)
    await book.save(planned)


def come_back(planned: Reminder, due_at: datetime, now: datetime) -> None:
    """Its occasion is one again, and lies ahead."""
    if planned.state in {"cancelled", "done"} and due_at > now:
        planned.state, planned.due_at = "waiting", due_at


async def answer_reminder(wish: AnswerReminder, book: Book, doer: Doer) -> ReminderAnswered:
    """It is done, or comes once more at the moment that was chosen, with the reason."""
    reminder = await book.reminders.of(int(wish.reminder))
    if reminder is None:
        raise LookupError("no such reminder")
    await answer(reminder, wish.until, wish.reason, book, doer)
    return ReminderAnswered(await book.clients.of(reminder.client_id), reminder)


async def answer(reminder: Reminder, until: datetime | None, reason: str | None, book: Book, doer: Doer) -> None:
    """Its person has answered it; `until` None: it is done."""
    reminder.answered_at, reminder.reason = doer.now, reason
    reminder.state, reminder.chosen = ("done", False) if until is None else ("waiting", True)
    reminder.due_at = until or reminder.due_at
    await book.save(reminder)


async def bring_back(reminder: Reminder, book: Book, now: datetime) -> None:
    """An answer was taken back: what waits for none any more is said again at once."""
    sent, answered = reminder.sent_at, reminder.answered_at
    unanswered = sent is not None and (answered is None or answered < sent)
    if unanswered and reminder.state in {"waiting", "done"}:
        reminder.state, reminder.due_at, reminder.chosen = "waiting", now, True
        await book.save(reminder)
