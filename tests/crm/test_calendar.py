"""Dates that need care, as tables."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.calendar import at_wall, next_yearly, stamp, yearly

KYIV, NEW_YORK, ALMATY = ZoneInfo("Europe/Kyiv"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Almaty")


@pytest.mark.parametrize(
    ("zone", "day", "clock", "utc"),
    [
        (KYIV, date(2026, 3, 28), time(3, 30), "2026-03-28T01:30"),
        (KYIV, date(2026, 3, 29), time(3, 30), "2026-03-29T01:00"),  # 3:00 to 4:00 does not exist
        (KYIV, date(2026, 3, 29), time(4, 0), "2026-03-29T01:00"),
        (KYIV, date(2026, 10, 25), time(3, 30), "2026-10-25T00:30"),  # twice: the first counts
        (NEW_YORK, date(2026, 3, 8), time(2, 15), "2026-03-08T07:00"),
        (NEW_YORK, date(2026, 3, 8), time(3, 0), "2026-03-08T07:00"),
        (NEW_YORK, date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),
        (NEW_YORK, date(2026, 11, 1), time(2, 0), "2026-11-01T07:00"),
        (ALMATY, date(2024, 2, 29), time(23, 30), "2024-02-29T17:30"),  # at midnight six hours became five
        (ALMATY, date(2024, 3, 1), time(0, 30), "2024-02-29T19:30"),
        (ALMATY, date(2026, 3, 29), time(3, 30), "2026-03-28T22:30"),  # no summer time
    ],
)
def test_a_wall_clock_is_one_instant(zone: ZoneInfo, day: date, clock: time, utc: str) -> None:
    assert at_wall(day, clock, zone) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("month", "day", "after", "following"),
    [
        (2, 29, date(2026, 2, 1), date(2026, 2, 28)),
        (2, 29, date(2028, 2, 1), date(2028, 2, 29)),
        (3, 18, date(2026, 3, 17), date(2026, 3, 18)),
        (3, 18, date(2026, 3, 18), date(2027, 3, 18)),
        (12, 31, date(2026, 12, 31), date(2027, 12, 31)),
    ],
)
def test_the_next_birthday(month: int, day: int, after: date, following: date) -> None:
    assert next_yearly(month, day, after) == following


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 12), st.integers(1, 31))
def test_the_next_yearly_day_is_within_a_year_and_a_day(after: date, month: int, day: int) -> None:
    following = next_yearly(month, day, after)
    assert 0 < (following - after).days <= 366
    assert following == yearly(month, day, following.year)


def test_an_instant_is_stamped_alike_in_every_zone() -> None:
    instant = datetime(2026, 3, 18, 12, tzinfo=UTC)
    assert stamp(instant) == stamp(instant.astimezone(KYIV)) == "2026-03-18T12:00:00+00:00"
