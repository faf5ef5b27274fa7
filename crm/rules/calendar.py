"""Dates that need care: 29 February, months of different length, hours that a clock change skips."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def yearly(month: int, day: int, year: int) -> date:
    """The day in that year; 29 February falls on the 28th in a common year."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def next_yearly(month: int, day: int, after: date) -> date:
    """The first such day after `after`."""
    this_year = yearly(month, day, after.year)
    return this_year if this_year > after else yearly(month, day, after.year + 1)


def at_wall(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The instant a wall clock shows that time: the first of two, the first valid minute after a gap."""
    wall = datetime.combine(day, clock, tzinfo=zone)
    while (instant := wall.astimezone(UTC)).astimezone(zone) != wall:
        wall += timedelta(minutes=1)
    return instant


def stamp(instant: datetime) -> str:
    """An instant as part of a key: the same in whichever zone it was said."""
    return instant.astimezone(UTC).isoformat()


def day_in(key: str) -> date:
    """The day that a key ends with: that of the occasion itself, also when it was put off."""
    return date.fromisoformat(key.rsplit(":", 1)[-1])


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    return at_wall(day, time(), zone)
