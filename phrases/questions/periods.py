"""The period a question is about: «на этой неделе», «за прошлый месяц», «в среду», "this week"."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from crm.rules.periods import Period, coming_week, day_of, month_of, week_of
from phrases.dates.days import Away, InMonth, OnDate, OnDayOfMonth, OnWeekday, StartOf
from phrases.dates.vocabulary import listed, valued
from phrases.dates.when import When
from phrases.frame import Frame
from phrases.questions.asked import table, words
from phrases.questions.spans import find_past_span
from phrases.scene import Scene, places
from phrases.words.numerals import numerals
from phrases.words.tokens import Kind, is_number, word_at

LONGEST = 366
"""Days."""
SHORTEST_MONTH = 4
"""Letters: shorter ones are other words too («мар», «may»)."""
TWO_AWAY = {-2, 2}
SPANS = ("week", "month", "quarter", "year")


@dataclass(frozen=True, slots=True)
class PeriodSaid:
    """A period, and the places of all words that say when. None: no period, or one that makes no sense here.

    `stretch`: it is a week, a month or the like, said by its name.
    """

    period: Period | None
    places: frozenset[int]
    stretch: bool = False
    ranged: bool = False
    """From one day to another, several stretches, or a part of a year."""
    unread: bool = False
    """Days are said, and it is not understood which."""

    def beside(self, scene: Scene, named: frozenset[int] = frozenset()) -> frozenset[str]:
        """The words of the message beside its days, and beside the places of those it names."""
        kept = (token for place, token in enumerate(scene.tokens) if place not in self.places | named)
        return frozenset(token.word for token in kept if token.kind is not Kind.MARK)


def period_said(scene: Scene, frame: Frame, *, past: bool = False) -> PeriodSaid:
    """What a question says of its days; `past`: of what was done, and not of what is planned."""
    today = frame.moment.astimezone(frame.zone).date()
    dated = places(scene.moments)
    if past and (span := find_past_span(scene, today)):
        within = dated | frozenset(range(span.start, span.end))
        return PeriodSaid(
            span.period, within, stretch=True, ranged=True, unread=span.period is None or _says_more(scene, within)
        )
    for start, end, period in _stretches(scene, today, past=past):
        within = dated | frozenset(range(start, end))
        return PeriodSaid(period, within, stretch=True, unread=_says_more(scene, within))
    days = _of_moments(scene, today, past=past)
    named = any(when.day is not None and not when.vague for when in scene.moments)
    return PeriodSaid(days, dated, unread=(days is None and named) or _says_more(scene, dated))


def _says_more(scene: Scene, within: frozenset[int]) -> bool:
    """Words of months and the like that the period leaves out."""
    others = (token.word for place, token in enumerate(scene.tokens) if place not in within)
    return any(_units().get(word, "day") != "day" or word in _months() for word in others)


@cache
def _months() -> frozenset[str]:
    return frozenset(word for word in valued("months") if len(word) >= SHORTEST_MONTH)


def _stretches(scene: Scene, today: date, *, past: bool) -> Iterator[tuple[int, int, Period]]:
    """Weeks, months and the like by name, each with the words before it that say which one."""
    for place, token in enumerate(scene.tokens):
        unit = _units().get(token.word)
        month = valued("months").get(token.word)
        if month and word_at(scene.tokens, place - 1) in words("before") and not is_number(scene.tokens, place + 1):
            yield place - 1, place + 1, month_of(InMonth(month, end=True).date(today, past) or today)
        if past and token.word in words("of_today") and _beside_paper(scene, place):
            yield place, place + 1, day_of(today)
        count = count_at(scene, place - 1)
        if unit is None or (unit == "day" and count is None):
            continue
        if count is not None:
            start = _opening(scene, place - 1)
            if past and count > 0:
                yield start, place + 1, _last(count, unit, today)
            elif count > 0 and _are_coming(scene, start, place):
                yield start, place + 1, _coming(count, unit, today)
            continue
        start = _opening(scene, place)
        yield start, place + 1, _named(unit, _which(scene, start, place), today, past=past)


def count_at(scene: Scene, place: int) -> int | None:
    """A whole number in digits or in a word: «за 3 недели», «за две недели»."""
    word = word_at(scene.tokens, place)
    return int(word) if word.isdecimal() else numerals("cardinals").get(word)


def _beside_paper(scene: Scene, place: int) -> bool:
    """«итоги дня», "daily report", «отчёт за день»: what sums up stands right beside it."""
    before = place - 1 - (word_at(scene.tokens, place - 1) in words("before") | words("of"))
    return bool({word_at(scene.tokens, before), word_at(scene.tokens, place + 1)} & words("work"))


def _opening(scene: Scene, place: int) -> int:
    """Where the words that belong to a stretch begin."""
    belongs = _this() | _next() | _gone() | words("last") | words("coming") | words("between")
    while word_at(scene.tokens, place - 1) in belongs:
        place -= 1
    return place - 1 if word_at(scene.tokens, place - 1) in words("before") else place


def _which(scene: Scene, start: int, end: int) -> int | None:
    """Which one, counted from the present one; None: not said."""
    away = (when.day.ahead for when in scene.moments if isinstance(when.day, StartOf) and when.start <= end < when.end)
    if (ahead := next(away, 0)) in TWO_AWAY:
        return ahead
    said = {word_at(scene.tokens, place) for place in range(start, end)}
    if said & _next():
        return 1
    if said & _gone():
        return -1
    return 0 if said & _this() else None


def _this() -> frozenset[str]:
    return listed("this") | words("this")


def _next() -> frozenset[str]:
    return listed("next") | words("next")


def _gone() -> frozenset[str]:
    return listed("last") | words("gone")


def _named(unit: str, ahead: int | None, today: date, *, past: bool) -> Period:
    if unit == "weekend":
        saturday = week_of(today).first + timedelta(days=5, weeks=ahead or 0)
        return Period(first=saturday, last=saturday + timedelta(days=1))
    if unit == "week" and ahead is None:
        return _last(7, "day", today) if past else coming_week(today)
    if unit == "fortnight":
        return _last(14, "day", today) if past else Period(first=today, last=today + timedelta(days=13))
    first = StartOf(unit, ahead or 0).date(today, past)
    after = StartOf(unit, (ahead or 0) + 1).date(today, past)
    if first is None or after is None:
        return day_of(today)
    return Period(first=first, last=after - timedelta(days=1))


def _are_coming(scene: Scene, start: int, place: int) -> bool:
    """«ближайшие две недели», «на 3 недели вперёд», "the next 10 days"."""
    said = {word_at(scene.tokens, at) for at in range(start, place)}
    return bool(said & (_next() | words("coming"))) or word_at(scene.tokens, place + 1) in words("ahead")


def _coming(count: int, unit: str, today: date) -> Period:
    """So many days, weeks or months from today on."""
    return Period(first=today, last=min(_away(count, unit, today), today + timedelta(days=LONGEST)) - timedelta(days=1))


def _last(count: int, unit: str, today: date) -> Period:
    """So many days, weeks or months up to today."""
    first = _away(-count, unit, today)
    return Period(first=max(first, today - timedelta(days=LONGEST)) + timedelta(days=1), last=today)


def _away(count: int, unit: str, today: date) -> date:
    """The day so many days, weeks or months off; behind today when negative."""
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit, 0) * max(-12, min(count, 12))
    days = {"day": 1, "week": 7}.get(unit, 0) * max(-LONGEST, min(count, LONGEST))
    return Away(days=days, months=months).date(today, count < 0) or today


def _of_moments(scene: Scene, today: date, *, past: bool) -> Period | None:
    """A day, a month, until a day, or from one day to another; nothing of an hour or of what comes again."""
    moments = scene.moments
    if not moments or len(moments) > 2 or any(_is_no_day(when) for when in moments):
        return None
    days = [_day(when, today, past=past) for when in moments]
    if (begun := _begun(scene, today)) is not None:
        return begun
    if len(days) == 1 and days[0] is not None and isinstance(said := moments[0].day, InMonth):
        return month_of(InMonth(said.month, end=True).date(today, past) or days[0])
    first = today if moments[0].deadline and len(days) == 1 else days[0]
    last = _last_day(scene, moments[-1], days[-1], first)
    if first is None or last is None or not timedelta() <= last - first <= timedelta(days=LONGEST):
        return None
    return Period(first=first, last=last)


def _begun(scene: Scene, today: date) -> Period | None:
    """«с 20 по 25 ноября» said on the 22nd: the dates around today, and not those of the next year."""
    moments = scene.moments
    if not all(isinstance(when.day, OnDate | OnDayOfMonth) for when in moments):
        return None
    first = _day(moments[0], today, past=True)
    last = _last_day(scene, moments[-1], first if len(moments) == 1 else _day(moments[-1], today, past=False), first)
    if first is None or last is None or not first < today <= last <= first + timedelta(days=LONGEST):
        return None
    ends = last == today and isinstance(moments[-1].day, OnDayOfMonth)  # «с 5 по 10 числа» on the 10th: of next month
    return None if ends else Period(first=first, last=last)


def _last_day(scene: Scene, when: When, day: date | None, first: date | None) -> date | None:
    """«с 20 по 25 марта» ends on the 25th; «с понедельника по пятницу» on the Friday behind that Monday."""
    if day is None or first is None:
        return day
    if isinstance(when.day, OnWeekday) and day < first:
        return day + timedelta(weeks=1)
    if not isinstance(when.day, OnDate | OnDayOfMonth):
        return day
    said = [int(token.text) for token in scene.tokens[when.start : when.end] if re.fullmatch(r"\d\d?", token.text)]
    ranged = len(said) > 1 and said[0] == when.day.day < said[1] <= monthrange(day.year, day.month)[1]
    return day.replace(day=said[1]) if ranged else day


def _is_no_day(when: When) -> bool:
    return bool(when.vague or when.repeat or when.shift or when.elapsed or (when.clock and when.clock.exact))


def _day(when: When, today: date, *, past: bool) -> date | None:
    """Of a part of the day alone, today."""
    return when.day.date(today, past or when.ago) if when.day is not None else today


@cache
def _units() -> dict[str, str]:
    spans = {word: unit for word, unit in valued("units").items() if unit in {*SPANS, "fortnight", "day"}}
    named = {word: unit for unit, said in table("unit_said").items() for word in said}
    return spans | named | dict.fromkeys(words("weekend"), "weekend")
