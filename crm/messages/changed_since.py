"""What somebody changed since: it is not taken back to be done anew in other words."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from crm.messages.undo import trace
from crm.outcomes import Trace
from storage.book import Book
from storage.tables import Change, Deal, Journal, Task, Visit
from storage.tables.row import Owned


@dataclass(frozen=True)
class ChangedSince:
    """An edit that changed nothing: what its message did was changed later, or is closed by now."""

    left: list[Trace]


async def changed_since(change: Change, ordinals: Collection[int], book: Book) -> list[Trace]:
    """Of the records that wishes of a message wrote, those that are no longer as the message left them."""
    entries = await book.journal.entries(change.id)
    left: dict[tuple[str, int], dict[str, Any]] = {}
    for entry in entries:
        left.setdefault(entry.about, {}).update(entry.after or {})
    wrote = {entry.about: entry for entry in entries if entry.ordinal in ordinals}
    return [await trace(entry, book) for key, entry in wrote.items() if await _is_other(entry, left[key], book)]


async def _is_other(entry: Journal, facts: dict[str, Any], book: Book) -> bool:
    record = await book.journal.record(entry)
    if record is None:
        return entry.after is not None
    return bool(book.journal.differs(record, facts)) or (_is_closed(record) and not facts.keys() & CLOSING)


CLOSING = {"closed_at", "state"}
"""The fields by which the message itself closed something; what it made is as it was made, or it differs."""


def _is_closed(record: Owned) -> bool:
    if isinstance(record, Deal | Task):
        return record.closed_at is not None
    return isinstance(record, Visit) and record.state != "booked"
