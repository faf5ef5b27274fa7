"""Holidays that everybody dates by: «после Нового года», «до Різдва», "by Christmas", "on Boxing Day"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from phrases.dates.days import OnDate
from phrases.dates.vocabulary import valued
from phrases.dates.when import When
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, word_at

AFTER, BEFORE = small_words("dates_holidays", "after"), small_words("dates_holidays", "before")
ARTICLES = small_words("dates_holidays", "articles")
HELD_AT_IT = small_words("dates_holidays", "held_at_it")
LONGEST = 3
"""Words of a holiday's name: "new year's eve"."""
NO_LEAP_YEAR = 2023


@dataclass(frozen=True, slots=True)
class Holiday:
    """Its days, from the first to the last; `one_day` names a day rather than a season."""

    first: date
    last: date
    one_day: bool


def holiday(tokens: Sequence[Token], place: int) -> When | None:
    """The day behind a holiday, or the eve of it; «подарки на Рождество» and "after the Christmas party" name none."""
    led = word_at(tokens, place)
    at = place + (led in AFTER | BEFORE)
    at += word_at(tokens, at) in ARTICLES
    found, end = _named(tokens, at)
    if found is None or word_at(tokens, end) in HELD_AT_IT:
        return None
    if led in AFTER:
        return When(place, end, day=_on(found.last + timedelta(1)))
    if found.one_day:
        return When(place, end, day=_on(found.first), deadline=led in BEFORE)
    return When(place, end, day=_on(found.first - timedelta(1)), deadline=True) if led in BEFORE else None


def _named(tokens: Sequence[Token], place: int) -> tuple[Holiday | None, int]:
    """The longest name of a holiday at a place, and the place behind it."""
    for end in range(place + LONGEST, place, -1):
        said = " ".join(word_at(tokens, at) for at in range(place, end))
        if found := holidays().get(said):
            return found, end
    return None, place


def _on(day: date) -> OnDate:
    return OnDate(day.day, day.month)


@cache
def holidays() -> dict[str, Holiday]:
    """The holidays by their names, of up to three words."""
    seasons = {name: _lasting(days, one_day=False) for name, days in valued("holidays").items()}
    return seasons | {name: _lasting(days, one_day=True) for name, days in valued("holiday_days").items()}


def _lasting(days: str, *, one_day: bool) -> Holiday:
    first, last = (date.fromisoformat(f"{NO_LEAP_YEAR}-{day}") for day in (days[:5], days[-5:]))
    return Holiday(first, last, one_day)
