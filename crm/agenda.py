"""An agenda: what a member has still to do on the days of a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from crm.day import LONGEST_LIST, Coming
from crm.rules.periods import Period
from crm.rules.series import coming
from storage.book import Book
from storage.tables import Client, Task

MOST_COMING = 40
"""Occurrences of series that are said of one period."""


@dataclass(frozen=True)
class Agenda:
    """One page of it. `more`: there is another page; `overdue`: something was to be done before its days."""

    period: Period
    tasks: Sequence[Task]
    clients: Mapping[int, Client]
    page: int = 0
    more: bool = False
    overdue: bool = False
    coming: Sequence[Coming] = ()


async def agenda_of(
    member_id: int, period: Period, page: int, zone: ZoneInfo, book: Book, *, overdue: bool = False
) -> Agenda:
    """The member's open tasks due in that period, the first one first; days are those of `zone`.

    `overdue`: those that were due before it too.
    """
    since, until = period.within(zone)
    tasks = await book.tasks.open_for(
        member_id, since=None if overdue else since, before=until, limit=LONGEST_LIST + 1, skip=page * LONGEST_LIST
    )
    late = await book.tasks.open_for(member_id, before=since, limit=1)
    again = [] if page else await _coming(member_id, since, until, book)
    shown = tasks[:LONGEST_LIST]
    about = {task.client_id for task in (*shown, *(one.task for one in again)) if task.client_id is not None}
    clients = await book.clients.several(about)
    return Agenda(period, shown, clients, page, len(tasks) > LONGEST_LIST, bool(late), again)


async def _coming(member_id: int, since: datetime, until: datetime, book: Book) -> list[Coming]:
    """What the member's series will bring in that time."""
    series = await book.tasks.series_of(member_id, before=until, limit=LONGEST_LIST)
    found = [Coming(task, due_at) for task in series for due_at in coming(task, until) if due_at >= since]
    return sorted(found, key=lambda one: one.due_at)[:MOST_COMING]
