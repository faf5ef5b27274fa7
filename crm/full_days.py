"""A day that gets full: its sixth task is said aloud, and a freer working day offered."""

from collections import Counter
from datetime import date, timedelta

from crm.calendar import start_of_day
from crm.doer import Doer
from crm.habits import habits_of
from crm.outcomes import FullDay
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
    since, until = start_of_day(day, doer.zone), start_of_day(day + LOOK_AHEAD, doer.zone)
    moments = await book.tasks.due_between(task.assignee_id, since, until)
    tasks = Counter(moment.astimezone(doer.zone).date() for moment in moments)
    return FullDay(day, freer_day(day, tasks, doer)) if tasks[day] == FULL else None


def freer_day(day: date, tasks: Counter[date], doer: Doer) -> date | None:
    """The first working day after it with room; None when there is none in two weeks."""
    habits, last = habits_of(doer.member, doer.workspace), day + LOOK_AHEAD
    other = habits.working_day(day + timedelta(days=1))
    while other < last:
        if tasks[other] <= FREE:
            return other
        other = habits.working_day(other + timedelta(days=1))
    return None
