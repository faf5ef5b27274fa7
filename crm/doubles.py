"""Doubles: a client who is booked once more, though perhaps only another time was meant."""

from crm.doer import Doer
from crm.durations import kept_free
from crm.outcomes import AlreadyBooked
from crm.rules.shifts import moved_to_hour_of
from crm.services import services_of
from crm.wishes import BookVisit
from storage.book import Book
from storage.tables import Client, Visit


async def booked_already(wish: BookVisit, client: Client | None, book: Book, doer: Doer) -> AlreadyBooked | None:
    """The client's booking that this one may be meant to be: see `_may_be_it`; None: it is another one, or said so."""
    if client is None or wish.anyway or wish.starts_at is None:
        return None
    for visit in await book.visits.booked_with(client.id):
        if visit.starts_at > doer.moment and await _may_be_it(visit, wish, book, doer):
            at = (
                moved_to_hour_of(visit.starts_at, wish.starts_at, doer.zone, doer.now)
                if wish.hour_only
                else wish.starts_at
            )
            return AlreadyBooked(wish, client, visit, await services_of(visit.service_ids, book), at)
    return None


async def _may_be_it(visit: Visit, wish: BookVisit, book: Book, doer: Doer) -> bool:
    """On the same day for the same or for nothing in particular, or while it lasts; an hour by itself is of any day."""
    if wish.starts_at is None:
        return False
    services = {int(number) for number in wish.services}
    if visit.starts_at.astimezone(doer.zone).date() != wish.starts_at.astimezone(doer.zone).date():
        return wish.hour_only and not services
    return not services or bool(services & set(visit.service_ids)) or await _overlaps(visit, wish, book)


async def _overlaps(visit: Visit, wish: BookVisit, book: Book) -> bool:
    begins, other = visit.starts_at, wish.starts_at
    ends = begins + kept_free(await services_of(visit.service_ids, book))
    until = other + kept_free(await services_of(map(int, wish.services), book)) if other else ends
    return other is not None and begins < until and other < ends
