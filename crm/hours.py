"""Hours: when somebody works, and when nobody wants to be disturbed. Wall-clock times are in the person's zone."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from crm.calendar import at_wall
from crm.kinds import Tact

LONGEST_BREAK = 30
"""Days: nobody is off for longer at a stretch."""


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


def free_at(moment: datetime, tact: Tact, hours: Hours, zone: ZoneInfo, is_holiday: Callable[[date], bool]) -> datetime:
    """The first moment from then on at which something of that tact may be said."""
    if tact is Tact.MOMENT:
        return moment
    free = _awake(moment, hours, zone)
    return _working(free, hours, zone, is_holiday) if tact is Tact.WORKING else free


def _awake(moment: datetime, hours: Hours, zone: ZoneInfo) -> datetime:
    wall = moment.astimezone(zone)
    if not hours.is_quiet(wall.time()):
        return moment
    morning = wall.date() + timedelta(days=wall.time() >= hours.quiet_to)
    return at_wall(morning, hours.quiet_to, zone)


def _working(moment: datetime, hours: Hours, zone: ZoneInfo, is_holiday: Callable[[date], bool]) -> datetime:
    wall = moment.astimezone(zone)
    day, begins = wall.date(), max(hours.work_from, hours.quiet_to)
    if wall.time() >= hours.work_to:
        day += timedelta(days=1)
    working = next_working_day(day, hours, is_holiday)
    return moment if working == wall.date() and wall.time() >= begins else at_wall(working, begins, zone)


def next_working_day(day: date, hours: Hours, is_holiday: Callable[[date], bool]) -> date:
    """That day, or the first working one after it."""
    for ahead in range(LONGEST_BREAK):
        other = day + timedelta(days=ahead)
        if other.weekday() not in hours.days_off and not (hours.holidays and is_holiday(other)):
            return other
    return day
