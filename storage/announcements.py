"""Announcements: what those who lead are told, and when."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select, update

from storage.shelf import Shelf
from storage.tables import Announcement, Deal
from storage.types import word

PLAN = {
    name: dialect.insert(Announcement)
    .values(state=word("waiting"))
    .on_conflict_do_nothing(index_elements=["workspace_id", "key"])
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}

# Built once: it runs with every sweep.
DUE = (
    select(Announcement)
    .where(col(Announcement.state) == word("waiting"), col(Announcement.due_at) <= bindparam("now"))
    .order_by(col(Announcement.due_at), col(Announcement.id))
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)


class Announcements(Shelf):
    async def plan_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Plan them, all with the same columns, of whichever workspaces, but for occasions planned before."""
        connection = await self._session.connection()
        if rows:
            await connection.execute(PLAN[connection.dialect.name], list(rows))

    async def of(self, number: int | None) -> Announcement | None:
        return await self._find(Announcement, number)

    async def called(self, key: str) -> Announcement | None:
        """The one of an occasion, whatever its state."""
        same = (col(Announcement.workspace_id) == self._scope.workspace_id, col(Announcement.key) == key)
        return (await self._session.exec(select(Announcement).where(*same))).first()

    async def put_off(self, key: str, due_at: datetime) -> None:
        """The occasion that waits is told then."""
        same = (col(Announcement.workspace_id) == self._scope.workspace_id, col(Announcement.key) == key)
        waits = col(Announcement.state) == word("waiting")
        await self._session.exec(update(Announcement).where(*same, waits).values(due_at=due_at))

    async def alerts_waiting(self, limit: int) -> list[tuple[Announcement, Deal]]:
        """The alerts of the workspace that are still to be told, each with its deal."""
        query = (
            select(Announcement, Deal)
            .join(Deal, col(Deal.id) == col(Announcement.deal_id))
            .where(
                col(Announcement.workspace_id) == self._scope.workspace_id,
                col(Announcement.state) == word("waiting"),
                col(Announcement.key).between("alert:", "alert;"),  # each begins so: the index has no kinds
            )
            .order_by(col(Announcement.due_at))
        )
        return list(await self._session.exec(query.limit(limit)))

    async def due(self, now: datetime, limit: int) -> list[Announcement]:
        """What is to be told by now, in all workspaces; claimed for this transaction."""
        return await self._if_any(DUE, now=now, most=limit)
