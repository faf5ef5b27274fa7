"""Adding a row by one statement, built once.

A flush looks through all that the session holds, sorts it, and works out its statements anew: many times what the
database takes to write one row.
"""

from functools import cache
from typing import Any

from sqlalchemy import insert, inspect
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.journaling import WRITE, birth
from storage.saving import save
from storage.scope import Scope
from storage.tables.row import Row


async def add(row: Row, session: AsyncSession, scope: Scope) -> None:
    """Write a new row, and that it was made; whatever else was changed is written before it."""
    await save(session, scope)
    if not inspect(row).transient or session.in_nested_transaction():  # what is taken back, the session has to know
        session.add(row)
        await session.flush()
        return
    connection = await session.connection()
    row.id = (await connection.execute(_statement(type(row)), _values(row))).scalar_one()
    make_transient_to_detached(row)
    session.add(row)
    if entry := birth(row, scope):
        await connection.execute(WRITE, [entry])


def _values(row: Row) -> dict[str, Any]:
    """Of each column; a row that comes back has its number, a new one is given it."""
    told = row.__dict__
    return {name: told.get(name) for name in _columns(type(row)) if name != "id" or row.id is not None}


@cache
def _columns(table: type[Row]) -> tuple[str, ...]:
    return tuple(inspect(table).columns.keys())


@cache
def _statement(table: type[Row]) -> Any:
    return insert(table).returning(inspect(table).columns.id)
