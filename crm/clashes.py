"""Clashes: two clients whom one master awaits at the same time."""

from crm.durations import LONGEST, kept_free_for
from crm.masters import same_master
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


def _is_to_same(one: Visit, other: Visit) -> bool:
    """Another visit, still booked, to the same master."""
    return one.id != other.id and one.state == "booked" and same_master(one.master or "", other.master or "")
