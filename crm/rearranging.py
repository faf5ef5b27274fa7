"""Rearranging: all bookings of some days go to other times or another master, or are called off; what cannot, stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
from crm.wishes import CancelVisit, MoveVisit, RearrangeVisits, Shown, Wish
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
    master: str | None = None
    """With whom it would be."""


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
    return isinstance(wish, MoveVisit | CancelVisit) and wish.shown is not None


async def still_possible(wishes: Sequence[Wish], book: Book, doer: Doer) -> list[Wish]:
    """Without what was moved, given to another master or called off since it was shown, and what is hindered now."""
    goals = {place: goal for place, wish in enumerate(wishes) if (goal := await _shown_goal(wish, book)) is not None}
    held = await _placed(list(goals.values()), await book.services.by_number(), book, doer)
    possible = {place for place, one in zip(goals, held, strict=True) if one.hindered is None}
    return [wish for place, wish in enumerate(wishes) if place in possible or not is_rearranged(wish)]


async def _shown_goal(wish: Wish, book: Book) -> Placed | None:
    """Where a booking goes by such an order; None: it is not any more what was shown."""
    if not isinstance(wish, MoveVisit | CancelVisit) or wish.shown is None or wish.visit is None:
        return None
    visit = await book.visits.of(int(wish.visit))
    if visit is None or visit.state != "booked" or Shown(starts_at=visit.starts_at, master=visit.master) != wish.shown:
        return None
    if isinstance(wish, CancelVisit):
        return Placed(visit)
    return Placed(visit, wish.starts_at or visit.starts_at, master=wish.master or visit.master)


async def rearranged(wish: RearrangeVisits, book: Book, doer: Doer) -> Rearranged:
    """What would become of each booking that is meant; nothing is written."""
    meant = await _meant(wish, book, doer)
    services = await book.services.by_number()
    if wish.calls_off:
        placed = [Placed(visit) for visit in meant]
    else:
        placed = await _placed(_goals(wish, meant, doer), services, book, doer)
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


def _goals(wish: RearrangeVisits, meant: Sequence[Visit], doer: Doer) -> list[Placed]:
    return [Placed(visit, _goal(wish, visit, doer), master=wish.to_master or visit.master) for visit in meant]


async def _placed(goals: Sequence[Placed], services: Mapping[int, Service], book: Book, doer: Doer) -> list[Placed]:
    """Each held against what stands and stays, and against those placed before it."""
    starts = [one.starts_at for one in goals if one.starts_at is not None]
    if not starts:
        return list(goals)
    zone, numbers = ZoneInfo(doer.workspace.zone), {one.visit.id for one in goals}
    absences = await book.absences.since(min(starts).astimezone(zone).date())
    around = _Around(company_habits(doer.workspace), absences, services, [], doer.now)
    for other in await book.visits.between(min(starts) - LONGEST, max(starts) + LONGEST, MOST):
        if other.state == "booked" and other.id not in numbers:
            around.keep(other, other.starts_at, other.master)
    return _settled(goals, around)


def _settled(goals: Sequence[Placed], around: _Around) -> list[Placed]:
    """Whatever stays keeps its own time from the others, so they are placed anew until nothing more stays."""
    placed = list(goals)
    while (found := _one_hindered(placed, around)) is not None:
        place, stays = found
        placed[place] = stays
        around.keep(stays.visit, stays.visit.starts_at, stays.visit.master)
    return placed


def _one_hindered(placed: Sequence[Placed], around: _Around) -> tuple[int, Placed] | None:
    """The first that cannot go for what stands; else the first that cannot for those placed before it."""
    going = [(place, one) for place, one in enumerate(placed) if one.hindered is None]
    alone = ((place, _held_against(around, one)) for place, one in going)
    found = next(((place, one) for place, one in alone if one.hindered is not None), None)
    beside = replace(around, kept=[*around.kept])
    for place, one in going if found is None else ():
        held = _held_against(beside, one)
        if held.hindered is not None:
            return place, held
        if one.starts_at is not None:
            beside.keep(one.visit, one.starts_at, one.master)
    return found


def _goal(wish: RearrangeVisits, visit: Visit, doer: Doer) -> datetime:
    if wish.by is not None:
        return moved_by(visit.starts_at, wish.by, doer.zone)
    if wish.to is None:
        return visit.starts_at
    return at_wall(wish.to, visit.starts_at.astimezone(doer.zone).time(), doer.zone)


def _held_against(around: _Around, goal: Placed) -> Placed:
    if goal.starts_at is None:
        return goal
    clash = _clash(around, goal.visit, goal.starts_at, goal.master)
    hindered = _hindrance(around, goal.starts_at, goal.master) or ("clash" if clash is not None else None)
    return replace(goal, hindered=hindered, clash=clash.client_id if clash is not None else None)


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
