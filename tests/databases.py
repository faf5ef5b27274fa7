"""Databases for tests, on SQLite and PostgreSQL: a fresh one each.

A test that takes `books` runs on both; `@only_sqlite` leaves it on one.
"""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade
from tests import postgresql
from tests.folders import new_folder
from tests.kept import kept

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KINDS = ("sqlite", "postgresql")
Copy = bytes | str
"""All rows of a database: the file of SQLite, or what has PostgreSQL insert them."""
only_sqlite = pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)


class Databases:
    """Makes databases in a folder of this run, or on a PostgreSQL server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._empty: bytes | None = None
        self._server = postgresql.Server(NOW)

    @asynccontextmanager
    async def empty(self, kind: str) -> AsyncIterator[URL]:
        """A database without any table."""
        if kind == "sqlite":
            yield database_url(f"sqlite:///{self._next_file()}")
            return
        async with self._server.empty() as url:
            yield url

    @asynccontextmanager
    async def fresh(self, kind: str, copy: Copy | None = None) -> AsyncIterator[URL]:
        """A database with all tables and no row, or with those of a copy."""
        if kind == "sqlite":
            file = self._next_file()
            file.write_bytes(copy if isinstance(copy, bytes) else await self._template())
            yield database_url(f"sqlite:///{file}")
            return
        async with self._server.fresh() as url:
            if copy is not None:
                await postgresql.fill(url, str(copy))
            yield url

    async def copy(self, url: URL) -> Copy:
        """All its rows, for a fresh one of the same kind."""
        if url.get_backend_name() != "sqlite":
            return await postgresql.copy(url)
        with closing(sqlite3.connect(str(url.database))) as connection:
            return connection.serialize()

    async def restore(self, url: URL, copy: Copy) -> None:
        """Its rows as they were copied, for whoever is connected to it."""
        if url.get_backend_name() != "sqlite":
            await postgresql.restore(url, str(copy))
            return
        assert isinstance(copy, bytes)
        file = self._next_file()
        file.write_bytes(copy)
        with closing(sqlite3.connect(file)) as kept, closing(sqlite3.connect(str(url.database))) as connection:
            kept.backup(connection)

    def _next_file(self) -> Path:
        return self._folder / f"{next(self._numbers)}.db"

    async def _template(self) -> bytes:
        if self._empty is None:
            file = self._next_file()
            await upgrade(database_url(f"sqlite:///{file}"), NOW)
            self._empty = file.read_bytes()
        return self._empty

    async def close(self) -> None:
        """Leave nothing behind."""
        await self._server.close()
        shutil.rmtree(self._folder)


@pytest.fixture(scope="session")
async def databases() -> AsyncIterator[Databases]:
    made = Databases(new_folder())
    yield made
    await made.close()


@pytest.fixture(params=KINDS)
def database_kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def fresh_url(databases: Databases, database_kind: str) -> AsyncIterator[URL]:
    """The address of a fresh database with all tables."""
    async with databases.fresh(database_kind) as url:
        yield url


@pytest.fixture
async def books(fresh_url: URL) -> AsyncIterator[Books]:
    """The books of a fresh database."""
    made = Books(make_engine(kept(fresh_url)))
    yield made
    await made.close()
