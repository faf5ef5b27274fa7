"""«На час позже», «на воскресенье»: where something that has its moment already goes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from crm.rules.calendar import at_wall
from crm.wishes import Shift


def moved_by(instant: datetime, shift: Shift, zone: ZoneInfo) -> datetime:
    """That much later or earlier; days and months keep the hour of the zone's clock."""
    local = instant.astimezone(zone)
    day = local.date() + relativedelta(days=shift.days, months=shift.months)
    return at_wall(day, local.time(), zone).astimezone(UTC) + timedelta(minutes=shift.minutes)


def moved_to_hour_of(instant: datetime, hour: datetime, zone: ZoneInfo, now: datetime) -> datetime:
    """At the hour of another moment, on its own day; that very moment when its own would be over."""
    moved = at_wall(instant.astimezone(zone).date(), hour.astimezone(zone).time(), zone)
    return moved if moved > now else hour


def moved_to_day_of(instant: datetime, day: datetime, zone: ZoneInfo) -> datetime:
    """On the day of another moment, at its own hour of the zone's clock."""
    return at_wall(day.astimezone(zone).date(), instant.astimezone(zone).time(), zone)
