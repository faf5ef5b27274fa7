"""How a client usually comes: how often, for what, on which day and at which time of it. All from the history."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median_low
from typing import TypeVar
from zoneinfo import ZoneInfo

from crm.rules.hours import Hours, next_working_day
from storage.tables.visit import Came

REMEMBERED = 12
"""Visits that tell how somebody comes; older ones tell of former habits."""
ENOUGH = 3
"""Fewer visits are no habit."""
OUTLIER = 2.5
"""A gap that many times the usual one, or as many times less, says nothing: an illness, a forgotten umbrella."""
SHORTEST = 5
"""Days. Who comes more often is in the middle of a course, and needs no invitation."""

NOON, EVENING = 12, 17
LOOKED_AHEAD = 6
"""Weeks in which an open day of a usual weekday is looked for."""

T = TypeVar("T", bound=Hashable)


class DayPart(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True)
class Habit:
    """What is usual for a client; None where nothing is. `weekday`: Monday is 0. `hour`: of the wall clock."""

    service_ids: tuple[int, ...] = ()
    master: str | None = None
    weekday: int | None = None
    part: DayPart | None = None
    hour: int | None = None
    rhythm_days: int | None = None


def at_open_times(habit: Habit, hours: Hours) -> Habit:
    """The habit without a weekday or an hour at which the company is closed by now."""
    closed = habit.hour is not None and not hours.work_from <= time(habit.hour) < hours.work_to
    habit = replace(habit, hour=None, part=None) if closed else habit
    return replace(habit, weekday=None, part=None) if habit.weekday in hours.days_off else habit


def usual_days(weekday: int, today: date, hours: Hours, country: str) -> list[date]:
    """The next days of that weekday behind today on which the company works: no holidays."""
    first = today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    days = (first + timedelta(weeks=ahead) for ahead in range(LOOKED_AHEAD))
    return [day for day in days if next_working_day(day, hours, country) == day]


def rhythm_of(days: Iterable[date]) -> int | None:
    """The median gap in days between visits, told from at least three days and without outliers.

    Of an even number of gaps the smaller middle one: a long absence is the exception, not the custom.
    """
    came = sorted(set(days))[-REMEMBERED:]
    gaps = [(after - before).days for before, after in pairwise(came)]
    if len(came) < ENOUGH:
        return None
    usual = median_low(gaps)
    kept = [gap for gap in gaps if usual / OUTLIER <= gap <= usual * OUTLIER]
    rhythm = median_low(kept)
    return rhythm if rhythm >= SHORTEST else None


def habit_of(came: Sequence[Came], zone: ZoneInfo) -> Habit:
    """What is usual in these visits, the last of which stands first."""
    walls = [one.at.astimezone(zone) for one in came[:REMEMBERED]]
    return Habit(
        service_ids=usual_services(came[:REMEMBERED]),
        master=usual_master(came[:REMEMBERED]),
        weekday=most([wall.weekday() for wall in walls]),
        part=most([part_of(wall) for wall in walls]),
        hour=most([wall.hour for wall in walls]),
        rhythm_days=rhythm_of(wall.date() for wall in walls),
    )


def most(values: Sequence[T]) -> T | None:
    """The value of more than half of at least three; None when there is no such."""
    if len(values) < ENOUGH:
        return None
    value, times = Counter(values).most_common(1)[0]
    return value if 2 * times > len(values) else None


def usual_services(came: Sequence[Came]) -> tuple[int, ...]:
    """What most visits were for; else what the last one was for."""
    said = [one.service_ids for one in came if one.service_ids]
    times = Counter(number for services in said for number in services)
    usual = [number for number in times if len(said) >= ENOUGH and 2 * times[number] > len(said)]
    return tuple(usual) or tuple(next(iter(said), ()))


def usual_master(came: Sequence[Came]) -> str | None:
    """To whom most visits were that were to somebody; else to whom the last one was."""
    said = [one.master for one in came if one.master]
    return most(said) or next(iter(said), None)


def part_of(wall: datetime) -> DayPart:
    """Of the day by the wall clock."""
    if wall.hour < NOON:
        return DayPart.MORNING
    return DayPart.AFTERNOON if wall.hour < EVENING else DayPart.EVENING
