"""A person's day: what is open until the end of tomorrow, and what waits for an answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from crm.rules.calendar import start_of_day
from crm.rules.habits import Habits
from crm.rules.series import coming
from storage.book import Book
from storage.tables import Client, Member, Question, Reminder, Task

LONGEST_LIST = 20
IDLE = {"NotFound", "NotUnderstood", "NoTask", "WhichReminder"}
"""Offers rather than questions: nothing waits for them."""
ENDED_BY_CONTACT = {"touch", "touch_vip", "quote", "stalled"}
"""Kinds of reminders that are about a silence."""


class Coming(NamedTuple):
    """An occurrence of a series that follows the open one."""

    task: Task
    due_at: datetime


@dataclass(frozen=True)
class Plans:
    """`more`: how many tasks did not fit. `put_off`: reminders that come back by then, or did today."""

    tasks: Sequence[Task]
    clients: Mapping[int, Client]
    questions: Sequence[Question]
    more: int = 0
    coming: Sequence[Coming] = ()
    put_off: Sequence[Reminder] = ()

    @property
    def moments(self) -> list[datetime]:
        """When all of it is due."""
        return [*(task.due_at for task in self.tasks), *(one.due_at for one in self.coming)]


async def plans_of(member_id: int, before: datetime, book: Book, *, since: datetime | None = None) -> Plans:
    """The member's open tasks due before that moment, the oldest first, and the questions that wait.

    `since`: the beginning of the day; given, what was put off to that day or later is there too.
    """
    tasks = await book.tasks.open_for(member_id, before=before, limit=LONGEST_LIST + 1)
    put_off = await book.reminders.put_off_by(member_id, since, before) if since is not None else []
    about = {*(task.client_id for task in tasks), *(one.client_id for one in put_off)}
    clients = await book.clients.several([number for number in about if number is not None])
    questions = [one for one in await book.questions.open_to(member_id) if one.kind not in IDLE]
    shown = tasks[:LONGEST_LIST]
    again = [Coming(task, due_at) for task in shown for due_at in coming(task, before)]
    waiting = [one for one in put_off if _still_waits(one, clients.get(one.client_id or 0))]
    return Plans(shown, clients, questions, max(0, len(tasks) - LONGEST_LIST), again, waiting)


def _still_waits(reminder: Reminder, client: Client | None) -> bool:
    """Nobody was in touch meanwhile, where that is all it was about."""
    if client is None or client.archived_at is not None:
        return False
    last, answered = client.last_contact_at, reminder.answered_at
    return reminder.kind not in ENDED_BY_CONTACT or last is None or answered is None or last <= answered


def end_of_day(now: datetime, zone: ZoneInfo, *, days: int = 0) -> datetime:
    """Of today, or so many days later."""
    return start_of_day(now.astimezone(zone).date() + timedelta(days=days + 1), zone).astimezone(UTC)


def is_news(moments: Sequence[datetime], now: datetime, habits: Habits) -> bool:
    """Whether a morning's digest of what is due then is worth reading: something lies ahead, or became overdue since.

    What has been overdue for longer is said again once a week, on its first working day.
    """
    today = now.astimezone(habits.zone).date()
    fresh = start_of_day(_working_day_before(today, habits), habits.zone)
    return any(due_at >= fresh for due_at in moments) or (bool(moments) and _begins_week(today, habits))


def _working_day_before(day: date, habits: Habits) -> date:
    return next(other for back in range(1, 15) if habits.working_day(other := day - timedelta(days=back)) == other)


def _begins_week(day: date, habits: Habits) -> bool:
    return _working_day_before(day, habits).isocalendar().week != day.isocalendar().week


def keep_day(member: Member, task: Task, habits: Habits, now: datetime) -> None:
    """An open task has to be in a digest and in an evening's list: they are looked at in time for it."""
    keep_digest(member, task.due_at, habits, now)
    keep_closing(member, task.due_at, habits, now)


def keep_closing(member: Member, moment: datetime, habits: Habits, now: datetime) -> None:
    """What is due then has to be in the list of an evening: it is looked at in time for it."""
    closing = habits.next_time("closing", max(now, moment))
    if member.closing_next is None or closing < member.closing_next:
        member.closing_next = closing


def keep_digest(member: Member, moment: datetime, habits: Habits, now: datetime) -> None:
    """What is due then has to be in a digest, of the day before too: it is looked at in time for it."""
    day = start_of_day(moment.astimezone(habits.zone).date() - timedelta(days=1), habits.zone)
    digest = habits.next_time("digest", max(now, day - timedelta(minutes=1)))
    if member.digest_next is None or digest < member.digest_next:
        member.digest_next = digest
