"""What became of an Undo, and what was done to each record."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from storage.tables import Change, Client


@dataclass(frozen=True)
class Trace:
    """What was done to one record: its table, its facts, and whether it was made or changed; when it is, if moved."""

    record: str
    facts: dict[str, Any]
    made: bool
    client: str | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Reverted:
    """What an Undo took back, and what it had to leave because it was changed since."""

    change: Change
    gone: list[Trace] = field(default_factory=list)
    left: list[Trace] = field(default_factory=list)


@dataclass(frozen=True)
class GoesBack:
    """An Undo that takes a while: what was handed over is given back in batches."""

    change: Change


@dataclass(frozen=True)
class NothingToUndo:
    pass


@dataclass(frozen=True)
class HasRecordsSince:
    """The client of an undone message got records since: is it to go with them?"""

    change: Change
    client: Client
