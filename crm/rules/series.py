"""A task by the clock: what the wall clock shows when it is due, and how a series goes on from there."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm.rules.calendar import at_wall
from crm.rules.repeats import completed, following, missed
from crm.wishes import CreateTask
from storage.tables import Task

CHANGE = timedelta(hours=3)
"""No clock change is greater: instants decide within it, not what the clock shows."""


def planned(wish: CreateTask, zone: ZoneInfo) -> dict[str, Any]:
    """The columns that say when: the instant, the clock that shows it, and the whole rule of a series."""
    if wish.due_at is None:
        raise ValueError("a task needs a moment")
    wall = wall_at(wish.due_at, zone)
    rule = completed(wish.repeat, wall.date()) if wish.repeat else None
    clock = {"wall": wall, "zone": zone.key} if wish.by_clock or rule else {"wall": None, "zone": None}
    channel = str(wish.channel) if wish.channel else None
    return {"due_at": wish.due_at, "repeat": rule, "channel": channel, **clock}


def wall_at(instant: datetime, zone: ZoneInfo) -> datetime:
    """What the clock shows there."""
    return instant.astimezone(zone).replace(tzinfo=None)


def instant_of(wall: datetime, zone: ZoneInfo) -> datetime:
    return at_wall(wall.date(), wall.time(), zone)


def occurrence(task: Task, zone: ZoneInfo) -> datetime:
    """The open occurrence of a series as its rule has it, whatever the clocks skip on that day."""
    return task.wall or wall_at(task.due_at, zone)


def goes_on_at(task: Task, zone: ZoneInfo) -> datetime | None:
    """When an open series goes on to its next occurrence, ticked or not."""
    if task.repeat is None or task.closed_at is not None:
        return None
    wall = following(task.repeat, occurrence(task, zone))
    return instant_of(wall, zone) if wall else None


def next_wall(task: Task, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The occurrence that follows when this one is seen to; those that are over are not made up for."""
    if task.repeat is None:
        return None
    return following(task.repeat, occurrence(task, zone), after=wall_at(now, zone))


def go_on(task: Task, now: datetime, zone: ZoneInfo) -> None:
    """Nobody ticked it: the newest occurrence by now stands in its place."""
    near = missed(task.repeat or "", occurrence(task, zone), wall_at(now, zone) + CHANGE)
    over = [wall for wall in near if instant_of(wall, zone) <= now]
    if over:
        task.missed += len(over)
        task.wall, task.zone, task.due_at = over[-1], zone.key, instant_of(over[-1], zone)


def coming(task: Task, before: datetime) -> list[datetime]:
    """When the occurrences after the open one are due, up to a moment; none of what does not repeat."""
    if task.repeat is None or task.zone is None:
        return []
    zone = ZoneInfo(task.zone)
    walls = missed(task.repeat, occurrence(task, zone), wall_at(before, zone) + CHANGE)
    return [moment for wall in walls if (moment := instant_of(wall, zone)) < before]
