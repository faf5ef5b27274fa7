"""When somebody may be disturbed: quiet hours, working hours, days off, public holidays, changes of the clock."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from crm.rules.hours import Hours, free_at, next_working_day, usual_week
from crm.rules.kinds import Tact

KYIV, NEW_YORK, MOSCOW = ZoneInfo("Europe/Kyiv"), ZoneInfo("America/New_York"), ZoneInfo("Europe/Moscow")


def said(wall: str, tact: Tact, zone: ZoneInfo = MOSCOW, hours: Hours | None = None, country: str = "RU") -> str:
    """When something due at that wall time is said, as its wall clock shows it then."""
    due_at = datetime.fromisoformat(wall).replace(tzinfo=zone).astimezone(UTC)
    free = free_at(due_at, tact, hours or Hours(), zone, country)
    return f"{free.astimezone(zone):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("due", "tact", "told"),
    [
        ("2026-03-16 12:00", Tact.MOMENT, "2026-03-16 12:00"),
        ("2026-03-16 03:00", Tact.MOMENT, "2026-03-16 03:00"),
        ("2026-03-16 12:00", Tact.AWAKE, "2026-03-16 12:00"),
        ("2026-03-16 21:59", Tact.AWAKE, "2026-03-16 21:59"),
        ("2026-03-16 22:00", Tact.AWAKE, "2026-03-17 08:00"),
        ("2026-03-16 03:00", Tact.AWAKE, "2026-03-16 08:00"),
        ("2026-03-15 12:00", Tact.AWAKE, "2026-03-15 12:00"),  # a Sunday
        ("2026-03-16 08:30", Tact.WORKING, "2026-03-16 09:00"),
        ("2026-03-16 17:59", Tact.WORKING, "2026-03-16 17:59"),
        ("2026-03-16 18:00", Tact.WORKING, "2026-03-17 09:00"),
        ("2026-03-20 19:00", Tact.WORKING, "2026-03-23 09:00"),  # Friday evening
        ("2026-03-15 12:00", Tact.WORKING, "2026-03-16 09:00"),
        ("2026-12-31 19:00", Tact.WORKING, "2027-01-11 09:00"),  # the Russian New Year holidays
    ],
)
def test_what_falls_into_quiet_time_waits(due: str, tact: Tact, told: str) -> None:
    assert said(due, tact) == told


@pytest.mark.parametrize(
    ("zone", "due", "told"),
    [
        (KYIV, "2026-03-28 23:00", "2026-03-29 08:00"),  # the night that loses an hour
        (KYIV, "2026-10-24 23:00", "2026-10-25 08:00"),  # the night that has one twice
        (NEW_YORK, "2026-03-07 23:00", "2026-03-08 08:00"),
        (NEW_YORK, "2026-11-01 01:30", "2026-11-01 08:00"),
    ],
)
def test_the_morning_is_the_wall_clocks(zone: ZoneInfo, due: str, told: str) -> None:
    assert said(due, Tact.AWAKE, zone) == told


def test_a_morning_that_a_clock_change_skips_begins_with_its_first_valid_minute() -> None:
    early = Hours.model_validate({"quiet_to": "03:30"})
    assert said("2026-03-29 01:00", Tact.AWAKE, KYIV, early) == "2026-03-29 04:00"


def test_quiet_hours_of_a_night_shift_lie_within_the_day() -> None:
    night = Hours.model_validate({"quiet_from": "10:00", "quiet_to": "18:00"})
    assert said("2026-03-16 12:00", Tact.AWAKE, hours=night) == "2026-03-16 18:00"
    assert said("2026-03-16 23:00", Tact.AWAKE, hours=night) == "2026-03-16 23:00"


@pytest.mark.parametrize(
    ("country", "day", "working"),
    [
        ("RU", date(2026, 3, 7), date(2026, 3, 10)),  # the weekend, and the 8th moved to Monday
        ("KZ", date(2026, 3, 21), date(2026, 3, 26)),  # Nauryz, and the days moved behind it
        ("US", date(2026, 7, 3), date(2026, 7, 6)),  # Independence Day observed
        ("XX", date(2026, 1, 1), date(2026, 1, 1)),  # no such country: no holidays
    ],
)
def test_the_next_working_day(country: str, day: date, working: date) -> None:
    assert next_working_day(day, Hours(), country) == working


def test_who_never_works_is_spoken_to_all_the_same() -> None:
    never = Hours(days_off=(0, 1, 2, 3, 4, 5, 6))
    assert next_working_day(date(2026, 3, 16), never, "RU") == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("kind", "saturday", "sunday"),
    [
        ("sales", "2026-03-23 09:00", "2026-03-23 09:00"),
        ("garage", "2026-03-23 09:00", "2026-03-23 09:00"),
        ("salon", "2026-03-21 12:00", "2026-03-23 10:00"),
        ("clinic", "2026-03-21 12:00", "2026-03-23 09:00"),
    ],
)
def test_people_come_to_a_salon_on_saturday(kind: str, saturday: str, sunday: str) -> None:
    week = usual_week(kind)
    assert said("2026-03-21 12:00", Tact.WORKING, hours=week) == saturday
    assert said("2026-03-22 12:00", Tact.WORKING, hours=week) == sunday
