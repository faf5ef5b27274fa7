"""Free times of a day: what its bookings leave of the working hours, of each master where clients come to masters."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crm.calendar import at_wall, start_of_day
from crm.habits import Habits
from storage.book import Book
from storage.tables import Visit

VISIT = timedelta(hours=1)
"""How long a visit is taken to last: nobody says how long one does (`crm.visits` sees a clash by the same hour)."""
AROUND = timedelta(days=14)
"""Whoever has had a visit for so many days, or has one ahead, is a master of the day."""
MOST = 500
QUARTER, LATE = timedelta(minutes=15), timedelta(minutes=5)
AHEAD = 14
"""Days in which a free time is looked for."""


@dataclass(frozen=True)
class Gap:
    """From one moment to another nobody is awaited."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class FreeTimes:
    """Of each master by name, None where visits have no master. `works`: whether it is a working day at all."""

    day: date
    gaps: Sequence[tuple[str | None, Sequence[Gap]]]
    works: bool = True


async def free_times(day: date, habits: Habits, book: Book, now: datetime) -> FreeTimes:
    """What is free in the working hours of the company's day, of at least a visit's length and still ahead."""
    opens = max(at_wall(day, habits.hours.work_from, habits.zone), _next_quarter(now))
    closes = at_wall(day, habits.hours.work_to, habits.zone)
    begins = start_of_day(day, habits.zone)
    with book.whole():
        booked = await book.visits.between(begins, start_of_day(day + timedelta(days=1), habits.zone), MOST)
        masters: list[str | None] = [*await book.visits.masters(begins - AROUND)]
    shared = masters or [None]
    gaps = [(name, gaps_of(_awaited(name, booked), opens, closes)) for name in shared]
    return FreeTimes(day, gaps, habits.working_day(day) == day)


async def first_free(today: date, habits: Habits, book: Book, now: datetime, master: str | None = None) -> date:
    """The first working day, from today on, on which that master, or anybody, is free; today when none is soon."""
    for day in (today + timedelta(days=ahead) for ahead in range(AHEAD)):
        free = await free_times(day, habits, book, now)
        if free.works and any(gaps for name, gaps in free.gaps if master in {None, name}):
            return day
    return today


def _next_quarter(now: datetime) -> datetime:
    """Nobody is booked for 14:07; at 14:03 two o'clock may still be offered."""
    over = timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond)
    return now - over + (QUARTER if over > LATE else timedelta())


def _awaited(master: str | None, booked: Iterable[Visit]) -> list[datetime]:
    """A visit to nobody in particular takes everybody's time only where there are no masters."""
    return [one.starts_at for one in booked if one.state == "booked" and (master is None or one.master == master)]


def gaps_of(starts: Iterable[datetime], opens: datetime, closes: datetime) -> list[Gap]:
    """What visits that begin then leave free between the hours."""
    found: list[Gap] = []
    free = opens
    for start in sorted(starts):
        if start - free >= VISIT:
            found.append(Gap(free, min(start, closes)))
        free = max(free, start + VISIT)
    return [*found, Gap(free, closes)] if closes - free >= VISIT else found


async def free_hours(day: date, master: str | None, habits: Habits, book: Book, now: datetime) -> list[datetime]:
    """The full hours of the day at which that master is free, or anybody when none is named."""
    free = await free_times(day, habits, book, now)
    theirs = [gaps for name, gaps in free.gaps if name == master] if master else []
    found = {at for gaps in theirs or [gaps for _, gaps in free.gaps] for gap in gaps for at in _hours_in(gap)}
    return sorted(found)


def _hours_in(gap: Gap) -> Iterator[datetime]:
    """The full hours at which a visit may begin in it."""
    at = gap.start.replace(minute=0, second=0, microsecond=0)
    at += VISIT if at < gap.start else timedelta()
    while at + VISIT <= gap.end:
        yield at
        at += VISIT
