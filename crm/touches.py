"""Keeping in touch: a client of whom nothing was heard for as long as their circle allows."""

from datetime import datetime, timedelta

from crm.calendar import stamp
from crm.habits import Habits
from storage.tables.lookout import Row

VIP = "VIP"
"""The tag of clients who are kept in touch with most."""
SOONEST = timedelta(days=7)
"""The shortest lead of a circle."""
FORGOTTEN = timedelta(days=365)
"""Of whom nothing was heard for so long nothing is said any more, but for VIP."""


def circle_of(client: Row) -> str:
    """The kind of reminder that the client's circle has."""
    return "touch_vip" if VIP in client.tags else "touch"


def clock_start(client: Row) -> datetime | None:
    """Since when the interval runs: the last contact that reached somebody; for a VIP without one: the first day."""
    start: datetime | None = client.last_contact_at
    return start or (client.created_at if VIP in client.tags else None)


def touch_due(client: Row, habits: Habits, now: datetime) -> tuple[datetime, int] | None:
    """When it is said last by now, or first, and for the how-manieth time; None: not any more.

    It is said again after as long again, while nothing is heard.
    """
    kind, start = circle_of(client), clock_start(client)
    if start is None or client.archived_at or client.merged_into_id or client.opted_out_at:
        return None
    if kind != "touch_vip" and now - start > FORGOTTEN:
        return None
    lead = habits.lead(kind)
    times = max(1, (now - start) // lead)
    due_at = _said_at(start, times, habits, kind)
    if due_at > now and times > 1:
        times, due_at = times - 1, _said_at(start, times - 1, habits, kind)
    return due_at, times


def touch_again(client: Row, habits: Habits, now: datetime) -> datetime:
    """When it would be said for the next time, having been said by now."""
    return _said_at(now, 1, habits, circle_of(client))


def _said_at(start: datetime, times: int, habits: Habits, kind: str) -> datetime:
    return habits.say_at(kind, (start + habits.lead(kind) * times).astimezone(habits.zone).date())


def touch_key(client: Row, times: int) -> str:
    """A silence is one occasion each time it has lasted so long again."""
    start = clock_start(client)
    return f"touch:{client.id}:{stamp(start) if start else ''}:{times}"
