"""Rearranging: all bookings of some days go to other times or another master, or are called off; what cannot, stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crm.absences import absence_on
from crm.clashes import is_closed
from crm.doer import Doer
from crm.durations import LONGEST, VISIT, kept_free_for
from crm.masters import same_master
from crm.rules.calendar import at_wall
from crm.rules.habits import Habits, company_habits
from crm.rules.shifts import moved_by
from crm.wishes import CancelVisit, MoveVisit, RearrangeVisits, Wish
from storage.book import Book
from storage.tables import Absence, Client, Service, Visit

AHEAD = timedelta(days=31)
"""So far ahead bookings are looked for when no day is said."""
MOST = 1000


@dataclass(frozen=True)
class Placed:
    """A booking and when it would begin; None: it is called off. `hindered`: why it stays, a key of the catalogue."""

    visit: Visit
    starts_at: datetime | None = None
    hindered: str | None = None
    clash: int | None = None
    """The client who is awaited there."""


@dataclass(frozen=True)
class Rearranged:
    """What goes and what stays, in the order of time."""

    wish: RearrangeVisits
    placed: Sequence[Placed]
    clients: Mapping[int, Client]
    services: Mapping[int, Service]

    @property
    def going(self) -> list[Placed]:
        return [one for one in self.placed if one.hindered is None]

    @property
    def staying(self) -> list[Placed]:
        return [one for one in self.placed if one.hindered is not None]


@dataclass(frozen=True)
class _Kept:
    """A time of a master that is somebody's."""

    start: datetime
    end: datetime
    master: str
    client_id: int


@dataclass(frozen=True)
class _Around:
    """What the new times are held against; whatever is placed is added to `kept`."""

    habits: Habits
    absences: Sequence[Absence]
    services: Mapping[int, Service]
    kept: list[_Kept]
    now: datetime

    def keep(self, visit: Visit, start: datetime, master: str | None) -> None:
        if master is not None:
            end = start + kept_free_for(visit.service_ids, self.services)
            self.kept.append(_Kept(start, end, master, visit.client_id))


def is_rearranged(wish: Wish) -> bool:
    """Whether a booking goes by such an order: it was not its client who asked for it."""
    return isinstance(wish, MoveVisit | CancelVisit) and wish.visit is not None and wish.on is not None


async def rearranged(wish: RearrangeVisits, book: Book, doer: Doer) -> Rearranged:
    """What would become of each booking that is meant; nothing is written."""
    meant = await _meant(wish, book, doer)
    services = await book.services.by_number()
    if wish.calls_off:
        placed = [Placed(visit) for visit in meant]
    else:
        placed = await _placed(wish, meant, services, book, doer)
    about = {visit.client_id for visit in meant} | {one.clash for one in placed if one.clash is not None}
    return Rearranged(wish, placed, await book.clients.several(about), services)


async def _meant(wish: RearrangeVisits, book: Book, doer: Doer) -> list[Visit]:
    """Those still booked and not over; where no day was said, of the first day that has any."""
    since = doer.now - VISIT
    if wish.period is not None:
        first, last = wish.period.within(doer.zone)
        return await _booked(max(first, since), last, wish, book)
    ahead = await _booked(since, doer.now + AHEAD, wish, book)
    days = [visit.starts_at.astimezone(doer.zone).date() for visit in ahead]
    return [visit for visit, day in zip(ahead, days, strict=True) if day == days[0]]


async def _booked(since: datetime, until: datetime, wish: RearrangeVisits, book: Book) -> list[Visit]:
    found = await book.visits.between(since, until, MOST)
    return [one for one in found if one.state == "booked" and _is_meant(wish, one)]


def _is_meant(wish: RearrangeVisits, visit: Visit) -> bool:
    """Of the master, if one was named; nobody goes from a master to the same one."""
    stays = wish.to is None and wish.by is None and wish.to_master is not None and _is_of(wish.to_master, visit)
    return not stays and (wish.master is None or _is_of(wish.master, visit))


def _is_of(master: str, visit: Visit) -> bool:
    return visit.master is not None and same_master(visit.master, master)


async def _placed(
    wish: RearrangeVisits, meant: Sequence[Visit], services: Mapping[int, Service], book: Book, doer: Doer
) -> list[Placed]:
    """Each held against what stands, and against those placed before it."""
    goals = [_goal(wish, visit, doer) for visit in meant]
    if not goals:
        return []
    zone, numbers = ZoneInfo(doer.workspace.zone), {visit.id for visit in meant}
    absences = await book.absences.since(min(goals).astimezone(zone).date())
    around = _Around(company_habits(doer.workspace), absences, services, [], doer.now)
    for other in await book.visits.between(min(goals) - LONGEST, max(goals) + LONGEST, MOST):
        if other.state == "booked" and other.id not in numbers:
            around.keep(other, other.starts_at, other.master)
    return [
        _held_against(around, visit, starts_at, wish.to_master or visit.master)
        for visit, starts_at in zip(meant, goals, strict=True)
    ]


def _goal(wish: RearrangeVisits, visit: Visit, doer: Doer) -> datetime:
    if wish.by is not None:
        return moved_by(visit.starts_at, wish.by, doer.zone)
    if wish.to is None:
        return visit.starts_at
    return at_wall(wish.to, visit.starts_at.astimezone(doer.zone).time(), doer.zone)


def _held_against(around: _Around, visit: Visit, starts_at: datetime, master: str | None) -> Placed:
    clash = _clash(around, visit, starts_at, master)
    hindered = _hindrance(around, starts_at, master) or ("clash" if clash is not None else None)
    stays = hindered is not None
    around.keep(visit, visit.starts_at if stays else starts_at, visit.master if stays else master)
    return Placed(visit, starts_at, hindered, clash.client_id if clash is not None else None)


def _hindrance(around: _Around, starts_at: datetime, master: str | None) -> str | None:
    if starts_at <= around.now:
        return "over"
    if is_closed(starts_at, around.habits):
        return "closed"
    day = starts_at.astimezone(around.habits.zone).date()
    return "away" if master is not None and absence_on(day, master, around.absences) is not None else None


def _clash(around: _Around, visit: Visit, starts_at: datetime, master: str | None) -> _Kept | None:
    """Whom else the master awaits then."""
    ends_at = starts_at + kept_free_for(visit.service_ids, around.services)
    theirs = (one for one in around.kept if master is not None and same_master(one.master, master))
    return next((one for one in theirs if one.start < ends_at and one.end > starts_at), None)
