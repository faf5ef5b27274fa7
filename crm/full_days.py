"""A day that gets full: its sixth task is said aloud, and a freer working day offered."""

from collections import Counter
from datetime import date, datetime, timedelta

from crm.doer import Doer
from crm.outcomes import FullDay
from crm.rules.calendar import start_of_day
from crm.rules.habits import habits_of
from storage.book import Book
from storage.tables import Task

FULL = 6
"""Of as many tasks a day is said to be full; of more nothing is said again."""
FREE = 3
"""A day of no more tasks is free enough."""
LOOK_AHEAD = timedelta(days=14)


async def full_day(task: Task, book: Book, doer: Doer) -> FullDay | None:
    """Whether the task, planned already, is the one that makes a day of its person full."""
    day = task.due_at.astimezone(doer.zone).date()
    following = day + timedelta(days=1)
    if len(await _due(task, day, following, book, doer)) != FULL:
        return None
    ahead = await _due(task, following, day + LOOK_AHEAD, book, doer)
    return FullDay(day, freer_day(day, Counter(moment.astimezone(doer.zone).date() for moment in ahead), doer))


async def _due(task: Task, since: date, until: date, book: Book, doer: Doer) -> list[datetime]:
    """When the open tasks of the same person on these days are due."""
    zone = doer.zone
    return await book.tasks.due_between(task.assignee_id, start_of_day(since, zone), start_of_day(until, zone))


def freer_day(day: date, tasks: Counter[date], doer: Doer) -> date | None:
    """The first working day after it with room; None when there is none in two weeks."""
    habits, last = habits_of(doer.member, doer.workspace), day + LOOK_AHEAD
    other = habits.working_day(day + timedelta(days=1))
    while other < last:
        if tasks[other] <= FREE:
            return other
        other = habits.working_day(other + timedelta(days=1))
    return None
