"""How long: «2 недели», «полчаса», «час пятнадцать минут», "half an hour"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from phrases.dates.counting import counts_things
from phrases.dates.days import Away
from phrases.dates.named_days import two_away
from phrases.dates.vocabulary import listed, valued
from phrases.dates.when import When
from phrases.words.numbers import HALF, Number, behind_and_a_half, number_at
from phrases.words.numerals import ANOTHER
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, word_at

HALF_HOUR = small_words("dates_relative", "half_hour")
HALF_YEAR = small_words("dates_relative", "half_year")
OF_HOUR = small_words("dates_relative", "of_hour")
WORKING = small_words("dates_relative", "working")
ARTICLES = frozenset({"a", "an", "the"})
ONLY_COUNTED = small_words("dates_relative", "only_counted")
OR = small_words("dates_relative", "or")
BETWEEN = small_words("durations", "between")
HOUR, MINUTES = timedelta(hours=1), range(1, 60)
LONGEST = 5_000
"""Days, weeks… beyond which a distance is a typing mistake."""


def duration(tokens: Sequence[Token], place: int) -> When | None:
    """A distance as such: «2 недели», «полчаса», «пару дней», "half an hour", «час пятнадцать минут»."""
    found = _half_unit(tokens, place) or _counted(tokens, place)
    return found and _with_minutes(tokens, found)


def _with_minutes(tokens: Sequence[Token], hours: When) -> When:
    """«2 часа 15 минут», «час пятнадцать», "an hour and ten minutes": hours with the minutes behind them."""
    if hours.elapsed is None or hours.elapsed < HOUR or hours.elapsed % HOUR:
        return hours
    minutes = number_at(tokens, hours.end + (word_at(tokens, hours.end) in BETWEEN))
    if minutes is None or minutes.value not in MINUTES or not _are_minutes(tokens, minutes):
        return hours
    end = minutes.end + (valued("units").get(word_at(tokens, minutes.end)) == "minute")
    return replace(hours, end=end, elapsed=hours.elapsed + timedelta(minutes=int(minutes.value)))


def _are_minutes(tokens: Sequence[Token], number: Number) -> bool:
    """Called so, or in fives and counting nothing else: «через час 10 коробок отвезти»."""
    if valued("units").get(word_at(tokens, number.end)) == "minute":
        return True
    return not number.value % 5 and not counts_things(tokens, number.end)


def _half_unit(tokens: Sequence[Token], place: int) -> When | None:
    word = word_at(tokens, place)
    if word in HALF_HOUR:
        return When(place, place + 1, elapsed=timedelta(minutes=30))
    if word in listed("half") and word != "half" and word_at(tokens, place + 1) in valued("units"):
        unit = valued("units")[word_at(tokens, place + 1)]
        if unit == "year":
            return When(place, place + 2, day=Away(months=6))
    if word in HALF_YEAR:
        return When(place, place + 1, day=Away(months=6))
    if word == "half" and word_at(tokens, place + 1) in {"an", "a"} and word_at(tokens, place + 2) == "hour":
        return When(place, place + 3, elapsed=timedelta(minutes=30))
    half = word in listed("half") and word_at(tokens, place + 1) in OF_HOUR
    return When(place, place + 2, elapsed=timedelta(minutes=30)) if half else None


def _counted(tokens: Sequence[Token], place: int) -> When | None:
    article = word_at(tokens, place) in ARTICLES
    count = number_at(tokens, place + article)
    at = behind_range(tokens, count.end) if count else place + article
    at += word_at(tokens, at) in {"of", "-"} and count is not None
    value = count.value if count else Decimal(1)
    at += word_at(tokens, at) in WORKING
    unit = valued("units").get(word_at(tokens, at))
    if unit is None or (word_at(tokens, at) in ONLY_COUNTED and count is None):
        return None
    if count is None and two_away(tokens, at + 1)[0]:  # "the week after next"
        return None
    if half := behind_and_a_half(tokens, at + 1):
        return measured(place, half, value + HALF, unit, word_at(tokens, at))
    behind = behind_range(tokens, at + 1) if count is None else at + 1
    return measured(place, behind, value, unit, word_at(tokens, at))


def measured(start: int, end: int, value: Decimal, unit: str, word: str) -> When | None:
    """So many units at `tokens[start:end]`; None for more than anybody plans."""
    if not 0 <= value <= LONGEST:
        return None
    if (unit in {"minute", "hour"} and word != "год") or (word == "год" and value != 1):
        return When(start, end, elapsed=timedelta(minutes=int(value * (60 if unit != "minute" else 1))))
    days, months = _in_calendar(value, unit)
    return When(start, end, day=Away(days, months))


def _in_calendar(value: Decimal, unit: str) -> tuple[int, int]:
    """Days and months of a calendar distance: half a month is two weeks, half a year six months."""
    if unit == "month" and value % 1:
        return 14, int(value)
    return {
        "day": (int(value), 0),
        "week": (int(value * 7), 0),
        "fortnight": (int(value * 14), 0),
        "month": (0, int(value)),
        "quarter": (0, int(value * 3)),
        "year": (0, int(value * 12)),
    }[unit if unit != "hour" else "year"]


def behind_range(tokens: Sequence[Token], end: int) -> int:
    """The place behind «15-20», «две-три», «неделю-другую», of which the first counts."""
    linked = word_at(tokens, end) in OR
    other = number_at(tokens, end + 1) if linked else None
    return other.end if other else end + 2 * (linked and word_at(tokens, end + 1) in ANOTHER)
