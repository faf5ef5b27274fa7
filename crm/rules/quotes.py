"""A quote was sent, and nothing came after it."""

from datetime import datetime

from crm.rules.calendar import stamp
from crm.rules.habits import Habits
from storage.tables.lookout import Row


def quote_due(quoted_at: datetime, habits: Habits) -> datetime:
    """So many days after it was sent."""
    return habits.say_at("quote", (quoted_at + habits.lead("quote")).astimezone(habits.zone).date())


def quote_key(client: Row) -> str:
    """Each quote is one occasion."""
    return f"quote:{client.id}:{stamp(client.quoted_at)}"
