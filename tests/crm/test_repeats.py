"""Repeats, as a table: what follows what, over short months and leap years."""

from datetime import date, datetime, time

import pytest

from crm.rules.repeats import completed, first_of, following, missed

MONDAY, THURSDAY = datetime.fromisoformat("2026-03-16T09:00"), datetime.fromisoformat("2026-03-19T09:00")


@pytest.mark.parametrize(
    ("rule", "first", "others"),
    [
        ("FREQ=DAILY", "2026-02-28", ["03-01", "03-02"]),
        ("FREQ=DAILY;INTERVAL=3", "2026-02-27", ["03-02", "03-05"]),
        ("FREQ=WEEKLY;BYDAY=MO", "2026-03-16", ["03-23", "03-30"]),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-03-19", ["03-20", "03-23", "03-24"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "2026-03-17", ["03-19", "03-31", "04-02", "04-14"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "2026-03-19", ["03-31", "04-02"]),
        ("FREQ=MONTHLY;BYMONTHDAY=5", "2026-03-05", ["04-05", "05-05"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", ["02-28", "03-31", "04-30", "05-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2028-01-31", ["02-29", "03-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=30", "2026-01-30", ["02-28", "03-30", "04-30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=29", "2026-02-28", ["03-29", "04-29"]),
        ("FREQ=MONTHLY;BYMONTHDAY=15,31", "2026-01-31", ["02-15", "02-28", "03-15", "03-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", ["02-28", "03-31"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-03-27", ["04-24", "05-29"]),
        ("FREQ=MONTHLY;BYDAY=1MO", "2026-03-02", ["04-06", "05-04"]),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31", "2026-08-31", ["11-30", "2027-02-28", "2027-05-31"]),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5", "2026-03-05", ["2027-03-05"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29", ["2029-02-28", "2030-02-28"]),
    ],
)
def test_what_follows(rule: str, first: str, others: list[str]) -> None:
    wall = datetime.fromisoformat(f"{first}T09:30")
    for other in others:
        day = other if len(other) > 5 else f"{first[:4]}-{other}"
        wall = following(rule, wall) or wall
        assert wall == datetime.fromisoformat(f"{day}T09:30")


@pytest.mark.parametrize(
    ("rule", "start", "first"),
    [
        ("FREQ=DAILY", "2026-03-18", "2026-03-18"),
        ("FREQ=WEEKLY;BYDAY=WE", "2026-03-18", "2026-03-18"),
        ("FREQ=WEEKLY;BYDAY=TU", "2026-03-18", "2026-03-24"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-03-18", "2026-03-24"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-04-01", "2026-04-30"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-03-28", "2026-04-24"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-03-01", "2027-02-28"),
        ("FREQ=MONTHLY", "2026-03-18", "2026-03-18"),
    ],
)
def test_the_first_of_all(rule: str, start: str, first: str) -> None:
    found = first_of(rule, time(10), date.fromisoformat(start))
    assert found == datetime.fromisoformat(f"{first}T10:00")


@pytest.mark.parametrize(
    ("rule", "first", "whole"),
    [
        ("FREQ=DAILY", "2026-03-18", "FREQ=DAILY"),
        ("FREQ=WEEKLY", "2026-03-18", "FREQ=WEEKLY;BYDAY=WE"),
        ("FREQ=WEEKLY;BYDAY=MO", "2026-03-16", "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=MONTHLY", "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=31"),
        ("FREQ=YEARLY", "2028-02-29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
    ],
)
def test_a_bare_rule_is_completed_by_its_first_day(rule: str, first: str, whole: str) -> None:
    assert completed(rule, date.fromisoformat(first)) == whole


def test_what_was_missed_up_to_a_moment() -> None:
    assert [wall.day for wall in missed("FREQ=DAILY", MONDAY, THURSDAY)] == [17, 18, 19]
    assert missed("FREQ=DAILY", MONDAY, MONDAY) == []
    assert following("FREQ=DAILY", MONDAY, after=THURSDAY) == datetime.fromisoformat("2026-03-20T09:00")


def test_what_is_no_rule_is_refused() -> None:
    with pytest.raises(ValueError):
        following("каждый день", MONDAY)
