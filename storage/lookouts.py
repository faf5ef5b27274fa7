"""Lookouts: which rows the rules have to look at again by now. One indexed range query for each kind of reminder."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, exists, select, update
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables.lookout import Lookout, Row


@cache
def _due(lookout: Lookout) -> Any:
    look, owner, *names = lookout.row._fields
    needed = [col(getattr(lookout.table, name)) for name in names]
    found = select(lookout.look.label(look), lookout.whose.label(owner), *needed).where(*lookout.waiting)
    found = found.where(lookout.look <= bindparam("until")).order_by(lookout.look).limit(bindparam("most"))
    return found.with_for_update(skip_locked=True, key_share=True)


@cache
def _any_due(lookouts: tuple[Lookout, ...]) -> Any:
    by_now = [one.look <= bindparam(f"until{number}") for number, one in enumerate(lookouts)]
    return select(*(exists().where(*one.waiting, due) for one, due in zip(lookouts, by_now, strict=True)))


@cache
def _moved(lookout: Lookout) -> Any:
    own = col(lookout.table.id) == bindparam("number")
    return update(lookout.table).where(own).values({lookout.column: bindparam("look")})


@cache
def _settled(lookout: Lookout) -> Any:
    these = col(lookout.table.id).in_(bindparam("numbers", expanding=True))
    return update(lookout.table).where(these).values({lookout.column: None})


class Lookouts(Shelf):
    async def those_due(self, lookouts: tuple[Lookout, ...], now: datetime) -> list[Lookout]:
        """Which of them have a row to be looked at by now. Mostly none has: one question for all."""
        until = {f"until{number}": one.until(now) for number, one in enumerate(lookouts)}
        found = (await self._execute(_any_due(lookouts), until)).one()
        return [one for one, due in zip(lookouts, found, strict=True) if due]

    async def due(self, lookout: Lookout, now: datetime, limit: int) -> Sequence[Row]:
        """Rows of all workspaces to be looked at by now, the oldest first; claimed for this transaction."""
        found = await self._execute(_due(lookout), {"until": lookout.until(now), "most": limit})
        return [lookout.row._make(row) for row in found.all()]

    async def move(self, lookout: Lookout, looks: Mapping[int, Any]) -> None:
        """Look at each row again then; None: not before something happens with it."""
        if settled := [number for number, look in looks.items() if look is None]:
            await self._execute(_settled(lookout), {"numbers": settled})
        if later := [{"number": number, "look": look} for number, look in looks.items() if look is not None]:
            await self._execute(_moved(lookout), later)

    async def look_again(self, lookout: Lookout, member_ids: Collection[int], now: datetime) -> None:
        """Look now at all that these members of the workspace are told of by it (not for those by day)."""
        theirs = (col(lookout.table.workspace_id) == self._scope.workspace_id, lookout.whose.in_(member_ids))
        await self._session.exec(update(lookout.table).where(*theirs, *lookout.waiting).values({lookout.column: now}))
