"""«В то же время через неделю»: a booking at the hour of the one before it, for the same, to the same master."""

from datetime import datetime, timedelta

from crm.doer import Doer
from crm.rules.calendar import at_wall
from crm.wishes import BookVisit, Wish
from storage.book import Book
from storage.tables import Visit

LOOKED_BACK = 10
"""Visits among which the one before is looked for."""


async def as_before(wish: Wish, book: Book, doer: Doer) -> Wish:
    """A booking as the one before, told in full; any other wish, or of whoever has not come yet, as it is."""
    if not isinstance(wish, BookVisit) or not wish.same_hour or len(wish.client.ids) != 1:
        return wish
    visits = await book.visits.with_client(int(wish.client.ids[0]), LOOKED_BACK)
    before = next((visit for visit in visits if visit.state in {"booked", "arrived"}), None)
    if before is None or wish.starts_at is None:
        return wish.model_copy(update={"same_hour": False})
    told = {
        "same_hour": False,
        "day_only": False,
        "starts_at": _starts_at(wish, wish.starts_at, before, doer),
        "services": wish.services or tuple(before.service_ids),
        "master": wish.master or before.master,
    }
    return wish.model_copy(update=told)


def _starts_at(wish: BookVisit, said: datetime, before: Visit, doer: Doer) -> datetime:
    """On the day said; in so many weeks is counted from a visit that is today or ahead."""
    wall = before.starts_at.astimezone(doer.zone)
    counted = wish.weeks and wall.date() >= doer.today
    day = wall.date() + timedelta(weeks=wish.weeks) if counted else said.astimezone(doer.zone).date()
    return at_wall(day, wall.time(), doer.zone)
