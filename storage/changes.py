"""Changes: what one message or press did, under a key that lasts."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, update
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import col, select

from storage.journaling import is_owed
from storage.saving import save
from storage.shelf import Shelf
from storage.tables import Change, Journal

LOOKED_BACK = 20
"""Changes of a member in which clients are looked for."""
# Built once: these run with every message.
MADE = select(Change.id).where(Change.source == bindparam("source"))
WISHED = (
    select(Change.id, Change.wishes)
    .where(
        Change.workspace_id == bindparam("workspace"),
        Change.member_id == bindparam("member"),
        col(Change.undone_at).is_(None),
        col(Change.erased_at).is_(None),
        Change.chat_id == bindparam("chat"),
        col(Change.made_at) >= bindparam("since"),
    )
    .order_by(col(Change.id).desc())
    .limit(bindparam("most"))
)
ANSWERED = update(Change).where(col(Change.id) == bindparam("number")).values(outbox_id=bindparam("answer"))


class Changes(Shelf):
    async def begin(self, change: Change) -> Change:
        """From here on all that is written belongs to this change."""
        self._scope.change = await self._add(change)
        self._scope.ordinal = 0
        return change

    def go_on(self, change: Change) -> None:
        """Write more under a change that was begun before (an edited message)."""
        self._scope.change = change

    async def at_wish(self, ordinal: int) -> None:
        """What is written next is due to this wish of the message."""
        if ordinal != self._scope.ordinal:
            await self._written()
        self._scope.ordinal = ordinal

    async def pause(self) -> None:
        """What is written next is nobody's change (an Undo, a rule at work)."""
        await self._written()
        self._scope.change = None

    async def _written(self) -> None:
        """Whatever the journal is to know of by now; what rules work out is written with what is saved next."""
        if is_owed(self._session.sync_session):
            await save(self._session, self._scope)

    async def of(self, number: int | None) -> Change | None:
        change = await self._find(Change, number)
        return change if change is not None and self._is_theirs(change.member_id) else None

    async def made(self, source: str) -> bool:
        """Whether a message or press was carried out already."""
        return (await self._execute(MADE, {"source": source})).first() is not None

    async def answered(self, change: Change, outbox_id: int) -> None:
        """The row of the outbox that is its answer card: an edit of the message is shown there."""
        await self._execute(ANSWERED, {"number": change.id, "answer": outbox_id})
        set_committed_value(change, "outbox_id", outbox_id)

    async def from_source(self, source: str) -> Change | None:
        """The change a message or press made already, in whichever workspace."""
        return (await self._session.exec(select(Change).where(Change.source == source))).first()

    async def newest(self, member_id: int) -> Change | None:
        """The newest change that still stands of those the member made in a chat."""
        query = self._own(Change).where(
            Change.member_id == member_id, col(Change.undone_at).is_(None), col(Change.chat_id).is_not(None)
        )
        return (await self._session.exec(query.order_by(col(Change.id).desc()).limit(1))).first()

    async def taken_back(self, member_id: int, chat_id: int, since: datetime) -> Change | None:
        """What the member's newest Undo in a chat took back, if that was since then."""
        query = self._own(Change).where(
            Change.member_id == member_id, Change.chat_id == chat_id, col(Change.undone_at) >= since
        )
        return (await self._session.exec(query.order_by(col(Change.undone_at).desc()).limit(1))).first()

    async def latest(self, member_id: int, chat_id: int, since: datetime, limit: int) -> list[Change]:
        """What messages and presses of the member in a chat did since then and still stands, the newest first."""
        query = self._own(Change).where(
            Change.member_id == member_id, col(Change.undone_at).is_(None), Change.chat_id == chat_id
        )
        newest = query.where(col(Change.made_at) >= since).order_by(col(Change.id).desc()).limit(limit)
        return list((await self._session.exec(newest)).all())

    async def wished(
        self, member_id: int, chat_id: int, since: datetime, limit: int
    ) -> list[tuple[int, list[dict[str, Any]]]]:
        """What of that is not erased: the number of each change, and the wishes as it remembers them."""
        whose = {"workspace": self._scope.workspace_id, "member": member_id, "chat": chat_id}
        found = await self._execute(WISHED, {**whose, "since": since, "most": limit})
        return [(number, wishes) for number, wishes in found]

    async def clients(self, member_id: int, limit: int) -> list[int]:
        """The clients of the member's newest changes that still stand, the last one first."""
        newest = (
            self._own(Change)
            .where(Change.member_id == member_id, col(Change.undone_at).is_(None))
            .order_by(col(Change.id).desc())
            .limit(LOOKED_BACK)
            .subquery()
        )
        last = func.max(Journal.change_id)
        query = (
            select(Journal.client_id)
            .join(newest, newest.c.id == Journal.change_id)
            .where(col(Journal.client_id).is_not(None))
            .group_by(col(Journal.client_id))
            .order_by(last.desc())
            .limit(limit)
        )
        return [number for number in await self._session.exec(query) if number is not None]
