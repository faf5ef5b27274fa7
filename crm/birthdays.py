"""When a birthday is said."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.calendar import at_wall
from storage.tables import Client

MORNING = time(9)
TOO_LATE = timedelta(days=3)
"""After a longer downtime a congratulation would only embarrass."""


def birthday_due(day: date, zone: ZoneInfo) -> datetime:
    """In the morning of that day."""
    return at_wall(day, MORNING, zone)


def birthday_key(client: Client, day: date) -> str:
    """One birthday is one occasion."""
    return f"birthday:{client.id}:{day.isoformat()}"
