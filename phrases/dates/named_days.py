"""Days and weeks by their names: «завтра», «в следующий вторник», «на следующей неделе», «до конца месяца»."""

import re
from collections.abc import Sequence
from dataclasses import replace

from phrases.dates.days import Away, Before, Day, EndOf, InMonth, OnDate, OnDayOfMonth, OnWeekday, StartOf
from phrases.dates.vocabulary import listed, mended, valued
from phrases.dates.when import Clock, When
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, glued, is_number, word_at

BEFORE_CLOCK = small_words("dates_relative", "before_clock")
ON_WEEKDAY = small_words("dates_relative", "on_weekday")
AFTER = small_words("dates_relative", "after")
ATTRIBUTE_OF_PERIOD = small_words("dates_relative", "attribute_of_period")
THIS_DAY = small_words("dates_relative", "this_day")
GREETINGS = small_words("dates_clock", "greetings")
LAST_DAY = small_words("dates_relative", "last_day")
NEEDS_PREPOSITION = small_words("dates_relative", "needs_preposition")
BEHIND_A_VERB = small_words("dates_relative", "behind_a_verb")
DAY_APART = small_words("dates_relative", "day_apart")
DAY_BEFORE = small_words("dates_relative", "day_before")
OF_PERIOD = small_words("dates_relative", "of_period")
OF_BUSINESS = small_words("dates_relative", "of_business")
AFTER_NEXT, BEFORE_LAST = small_words("dates_relative", "after_next"), small_words("dates_relative", "before_last")
PERIODS = frozenset({"week", "month", "quarter", "year"})
WHICH = {"next": 1, "last": -1, "this": 0, "last_but_one": -2}
"""What «следующий» and its like say, by the lists of their words: so many periods ahead."""
EDGES = ("end", "start", "middle")
MIDWEEK, MIDMONTH = 2, 15


def named_day(tokens: Sequence[Token], place: int) -> When | None:
    """«завтра», «позавчера», «day after tomorrow», "tomorrow week"."""
    return _two_days_away(tokens, place) or _called_day(tokens, place)


def _two_days_away(tokens: Sequence[Token], place: int) -> When | None:
    """ "the day after tomorrow", "day before yesterday"."""
    at = place + (word_at(tokens, place) != "day")
    if word_at(tokens, at) != "day":
        return None
    said = word_at(tokens, at + 1), word_at(tokens, at + 2)
    days = {("after", "tomorrow"): 2, ("before", "yesterday"): -2}.get(said)
    return None if days is None else When(place, at + 3, day=Away(days), ago=days < 0)


def _called_day(tokens: Sequence[Token], place: int) -> When | None:
    """«завтра», «после завтра», "tonight", "tomorrow week"."""
    word = word_at(tokens, place)
    whole = word + word_at(tokens, place + 1) if word in DAY_APART else ""
    apart = whole in valued("days")
    days = valued("days").get(whole if apart else mended(word))
    if days is None:
        return None
    clock = Clock(18, exact=False) if word in listed("part_of_today") else None
    end = place + 1 + apart
    if days >= 0 and _is_a_week_on(tokens, end):
        return When(place, end + 1, day=Away(days + 7), clock=clock)
    return When(place, end, day=Away(days), clock=clock, ago=days < 0)


def weekday(tokens: Sequence[Token], place: int) -> When | None:
    """«в пятницу», «в следующий вторник», «next Tuesday», "Tuesday week", "the Monday after next"."""
    weeks, at = _which(tokens, place)
    word = mended(word_at(tokens, at))
    day = valued("weekdays").get(word)
    vague = word in NEEDS_PREPOSITION and weeks is None and not _clearly_a_day(tokens, at)
    if day is None or _is_in_a_plate(tokens, at) or vague:
        return None
    end = at + 1 + (word_at(tokens, at + 1) == "." and len(word) <= 3)
    further = weeks is None and (_is_a_week_on(tokens, end) + 2 * (two_away(tokens, end)[0] == 2))
    if further:
        return When(place, end + further, day=Before(-7, 0, OnWeekday(day)))
    return When(place, end, day=OnWeekday(day, weeks), ago=weeks is not None and weeks < 0)


def _is_a_week_on(tokens: Sequence[Token], place: int) -> bool:
    """ "Tuesday week", "tomorrow week"; not "tomorrow week 3 begins", nor "Tuesday week after next"."""
    goes_on = is_number(tokens, place + 1) or two_away(tokens, place + 1)[0]
    return word_at(tokens, place) == "week" and not goes_on


def _is_in_a_plate(tokens: Sequence[Token], place: int) -> bool:
    """«а123вс77»: letters between digits."""
    return is_number(tokens, place - 1) and glued(tokens, place)


def _clearly_a_day(tokens: Sequence[Token], place: int) -> bool:
    behind = word_at(tokens, place + 1)
    timed = is_number(tokens, place + 1) or behind in BEFORE_CLOCK or behind in valued("parts")
    if word_at(tokens, place - 1) == "," and behind in BEHIND_A_VERB:
        return False
    return word_at(tokens, place - 1) in DAY_BEFORE or timed or place + 1 == len(tokens)


def _which(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    """Next, last or this one, and the place behind the word that says it."""
    word = mended(word_at(tokens, place))
    if word == "coming" and re.search("('s|'re|^is|^are)$", word_at(tokens, place - 1)):
        return None, place  # "he's coming Friday"
    if word in listed("nearest"):
        return None, place + 1 + (word_at(tokens, place + 1) == ".")
    for name, ahead in WHICH.items():
        if word in listed(name):
            dotted = word_at(tokens, place + 1) == "." and len(word) <= 4
            return ahead, place + 1 + dotted
    return None, place


def two_away(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    """Behind "the week": "after next", "before last"; and the place behind that."""
    said = f"{word_at(tokens, place)} {word_at(tokens, place + 1)}"
    ahead = 2 if said in AFTER_NEXT else -2 if said in BEFORE_LAST else None
    return ahead, place + 2 * (ahead is not None)


def period(tokens: Sequence[Token], place: int) -> When | None:
    """«на следующей неделе», «в прошлом месяце», "the week after next", alone or with a weekday behind it."""
    ahead, at = _which(tokens, place)
    unit, end = valued("units").get(word_at(tokens, at)), at + 1
    if ahead is None:
        ahead, end = two_away(tokens, end)
    if unit not in PERIODS or not ahead:
        return None
    found = When(place, end, day=StartOf(unit, ahead), ago=ahead < 0)
    if unit == "week":
        return _with_weekday(tokens, found, ahead)
    return found


def _with_weekday(tokens: Sequence[Token], week: When, ahead: int) -> When:
    """«на следующей неделе в среду» and, from the other side, «в среду на следующей неделе»."""
    at = week.end + (word_at(tokens, week.end) in ON_WEEKDAY)
    behind = weekday(tokens, at)
    return (
        replace(week, end=behind.end, day=replace(behind.day, weeks=ahead))
        if behind and isinstance(behind.day, OnWeekday)
        else week
    )


def weekend(tokens: Sequence[Token], place: int) -> When | None:
    """«на выходных»: the Saturday; «после выходных»: the Monday."""
    ahead, at = _which(tokens, place)
    if word_at(tokens, at) not in listed("weekend") or word_at(tokens, place - 1) in GREETINGS:
        return None
    end = at + 1
    if ahead is None:
        ahead, end = two_away(tokens, end)
    after, away = word_at(tokens, place - 1) in AFTER, ahead or 0
    weeks = away if away > 0 and not after else None
    return When(place, end, day=OnWeekday(0 if after else 5, weeks), ago=away < 0)


def edge_of_period(tokens: Sequence[Token], place: int) -> When | None:
    """«конец недели», «end of the month», «до конца марта», «в середине недели», "close of business", EOD."""
    word = word_at(tokens, place)
    if (unit := valued("ends").get(word)) is not None:
        return When(place, place + 1, day=EndOf(unit), deadline=True)
    if word in listed("close") and word_at(tokens, place + 1) == "of" and word_at(tokens, place + 2) in OF_BUSINESS:
        return When(place, place + 3, day=EndOf("day"), deadline=True)
    if word in listed("midweek"):
        return When(place, place + 1, day=OnWeekday(MIDWEEK))
    if word in LAST_DAY and word_at(tokens, place + 1) in valued("units"):
        return _edge(tokens, place, place + 2 + (word_at(tokens, place + 2) in {"of", "the"}), "end", 0)
    edge = next((name for name in EDGES if word in listed(name)), None)
    if edge is None:
        return None
    at = place + 1
    at += word_at(tokens, at) in OF_PERIOD
    at += word_at(tokens, at) in ATTRIBUTE_OF_PERIOD
    ahead, at = _which(tokens, at)
    return _edge(tokens, place, at, edge, ahead or 0)


def _edge(tokens: Sequence[Token], start: int, at: int, edge: str, ahead: int) -> When | None:
    word = word_at(tokens, at)
    if (month := valued("months").get(word)) is not None:
        named = OnDate(MIDMONTH, month) if edge == "middle" else InMonth(month, end=edge == "end")
        return When(start, at + 1, day=named, deadline=edge == "end")
    unit = "day" if word in THIS_DAY else valued("units").get(word)
    day = _day_at(edge, unit, ahead) if unit else None
    if day is None:
        return None
    return When(start, at + 1, day=day, deadline=edge == "end", ago=edge != "end" and ahead < 0)


def _day_at(edge: str, unit: str, ahead: int) -> Day | None:
    """The end is a Friday or the last day, the middle a Wednesday or the 15th; a day has only an end."""
    if edge == "end":
        return EndOf(unit, ahead) if unit in {"day", *PERIODS} else None
    if edge == "start":
        return StartOf(unit, ahead or 1) if unit in PERIODS else None
    if unit == "week":
        return OnWeekday(MIDWEEK, ahead or None)
    return OnDayOfMonth(MIDMONTH, ahead or None) if unit == "month" else None
