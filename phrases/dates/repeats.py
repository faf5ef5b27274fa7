"""«каждый понедельник», «по пятницам», «щосереди», «every other Friday», «раз в месяц»: rules of RFC 5545 (D10)."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from crm.rules.repeats import DAYS
from phrases.dates.nth_days import nth_day
from phrases.dates.vocabulary import listed, mended, valued
from phrases.dates.when import Repeat, When
from phrases.words.numbers import number_at
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, is_number, word_at

EVERY_OTHER = small_words("dates_repeats", "every_other")
NUMBER_ENDINGS = small_words("dates_repeats", "number_endings")
ON_WEEKDAYS = small_words("dates_repeats", "on_weekdays")
BETWEEN_WEEKDAYS = small_words("dates_repeats", "between_weekdays")
FROM_DAY = small_words("dates_grammar", "from_day")
ONCE, ONCE_IN = frozenset({"раз", "once"}), small_words("dates_repeats", "once_in")
AND_DAY = small_words("dates_repeats", "and_day")
DAY_ITSELF = small_words("dates_repeats", "day_itself")
HALF_YEAR = small_words("dates_relative", "half_year")
EVERY_FORM = {**valued("weekdays"), **valued("weekdays_plural")}

WORKDAYS, WEEKEND = frozenset(range(5)), frozenset((5, 6))
FREQUENCIES = {
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "half": ("MONTHLY", 6),
    "year": ("YEARLY", 1),
}
SINGLE = {
    "daily": "day",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
}
WEEKDAYS = ("every_weekday", "weekdays_plural", "weekdays")
LINKS = small_words("dates_repeats", "links")


def repeating(tokens: Sequence[Token], place: int) -> When | None:
    """The rule said at a place, or None."""
    return (
        nth_day(tokens, place)
        or _single_word(tokens, place)
        or _every(tokens, place)
        or _on_weekdays(tokens, place)
        or _once_in(tokens, place)
    )


def _single_word(tokens: Sequence[Token], place: int) -> When | None:
    unit = single_words().get(word_at(tokens, place))
    return None if unit is None or _is_attribute(tokens, place) else When(place, place + 1, repeat=_each(unit))


@cache
def single_words() -> dict[str, str]:
    """«ежедневно», "weekly": a rule in a word, and its unit."""
    return {word: unit for name, unit in SINGLE.items() for word in listed(name)}


def _is_attribute(tokens: Sequence[Token], place: int) -> bool:
    """«weekly report» says what report it is, not when."""
    return tokens[place].text.isascii() and place + 1 < len(tokens) and tokens[place + 1].word.isalpha()


def _every(tokens: Sequence[Token], place: int) -> When | None:
    word = word_at(tokens, place)
    if (weekday := valued("every_weekday").get(word)) is not None:
        return _weekly(tokens, place, place + 1, {weekday})
    if word not in listed("every"):
        return None
    at, interval = _interval(tokens, place + 1)
    if (weekday := valued("weekdays").get(mended(word_at(tokens, at)))) is not None:
        return _weekly(tokens, place, at + 1, {weekday}, interval)
    if word_at(tokens, at) in listed("workdays"):
        return When(place, at + 1 + (word_at(tokens, at + 1) in DAY_ITSELF), repeat=_on(WORKDAYS))
    if word_at(tokens, at) in listed("weekend"):
        return When(place, at + 1, repeat=_on(WEEKEND))
    return _every_number(tokens, place, at) or _every_unit(tokens, place, at, interval)


def _interval(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    if word_at(tokens, place) in EVERY_OTHER:
        return place + 1, 2
    count = number_at(tokens, place)
    behind = word_at(tokens, count.end) if count else ""
    if count and behind in valued("units") and Decimal(1) <= count.value <= Decimal(99):
        return count.end, int(count.value)
    return place, 1


def _every_number(tokens: Sequence[Token], start: int, at: int) -> When | None:
    """«каждое 5 число», «каждое первое число», «каждого 10-го», «каждое 1 и 15 число», «каждое 5 марта»."""
    if (word := numerals("ordinals").get(word_at(tokens, at))) and word_at(tokens, at + 1) in listed("number_day"):
        return When(start, at + 2, repeat=Repeat(f"FREQ=MONTHLY;BYMONTHDAY={word}"))
    if not is_number(tokens, at) or not tokens[at].text.isdecimal() or not 1 <= int(tokens[at].text) <= 31:
        return None
    end = at + 1
    while word_at(tokens, end) in NUMBER_ENDINGS:
        end += 1
    day = int(tokens[at].text)
    if (month := valued("months").get(mended(word_at(tokens, end)))) is not None:
        return When(start, end + 1, repeat=Repeat(f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"))
    if word_at(tokens, end) in AND_DAY and (more := _every_number(tokens, start, end + 1)) and more.repeat:
        numbers = more.repeat.rule.rpartition("=")[2]
        return When(start, more.end, repeat=Repeat(f"FREQ=MONTHLY;BYMONTHDAY={day},{numbers}"))
    return When(start, end, repeat=Repeat(f"FREQ=MONTHLY;BYMONTHDAY={day}"))


def _every_unit(tokens: Sequence[Token], start: int, at: int, interval: int) -> When | None:
    unit = "half" if word_at(tokens, at) in HALF_YEAR else valued("units").get(word_at(tokens, at))
    part = valued("parts").get(word_at(tokens, at))
    if part is not None:
        return When(start, at, repeat=_each("day"))
    return When(start, at + 1, repeat=_each(unit, interval)) if unit in FREQUENCIES else None


def _on_weekdays(tokens: Sequence[Token], place: int) -> When | None:
    """«по понедельникам и четвергам», «on Mondays», «по будням», «на вихідних» is no rule."""
    if word_at(tokens, place) not in ON_WEEKDAYS:
        return None
    if word_at(tokens, place + 1) in listed("workdays"):
        return When(place, place + 2, repeat=_on(WORKDAYS))
    if word_at(tokens, place + 1) in listed("weekend") and word_at(tokens, place) == "по":
        return When(place, place + 2, repeat=_on(WEEKEND))
    weekday = _each_weekday(tokens, place)
    return None if weekday is None else _weekly(tokens, place, place + 2, {weekday})


def _each_weekday(tokens: Sequence[Token], place: int) -> int | None:
    """«по вторникам», «on Mondays», and short «по вт»; «с пн по пт» is from one day to the other."""
    word = word_at(tokens, place + 1)
    ranged = word_at(tokens, place - 2) in FROM_DAY and word_at(tokens, place - 1) in EVERY_FORM
    short = word_at(tokens, place) == "по" and not ranged
    days: int | None = valued("weekdays_plural").get(word)
    return valued("weekdays_short").get(word) if days is None and short else days


def _weekly(tokens: Sequence[Token], start: int, end: int, days: set[int], interval: int = 1) -> When:
    """Further weekdays joined by «и», or by nothing («пн ср и пт»), belong to the same rule."""
    at = end
    while (linked := word_at(tokens, at) in LINKS) or (at == end and word_at(tokens, at) in EVERY_FORM):
        at += linked
        word = mended(word_at(tokens, at))
        day = next((found[word] for found in map(valued, WEEKDAYS) if word in found), None)
        if day is not None and (word_at(tokens, at - 1) not in BETWEEN_WEEKDAYS or _is_listed(tokens, at)):
            days, at = days | {day}, at + 1
            end = at
    return When(start, end, repeat=_on(frozenset(days), interval))


def _is_listed(tokens: Sequence[Token], at: int) -> bool:
    """«понедельник, среду и пятницу»: a comma joins weekdays as long as an «и» ends their list."""
    while mended(word_at(tokens, at)) in EVERY_FORM:
        if word_at(tokens, at + 1) in AND_DAY:
            return mended(word_at(tokens, at + 2)) in EVERY_FORM
        at += 2
    return False


def _once_in(tokens: Sequence[Token], place: int) -> When | None:
    """«раз в неделю», «раз на 2 тижні», «once a month»."""
    if word_at(tokens, place) not in ONCE or word_at(tokens, place + 1) not in ONCE_IN:
        return None
    count = number_at(tokens, place + 2)
    at = count.end if count else place + 2
    unit = "half" if word_at(tokens, at) in HALF_YEAR else valued("units").get(word_at(tokens, at))
    if unit not in FREQUENCIES:
        return None
    return When(place, at + 1, repeat=_each(unit, int(count.value) if count and count.value <= 99 else 1))


def _each(unit: str, interval: int = 1) -> Repeat:
    frequency, times = FREQUENCIES[unit]
    interval *= times
    return Repeat(f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else ""))


def _on(weekdays: frozenset[int], interval: int = 1) -> Repeat:
    days = ",".join(DAYS[day] for day in sorted(weekdays))
    every = f";INTERVAL={interval}" if interval > 1 else ""
    return Repeat(f"FREQ=WEEKLY{every};BYDAY={days}", weekdays=weekdays)
