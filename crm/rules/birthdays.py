"""When a birthday is said: on the day, and some days ahead."""

from datetime import date, datetime, timedelta

from crm.rules.calendar import next_yearly
from crm.rules.habits import Habits
from storage.tables import Client, ContactPerson
from storage.tables.lookout import Row

PERSONS = "p"
"""What tells a contact person from the client of the same number."""
REPORTED = timedelta(days=30)
"""How far ahead birthdays are told when asked for."""
HARDLY_AHEAD = timedelta(hours=12)
"""Later than this the birthday itself is near enough."""


def birthday_key(born: Row, day: date, among: str = "") -> str:
    """One birthday is one occasion. `among`: PERSONS are numbered by themselves."""
    return f"birthday:{among}{born.id}:{day.isoformat()}"


def ahead_key(born: Row, day: date, among: str = "") -> str:
    return f"birthday_ahead:{among}{born.id}:{day.isoformat()}"


def birthday_after(born: Row | Client | ContactPerson, after: date) -> date | None:
    """The first birthday after that day; None: it is not known."""
    if born.birth_month is None or born.birth_day is None:
        return None
    return next_yearly(born.birth_month, born.birth_day, after)


def ahead_at(day: date, habits: Habits) -> datetime:
    """When a birthday is announced to somebody."""
    return habits.say_at("birthday_ahead", day - habits.lead("birthday_ahead"))


def days_of(first: date, last: date) -> list[tuple[int, int, int]]:
    """The days between these two, by month: its number, the first and the last day of it that counts.

    29 February counts as the 28th in a common year.
    """
    days: dict[int, list[int]] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        days.setdefault(day.month, []).append(day.day)
        if next_yearly(2, 29, day - timedelta(days=1)) == day:
            days[2].append(29)
    return [(month, min(those), max(those)) for month, those in days.items()]
