"""What a button says is read as it was meant."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.presses import BadButtonError, press, read_press
from crm.rules.periods import Period

words = st.text(st.characters(exclude_characters=":", exclude_categories=["Cs"]), max_size=5)


@given(words, st.lists(st.one_of(st.integers(0, 2**63 - 1), words), max_size=3))
def test_there_and_back(verb: str, args: list[int | str]) -> None:
    try:
        found = read_press(press(verb, *args))
    except ValueError:
        assert sum(13 if isinstance(arg, int) else len(arg.encode()) for arg in args) + 23 > 64
        return
    assert found.verb == verb
    read = [found.number(place) if isinstance(arg, int) else found.args[place] for place, arg in enumerate(args)]
    assert read == args


def test_two_of_the_largest_records_fit() -> None:
    assert len(press("tt", 2**63 - 1, 2**63 - 1).encode()) <= 64


def test_what_telegram_would_refuse_is_an_error() -> None:
    with pytest.raises(ValueError):
        press("q", "я" * 40)
    with pytest.raises(ValueError):
        press("w", "zone", "a:b")


@pytest.mark.parametrize("data", ["", "td", "td:", "td:я!", "td:-"])
def test_a_number_that_is_not_there_is_an_error(data: str) -> None:
    with pytest.raises(ValueError):
        read_press(data).number(0)


def test_days_there_and_back() -> None:
    week = Period(first=date(2026, 3, 16), last=date(2026, 3, 22))
    found = read_press(press("yc", 7, week, 2))
    assert (found.period(1), found.page(3)) == (week, 2)
    assert read_press(press("vd", week.last)).day(0) == week.last


@pytest.mark.parametrize(
    "data", ["y:2026-03-22:2026-03-16", "y:2026-03-16:2027-03-18", "y:2026-03-16", "y:2026-02-30:"]
)
def test_days_that_are_none_are_an_error(data: str) -> None:
    with pytest.raises(BadButtonError):
        read_press(data).period(0)
