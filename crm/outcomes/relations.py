"""Outcomes of how a company keeps up with a client."""

from dataclasses import dataclass
from datetime import datetime

from crm.wishes import Reply
from storage.tables import Client, ContactPerson, Reminder


@dataclass(frozen=True)
class InvitationAnswered:
    client: Client
    reply: Reply
    until: datetime | None = None


@dataclass(frozen=True)
class Greeted:
    """`person`: the contact person, when it was not the client."""

    client: Client
    person: ContactPerson | None = None


@dataclass(frozen=True)
class ReminderAnswered:
    """`client`: whom it is about, if anybody."""

    client: Client | None
    reminder: Reminder
