"""Absences: whole days on which a master does not work, and who is booked for them all the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from crm.changing import Origin, changing
from crm.doer import Doer
from crm.masters import is_called, same_master
from crm.rights import Right, may
from crm.rules.calendar import start_of_day
from crm.wishes import TakeDaysOff, WelcomeMaster
from storage.book import Book
from storage.tables import Absence, Change, Client, Member, Visit

LATELY = timedelta(days=90)
"""Whoever has had a visit for so long, or has one ahead, works here."""
AHEAD = timedelta(days=92)
"""So far ahead bookings are looked for in what has no end."""
MOST = 1000
"""Bookings that are named as to be moved."""


@dataclass(frozen=True)
class DaysOffTaken:
    """Days were taken off; `visits`: to that master, still booked for them."""

    absence: Absence
    change: Change
    visits: Sequence[Visit]
    clients: dict[int, Client]


def is_gone(absence: Absence) -> bool:
    """Whether it says that the master works here no more."""
    return absence.last_day is None and absence.weekdays is None


def working(lately: Iterable[str], absences: Iterable[Absence]) -> list[str]:
    """Who works here: to whom clients came lately, or of whom a rhythm is known; not who has left."""
    known = list(absences)
    gone = [one.master for one in known if is_gone(one)]
    names = {*lately, *(one.master for one in known if one.weekdays is not None)}
    return sorted(name for name in names if not any(same_master(name, left) for left in gone))


async def welcome_master(wish: WelcomeMaster, book: Book, doer: Doer, origin: Origin) -> tuple[Absence, Change]:
    """They are known from here on, by a rhythm without days off; who had left is back."""
    async with changing(book, doer, origin) as change:
        for former in await book.absences.since(doer.today):
            if is_gone(former) and same_master(former.master, wish.master):
                await book.absences.remove(former)
        absence = await _add(wish.master, doer.today, [], book, doer)
    return absence, change


def may_take_off(member: Member, master: str) -> bool:
    """Who leads says it of anybody; a master of herself."""
    return may(member, Right.LEAD) or is_called(member, master)


def is_absent(absence: Absence, day: date) -> bool:
    """Whether that is one of its days."""
    begun = absence.first_day <= day and (absence.last_day is None or day <= absence.last_day)
    return begun and (absence.weekdays is None or day.weekday() in absence.weekdays)


def absence_on(day: date, master: str, absences: Iterable[Absence]) -> Absence | None:
    """Why that master does not work on the day."""
    return next((one for one in absences if is_absent(one, day) and same_master(one.master, master)), None)


async def absence_at(visit: Visit, book: Book, zone: ZoneInfo) -> Absence | None:
    """Why the master of a visit does not work on its day, by the company's clock."""
    if visit.master is None:
        return None
    day = visit.starts_at.astimezone(zone).date()
    return absence_on(day, visit.master, await book.absences.since(day))


async def take_days_off(wish: TakeDaysOff, book: Book, doer: Doer, origin: Origin) -> DaysOffTaken:
    """From here on nobody is offered these days; weekdays take the place of those that were said before."""
    zone = ZoneInfo(doer.workspace.zone)
    async with changing(book, doer, origin) as change:
        for former in await _in_place_of(wish, book, doer):
            await book.absences.remove(former)
        absence = await _add(wish.master, wish.first, list(wish.weekdays) or None, book, doer, last=wish.last)
    visits = await booked_in(absence, book, zone, doer.now.astimezone(zone).date())
    return DaysOffTaken(absence, change, visits, await book.clients.several({visit.client_id for visit in visits}))


async def _add(
    master: str, first: date, weekdays: list[int] | None, book: Book, doer: Doer, *, last: date | None = None
) -> Absence:
    return await book.absences.add(
        Absence(
            workspace_id=book.workspace_id,
            master=master,
            first_day=first,
            last_day=last,
            weekdays=weekdays,
            creator_id=doer.member.id,
            created_at=doer.now,
        )
    )


async def _in_place_of(wish: TakeDaysOff, book: Book, doer: Doer) -> list[Absence]:
    """The same days said before; of weekdays, any."""
    theirs = [one for one in await book.absences.since(doer.today) if same_master(one.master, wish.master)]
    if wish.weekdays:
        return [one for one in theirs if one.weekdays is not None]
    return [one for one in theirs if one.weekdays is None and (one.first_day, one.last_day) == (wish.first, wish.last)]


async def booked_in(absence: Absence, book: Book, zone: ZoneInfo, today: date) -> list[Visit]:
    """The bookings from today on that are to be moved, by the company's clock."""
    first = max(absence.first_day, today)
    last = absence.last_day or first + AHEAD
    ahead = await book.visits.awaited(start_of_day(first, zone), start_of_day(last + timedelta(days=1), zone))
    theirs = (one for one in ahead if same_master(one.master, absence.master))
    numbers = [one.id for one in theirs if is_absent(absence, one.starts_at.astimezone(zone).date())]
    return await book.visits.several(numbers[:MOST])


async def work_after_all(absence: Absence, book: Book, doer: Doer, origin: Origin) -> Change:
    """The days are ordinary ones again."""
    async with changing(book, doer, origin) as change:
        await book.absences.remove(absence)
    return change
