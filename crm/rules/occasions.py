"""Occasions of a task: when what is said about it by itself."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from crm.rules.calendar import stamp
from crm.rules.habits import Habits
from crm.rules.kinds import Tact
from storage.tables import Task

OVERDUE_AFTER = timedelta(hours=2)
"""How long past its moment who asked a colleague hears that a task is still open."""
MET = {"meeting", "visit"}
"""Channels of a task at which somebody is met."""


class Occasion(NamedTuple):
    """One is said once; a task moved to another moment is another occasion."""

    kind: str
    key: str
    due_at: datetime


def task_key(task: Task, kind: str = "task") -> str:
    return f"{kind}:{task.id}:{stamp(task.due_at)}"


def occasions(task: Task, habits: Habits) -> Iterator[Occasion]:
    """All of an open task."""
    yield Occasion("task", task_key(task), _urgent(task, habits))
    yield Occasion("overdue", task_key(task, "overdue"), overdue_at(task, habits))
    if task.creator_id != task.assignee_id:
        yield Occasion("asked_overdue", task_key(task, "asked_overdue"), task.due_at + OVERDUE_AFTER)
    if task.channel in MET:
        ahead, after = task.due_at - habits.lead("meeting_ahead"), task.due_at + habits.lead("meeting_after")
        yield Occasion("meeting_ahead", task_key(task, "meeting_ahead"), ahead)
        yield Occasion("meeting_after", task_key(task, "meeting_after"), after)


def _urgent(task: Task, habits: Habits) -> datetime:
    """A colleague's task waits for the morning."""
    own = task.creator_id == task.assignee_id
    return habits.free_at(task.due_at, habits.own_tact if own else Tact.AWAKE)


def overdue_at(task: Task, habits: Habits) -> datetime:
    """In the morning of the next working day."""
    day = task.due_at.astimezone(habits.zone).date() + timedelta(days=1)
    return habits.say_at("overdue", habits.working_day(day))
