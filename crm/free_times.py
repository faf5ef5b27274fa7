"""Free times of a day: what its bookings leave of the working hours, of each master where clients come to masters."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from crm.absences import LATELY, absence_on, working
from crm.durations import LONGEST, VISIT, kept_free_for
from crm.rules.calendar import at_wall, start_of_day
from crm.rules.habits import Habits
from storage.book import Book
from storage.tables import Absence, Service
from storage.tables.visit import Taken

QUARTER, LATE = timedelta(minutes=15), timedelta(minutes=5)
HOUR, HALF = timedelta(hours=1), timedelta(minutes=30)
MORNING, NOON, EVENING = time(9), time(12), time(17)
"""When parts of a day begin, in which an hour is looked for."""
AHEAD = 14
"""Days in which a free time is looked for."""


@dataclass(frozen=True)
class Gap:
    """From one moment to another nobody is awaited."""

    start: datetime
    end: datetime

    def between(self, begins: datetime, ends: datetime) -> "Gap":
        return Gap(max(self.start, begins), min(self.end, ends))


@dataclass(frozen=True)
class PartOfDay:
    """From one wall time up to another."""

    begins: time
    ends: time

    @classmethod
    def of(cls, said: time) -> "PartOfDay":
        """From then on; a morning ends at noon."""
        return cls(said, NOON if said == MORNING else time.max)

    def holds(self, at: time) -> bool:
        return self.begins <= at < self.ends


@dataclass(frozen=True)
class FreeTimes:
    """Of each master by name, None where visits have no master. `works`: whether it is a working day at all.

    `away`: the masters who do not work on it, though the company does.
    """

    day: date
    gaps: Sequence[tuple[str | None, Sequence[Gap]]]
    works: bool = True
    away: frozenset[str] = frozenset()

    def within(self, part: "PartOfDay", habits: Habits, length: timedelta) -> "FreeTimes":
        """What of it lies in that part of the day, and is still of that length."""
        begins, ends = (at_wall(self.day, at, habits.zone) for at in (part.begins, part.ends))
        gaps = [
            (name, [gap for gap in (one.between(begins, ends) for one in theirs) if gap.end - gap.start >= length])
            for name, theirs in self.gaps
        ]
        return replace(self, gaps=gaps)

    def has_room(self, master: str | None) -> bool:
        """Whether that master, or anybody when none is named, may still be booked in working hours."""
        return self.works and any(gaps for name, gaps in self.gaps if master in {None, name})


@dataclass(frozen=True)
class Diary:
    """What is known of the days that are looked at."""

    habits: Habits
    masters: Sequence[str]
    booked: Sequence[Taken]
    services: Mapping[int, Service]
    absences: Sequence[Absence]

    def gaps(self, day: date, now: datetime, length: timedelta) -> FreeTimes:
        """What is free of the working hours of a day, still ahead and of at least that length."""
        opens = max(at_wall(day, self.habits.hours.work_from, self.habits.zone), _next_quarter(now))
        closes = at_wall(day, self.habits.hours.work_to, self.habits.zone)
        shared: list[str | None] = [*self.masters] or [None]
        away = frozenset(name for name in self.masters if absence_on(day, name, self.absences))
        taken = self._taken(opens, closes)
        anybodys = [visit for visit in taken.get(None, ()) if self._keeps_all(visit, taken, away)]
        gaps = [
            (name, gaps_of([*taken.get(name, ()), *anybodys], opens, closes, length) if name not in away else [])
            for name in shared
        ]
        return FreeTimes(day, gaps, self.habits.working_day(day) == day, away)

    def _taken(self, opens: datetime, closes: datetime) -> Mapping[str | None, Sequence[Gap]]:
        """The time of each master that is taken between those hours; None: of nobody in particular."""
        taken = defaultdict[str | None, list[Gap]](list)
        for one in self.booked:
            visit = Gap(one.starts_at, one.starts_at + kept_free_for(one.service_ids, self.services))
            if visit.start < closes and opens < visit.end:
                taken[one.master].append(visit)
        return taken

    def _keeps_all(self, visit: Gap, taken: Mapping[str | None, Sequence[Gap]], away: frozenset[str]) -> bool:
        """A visit to nobody in particular is kept by one of those who are free: of the last of them, it is theirs."""
        able = [name for name in self.masters if name not in away and not _meanwhile(visit, taken.get(name, ()))]
        return len(able) <= len(_meanwhile(visit, taken.get(None, ())))


def _meanwhile(visit: Gap, others: Iterable[Gap]) -> list[Gap]:
    return [one for one in others if one.start < visit.end and visit.start < one.end]


async def diary_of(first: date, days: int, habits: Habits, book: Book) -> Diary:
    """Of so many days from that one on, by the company's clock; as many queries for one as for all."""
    begins, ends = (start_of_day(day, habits.zone) for day in (first, first + timedelta(days=days)))
    absences = await book.absences.since(first)
    masters = working(await book.visits.masters(begins - LATELY), absences)
    booked = await book.visits.taken(begins - LONGEST, ends)
    return Diary(habits, masters, booked, await book.services.by_number(), absences)


async def free_times(day: date, habits: Habits, book: Book, now: datetime, length: timedelta = VISIT) -> FreeTimes:
    """What is free in the working hours of the company's day, of at least that length and still ahead."""
    return (await diary_of(day, 1, habits, book)).gaps(day, now, length)


async def first_free(
    today: date, habits: Habits, book: Book, now: datetime, master: str | None = None, length: timedelta = VISIT
) -> FreeTimes:
    """Of the first working day, from today on, on which that master, or anybody, has that much time; of today when
    none is soon.
    """
    diary = await diary_of(today, AHEAD, habits, book)
    days = (diary.gaps(today + timedelta(days=ahead), now, length) for ahead in range(AHEAD))
    first = next(days)
    return first if first.has_room(master) else next((day for day in days if day.has_room(master)), first)


def _next_quarter(now: datetime) -> datetime:
    """Nobody is booked for 14:07; at 14:03 two o'clock may still be offered."""
    over = timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond)
    return now - over + (QUARTER if over > LATE else timedelta())


def gaps_of(taken: Iterable[Gap], opens: datetime, closes: datetime, length: timedelta) -> list[Gap]:
    """What is left between the hours by what is taken, in stretches of at least that length."""
    found: list[Gap] = []
    free = opens
    for visit in sorted(taken, key=lambda one: one.start):
        if min(visit.start, closes) - free >= length:
            found.append(Gap(free, min(visit.start, closes)))
        free = max(free, visit.end)
    return [*found, Gap(free, closes)] if closes - free >= length else found


async def free_hours(
    day: date, master: str | None, habits: Habits, book: Book, now: datetime, length: timedelta = VISIT
) -> list[datetime]:
    """When a visit of that length to that master, or to anybody when none is named, may begin on the day."""
    free = await free_times(day, habits, book, now, length)
    theirs = [gaps for name, gaps in free.gaps if name == master] if master else []
    offered = theirs or [gaps for _, gaps in free.gaps]
    return sorted({at for gaps in offered for gap in gaps for at in beginnings(gap, length)})


def beginnings(gap: Gap, length: timedelta) -> Iterator[datetime]:
    """The full hours at which a visit may begin in it, and the half one at which it opens."""
    at = gap.start.replace(minute=0, second=0, microsecond=0)
    if gap.start - at == HALF and gap.start + length <= gap.end:
        yield gap.start
    at += HOUR if at < gap.start else timedelta()
    while at + length <= gap.end:
        yield at
        at += HOUR
