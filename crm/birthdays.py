"""When a birthday is said: on the day, and some days ahead."""

from datetime import date, datetime, timedelta

from crm.calendar import next_yearly
from crm.habits import Habits
from storage.tables import Client
from storage.tables.lookout import Row

HARDLY_AHEAD = timedelta(hours=12)
"""Later than this the birthday itself is near enough."""


def birthday_key(client: Row, day: date) -> str:
    """One birthday is one occasion."""
    return f"birthday:{client.id}:{day.isoformat()}"


def ahead_key(client: Row, day: date) -> str:
    return f"birthday_ahead:{client.id}:{day.isoformat()}"


def birthday_after(client: Row | Client, after: date) -> date | None:
    """The first birthday after that day; None: it is not known."""
    if client.birth_month is None or client.birth_day is None:
        return None
    return next_yearly(client.birth_month, client.birth_day, after)


def ahead_at(day: date, habits: Habits) -> datetime:
    """When a birthday is announced to somebody."""
    return habits.say_at("birthday_ahead", day - habits.lead("birthday_ahead"))
