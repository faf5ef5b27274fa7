"""Bookings: the visits of a day, as a list shows them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from crm.rules.periods import Period, day_of
from crm.services import among
from storage.book import Book
from storage.tables import Client, Service, Visit

LONGEST_DAY = 500
"""Bookings: no company has more in a day."""


@dataclass(frozen=True)
class Bookings:
    """The visits of a day, with their clients and services; `master`: those to them alone."""

    day: date
    visits: Sequence[Visit]
    clients: Mapping[int, Client]
    services: Mapping[int, Service]
    master: str | None = None

    def services_of(self, visit: Visit) -> list[Service]:
        return among(visit.service_ids, self.services)

    def of_master(self, master: str) -> "Bookings":
        return replace(self, visits=[visit for visit in self.visits if visit.master == master], master=master)


async def bookings_of(day: date, zone: ZoneInfo, book: Book) -> Bookings:
    """All of that day of the zone's calendar, the first one first."""
    visits = await book.visits.between(*day_of(day).within(zone), LONGEST_DAY)
    clients = await book.clients.several({visit.client_id for visit in visits})
    return Bookings(day, visits, clients, await book.services.by_number())


async def bookings_of_days(period: Period, zone: ZoneInfo, book: Book) -> list[Bookings]:
    """Each day of the period, in as many queries as one takes."""
    visits = await book.visits.between(*period.within(zone), LONGEST_DAY)
    clients = await book.clients.several({visit.client_id for visit in visits})
    services, by_day = await book.services.by_number(), defaultdict[date, list[Visit]](list)
    for visit in visits:
        by_day[visit.starts_at.astimezone(zone).date()].append(visit)
    days = (period.first + timedelta(days=ahead) for ahead in range(period.days))
    return [Bookings(day, by_day[day], clients, services) for day in days]


async def bookings_ahead(now: datetime, zone: ZoneInfo, book: Book) -> list[Bookings]:
    """Today's and tomorrow's, where there are any and visits are booked."""
    if not (await book.workspaces.seen()).keeps_visits:
        return []
    today = now.astimezone(zone).date()
    days = await bookings_of_days(Period(first=today, last=today + timedelta(days=1)), zone, book)
    return [day for day in days if day.visits]
