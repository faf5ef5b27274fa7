"""Lookouts: which rows the rules have to look at again by now. One indexed range query for each kind of reminder."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Member
from storage.tables.lookout import Lookout, Row


@cache
def _due(lookout: Lookout) -> Any:
    needed = [col(getattr(lookout.table, name)) for name in ("id", "workspace_id", *lookout.needs.split())]
    owner: Any = col(getattr(lookout.table, "id" if lookout.table is Member else "owner_id")).label("owner_id")
    found = select(lookout.look.label("look"), owner, *needed).where(*lookout.waiting)
    by_then = lookout.look <= bindparam("until")
    return found.where(by_then).order_by(lookout.look).limit(bindparam("most"))


@cache
def _moved(lookout: Lookout) -> Any:
    """Only while nobody else has moved it meanwhile."""
    same = (col(lookout.table.id) == bindparam("number"), lookout.look == bindparam("was"))
    return update(lookout.table).where(*same).values({lookout.column: bindparam("look")})


class Lookouts(Shelf):
    async def due(self, lookout: Lookout, now: datetime, limit: int) -> Sequence[Row]:
        """Rows of all workspaces to be looked at by now, the oldest first."""
        connection = await self._session.connection()
        return (await connection.execute(_due(lookout), {"until": lookout.until(now), "most": limit})).all()

    async def move(self, lookout: Lookout, looks: Mapping[int, tuple[Any, Any]]) -> None:
        """Look at each row again then: (as it stood, when next); None: not before something happens."""
        rows = [{"number": number, "was": was, "look": look} for number, (was, look) in looks.items()]
        connection = await self._session.connection()
        if rows:
            await connection.execute(_moved(lookout), rows)

    async def next(self, lookout: Lookout, after: datetime) -> datetime | date | None:
        """The first moment behind that one at which a row is to be looked at."""
        connection = await self._session.connection()
        query = select(func.min(lookout.look)).where(*lookout.waiting, lookout.look > lookout.until(after))
        return (await connection.execute(query)).scalar()
