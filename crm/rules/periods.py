"""Periods: the days a plan or a report is about, in the calendar of whoever asks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from pydantic import BaseModel, ConfigDict

from crm.rules.calendar import start_of_day

DAY = timedelta(days=1)
EVER = date(2000, 1, 1)
"""The first day of all that was ever written down."""
WEEKEND = 5
"""Saturday: from then on a week's plan is that of the next one."""


class Period(BaseModel):
    """From the first day to the last one, both of it."""

    model_config = ConfigDict(frozen=True)

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def is_month(self) -> bool:
        """A whole month of the calendar."""
        return self.first.day == 1 and self.last == self.first + relativedelta(months=1, days=-1)

    def within(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """The instants it begins at and ends before, by the clock of that zone; in UTC."""
        ends = start_of_day(self.last + DAY, zone)
        return start_of_day(self.first, zone).astimezone(UTC), ends.astimezone(UTC)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def before(self) -> "Period":
        """The one of the same length that ends as this begins; of a month, the month before."""
        if self.is_month:
            return month_of(self.first - DAY)
        return Period(first=self.first - self.days * DAY, last=self.first - DAY)

    def after(self) -> "Period":
        """The one of the same length that begins as this ends; of a month, the next month."""
        if self.is_month:
            return month_of(self.last + DAY)
        return Period(first=self.last + DAY, last=self.last + self.days * DAY)


def day_of(day: date) -> Period:
    return Period(first=day, last=day)


def week_of(day: date) -> Period:
    """The calendar week, Monday to Sunday."""
    monday = day - day.weekday() * DAY
    return Period(first=monday, last=monday + 6 * DAY)


def month_of(day: date) -> Period:
    first = day.replace(day=1)
    return Period(first=first, last=first + relativedelta(months=1, days=-1))


def coming_week(today: date) -> Period:
    """The week that lies before one: this one, at its end the next."""
    return week_of(today if today.weekday() < WEEKEND else today + timedelta(days=7))


def from_today(today: date) -> Period:
    """From today to the end of the coming week."""
    return Period(first=today, last=coming_week(today).last)
