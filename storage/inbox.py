"""The inbox: updates kept before they are acknowledged, worked off in order, chat by chat."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Inbox
from storage.types import word

NEW = col(Inbox.state) == word("new")
COLUMNS: tuple[Any, ...] = (Inbox.id, Inbox.raw, Inbox.starts, Inbox.failures, Inbox.received_at)

# Statements of the hot path are built once: building one costs more than running it.
KEEP = {
    name: dialect.insert(Inbox).on_conflict_do_nothing(index_elements=["bot_id", "update_id"])
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
_first = select(func.min(Inbox.id).label("id"), func.count().label("waiting")).where(NEW).group_by(col(Inbox.chat_key))
_first_of_chat = _first.subquery()
HEADS = (
    select(col(Inbox.id), col(Inbox.starts), _first_of_chat.c.waiting)
    .join(_first_of_chat, _first_of_chat.c.id == col(Inbox.id))
    .where(or_(col(Inbox.not_before).is_(None), col(Inbox.not_before) <= bindparam("now")))
    .order_by(col(Inbox.id))
    .limit(bindparam("most"))
)
START = update(Inbox).where(col(Inbox.id).in_(bindparam("numbers", expanding=True))).values(starts=Inbox.starts + 1)
CLAIM = select(*COLUMNS).where(col(Inbox.id) == bindparam("number"), NEW).with_for_update(skip_locked=True)
DONE = update(Inbox).where(col(Inbox.id) == bindparam("number")).values(state="done")


class Head(NamedTuple):
    """The first update of a chat, how often it was started, and how many wait in its chat with it."""

    id: int
    starts: int
    waiting: int


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
        connection = await self._session.connection()
        statement = KEEP[connection.dialect.name]
        await connection.execute(statement, [{"state": "new", "starts": 0, "failures": 0, **row} for row in rows])

    async def heads(self, now: datetime, limit: int) -> list[Head]:
        """The first waiting update of each chat, the oldest first."""
        return [Head._make(row) for row in await self._execute(HEADS, {"now": now, "most": limit})]

    async def start(self, numbers: Sequence[int]) -> None:
        """Count a start of each: should the process die of one, it is known."""
        await self._execute(START, {"numbers": list(numbers)})

    async def claim(self, number: int) -> Arrived | None:
        """Take one for this transaction; None when somebody else has it."""
        found = (await self._execute(CLAIM, {"number": number})).first()
        return None if found is None else Arrived._make(found)

    async def done(self, number: int) -> None:
        await self._execute(DONE, {"number": number})

    async def put_off(self, number: int, until: datetime, error: str) -> None:
        """It failed: try again then; its chat waits."""
        await self._change(number, failures=Inbox.failures + 1, not_before=until, error=error)

    async def bury(self, number: int, error: str) -> None:
        """It failed for good: the chat goes on without it."""
        await self._change(number, state="dead", error=error)

    async def waiting(self) -> tuple[int, datetime | None]:
        """How many wait, and since when the oldest does."""
        found = (await self._execute(select(func.count(), func.min(Inbox.received_at)).where(NEW))).one()
        return found[0], found[1]

    async def purge(self, before: datetime, limit: int) -> bool:
        """Forget some of what was worked off long ago; whether there was any."""
        old = select(col(Inbox.id)).where(col(Inbox.received_at) < before, col(Inbox.state) != "new").limit(limit)
        return bool((await self._execute(delete(Inbox).where(col(Inbox.id).in_(old)))).rowcount)

    async def _change(self, number: int, **values: Any) -> None:
        await self._execute(update(Inbox).where(col(Inbox.id) == number).values(**values))
