"""Hours: when somebody works, and when nobody wants to be disturbed. Wall-clock times are in the person's zone."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from crm.rules.calendar import at_wall
from crm.rules.kinds import Tact
from crm.rules.public_holidays import is_holiday

LONGEST_BREAK = 30
"""Days: nobody is off for longer at a stretch."""
NOWHERE = ""
"""The country of those who work on public holidays."""


class Hours(BaseModel):
    """One person's week. `days_off` are weekdays, Monday is 0. `own_at_night`: own tasks come at their own time."""

    model_config = ConfigDict(frozen=True)

    quiet_from: time = time(22)
    quiet_to: time = time(8)
    work_from: time = time(9)
    work_to: time = time(18)
    days_off: tuple[int, ...] = (5, 6)
    holidays: bool = True
    own_at_night: bool = True

    def is_quiet(self, clock: time) -> bool:
        """Whether nobody is to be disturbed then; the quiet hours mostly go over midnight."""
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= clock < self.quiet_to
        return clock >= self.quiet_from or clock < self.quiet_to


OFFICE = Hours()
SUNDAY = (6,)
USUAL_WEEKS: Mapping[str, Hours] = {
    "salon": Hours(work_from=time(10), work_to=time(20), days_off=SUNDAY),
    "clinic": Hours(work_from=time(9), work_to=time(20), days_off=SUNDAY),
}
"""Of the kinds of companies to which people come when they are free themselves; of the others it is an office's."""


def usual_week(kind: str) -> Hours:
    """What a company of that kind works when it has set nothing."""
    return USUAL_WEEKS.get(kind, OFFICE)


def free_at(moment: datetime, tact: Tact, hours: Hours, zone: ZoneInfo, country: str) -> datetime:
    """The first moment from then on at which something of that tact may be said."""
    if tact is Tact.MOMENT:
        return moment
    wall = moment.astimezone(zone)
    if hours.is_quiet(wall.time()):
        moment = at_wall(wall.date() + timedelta(days=wall.time() >= hours.quiet_to), hours.quiet_to, zone)
        wall = moment.astimezone(zone)
    return _working(moment, wall, hours, zone, country) if tact is Tact.WORKING else moment


def _working(moment: datetime, wall: datetime, hours: Hours, zone: ZoneInfo, country: str) -> datetime:
    """`wall`: that moment by the clock there."""
    clock, day = wall.time(), wall.date()
    begins = max(hours.work_from, hours.quiet_to)
    working = next_working_day(day if clock < hours.work_to else day + timedelta(days=1), hours, country)
    return moment if working == day and clock >= begins else at_wall(working, begins, zone)


def next_working_day(day: date, hours: Hours, country: str) -> date:
    """That day, or the first working one after it."""
    return _first_working(day, hours.days_off, country if hours.holidays else NOWHERE)


@lru_cache(maxsize=1000)
def _first_working(day: date, days_off: tuple[int, ...], country: str) -> date:
    for ahead in range(LONGEST_BREAK):
        other = day + timedelta(days=ahead)
        if other.weekday() not in days_off and not is_holiday(country, other):
            return other
    return day
