"""How a client usually comes: the rhythm, the day, the hour, the service."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crm.rules.rhythm import DayPart, Habit, habit_of, most, rhythm_of, usual_services
from storage.tables.visit import Came

FRIDAY = datetime(2026, 3, 13, 15, 30, tzinfo=UTC)
"""Half past six in the evening in Moscow."""
MOSCOW = ZoneInfo("Europe/Moscow")


def days(*gaps: int) -> list[date]:
    """Visits with these days between them."""
    came = [date(2026, 1, 5)]
    for gap in gaps:
        came.append(came[-1] + timedelta(days=gap))
    return came


@pytest.mark.parametrize(
    ("gaps", "rhythm", "why"),
    [
        ((), None, "one visit is no rhythm"),
        ((30,), None, "nor are two"),
        ((30, 30), 30, "three are"),
        ((28, 32), 28, "of two gaps the smaller"),
        ((30, 200), 30, "an absence is no custom"),
        ((30, 31, 180, 29, 30), 30, "an outlier is ignored"),
        ((30, 3, 30, 30), 30, "also a short one: she came back for her umbrella"),
        ((0, 30, 30), 30, "twice on one day is one visit"),
        ((1, 1, 1, 1), None, "a course of treatment is no rhythm"),
        ((60, 60, 60, 30, 30, 30, 30), 30, "the usual one of them all"),
        ((7, 7, 7), 7, "weekly"),
    ],
)
def test_the_rhythm(gaps: tuple[int, ...], rhythm: int | None, why: str) -> None:
    assert rhythm_of(days(*gaps)) == rhythm, why


def test_what_was_long_ago_is_forgotten() -> None:
    assert rhythm_of(days(*[90] * 20, *[30] * 11)) == 30


@pytest.mark.parametrize(
    ("values", "usual"),
    [([], None), ([4, 4], None), ([4, 4, 4], 4), ([4, 4, 1], 4), ([4, 4, 1, 1], None), ([4, 1, 2], None)],
)
def test_most_is_more_than_half_of_three(values: list[int], usual: int | None) -> None:
    assert most(values) == usual


def came(*weeks: int, ids: tuple[int, ...] = (1,), shift: timedelta = timedelta()) -> list[Came]:
    """Visits on Fridays so many weeks ago, the last one first."""
    return [Came(FRIDAY - timedelta(weeks=week) + shift, ids, None) for week in weeks]


def test_a_habit() -> None:
    usual = habit_of(came(0, 4, 8), MOSCOW)
    assert usual == Habit((1,), weekday=4, part=DayPart.EVENING, hour=18, rhythm_days=28)


def test_without_a_habit_nothing_is_said() -> None:
    mixed = [*came(0), *came(3, shift=timedelta(days=1, hours=-8)), *came(7, shift=timedelta(days=3, hours=-4))]
    usual = habit_of(mixed, MOSCOW)
    assert (usual.weekday, usual.part, usual.hour) == (None, None, None)


def test_the_day_is_that_of_the_wall_clock() -> None:
    late = came(0, 1, 2, shift=timedelta(hours=6))
    assert habit_of(late, MOSCOW).weekday == 5, "half past midnight on Saturday"


@pytest.mark.parametrize(
    ("visits", "usual"),
    [
        ([(1,), (1,), (2,)], (1,)),
        ([(2,), (1,), (1,)], (1,)),
        ([(2,), (1,)], (2,)),
        ([(1, 2), (1, 2), (1,)], (1, 2)),
        ([(), (3,)], (3,)),
        ([(), ()], ()),
        ([(1,), (2,), (3,)], (1,)),
    ],
)
def test_the_usual_services(visits: list[tuple[int, ...]], usual: tuple[int, ...]) -> None:
    assert usual_services([Came(FRIDAY, ids, None) for ids in visits]) == usual
