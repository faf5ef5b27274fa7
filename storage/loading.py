"""Reading rows by statements built once.

For each question the session works out anew how what is found becomes objects: several times what the database takes
to find it.
"""

from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import inspect
from sqlalchemy.orm import Mapper, make_transient_to_detached
from sqlalchemy.orm.attributes import instance_state
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from storage.tables.row import Row

Found = TypeVar("Found", bound=Row)


async def load(
    statement: SelectOfScalar[Found], session: AsyncSession, *, anew: bool = False, **values: Any
) -> list[Found]:
    """The rows it finds; one that the session holds already stays as it is there, unless it is wanted `anew`."""
    mapper = _mapper(statement)
    connection = await session.connection()
    found = await connection.execute(statement, values)
    columns = tuple(found.keys())
    rows = [dict(zip(columns, row, strict=True)) for row in found]
    return [await _held(mapper, row, session, anew) or _row(mapper, row, session) for row in rows]


async def _held(mapper: Mapper[Found], values: dict[str, Any], session: AsyncSession, anew: bool) -> Found | None:
    key = mapper.identity_key_from_primary_key((values["id"],))
    held: Found | None = session.identity_map.get(key)
    if held is not None and (anew or instance_state(held).expired):  # it expired when a change of it was taken back
        await session.refresh(held)
    return held


def _row(mapper: Mapper[Found], values: dict[str, Any], session: AsyncSession) -> Found:
    """As the session makes it: known to be in the database, with nothing to be written."""
    row = mapper.class_manager.new_instance()
    instance_state(row).dict.update(values)
    make_transient_to_detached(row)
    session.add(row)
    return row


@cache
def _mapper(statement: SelectOfScalar[Found]) -> Mapper[Found]:
    """Of the table whose rows it finds."""
    return cast("Mapper[Found]", inspect(statement.column_descriptions[0]["type"]))
