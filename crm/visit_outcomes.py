"""What has to be asked about visits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm.wishes import BookVisit, Wish
from storage.tables import Client, Visit


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
class WhichHour:
    """The day of a booking was said and no hour: `free` are those of that day, of the master when one was named."""

    wish: BookVisit
    client: Client | None
    free: Sequence[datetime]
