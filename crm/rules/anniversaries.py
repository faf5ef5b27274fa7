"""When it is said that a client came for the first time so many years ago."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from crm.rules.calendar import next_yearly
from storage.tables.lookout import Row

TOO_LATE = timedelta(days=3)
LOST = timedelta(days=365)
"""Who did not come for so long is not thanked for coming."""


def first_day(client: Row, zone: ZoneInfo) -> date | None:
    """The day of the first visit."""
    return client.first_visit_at.astimezone(zone).date() if client.first_visit_at else None


def anniversary_after(first: date, after: date) -> date:
    """The first anniversary after that day."""
    return next_yearly(first.month, first.day, max(first, after))


def is_celebrated(client: Row, now: datetime) -> bool:
    """Who came more than once, not too long ago, and may be written to."""
    first, last = client.first_visit_at, client.last_visit_at
    gone = client.archived_at or client.merged_into_id or client.opted_out_at
    return first is not None and last is not None and last > first and now - last < LOST and not gone


def anniversary_key(client: Row, day: date) -> str:
    return f"anniversary:{client.id}:{day.isoformat()}"
