"""An empty database gets all tables at once: just those that all migrations, one after the other, would have made."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, inspect
from sqlalchemy.engine import URL

from storage.engine import make_engine
from storage.migrate import upgrade, version, walk
from tests.databases import NOW, Databases
from tests.kept import kept


async def test_the_tables_of_the_first_day_are_those_of_all_migrations(
    databases: Databases, database_kind: str
) -> None:
    async with databases.empty(database_kind) as new, databases.empty(database_kind) as old:
        assert await upgrade(new, NOW) is None
        await walk(old, "head")
        assert await version(new) == await version(old)
        assert await _described(kept(new)) == await _described(kept(old))


async def _described(url: URL) -> list[tuple[Any, ...]]:
    engine = make_engine(url, foreign_keys=False)
    async with engine.connect() as connection:
        described = await connection.run_sync(lambda made: sorted(_parts(made), key=str))
    await engine.dispose()
    return described


def _parts(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """All that tables are made of. A default that a migration gave to the rows of its time is of no concern later."""
    found = inspect(connection)
    for table in found.get_table_names():
        for column in found.get_columns(table):
            yield table, column["name"], str(column["type"]), column["nullable"]
        for kind in ("foreign_keys", "unique_constraints", "check_constraints", "indexes"):
            for part in getattr(found, f"get_{kind}")(table):
                yield table, kind, json.dumps(part, default=str, sort_keys=True)
        yield table, str(found.get_pk_constraint(table))
