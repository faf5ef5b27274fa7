"""What became of a visit, and what is asked about visits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm.wishes import BookVisit, Wish
from storage.tables import (
    Absence,
    Client,
    Service,
    Visit,
)


@dataclass(frozen=True)
class VisitBooked:
    client: Client
    visit: Visit
    services: list[Service]
    clash: Client | None = None
    """Somebody else whom the same master awaits at that time: booked all the same, but said."""
    away: Absence | None = None
    """The days off of the master of which that is one: the same."""
    closed: bool = False
    """Whether the company is closed then: the same."""
    full: bool = False
    """Whether every master has somebody then already: the same."""


@dataclass(frozen=True)
class VisitMoved:
    client: Client
    visit: Visit
    services: list[Service]
    before: datetime
    clash: Client | None = None
    away: Absence | None = None
    closed: bool = False
    full: bool = False


@dataclass(frozen=True)
class VisitArrived:
    client: Client
    visit: Visit
    services: list[Service]


@dataclass(frozen=True)
class VisitCancelled:
    client: Client
    visit: Visit
    services: list[Service]


@dataclass(frozen=True)
class VisitMissed:
    client: Client
    visit: Visit
    services: list[Service]


@dataclass(frozen=True)
class VisitConfirmed:
    """`asked`: the client was written to, and has not answered."""

    client: Client
    visit: Visit
    services: list[Service]
    asked: bool = False


@dataclass(frozen=True)
class WhichVisit:
    """Several visits may be meant."""

    wish: Wish
    visits: list[Visit]
    clients: dict[int, Client]


@dataclass(frozen=True)
class NoVisit:
    """No visit is booked that could be moved, cancelled or missed."""

    wish: Wish
    client: Client | None


@dataclass(frozen=True)
class AlreadyBooked:
    """The client has a booking that the new one may be meant to be, at another time or not."""

    wish: BookVisit
    client: Client
    visit: Visit
    services: list[Service]
    moved_to: datetime
    """When the one that stands would be, if it is that which is meant."""


@dataclass(frozen=True)
class WhichMaster:
    """The master named is unknown: one of those who work here, or somebody new."""

    wish: Wish
    name: str
    masters: Sequence[str]


@dataclass(frozen=True)
class WhichHour:
    """The day of a booking was said and no hour: `free` are those of that day, of the master when one was named."""

    wish: BookVisit
    client: Client | None
    free: Sequence[datetime]
