"""All that is remembered, read in batches by number: never more than one batch in memory."""

from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage.tables import Change, ContactPoint, Question, Stage
from storage.tables.row import Row

BATCH = 1000

PRESENT: Mapping[type[Row], ColumnElement[bool]] = {
    Change: col(Change.undone_at).is_(None),
    Question: col(Question.state) == "open",
}
"""Of these tables not every row counts: what was undone, and what was asked and answered, is gone."""


async def count(connection: AsyncConnection, table: type[Row]) -> int:
    """How many rows of a table there are to give."""
    query = select(func.count()).select_from(table).where(PRESENT.get(table, true()))
    return int((await connection.execute(query)).scalar_one())


async def batches(connection: AsyncConnection, table: type[Row]) -> AsyncIterator[Sequence[RowMapping]]:
    """The rows of a table in the order of their numbers."""
    columns = table.__table__.columns  # type: ignore[attr-defined]  # SQLModel does not type its tables
    last = 0
    while True:
        query = select(*columns).where(PRESENT.get(table, true()), col(table.id) > last)
        found = (await connection.execute(query.order_by(col(table.id)).limit(BATCH))).mappings().all()
        if not found:
            return
        yield found
        last = found[-1]["id"]


async def points_of_clients(connection: AsyncConnection, numbers: Collection[int]) -> dict[int, list[Any]]:
    """How these clients are reached: (kind, value) by client; their contact persons' ways are not among them."""
    own = col(ContactPoint.person_id).is_(None)
    return await _points(connection, col(ContactPoint.client_id), col(ContactPoint.client_id).in_(numbers) & own)


async def points_of_persons(connection: AsyncConnection, numbers: Collection[int]) -> dict[int, list[Any]]:
    """How these contact persons are reached: (kind, value) by person."""
    return await _points(connection, col(ContactPoint.person_id), col(ContactPoint.person_id).in_(numbers))


async def _points(connection: AsyncConnection, owner: Any, these: ColumnElement[bool]) -> dict[int, list[Any]]:
    query = select(owner.label("owner"), col(ContactPoint.kind), col(ContactPoint.value)).where(these)
    found: dict[int, list[Any]] = defaultdict(list)
    for number, kind, value in await connection.execute(query.order_by(col(ContactPoint.id))):
        found[number].append((kind, value))
    return found


async def stage_keys(connection: AsyncConnection) -> dict[int, str]:
    """The keys of all stages by their numbers."""
    found = await connection.execute(select(col(Stage.id), col(Stage.key)))
    return {row.id: row.key for row in found}
