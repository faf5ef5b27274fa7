"""When the end of a contract is said."""

from datetime import date, datetime, timedelta

from crm.rules.habits import Habits
from storage.tables.lookout import Row

LONGEST = timedelta(days=62)
"""Longer than the longest lead, in every zone."""


def contract_due(until: date, habits: Habits) -> datetime:
    """So many days before its last one."""
    return habits.say_at("contract", until - habits.lead("contract"))


def contract_key(client: Row) -> str:
    """A contract that was prolonged is another occasion."""
    return f"contract:{client.id}:{client.contract_until.isoformat()}"
