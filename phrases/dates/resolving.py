"""From what was said to an instant: conventions D1–D6 and D10 of the corpus."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from crm.rules.calendar import at_wall
from crm.rules.repeats import first_of
from phrases.dates.days import Away, OnDate, OnDayOfMonth
from phrases.dates.when import Clock, Repeat, When

USUAL = Clock(10)
"""A day without a time (D3)."""
DEADLINE = Clock(18)
"""The end of a day on which something is due (D4)."""
ENDS_OF_DAY = (time(18), time(23, 59))


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in its zone; `timed` tells whether the message said the clock time."""

    at: datetime
    timed: bool


@lru_cache(maxsize=64)
def resolve(when: When, now: datetime, zone: ZoneInfo, *, past: bool = False, moving: bool = False) -> Moment | None:
    """The instant meant, `past` or ahead by the verb (D1); None when vague, impossible, or a plan for what is over.

    Hours are elapsed time and counted in UTC (D6). When a task is being moved, «до понедельника» is Monday (D4).
    """
    past = past or when.ago
    local = now.astimezone(zone)
    if when.vague:
        return None
    if when.elapsed is not None:
        return Moment((now.astimezone(UTC) + when.elapsed).astimezone(zone), timed=True)
    if when.repeat:
        return _first(when, when.repeat, local, zone)
    day = _day(when, local, past)
    if day is None:
        return None
    clock = when.clock or (DEADLINE if when.deadline and not moving else USUAL)
    timed = when.clock is not None and when.clock.exact
    moment = Moment(_at(day, clock, zone), timed)
    return moment if past else _ahead(moment, local)


def _ahead(moment: Moment, local: datetime) -> Moment | None:
    """No plan lies behind the message: today without an hour that is still ahead is by the end of the working day,
    or of the day; an hour or a day that is over must be asked about."""
    if moment.at >= local:
        return moment
    if moment.timed or moment.at.date() < local.date():
        return None
    ends = (datetime.combine(local.date(), end, local.tzinfo) for end in ENDS_OF_DAY)
    return next((Moment(end, timed=False) for end in ends if end >= local), None)


def _day(when: When, local: datetime, past: bool) -> date | None:
    if when.day is None:
        return _day_of_clock(when.clock or USUAL, local, past)
    day = when.day.date(local.date(), past)
    still_ahead = not past and day == local.date() and isinstance(when.day, OnDate | OnDayOfMonth)
    if still_ahead and when.clock and when.clock.exact and _is_over(when.clock, local):
        return when.day.date(local.date() + timedelta(1), past)
    return day


def _day_of_clock(clock: Clock, local: datetime, past: bool) -> date:
    """A bare clock time is the next such moment in plans, the last such one in reports (D5)."""
    over = _is_over(clock, local)
    if past:
        return local.date() if over or not clock.exact else local.date() - timedelta(1)
    return local.date() + timedelta(1) if over else local.date()


def _is_over(clock: Clock, local: datetime) -> bool:
    return (clock.hour, clock.minute) <= (local.hour, local.minute)


def _at(day: date, clock: Clock, zone: ZoneInfo) -> datetime:
    """The wall time as an instant: the first of two, the first valid minute after a gap."""
    return at_wall(day, time(clock.hour, clock.minute), zone).astimezone(zone)


def _first(when: When, repeat: Repeat, local: datetime, zone: ZoneInfo) -> Moment | None:
    """The first occurrence after now; today counts while its time is still ahead (D10)."""
    clock = when.clock or USUAL
    start = local.date() + timedelta(1) if _is_over(clock, local) else local.date()
    if when.day is not None and not isinstance(when.day, Away):
        start = when.day.date(local.date(), False) or start
    elif when.day is not None:
        start = max(start, when.day.date(local.date(), False) or start)
    first = first_of(repeat.rule, time(clock.hour, clock.minute), start)
    return Moment(_at(first.date(), clock, zone), timed=when.clock is not None)
