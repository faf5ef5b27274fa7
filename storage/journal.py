"""What a change did, and how to put it back."""

from collections.abc import Callable
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter
from sqlmodel import SQLModel, col

from names.fold import fold
from storage.journaling import JOURNALED, RECORDS, plain
from storage.shelf import Shelf
from storage.tables import Client, ContactPerson, Deal, Interaction, Journal, Task
from storage.tables.row import Owned

GOES_ON = {"due_at", "wall", "missed"}
"""What time itself moves in a series; whoever moves one of it takes it out of the series."""
LOOSE: dict[str, type[Owned]] = {"deal_id": Deal, "person_id": ContactPerson, "interaction_id": Interaction}
"""References that end with the record they lead to."""
NEEDED: dict[type[Owned], dict[str, Callable[[dict[str, Any]], Any]]] = {
    Deal: {"quiet_since": lambda facts: facts["stage_since"]},
    Client: {"full_name_key": lambda facts: fold(facts["name"])},
}
"""Derived columns without which a row cannot stand, until the rules have looked at it."""


def _same_rule(task: Task, facts: dict[str, Any]) -> bool:
    return bool(facts.get("repeat", task.repeat) == task.repeat)


@cache
def _adapter(table: type[SQLModel], name: str) -> TypeAdapter[Any]:
    return TypeAdapter(cast("type[Any]", table.model_fields[name].annotation))


class Journals(Shelf):
    """What was changed, by which message, and how to put it back."""

    async def entries(self, change_id: int) -> list[Journal]:
        """All that a change did, in the order it was done."""
        found = await self._session.exec(
            self._own(Journal).where(Journal.change_id == change_id).order_by(col(Journal.id))
        )
        return list(found)

    async def record(self, entry: Journal) -> Owned | None:
        """The record an entry is about, as it stands now."""
        return await self._find(JOURNALED[entry.record], entry.record_id)

    def differs(self, record: Owned, facts: dict[str, Any]) -> list[str]:
        """The fields of the record that are no longer as `facts` left them; a reference to what is gone is none."""
        by_itself = GOES_ON if isinstance(record, Task) and record.repeat and _same_rule(record, facts) else set()
        changed = [name for name, value in facts.items() if plain(getattr(record, name)) != value]
        changed = [name for name in changed if name not in by_itself]
        return [name for name in changed if name not in LOOSE or getattr(record, name) is not None]

    async def put_back(self, record: Owned, facts: dict[str, Any]) -> None:
        """Give the record's fields the values of `facts`."""
        for name, value in facts.items():
            setattr(record, name, _adapter(type(record), name).validate_python(value))
        self._session.add(record)
        await self._session.flush()

    async def take_away(self, record: Owned) -> None:
        """Delete the record: its creation is undone, the journal keeps what it was, and what led to it."""
        self._let_go(record)
        await self._session.flush()
        await self._session.delete(record)
        await self._session.flush()

    def _let_go(self, record: Owned) -> None:
        """The database empties references to what is gone; rows that are in hand would not know."""
        for name in [name for name, table in LOOSE.items() if isinstance(record, table)]:
            for row in list(self._session.identity_map.values()):
                if getattr(row, name, None) == record.id:
                    setattr(row, name, None)

    async def bring_again(self, entry: Journal) -> Owned:
        """Put a deleted record back under its old number; what is worked out from it is worked out anew."""
        table = RECORDS[entry.record]
        values = {name: _adapter(table, name).validate_python(value) for name, value in (entry.before or {}).items()}
        derived = {name: work_out(values) for name, work_out in NEEDED.get(table, {}).items()}
        record = table(id=entry.record_id, workspace_id=entry.workspace_id, **values, **derived)
        return await self._add(record)
