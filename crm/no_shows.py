"""No-shows of a period: who was booked and did not come, and of whom nobody has said whether they came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crm.rules.periods import Period
from crm.visit_reminders import ASKED_AFTER
from storage.book import Book
from storage.tables import Client, Service, Visit

MOST = 40
ASKED_FOR_DAYS = 14
"""So long it is said each morning of whom nobody has said whether they came."""


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


@dataclass(frozen=True)
class Unsaid:
    """The visits of these days of which it was asked whether the client came, and nobody has said it."""

    period: Period
    visits: Sequence[Visit] = ()


async def unsaid_of_late(now: datetime, zone: ZoneInfo, book: Book) -> Unsaid:
    """Of the last two weeks, where visits are booked."""
    today = now.astimezone(zone).date()
    period = Period(first=today - timedelta(days=ASKED_FOR_DAYS), last=today)
    if not (await book.workspaces.seen()).keeps_visits:
        return Unsaid(period)
    since, _ = period.within(zone)
    found = await book.visits.missing(since, now - ASKED_AFTER, MOST)
    return Unsaid(period, [visit for visit in found if visit.state == "booked"])
