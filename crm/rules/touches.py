"""Keeping in touch: a client of whom nothing was heard for as long as their circle allows."""

from datetime import datetime, timedelta

from crm.rules.calendar import stamp
from crm.rules.circles import Circle, circle_of
from crm.rules.habits import Habits
from storage.tables.lookout import Row

SOONEST = timedelta(days=7)
"""The shortest lead of a circle."""
FORGOTTEN = timedelta(days=365)
"""Of whom nothing was heard for so long nothing is said any more, unless somebody put them into a circle."""


def clock_start(client: Row) -> datetime | None:
    """Since when the interval runs: the last contact that reached somebody; of who is in a circle: the first day."""
    start: datetime | None = client.last_contact_at
    return start or (client.created_at if client.tags else None)


def touch_due(client: Row, habits: Habits, now: datetime) -> tuple[datetime, int] | None:
    """When it is said last by now, or first, and for the how-manieth time; None: not any more.

    It is said again after as long again, while nothing is heard.
    """
    circle, start = circle_of(client, habits), clock_start(client)
    if start is None or client.archived_at or client.merged_into_id or client.opted_out_at:
        return None
    if not circle.chosen and (client.last_contact_at is None or now - start > FORGOTTEN):
        return None
    times = max(1, (now - start) // circle.lead)
    due_at = _said_at(start, times, habits, circle)
    if due_at > now and times > 1:
        times, due_at = times - 1, _said_at(start, times - 1, habits, circle)
    return due_at, times


def touch_again(client: Row, habits: Habits, now: datetime) -> datetime:
    """When it would be said for the next time, having been said by now."""
    return _said_at(now, 1, habits, circle_of(client, habits))


def _said_at(start: datetime, times: int, habits: Habits, circle: Circle) -> datetime:
    return habits.say_at(circle.kind, (start + circle.lead * times).astimezone(habits.zone).date())


def touch_key(client: Row, times: int) -> str:
    """A silence is one occasion each time it has lasted so long again."""
    start = clock_start(client)
    return f"touch:{client.id}:{stamp(start) if start else ''}:{times}"
