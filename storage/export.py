"""All that is remembered, read in batches by number: never more than one batch in memory."""

from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage.tables import (
    Change,
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Lead,
    Question,
    Reminder,
    Stage,
    StageChange,
    Task,
    Visit,
)
from storage.tables.row import Row

BATCH = 1000

PRESENT: Mapping[type[Row], ColumnElement[bool]] = {
    Change: col(Change.undone_at).is_(None) & col(Change.erased_at).is_(None),
    Question: col(Question.state) == "open",
}
"""Of these tables not every row counts: what was undone or erased, and what was asked and answered, is gone."""


async def count(connection: AsyncConnection, table: type[Row]) -> int:
    """How many rows of a table there are to give."""
    query = select(func.count()).select_from(table).where(PRESENT.get(table, true()))
    return int((await connection.execute(query)).scalar_one())


def of_clients(numbers: Collection[int]) -> Mapping[type[Row], ColumnElement[bool]]:
    """Of each table what is about these clients."""
    deals = select(col(Deal.id)).where(col(Deal.client_id).in_(numbers))
    tasks = select(col(Task.id)).where(col(Task.client_id).in_(numbers) | col(Task.deal_id).in_(deals))
    about_tasks = col(Reminder.task_id).in_(tasks) | col(Reminder.deal_id).in_(deals)
    return {
        ContactPerson: col(ContactPerson.client_id).in_(numbers),
        Interaction: col(Interaction.client_id).in_(numbers),
        Deal: col(Deal.client_id).in_(numbers),
        Visit: col(Visit.client_id).in_(numbers),
        Lead: col(Lead.client_id).in_(numbers),
        Client: col(Client.id).in_(numbers),
        StageChange: col(StageChange.deal_id).in_(deals),
        Task: col(Task.id).in_(tasks),
        Reminder: col(Reminder.client_id).in_(numbers) | about_tasks,
    }


async def batches(
    connection: AsyncConnection, table: type[Row], only: ColumnElement[bool] | None = None
) -> AsyncIterator[Sequence[RowMapping]]:
    """The rows of a table in the order of their numbers; `only`: those of interest."""
    columns = table.__table__.columns  # type: ignore[attr-defined]  # SQLModel does not type its tables
    last = 0
    while True:
        query = select(*columns).where(PRESENT.get(table, true()) if only is None else only, col(table.id) > last)
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
