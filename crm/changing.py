"""Changing what is no wish: settings of a company that Undo takes back like anything else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from crm.carry_out import Origin
from crm.doer import Doer
from storage.book import Book
from storage.tables import Change


@asynccontextmanager
async def changing(book: Book, doer: Doer, origin: Origin) -> AsyncIterator[Change]:
    """Whatever is written meanwhile is one change."""
    change = Change(
        workspace_id=book.workspace_id,
        member_id=doer.member.id,
        source=origin.source,
        chat_id=origin.chat_id,
        message_id=origin.message_id,
        made_at=doer.now,
    )
    yield await book.changes.begin(change)
    await book.changes.pause()
