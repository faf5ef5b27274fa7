"""Lookouts: the columns that say when the rules look at a row again."""

from collections import namedtuple
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import Date, select
from sqlmodel import col

from storage.tables.client import Client, ContactPerson
from storage.tables.deal import Deal
from storage.tables.member import Member
from storage.tables.reminder import Reminder
from storage.tables.row import Owned

LATER, LATER_DAY = timedelta(hours=1), timedelta(days=2)
Row = Any
"""The columns that a lookout needs, by name: `id`, `workspace_id`, `owner_id`, `look`, and those of its rule."""


@dataclass(frozen=True)
class Lookout:
    """A column that says when a row is to be looked at next, and what the rule needs of the row.

    `early`: how long before that the rows are looked at. `owner`: the column of who is told.
    """

    table: type[Owned]
    column: str
    needs: str = ""
    early: timedelta = timedelta()
    owner: str = "owner_id"

    @cached_property
    def row(self) -> Any:
        """The class of what is found: a rule reads a field of it in a tenth of the time that a result's row takes."""
        names = ("look", "owner_id", "id", "workspace_id", *self.needs.split())
        return namedtuple(f"{self.table.__name__}Row", names)  # noqa: PYI024 (the fields are the lookout's)

    @cached_property
    def by_day(self) -> bool:
        """Whether the column holds days, not moments."""
        return isinstance(self.look.type, Date)

    @cached_property
    def look(self) -> Any:
        return col(getattr(self.table, self.column))

    @property
    def whose(self) -> Any:
        """Who is told: of what belongs to a client, whoever looks after it."""
        if hasattr(self.table, self.owner):
            return col(getattr(self.table, self.owner))
        its_client = col(Client.id) == col(getattr(self.table, "client_id"))  # noqa: B009 (not every table has it)
        return select(col(Client.owner_id)).where(its_client).scalar_subquery()

    @property
    def waiting(self) -> tuple[Any, ...]:
        """What the partial index of the column holds."""
        return (self.look.is_not(None),)

    def until(self, now: datetime) -> datetime | date:
        """Rows to be looked at by then are looked at now."""
        bound = now + self.early
        return bound.date() if self.by_day else bound

    def later(self, now: datetime) -> datetime | date:
        """When a row that cannot be judged is tried again."""
        bound = now + self.early + (LATER_DAY if self.by_day else LATER)
        return bound.date() if self.by_day else bound


BIRTHDAYS = Lookout(Client, "birthday_next", "birth_month birth_day archived_at", early=timedelta(hours=36))
"""A day and a half: every zone's tomorrow is within it."""
BIRTHDAYS_AHEAD = Lookout(Client, "birthday_ahead_next", "birth_month birth_day archived_at")
BIRTHDAYS_OF_PERSONS = Lookout(
    ContactPerson, "birthday_next", "client_id birth_month birth_day", early=timedelta(hours=36)
)
BIRTHDAYS_OF_PERSONS_AHEAD = Lookout(ContactPerson, "birthday_ahead_next", "client_id birth_month birth_day")
ANNIVERSARIES = Lookout(
    Client, "anniversary_next", "first_visit_at last_visit_at archived_at merged_into_id opted_out_at"
)
CONTRACTS = Lookout(Client, "contract_next", "contract_until archived_at merged_into_id")
TOUCHES = Lookout(
    Client, "touch_next", "tags last_contact_at created_at booked_at opted_out_at archived_at merged_into_id"
)
QUOTES = Lookout(Client, "quote_next", "quoted_at archived_at merged_into_id")
STALLS = Lookout(Deal, "stall_next", "client_id status quiet_since")
RETURNS = Lookout(
    Client,
    "return_next",
    "last_visit_at booked_at missed_at invited_at invite_after rhythm_days service_days opted_out_at archived_at"
    " merged_into_id birth_month birth_day first_visit_at",
)
DIGESTS = Lookout(Member, "digest_next", owner="id")
CLOSINGS = Lookout(Member, "closing_next", owner="id")
PLANNED = Lookout(Reminder, "look_next", "kind key task_id due_at", owner="member_id")
"""Reminders themselves: what they were planned by was changed."""
LOOKOUTS = {
    "birthday": BIRTHDAYS,
    "birthday_ahead": BIRTHDAYS_AHEAD,
    "person_birthday": BIRTHDAYS_OF_PERSONS,
    "person_birthday_ahead": BIRTHDAYS_OF_PERSONS_AHEAD,
    "anniversary": ANNIVERSARIES,
    "contract": CONTRACTS,
    "touch": TOUCHES,
    "quote": QUOTES,
    "stalled": STALLS,
    "return_visit": RETURNS,
    "digest": DIGESTS,
    "closing": CLOSINGS,
}
"""By the kind of reminder."""
