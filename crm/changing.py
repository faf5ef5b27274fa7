"""Changing: whatever one message or press writes is one change, by one member, from one origin."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from crm.doer import Doer
from crm.wishes import Wish
from storage.book import Book
from storage.tables import Change

WISH: TypeAdapter[Wish] = TypeAdapter(Wish)


@dataclass(frozen=True)
class Origin:
    """The message or press a change comes from. `source` is its lasting key."""

    source: str
    chat_id: int | None = None
    message_id: int | None = None


@asynccontextmanager
async def changing(book: Book, doer: Doer, origin: Origin, wishes: Sequence[Wish] = ()) -> AsyncIterator[Change]:
    """What is written meanwhile is one change, by these wishes if it was wished in words: Undo takes all of it back."""
    change = Change(
        workspace_id=book.workspace_id,
        member_id=doer.member.id,
        source=origin.source,
        chat_id=origin.chat_id,
        message_id=origin.message_id,
        wishes=[kept(ordinal, wish) for ordinal, wish in enumerate(wishes)],
        made_at=doer.now,
    )
    yield await book.changes.begin(change)
    await book.changes.pause()


def wishes_of(change: Change) -> list[Wish]:
    """What was wished, in the order in which it was kept."""
    return [WISH.validate_python(item["wish"]) for item in change.wishes]


def kept(ordinal: int, wish: Wish) -> dict[str, Any]:
    """A wish as its change remembers it: an edit of the message is compared with it."""
    return {"ordinal": ordinal, "wish": wish.model_dump(mode="json")}
