"""Briefings: the clients of a hand-over that the new owner has to know of, the most urgent first."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, insert, or_, select, update
from sqlmodel import col
from sqlmodel import select as select_rows

from storage.shelf import Shelf
from storage.tables import Briefing, Client, Deal, Journal, Task, Visit
from storage.tables.briefing import Reading
from storage.types import word
from storage.words import present

UNREAD = col(Briefing.read_at).is_(None)
STANDS = (col(Client.id) == col(Briefing.client_id), col(Client.owner_id) == col(Briefing.member_id), *present())
"""What was given on since, or put away, needs no telling."""
NEXT_TASK = (
    select(func.min(col(Task.due_at)))
    .where(col(Task.client_id) == col(Client.id), col(Task.closed_at).is_(None))
    .scalar_subquery()
)
HAS_DEAL = exists().where(col(Deal.client_id) == col(Client.id), col(Deal.status) == word("open"))
IS_BOOKED = exists().where(col(Visit.client_id) == col(Client.id), col(Visit.state) == word("booked"))
MOST_URGENT = (NEXT_TASK.asc().nulls_last(), col(Client.last_contact_at).desc().nulls_last(), col(Client.id))


def _given(change_id: int) -> tuple[Any, ...]:
    """The clients that a hand-over has moved, by its lines of the journal."""
    lines = (col(Journal.change_id) == change_id, col(Journal.record) == "client")
    return (*lines, col(Journal.record_id) == col(Client.id))


class Briefings(Shelf):
    async def prepare(self, change_id: int, to: int, since: datetime) -> int:
        """Those given to that member with something open, or a contact since then; gives how many.

        What was unread about clients given on is forgotten.
        """
        moved = select(col(Client.id)).where(*_given(change_id))
        await self._execute(delete(Briefing).where(UNREAD, col(Briefing.client_id).in_(moved)))
        former = col(Journal.before)["owner_id"].as_integer()
        whose = (col(Client.workspace_id), col(Journal.change_id), col(Client.id), col(Client.owner_id), former)
        worth = or_(NEXT_TASK.is_not(None), HAS_DEAL, IS_BOOKED, col(Client.last_contact_at) >= since)
        found = select(*whose).where(*_given(change_id), col(Client.owner_id) == to, *present(), worth)
        names = ["workspace_id", "change_id", "client_id", "member_id", "former_id"]
        made = await self._execute(insert(Briefing).from_select(names, found.order_by(*MOST_URGENT)))
        return int(made.rowcount)

    async def of(self, number: int) -> Briefing | None:
        return await self._find(Briefing, number)

    async def reading(self, change_id: int, member_id: int) -> Reading:
        """How far the member has come with a hand-over."""
        unread = func.count().filter(UNREAD)
        query = select(func.count(), unread).select_from(Briefing).join(Client, STANDS[0])
        query = query.where(*self._of(change_id, member_id), *STANDS[1:])
        return Reading._make((await self._execute(query)).one())

    async def unread(self, change_id: int, member_id: int, *, after: int = 0, limit: int = 1) -> list[Briefing]:
        """What the member has not read of a hand-over yet, in order, behind that number."""
        query = select_rows(Briefing).join(Client, STANDS[0]).where(*self._of(change_id, member_id), *STANDS[1:])
        query = query.where(UNREAD, col(Briefing.id) > after).order_by(col(Briefing.id)).limit(limit)
        return list(await self._session.exec(query))

    async def read_all(self, change_id: int, member_id: int, now: datetime) -> None:
        """The member has taken in all of a hand-over."""
        read = update(Briefing).where(*self._of(change_id, member_id), UNREAD).values(read_at=now)
        await self._session.exec(read)

    async def forget(self, change_id: int) -> None:
        """The hand-over was taken back: what was not read yet need not be."""
        await self._session.exec(delete(Briefing).where(col(Briefing.change_id) == change_id, UNREAD))

    async def others(self, change_id: int, member_id: int, *, limit: int, skip: int = 0) -> list[Client]:
        """The clients given to that member of whom there is nothing urgent to tell, by name."""
        told = exists().where(col(Briefing.change_id) == change_id, col(Briefing.client_id) == col(Client.id))
        query = self._own(Client).join(Journal, col(Journal.record_id) == col(Client.id)).where(*_given(change_id))
        query = query.where(Client.owner_id == member_id, *present(), ~told).order_by(col(Client.name), col(Client.id))
        return list(await self._session.exec(query.limit(limit).offset(skip)))

    def _of(self, change_id: int, member_id: int) -> tuple[Any, ...]:
        ours = col(Briefing.workspace_id) == self._scope.workspace_id
        return ours, col(Briefing.change_id) == change_id, col(Briefing.member_id) == member_id
