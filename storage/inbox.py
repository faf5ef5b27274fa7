"""The inbox: updates kept before they are acknowledged, worked off in order, chat by chat."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Inbox
from storage.types import word

NEW = col(Inbox.state) == word("new")


ARRIVED: tuple[Any, ...] = (Inbox.id, Inbox.raw, Inbox.starts, Inbox.failures, Inbox.received_at)


class Arrived(NamedTuple):
    """An update whose turn has come."""

    id: int
    raw: str
    starts: int
    failures: int
    received_at: datetime


class InboxShelf(Shelf):
    async def keep(self, rows: Sequence[dict[str, Any]]) -> None:
        """Store updates; those already stored are left as they are."""
        dialect = postgresql if self._session.get_bind().dialect.name == "postgresql" else sqlite
        statement = dialect.insert(Inbox).on_conflict_do_nothing(index_elements=["bot_id", "update_id"])
        connection = await self._session.connection()
        await connection.execute(statement, [{"state": "new", "starts": 0, "failures": 0, **row} for row in rows])

    async def heads(self, now: datetime, limit: int) -> list[tuple[int, int]]:
        """The first waiting update of each chat, and how often it was started; the oldest first."""
        first = select(func.min(Inbox.id)).where(NEW).group_by(col(Inbox.chat_key))
        query = select(col(Inbox.id), col(Inbox.starts)).where(
            col(Inbox.id).in_(first), or_(col(Inbox.not_before).is_(None), col(Inbox.not_before) <= now)
        )
        connection = await self._session.connection()
        found = await connection.execute(query.order_by(col(Inbox.id)).limit(limit))
        return [(row.id, row.starts) for row in found]

    async def start(self, numbers: Sequence[int]) -> None:
        """Count a start of each: should the process die of one, it is known."""
        await self._change(numbers, starts=Inbox.starts + 1)

    async def claim(self, number: int) -> Arrived | None:
        """Take one for this transaction; None when somebody else has it."""
        query = select(*ARRIVED).where(col(Inbox.id) == number, NEW)
        connection = await self._session.connection()
        found = (await connection.execute(query.with_for_update(skip_locked=True))).first()
        return None if found is None else Arrived._make(found)

    async def done(self, number: int) -> None:
        await self._change([number], state="done")

    async def put_off(self, number: int, until: datetime, error: str) -> None:
        """It failed: try again then; its chat waits."""
        await self._change([number], failures=Inbox.failures + 1, not_before=until, error=error)

    async def bury(self, number: int, error: str) -> None:
        """It failed for good: the chat goes on without it."""
        await self._change([number], state="dead", error=error)

    async def waiting(self) -> tuple[int, datetime | None]:
        """How many wait, and since when the oldest does."""
        connection = await self._session.connection()
        found = (await connection.execute(select(func.count(), func.min(Inbox.received_at)).where(NEW))).one()
        return found[0], found[1]

    async def purge(self, before: datetime) -> None:
        """Forget what was worked off long ago."""
        connection = await self._session.connection()
        await connection.execute(delete(Inbox).where(col(Inbox.received_at) < before, col(Inbox.state) != "new"))

    async def _change(self, numbers: Sequence[int], **values: Any) -> None:
        connection = await self._session.connection()
        await connection.execute(update(Inbox).where(col(Inbox.id).in_(numbers)).values(**values))
