"""Tasks: what is still to be done."""

from datetime import datetime

from dateutil.rrule import rrulestr

from crm.calendar import at_wall
from crm.doer import Doer
from crm.outcomes import TaskCancelled, TaskCreated, TaskDone, TaskMoved
from crm.reminders import follow_task
from crm.wishes import CreateTask
from storage.book import Book
from storage.tables import Client, Task


async def create_task(wish: CreateTask, client: Client | None, book: Book, doer: Doer) -> TaskCreated:
    """A task of who said it, with its reminder. The date was asked for before."""
    if wish.due_at is None:
        raise ValueError("a task needs a moment")
    deals = await book.deals.open_with(client.id) if client else []
    task = Task(
        workspace_id=book.workspace_id,
        client_id=client.id if client else None,
        deal_id=deals[0].id if len(deals) == 1 else None,
        creator_id=doer.member.id,
        assignee_id=doer.member.id,
        due_at=wish.due_at,
        text=wish.text,
        repeat=wish.repeat,
        created_at=doer.moment,
    )
    await book.tasks.add(task)
    await follow_task(task, book, doer.now)
    return TaskCreated(client, task)


async def move_task(task: Task, due_at: datetime, client: Client | None, book: Book, doer: Doer) -> TaskMoved:
    before, task.due_at = task.due_at, due_at
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskMoved(client, task, before)


async def finish_task(task: Task, client: Client | None, book: Book, doer: Doer) -> TaskDone:
    """Done; a repeating task is planned for its next time."""
    task.done_at = task.closed_at = doer.moment
    await book.save(task)
    await follow_task(task, book, doer.now)
    again = await _repeat(task, book, doer)
    return TaskDone(client, task, again)


async def cancel_task(task: Task, client: Client | None, book: Book, doer: Doer) -> TaskCancelled:
    task.cancelled_at = task.closed_at = doer.moment
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskCancelled(client, task)


async def _repeat(task: Task, book: Book, doer: Doer) -> Task | None:
    if task.repeat is None:
        return None
    due_at = next_occurrence(task, doer)
    if due_at is None:
        return None
    facts = task.model_dump(include={"workspace_id", "client_id", "deal_id", "creator_id", "assignee_id", "text"})
    again = await book.tasks.add(Task(**facts, repeat=task.repeat, due_at=due_at, created_at=doer.moment))
    await follow_task(again, book, doer.now)
    return again


def next_occurrence(task: Task, doer: Doer) -> datetime | None:
    """The next time of the repeat after now, at the same hour of the person's wall clock."""
    wall = task.due_at.astimezone(doer.zone).replace(tzinfo=None)
    rule = rrulestr(task.repeat or "", dtstart=wall)
    after = max(task.due_at, doer.now).astimezone(doer.zone).replace(tzinfo=None)
    found = rule.after(after)
    return at_wall(found.date(), found.time(), doer.zone) if found else None
