"""Tasks: what is still to be done."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from crm.delegation import asked_of
from crm.doer import Doer
from crm.full_days import full_day
from crm.keep import keep_plans
from crm.outcomes import TaskCancelled, TaskCreated, TaskDone, TaskMoved, TaskRepeated
from crm.reminders import begin_task, follow_task, zone_for
from crm.rules.repeats import completed
from crm.rules.series import go_on, instant_of, next_wall, occurrence, planned, wall_at
from crm.rules.shifts import moved_by, moved_to_day_of, moved_to_hour_of
from crm.rules.zones import hang
from crm.wishes import CreateTask, MoveTask
from storage.book import Book
from storage.tables import Client, Task

LASTING = {
    "workspace_id",
    "client_id",
    "deal_id",
    "creator_id",
    "assignee_id",
    "accepted_at",
    "text",
    "repeat",
    "channel",
}
"""What all occurrences of a series share."""


async def create_task(wish: CreateTask, client: Client | None, book: Book, doer: Doer) -> TaskCreated:
    """A task of who said it or of the colleague it is asked of, with its reminder. The date was asked for before."""
    colleague = await asked_of(wish, book)
    deals = await book.deals.open_with(client.id) if client else []
    if client is not None:
        keep_plans(client, deals, doer.now)
    task = Task(
        workspace_id=book.workspace_id,
        client_id=client.id if client else None,
        deal_id=deals[0].id if len(deals) == 1 else None,
        creator_id=doer.member.id,
        assignee_id=colleague.id if colleague else doer.member.id,
        text=wish.text,
        created_at=doer.moment,
        **planned(wish, doer.zone),
    )
    await book.tasks.add(task)
    await begin_task(task, book, doer.now)
    return TaskCreated(client, task, await full_day(task, book, doer), colleague)


async def move_task(task: Task, wish: MoveTask, client: Client | None, book: Book, doer: Doer) -> TaskMoved:
    """To another moment. Of a series one occurrence is moved, which is a task of its own from then on."""
    due_at = _new_moment(task, wish, doer)
    again = await _stand_next(task, book, doer)
    before, task.due_at, task.repeat = task.due_at, due_at, None
    task.wall, task.zone = (wall_at(due_at, doer.zone), doer.zone.key) if wish.by_clock else (None, None)
    put_off = is_put_off(before, due_at, doer)
    task.moves += put_off
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskMoved(client, task, before, again, await full_day(task, book, doer) if put_off else None, put_off)


def _new_moment(task: Task, wish: MoveTask, doer: Doer) -> datetime:
    if wish.due_at is not None and wish.hour_only:
        return moved_to_hour_of(task.due_at, wish.due_at, doer.zone, doer.now)
    if wish.due_at is not None and wish.day_only and task.wall is not None:
        moved = moved_to_day_of(task.due_at, wish.due_at, doer.zone)
        return moved if moved > doer.now else wish.due_at
    due_at = wish.due_at or (moved_by(task.due_at, wish.by, doer.zone) if wish.by else None)
    if due_at is None:
        raise ValueError("a task is moved to a moment")
    return due_at


def is_put_off(before: datetime, after: datetime, doer: Doer) -> bool:
    """To a later day of the person's calendar; an hour more is no delay."""
    return after.astimezone(doer.zone).date() > before.astimezone(doer.zone).date()


async def finish_task(task: Task, client: Client | None, book: Book, doer: Doer) -> TaskDone:
    """Done; of a series the next occurrence stands."""
    again = await _stand_next(task, book, doer)
    task.done_at = task.closed_at = doer.moment
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskDone(client, task, again)


async def cancel_task(task: Task, client: Client | None, book: Book, doer: Doer, *, whole: bool) -> TaskCancelled:
    """Not to be done any more: the whole series, or this occurrence only."""
    again = None if whole else await _stand_next(task, book, doer)
    task.cancelled_at = task.closed_at = doer.moment
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskCancelled(client, task, again)


async def repeat_task(task: Task, rule: str | None, client: Client | None, book: Book, doer: Doer) -> TaskRepeated:
    """From here on by that rule, at the same hour; None: only once."""
    zone = await zone_for(task, book)
    wall = occurrence(task, zone)
    task.wall, task.zone = wall, zone.key
    task.repeat = completed(rule, wall.date()) if rule else None
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskRepeated(client, task)


async def move_clock(task: Task, zone: str, client: Client | None, book: Book, doer: Doer) -> TaskMoved:
    """The person is elsewhere now: the same hour there. A series goes with it."""
    before = task.due_at
    hang(task, ZoneInfo(zone), doer.now)
    await book.save(task)
    await follow_task(task, book, doer.now)
    return TaskMoved(client, task, before)


async def go_on_by_itself(task: Task, book: Book, now: datetime) -> None:
    """An open series whose next occurrence has come: it is said again, as of its own moment."""
    go_on(task, now, await zone_for(task, book))
    await book.save(task)
    await follow_task(task, book, task.due_at)


async def _stand_next(task: Task, book: Book, doer: Doer) -> Task | None:
    """The next occurrence of a series, as a task of its own."""
    zone = await zone_for(task, book)
    wall = next_wall(task, doer.now, zone)
    if wall is None:
        return None
    facts = task.model_dump(include=LASTING)
    when: dict[str, Any] = {"due_at": instant_of(wall, zone), "wall": wall, "zone": zone.key}
    again = await book.tasks.add(Task(**facts, **when, created_at=doer.moment))
    await begin_task(again, book, doer.now)
    return again
