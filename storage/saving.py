"""Writing what was changed in a row by one statement, built once.

As with a new row (see `storage.adding`), a flush takes many times what the database does.
"""

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import bindparam, inspect, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import make_transient, make_transient_to_detached
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.journaling import WRITE, differences_of, place
from storage.scope import Scope
from storage.tables.row import Row


async def save(session: AsyncSession, scope: Scope) -> None:
    """Write whatever was changed, and that it was."""
    changed: list[Any] = list(session.dirty)
    if not _are_only_changed(changed, session):
        await session.flush()
        return
    try:
        await _write(sorted(changed, key=place), session, scope)
    except BaseException:  # as a flush that fails: nothing more can be written in this transaction
        await session.run_sync(lambda session: session.connection())  # joins it
        await session.rollback()
        raise


def _are_only_changed(changed: Collection[Any], session: AsyncSession) -> bool:
    """New and deleted rows have an order; what may be taken back, the session has to know."""
    alone = not (session.new or session.deleted or session.in_nested_transaction())
    return alone and all(isinstance(row, Row) for row in changed)


async def _write(changed: Collection[Row], session: AsyncSession, scope: Scope) -> None:
    if not changed:
        return
    connection = await session.connection()
    for row in changed:
        await _update(row, connection)
    if entries := differences_of(changed, scope):
        await connection.execute(WRITE, entries)
    for row in changed:  # from here on the session holds it as it stands in the database
        make_transient(row)
        make_transient_to_detached(row)
        session.add(row)


async def _update(row: Row, connection: AsyncConnection) -> None:
    told = row.__dict__
    changes = {name: told[name] for name, before in inspect(row).committed_state.items() if told[name] != before}
    if not changes:
        return
    if (await connection.execute(_statement(type(row)), {"its_number": row.id, **changes})).first() is None:
        raise StaleDataError(f"a row of {row.__tablename__} is gone")


@cache
def _statement(table: type[Row]) -> Any:
    number = inspect(table).columns.id
    return update(table.__table__).where(number == bindparam("its_number")).returning(number)  # type: ignore[attr-defined]  # SQLModel does not type its tables
