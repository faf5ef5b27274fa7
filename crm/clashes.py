"""Clashes: two clients whom one master awaits at the same time; and what nobody is there for."""

from datetime import datetime
from zoneinfo import ZoneInfo

from crm.absences import LATELY, absence_on, working
from crm.durations import LONGEST, kept_free_for
from crm.masters import same_master
from crm.rules.habits import Habits
from storage.book import Book
from storage.tables import Client, Visit

MOST = 500


async def clash_of(visit: Visit, book: Book) -> Client | None:
    """Whom else the master of a booked visit awaits while it lasts."""
    if visit.master is None:
        return None
    same = [one for one in await _meanwhile(visit, book) if same_master(one.master or "", visit.master)]
    return await book.clients.of(same[0].client_id) if same else None


async def is_full(visit: Visit, book: Book, zone: ZoneInfo) -> bool:
    """Whether a visit to nobody in particular is one more than the masters who work that day can have."""
    if visit.master is not None:
        return False
    day = visit.starts_at.astimezone(zone).date()
    absences = await book.absences.since(day)
    masters = working(await book.visits.masters(visit.starts_at - LATELY), absences)
    able = [name for name in masters if absence_on(day, name, absences) is None]
    others = await _meanwhile(visit, book) if able else []
    busy = [name for name in able if any(same_master(one.master or "", name) for one in others)]
    return bool(able) and len(busy) + sum(one.master is None for one in others) >= len(able)


async def _meanwhile(visit: Visit, book: Book) -> list[Visit]:
    """The booked visits of other clients that last while this one does."""
    services = await book.services.by_number()
    ends_at = visit.starts_at + kept_free_for(visit.service_ids, services)
    around = await book.visits.between(visit.starts_at - LONGEST, ends_at, MOST)
    booked = [one for one in around if one.state == "booked" and one.client_id != visit.client_id]
    return [one for one in booked if one.starts_at + kept_free_for(one.service_ids, services) > visit.starts_at]


def is_closed(moment: datetime, habits: Habits) -> bool:
    """Whether the company does not work then, by its own clock."""
    wall = moment.astimezone(habits.zone)
    hours = habits.hours
    return habits.working_day(wall.date()) != wall.date() or not hours.work_from <= wall.time() < hours.work_to
