"""Days that are over, said as a range, a list or a part of a year: «с 1 сентября», «за октябрь и ноябрь», "Q3 2026"."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from crm.rules.periods import DAY, EVER, Period, day_of, month_of, week_of
from phrases.dates.days import StartOf
from phrases.dates.vocabulary import listed, valued
from phrases.questions.asked import table, words
from phrases.scene import Scene

YEARS_BACK = 4
STRETCHES = {"month": 1, "quarter": 3, "half": 6, "year": 12}
"""Months."""


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a range: what it may be, the newest first; `bare`: a number alone, whose month is said elsewhere."""

    periods: tuple[Period, ...]
    end: int
    bare: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class PastSpan:
    """The period said at `[start:end]` of the words; None: several that are no single one, or days to come."""

    period: Period | None
    start: int
    end: int


@cache
def _parted(word: str) -> tuple[str, ...]:
    """«сентябрь-ноябрь» are two months."""
    parts = word.split("-")
    months = valued("months")
    return (parts[0], "-", parts[1]) if len(parts) == 2 and all(part in months for part in parts) else (word,)


def find_past_span(scene: Scene, today: date) -> PastSpan | None:
    """The first range, list or part of a year in a message, at the places of its tokens."""
    placed = [(place, word) for place, token in enumerate(scene.tokens) for word in _parted(token.word)]
    span = past_span([word for _, word in placed], today)
    return span and PastSpan(span.period, placed[span.start][0], placed[span.end - 1][0] + 1)


def past_span(said: Sequence[str], today: date) -> PastSpan | None:
    """The first range, list or part of a year among folded words."""
    spans = (_Reader(said, today).span(start) for start in range(len(said)))
    return next((span for span in spans if span is not None), None)


def two_periods(scene: Scene, today: date) -> tuple[Period, Period, frozenset[int]] | None:
    """Two stretches that are compared, and the places of their words: «октябрь и ноябрь», «этот месяц с прошлым»."""
    reader, at = _Reader([token.word for token in scene.tokens], today), 0
    found, taken = list[Period](), set[int]()
    while at < len(reader.said):
        period, end = reader.compared(at, found)
        if period is not None:
            found.append(period)
            taken |= set(range(at, end))
        at = end
    return (found[0], found[1], frozenset(taken)) if len(found) == 2 and found[0] != found[1] else None


@dataclass(frozen=True, slots=True)
class _Reader:
    said: Sequence[str]
    today: date

    def _word(self, at: int) -> str:
        return self.said[at] if 0 <= at < len(self.said) else ""

    def _past(self, at: int, *sections: str) -> int:
        """Behind the words of these sections."""
        while any(self._word(at) in words(section) for section in sections):
            at += 1
        return at

    def compared(self, at: int, before: Sequence[Period]) -> tuple[Period | None, int]:
        """A stretch by its name; behind one «с прошлым» is the one before it."""
        point = self.point(at)
        if point is not None and point.bare is None and (latest := self._latest(point)) is not None:
            return latest, point.end
        return before[-1].before() if before and self._word(at) in words("gone_one") else None, at + 1

    def span(self, start: int) -> PastSpan | None:
        """What is said from that word on."""
        if self._word(start) in words("since") and (first := self.point(start + 1)):
            return self._since(start, first)
        opening = start + (self._word(start) in words("before"))
        if (first := self.point(opening)) is None:
            return self._whole(start, opening)
        if self._word(first.end) in words("dash") | words("until") and (last := self.point(first.end + 1)):
            return self._range(start, first, last)
        return self._several(start, first) or self._whole(start, opening)

    def _since(self, start: int, first: Point) -> PastSpan | None:
        if self._word(first.end) in words("dash") | words("until") and (last := self.point(first.end + 1)):
            return self._range(start, first, last)
        begun = self._latest(first) if first.bare is None else None
        return None if begun is None else PastSpan(Period(first=begun.first, last=self.today), start, first.end)

    def _range(self, start: int, first: Point, last: Point) -> PastSpan | None:
        """From one to the other: the latest that has begun, and is over by the end of this month."""
        if first.bare is not None and last.bare is not None and self._word(first.end) not in words("through"):
            return None  # «с 10 до 12» are hours
        if first.bare is not None and last.month is not None:
            first = self._of_month(first, first.bare, last.month)
        for begun in (one for one in first.periods if one.first <= self.today):
            ends = [one for one in last.periods if one.last >= begun.first]
            if ends and ends[-1].first <= month_of(self.today).last:
                return PastSpan(Period(first=begun.first, last=ends[-1].last), start, last.end)
        return PastSpan(None, start, last.end)

    def _several(self, start: int, first: Point) -> PastSpan | None:
        """«сентябрь, октябрь и ноябрь»: one period where each begins as another ends."""
        points, end = [first], first.end
        while self._word(end) in words("both") and (more := self.point(self._past(end, "both", "before"))):
            points, end = [*points, more], more.end
        if len(points) == 1:
            return None
        named = next((one.month for one in reversed(points) if one.month), None)
        whole = [self._of_month(one, one.bare, named) if one.bare and named else one for one in points]
        return PastSpan(_joined([self._latest(one) for one in whole]), start, end)

    def _whole(self, start: int, at: int) -> PastSpan | None:
        """A part of a year by its number, a year by its own, all that there ever was, half a year."""
        if (of_year := self._quarter(at) or self._year(at) or self._dated_month(at)) and (
            latest := self._latest(of_year)
        ):
            return PastSpan(latest, start, of_year.end)
        end = self._past(at, "ever_aside")
        if self._word(end) in words("ever") and (end > at or self._word(end) == "ever"):
            return PastSpan(Period(first=EVER, last=self.today), start, end + 1)
        if self._word(at) in words("half_year"):
            return PastSpan(Period(first=self.today - relativedelta(months=6) + DAY, last=self.today), start, at + 1)
        return None

    def point(self, at: int) -> Point | None:
        """A day, a month, a part of a year, or the beginning of one."""
        at += self._word(at) in words("before")
        readings = (
            self._beginning,
            self._quarter,
            self._year,
            self._dated_month,
            self._date,
            self._named,
            self._weekday,
            self._month,
        )
        return next((found for reading in readings if (found := reading(at))), None)

    def _beginning(self, at: int) -> Point | None:
        """«начала месяца», "the beginning of last year", «начала октября»."""
        at = self._past(at, "of")
        if self._word(at) not in listed("start"):
            return None
        behind = self._past(at + 1, "of")
        if found := self._named(behind) or self._dated_month(behind) or self._month(behind):
            return Point(tuple(day_of(one.first) for one in found.periods), found.end)
        return None

    def _named(self, at: int) -> Point | None:
        """«вчера», «прошлого месяца», «года»: by where it lies from today."""
        days = valued("days").get(self._word(at))
        if days is not None and days <= 0:
            return Point((day_of(self.today + timedelta(days=days)),), at + 1)
        unit_at = self._past(at, "of", "this", "gone_one", "this_one")
        unit = valued("units").get(self._word(unit_at))
        ahead = -1 if set(self.said[at:unit_at]) & words("gone_one") else 0
        if unit == "week":
            return Point((week_of(self.today + timedelta(weeks=ahead)),), unit_at + 1)
        months = STRETCHES.get(unit or "")
        first = StartOf(str(unit), ahead).date(self.today, True)
        return Point((_stretch(first, months),), unit_at + 1) if first and months else None

    def _weekday(self, at: int) -> Point | None:
        weekday = valued("weekdays").get(self._word(at))
        if weekday is None:
            return None
        return Point((day_of(self.today - timedelta(days=(self.today.weekday() - weekday) % 7)),), at + 1)

    def _month(self, at: int) -> Point | None:
        """«октября», "October", and a day of it behind it: "October 5th"."""
        month = valued("months").get(self._word(at))
        day, end = self._number(at + 1)
        if month and day is not None and self._word(at).isascii():
            return self._day(day, month, 0, end)
        return month and Point(tuple(month_of(date(year, month, 1)) for year in self._years()), at + 1, month=month)

    def _dated_month(self, at: int) -> Point | None:
        """«октябрь 2025»."""
        month, year = valued("months").get(self._word(at)), _year(self._word(at + 1))
        if not month or not year:
            return None
        return Point((month_of(date(year, month, 1)),), self._past(at + 2, "year_word"), month=month)

    def _date(self, at: int) -> Point | None:
        """«15 октября», «01.10», «15 числа», «15» of a month that is said elsewhere."""
        if dotted := re.fullmatch(r"(\d\d?)\.(\d\d?)(?:\.(\d{4}))?", self._word(at)):
            return self._day(int(dotted[1]), int(dotted[2]), int(dotted[3] or 0), at + 1)
        day, end = self._number(at)
        if day is None or not 0 < day <= 31:
            return None
        if month := valued("months").get(self._word(end)):
            year = _year(self._word(end + 1))
            return self._day(day, month, year or 0, self._past(end + 2, "year_word") if year else end + 1)
        if valued("units").get(self._word(end)):
            return None
        return Point(tuple(self._each_month(day)), self._past(end, "of_month"), bare=day)

    def _day(self, day: int, month: int, year: int, end: int) -> Point | None:
        periods = tuple(_days(day, month, [year] if year else self._years()))
        return Point(periods, end, month=month) if periods else None

    def _of_month(self, point: Point, day: int, month: int) -> Point:
        return Point(tuple(_days(day, month, self._years())), point.end, month=month)

    def _number(self, at: int) -> tuple[int | None, int]:
        """«15», «15-го», and where it ends."""
        if not self._word(at).isdigit() or len(self._word(at)) > 2:
            return None, at
        ending = at + 1 + (self._word(at + 1) in words("dash"))
        return int(self._word(at)), ending + 1 if self._word(ending) in words("ordinal_ending") else at + 1

    def _quarter(self, at: int) -> Point | None:
        """«3 квартал», «первое полугодие 2025», "q3 2026"."""
        if self._word(at) == "q" and self._word(at + 1) in {"1", "2", "3", "4"}:
            return self._part("quarter", int(self._word(at + 1)), at + 2)
        number, end = self._number(at)
        if number is None:
            spoken = [n for n, said in table("nth_part").items() if self._word(at) in said]
            number, end = (int(spoken[0]), at + 1) if spoken else (None, at)
        part = "half" if self._word(end) in words("half") else valued("units").get(self._word(end))
        most = {"quarter": 4, "half": 2}.get(part or "", 0)
        return self._part(str(part), number, end + 1) if number and 0 < number <= most else None

    def _part(self, part: str, number: int, end: int) -> Point:
        length, end = STRETCHES[part], self._past(end, "of")
        year = _year(self._word(end))
        end = self._past(end + 1, "year_word") if year else end
        years = [year] if year else self._years()
        return Point(tuple(_stretch(date(one, length * (number - 1) + 1, 1), length) for one in years), end)

    def _year(self, at: int) -> Point | None:
        """«2026 год», «2026»."""
        year = _year(self._word(at))
        return Point((_stretch(date(year, 1, 1), 12),), self._past(at + 1, "year_word")) if year else None

    def _years(self) -> list[int]:
        return list(range(self.today.year + 1, self.today.year - YEARS_BACK, -1))

    def _each_month(self, day: int) -> Iterator[Period]:
        for back in range(-1, 12):
            first = self.today.replace(day=1) - relativedelta(months=back)
            if day <= monthrange(first.year, first.month)[1]:
                yield day_of(first.replace(day=day))

    def _latest(self, point: Point) -> Period | None:
        return next((one for one in point.periods if one.first <= self.today), None)


def _stretch(first: date, months: int) -> Period:
    return Period(first=first, last=first + relativedelta(months=months) - DAY)


def _days(day: int, month: int, years: Sequence[int]) -> Iterator[Period]:
    for year in years:
        if 0 < month <= 12 and 0 < day <= monthrange(year, month)[1]:
            yield day_of(date(year, month, day))


def _year(word: str) -> int | None:
    return int(word) if re.fullmatch(r"20\d\d", word) else None


def _joined(periods: Sequence[Period | None]) -> Period | None:
    known = sorted((one for one in periods if one is not None), key=lambda one: one.first)
    touch = all(after.first <= before.last + DAY for before, after in pairwise(known))
    if len(known) < len(periods) or not touch:
        return None
    return Period(first=known[0].first, last=max(one.last for one in known))
