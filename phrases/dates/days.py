"""The ways a day is named. Each knows which date it is, seen from today."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta


@dataclass(frozen=True, slots=True)
class Away:
    """«завтра», «через 2 недели», «месяц назад»: months are clipped to their last day (D6)."""

    days: int = 0
    months: int = 0

    def date(self, today: date, past: bool) -> date | None:  # noqa: ARG002 - a distance looks one way by itself
        return _moved(today, self.days, self.months)


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """«в пятницу»; never today (D1). `weeks` counts calendar weeks from this one (D2)."""

    weekday: int
    weeks: int | None = None

    def date(self, today: date, past: bool) -> date | None:
        monday = today - timedelta(today.weekday())
        if self.weeks is not None:
            return monday + timedelta(self.weekday, weeks=self.weeks)
        if past:
            return today - timedelta((today.weekday() - self.weekday - 1) % 7 + 1)
        return today + timedelta((self.weekday - today.weekday() - 1) % 7 + 1)


@dataclass(frozen=True, slots=True)
class OnWeekdayAbout:
    """«через неделю во вторник»: the one nearest to the day so many days away."""

    weekday: int
    days: int

    def date(self, today: date, past: bool) -> date | None:  # noqa: ARG002 - a distance looks one way by itself
        about = today + timedelta(self.days)
        return about + timedelta((self.weekday - about.weekday() + 3) % 7 - 3)


@dataclass(frozen=True, slots=True)
class OnDate:
    """«12 марта», «20.03.2026»."""

    day: int
    month: int
    year: int | None = None

    def date(self, today: date, past: bool) -> date | None:
        if self.year is not None:
            return _real(self.year, self.month, self.day)
        years = range(today.year, today.year - 5, -1) if past else range(today.year, today.year + 5)
        found = (_real(year, self.month, self.day) for year in years)
        return next((day for day in found if day and (day <= today if past else day >= today)), None)


@dataclass(frozen=True, slots=True)
class OnDayOfMonth:
    """«25 числа»; `months` counts from this month when it is named («25 числа следующего месяца»)."""

    day: int
    months: int | None = None

    def date(self, today: date, past: bool) -> date | None:
        if self.months is not None:
            first = today.replace(day=1) + relativedelta(months=self.months)
            return _real(first.year, first.month, self.day)
        step = -1 if past else 1
        firsts = (today.replace(day=1) + relativedelta(months=step * n) for n in range(13))
        found = (_real(first.year, first.month, self.day) for first in firsts)
        return next((day for day in found if day and (day <= today if past else day >= today)), None)


@dataclass(frozen=True, slots=True)
class StartOf:
    """«на следующей неделе» is its Monday, «в следующем месяце» its 1st (D2)."""

    unit: str
    ahead: int = 0

    def date(self, today: date, past: bool) -> date | None:  # noqa: ARG002 - the period says which way
        return _start(today, self.unit, self.ahead)


@dataclass(frozen=True, slots=True)
class EndOf:
    """End of the week is Friday, of a month its last day (D4)."""

    unit: str
    ahead: int = 0

    def date(self, today: date, past: bool) -> date | None:  # noqa: ARG002 - the period says which way
        if self.unit == "day":
            return today
        if self.unit == "week":
            friday = _start(today, "week", self.ahead) + timedelta(4)
            return friday if friday >= today or self.ahead else friday + timedelta(7)
        return _start(today, self.unit, self.ahead + 1) - timedelta(1)


@dataclass(frozen=True, slots=True)
class InMonth:
    """«в марте»: its 1st, and in March the next day; its last day when it is an end."""

    month: int
    end: bool = False

    def date(self, today: date, past: bool) -> date | None:
        year = today.year
        if past and self.month > today.month:
            year -= 1
        if not past and self.month < today.month:
            year += 1
        if not past and self.month == today.month and not self.end and today.day > 1:
            return _later_this_month(today)
        return date(year, self.month, monthrange(year, self.month)[1] if self.end else 1)


def _later_this_month(today: date) -> date:
    """«в ноябре», said in November: the next day of it, or its last one."""
    return min(today + timedelta(1), today.replace(day=monthrange(today.year, today.month)[1]))


@dataclass(frozen=True, slots=True)
class OnNthWeekday:
    """«в последнюю пятницу марта»: by its place in a month, from the end when negative; `months` counts from this."""

    nth: int
    weekday: int
    month: int | None = None
    months: int | None = None

    def date(self, today: date, past: bool) -> date | None:
        if self.months is not None:
            return _nth_in(today.replace(day=1) + relativedelta(months=self.months), self.nth, self.weekday)
        years = (today.year - past, today.year + (not past))
        found = [
            _nth_in(_real(year, self.month or 1, 1) or today, self.nth, self.weekday) for year in (*years, today.year)
        ]
        fitting = [day for day in found if day and (day <= today if past else day >= today)]
        return (max if past else min)(fitting, default=None)


@dataclass(frozen=True, slots=True)
class Before:
    """«за неделю до 30.11» (F2): a distance before another day."""

    days: int
    months: int
    other: "Day"

    def date(self, today: date, past: bool) -> date | None:
        day = self.other.date(today, past)
        return day and _moved(day, -self.days, -self.months)


Day = Away | OnWeekday | OnWeekdayAbout | OnDate | OnDayOfMonth | StartOf | EndOf | InMonth | OnNthWeekday | Before


def _real(year: int, month: int, day: int) -> date | None:
    """The date, unless the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nth_in(first: date, nth: int, weekday: int) -> date | None:
    """The weekday by its place in the month that begins so; None when the month has no fifth."""
    if nth < 0:
        last = first + relativedelta(months=1, days=-1)
        return last - timedelta((last.weekday() - weekday) % 7)
    day = first + timedelta((weekday - first.weekday()) % 7, weeks=nth - 1)
    return day if day.month == first.month else None


def _moved(day: date, days: int, months: int) -> date | None:
    try:
        return day + relativedelta(months=months) + timedelta(days)
    except (OverflowError, ValueError):
        return None


def _start(today: date, unit: str, ahead: int) -> date:
    if unit == "week":
        return today - timedelta(today.weekday()) + timedelta(weeks=ahead)
    if unit == "month":
        return today.replace(day=1) + relativedelta(months=ahead)
    if unit == "quarter":
        return date(today.year, (today.month - 1) // 3 * 3 + 1, 1) + relativedelta(months=3 * ahead)
    if unit == "year":
        return date(today.year + ahead, 1, 1)
    return today + timedelta(ahead)
