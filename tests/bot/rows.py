"""What the inbox and the outbox hold, as tests look at them."""

from typing import Any

from sqlmodel import col, select

from storage.tables import Inbox, Outbox
from storage.tables.outbox import ANSWER
from tests.town import Somebody, Town


async def inbox(pomni: Town) -> list[Inbox]:
    """All updates, in the order they were kept."""
    async with pomni.pomni.books.peek() as book:
        return list(await book._session.exec(select(Inbox).order_by(col(Inbox.id))))


async def outbox(pomni: Town) -> list[Outbox]:
    """All letters, in the order they were written."""
    async with pomni.pomni.books.peek() as book:
        return list(await book._session.exec(select(Outbox).order_by(col(Outbox.id))))


async def states(pomni: Town) -> list[str]:
    return [row.state for row in await inbox(pomni)]


async def write(pomni: Town, to: Somebody | int, text: str = "", **row: Any) -> int:
    """Put a letter into the outbox: by default an answer that is a message."""
    chat_id = to if isinstance(to, int) else to.person.chat.id
    letter = {"lane": ANSWER, "method": "sendMessage", "payload": {"text": text}, **row}
    async with pomni.pomni.books.open() as book:
        return await book.outbox.put(bot_id=pomni.world.bot.id, chat_id=chat_id, created_at=pomni.clock.now(), **letter)
