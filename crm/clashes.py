"""Clashes: two clients whom one master awaits at the same time; and what nobody is there for."""

from datetime import datetime

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
    services = await book.services.by_number()
    ends_at = visit.starts_at + kept_free_for(visit.service_ids, services)
    around = await book.visits.between(visit.starts_at - LONGEST, ends_at, MOST)
    for one in around:
        if _is_to_same(one, visit) and one.starts_at + kept_free_for(one.service_ids, services) > visit.starts_at:
            return await book.clients.of(one.client_id)
    return None


def is_closed(moment: datetime, habits: Habits) -> bool:
    """Whether the company does not work then, by its own clock."""
    wall = moment.astimezone(habits.zone)
    hours = habits.hours
    return habits.working_day(wall.date()) != wall.date() or not hours.work_from <= wall.time() < hours.work_to


def _is_to_same(one: Visit, other: Visit) -> bool:
    """The visit of another client, still booked, to the same master."""
    return (
        one.client_id != other.client_id and one.state == "booked" and same_master(one.master or "", other.master or "")
    )
