"""The outbox: what is to be said, in order per chat, answers before pushes."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import delete, func, insert, or_, select, update
from sqlmodel import col
from sqlmodel import select as sqlmodel_select

from storage.shelf import Shelf
from storage.tables import Outbox, SentMessage
from storage.types import word

ANSWERING, ANSWER, PUSH = 0, 1, 2
"""Lanes: callback answers, answers, pushes."""
NEW = col(Outbox.state) == word("new")
COLUMNS = (
    Outbox.id,
    Outbox.bot_id,
    Outbox.chat_id,
    Outbox.lane,
    Outbox.method,
    Outbox.payload,
    Outbox.about,
    Outbox.edits_id,
    Outbox.reminder_ids,
    Outbox.tries,
)


class Letter(NamedTuple):
    """A row of the outbox, as delivery needs it."""

    id: int
    bot_id: int
    chat_id: int
    lane: int
    method: str
    payload: dict[str, Any] | None
    about: dict[str, Any] | None
    edits_id: int | None
    reminder_ids: list[int] | None
    tries: int


class OutboxShelf(Shelf):
    async def put(self, **row: Any) -> int:
        """Put one call in line; its number."""
        connection = await self._session.connection()
        values = {"lane": ANSWER, "state": "new", "tries": 0, **row}
        return int((await connection.execute(insert(Outbox).values(**values).returning(col(Outbox.id)))).scalar_one())

    async def heads(
        self, bot_id: int, lanes: Sequence[int], now: datetime, limit: int, *, besides: Collection[int] = ()
    ) -> list[Letter]:
        """The first waiting letter of each chat in these lanes, but for the chats `besides`."""
        first = select(func.min(Outbox.id)).where(NEW, col(Outbox.lane).in_(lanes), col(Outbox.bot_id) == bot_id)
        if besides:
            first = first.where(col(Outbox.chat_id).not_in(besides))
        first = first.group_by(col(Outbox.lane), col(Outbox.chat_id)).limit(limit)
        query = select(*(col(column) for column in COLUMNS)).where(
            col(Outbox.id).in_(first), or_(col(Outbox.not_before).is_(None), col(Outbox.not_before) <= now)
        )
        connection = await self._session.connection()
        found = await connection.execute(query.order_by(col(Outbox.lane), col(Outbox.id)))
        return [Letter(*row) for row in found]

    async def start(self, numbers: Sequence[int]) -> None:
        """They are about to leave: should the process die, they were perhaps delivered."""
        await self._change(numbers, state="sending", tries=Outbox.tries + 1)

    async def interrupted(self, bot_id: int) -> list[Letter]:
        """What was leaving when the process died."""
        query = select(*(col(column) for column in COLUMNS)).where(
            col(Outbox.state) == word("sending"), col(Outbox.bot_id) == bot_id
        )
        connection = await self._session.connection()
        return [Letter(*row) for row in await connection.execute(query.order_by(col(Outbox.id)))]

    async def arrived(self, number: int, message_id: int | None, now: datetime) -> None:
        await self._change([number], state="sent", message_id=message_id, sent_at=now, error=None)

    async def put_off(self, number: int, until: datetime, error: str, **values: Any) -> None:
        """It did not leave: try again then; its chat waits."""
        await self._change([number], state="new", not_before=until, error=error, **values)

    async def give_up(self, number: int, error: str, state: str = "failed") -> None:
        await self._change([number], state=state, error=error)

    async def remember(self, **row: Any) -> None:
        """Keep what a sent message is about."""
        connection = await self._session.connection()
        await connection.execute(insert(SentMessage).values(**row))

    async def message_of(self, outbox_id: int) -> int | None:
        """The Telegram message that a row became, also long after the row was purged."""
        connection = await self._session.connection()
        own = select(col(Outbox.message_id)).where(col(Outbox.id) == outbox_id)
        found = (await connection.execute(own)).scalar()
        if found is None:
            kept = select(col(SentMessage.message_id)).where(col(SentMessage.outbox_id) == outbox_id).limit(1)
            found = (await connection.execute(kept)).scalar()
        return found

    async def sent(self, bot_id: int, chat_id: int, message_id: int) -> SentMessage | None:
        """What a message of ours is about, while the workspace it came from is the one entered."""
        query = sqlmodel_select(SentMessage).where(
            col(SentMessage.bot_id) == bot_id,
            col(SentMessage.chat_id) == chat_id,
            col(SentMessage.message_id) == message_id,
            col(SentMessage.workspace_id) == self._scope.workspace_id,
        )
        return (await self._session.exec(query)).one_or_none()

    async def next_try(self, after: datetime) -> datetime | None:
        """When the next letter that did not leave will be tried again."""
        connection = await self._session.connection()
        query = select(func.min(Outbox.not_before)).where(NEW, col(Outbox.not_before) > after)
        return (await connection.execute(query)).scalar()

    async def move_chat(self, old: int, new: int) -> None:
        """A group became a supergroup: what waits for it goes there."""
        connection = await self._session.connection()
        await connection.execute(update(Outbox).where(NEW, col(Outbox.chat_id) == old).values(chat_id=new))

    async def purge(self, before: datetime) -> None:
        """Forget what was sent long ago; `SentMessage` stays."""
        connection = await self._session.connection()
        settled = col(Outbox.state).not_in(("new", "sending"))
        await connection.execute(delete(Outbox).where(col(Outbox.created_at) < before, settled))

    async def _change(self, numbers: Sequence[int], **values: Any) -> None:
        connection = await self._session.connection()
        await connection.execute(update(Outbox).where(col(Outbox.id).in_(numbers)).values(**values))
