"""What narrows a screen of deals, clients or contacts; no tables, only values. None: not narrowed by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

MOST_COUNTED = 10_000
"""Clients of one kind are counted no further."""
CHANNELS = {"c": "call", "m": "meeting", "v": "visit", "t": "message", "e": "email"}
"""How a filter, and a button, calls the channels."""


@dataclass(frozen=True)
class DealFilter:
    """Which open deals; sums are in smallest units and go with their currency."""

    owner_id: int | None = None
    client_id: int | None = None
    stage_id: int | None = None
    currency: str | None = None
    least: int | None = None
    most: int | None = None
    quiet_before: datetime | None = None
    """No stage change and no contact with the client since then."""
    opened_since: datetime | None = None
    opened_before: datetime | None = None
    unplanned: bool = False
    """Neither a task of the client is open nor a visit booked."""
    largest: bool = False
    """The largest sum first, and not the quietest deal."""


@dataclass(frozen=True)
class ClientFilter:
    """Which clients."""

    owner_id: int | None = None
    tag: str | None = None
    since: datetime | None = None
    """Written down from then on, and before `until`."""
    until: datetime | None = None
    quiet_before: datetime | None = None
    """Reached last before then."""
    missed_since: datetime | None = None
    """Nobody was in touch from then on and before `missed_until`."""
    missed_until: datetime | None = None
    missed_by: str | None = None
    """By these channels alone, each by its letter; None: by any."""
    unplanned: bool = False
    """Neither a task is open nor a visit booked."""


@dataclass(frozen=True)
class ContactFilter:
    """Which contacts of these members from `since` on and before `until`; those that reached nobody are counted too."""

    member_ids: Sequence[int]
    since: datetime
    until: datetime
    channels: Sequence[str] = ()
    """Of none: all but notes."""
    direction: str | None = None
    client_id: int | None = None
