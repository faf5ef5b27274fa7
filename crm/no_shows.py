"""No-shows of a period: who was booked and did not come, and of whom nobody has said whether they came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from crm.periods import Period
from storage.book import Book
from storage.tables import Client, Service, Visit

MOST = 40


@dataclass(frozen=True)
class NoShows:
    """The first ones of the period; `more`: whether there are others. `booked`: whether any visit has begun."""

    period: Period
    missed: Sequence[Visit]
    unsaid: Sequence[Visit]
    clients: Mapping[int, Client]
    services: Mapping[int, Service]
    booked: bool
    more: bool = False


async def no_shows_of(period: Period, zone: ZoneInfo, book: Book, now: datetime) -> NoShows:
    """Of the visits that have begun, on days of that zone's calendar."""
    since, until = period.within(zone)
    until = min(until, now)
    found = await book.visits.missing(since, until, MOST + 1)
    shown = found[:MOST]
    return NoShows(
        period,
        [visit for visit in shown if visit.state == "no_show"],
        [visit for visit in shown if visit.state == "booked"],
        await book.clients.several({visit.client_id for visit in shown}),
        await book.services.by_number(),
        booked=bool(found or await book.visits.between(since, until, 1)),
        more=len(found) > MOST,
    )
