"""Connections, as both databases need them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import sqlite
from storage.book import Book
from storage.journaling import JournalingSession
from storage.session import StraightConnection, StraightSession

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "mmap_size=268435456",
    "wal_autocheckpoint=8000",  # 32 MB, after which a commit does it after all: see `Books.checkpoint`
)
OPTIONS: dict[str, Any] = {"sync_session_class": JournalingSession, "expire_on_commit": False, "autoflush": False}
"""Of every session. Rows are written when they are saved; a query that wrote by the way wrote the same row twice."""
CHECKPOINT_EVERY = 100
"""Books: some 1,000 pages, after which SQLite would do it in the middle of a commit, and an answer would wait."""


def database_url(written: str) -> URL:
    """The address as people write it, with the driver we use; ValueError says what is wrong with it."""
    try:
        url = make_url(written)
    except Exception as error:
        raise ValueError("is not an address: sqlite:///pomni.db or postgresql://…") from error
    driver = DRIVERS.get(url.drivername.split("+")[0])
    if driver is None:
        raise ValueError("begins with sqlite:// or postgresql://")
    return url.set(drivername=driver)


class AwayError(ConnectionError):
    """The database cannot be reached: refused, reset, or nobody is there."""


def make_engine(url: URL, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine whose transactions are real ones (DESIGN: default SQLite transactions lose writes)."""
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_size=10, max_overflow=10)
    engine = create_async_engine(url.set(drivername=sqlite.DIALECT), pool_size=5, max_overflow=5)
    pragmas = PRAGMAS if foreign_keys else ("foreign_keys=OFF", "busy_timeout=5000")
    event.listen(engine.sync_engine, "connect", lambda connection, _: _prepare(connection, pragmas))
    return engine


def _prepare(connection: Any, pragmas: tuple[str, ...]) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def reading(url: URL) -> dict[str, Any]:
    """What makes a transaction there a read-only snapshot that waits for nobody: options of a connection."""
    if url.get_backend_name() == "sqlite":
        return {"query_only": True}
    return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Books:
    """Opens the book. On SQLite one writer at a time, in the order of asking, waits outside the database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.alone = engine.dialect.name == "sqlite"
        self._file = Path(engine.url.database or "") if self.alone else None
        self._writing, self._flushing = asyncio.Lock(), asyncio.Lock()
        self._writer: StraightSession | None = None
        self._committed = self._flushed = self._checkpointed = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Book]:
        """One transaction: committed at the end, rolled back by any exception."""
        if not self.alone:
            async with self._transaction() as book:
                yield book
            return
        async with self._writing:
            session = await self._to_write()
            with session.transaction():
                yield Book(session)
            self._committed += 1
        await asyncio.sleep(0)  # nothing above waited for anything: whoever else is ready comes before the next book

    @asynccontextmanager
    async def peek(self) -> AsyncIterator[Book]:
        """A read-only snapshot that waits for nobody."""
        async with self._transaction(reads=True, **reading(self.engine.url)) as book:
            yield book

    @asynccontextmanager
    async def _transaction(self, *, reads: bool = False, **options: Any) -> AsyncIterator[Book]:
        async with AsyncSession(self.engine, **OPTIONS) as session, session.begin():
            try:
                await session.connection(execution_options=options)
            except OSError as error:
                raise AwayError(str(error)) from error
            yield Book(session, reads=reads)

    async def _to_write(self) -> StraightSession:
        """The one session of SQLite's one writer, made when it is needed first; each book begins it anew."""
        if self._writer is None:
            connection = await self.engine.connect()
            await sqlite.run_at_once(connection)
            self._writer = StraightSession(StraightConnection(self.engine, connection.sync_connection), **OPTIONS)
        return self._writer

    async def flush(self) -> None:
        """Wait until what was committed would survive a power cut: before it is acknowledged or spoken of.

        One flush does for all that was committed before it. On PostgreSQL each commit has waited for that itself.
        """
        wanted = self._committed
        async with self._flushing:
            if self._file is not None and self._flushed < wanted:
                covered = self._committed
                await asyncio.to_thread(sqlite.flush, self._file)
                self._flushed = covered

    async def checkpoint(self) -> bool:
        """Keep SQLite's log short, when it has grown, while nobody waits; there is never more to do at once."""
        if self._file is not None and self._committed - self._checkpointed >= CHECKPOINT_EVERY:
            covered = self._committed
            await asyncio.to_thread(sqlite.checkpoint, self._file)
            self._checkpointed = covered
        return False

    @asynccontextmanager
    async def held(self, number: int) -> AsyncIterator[bool]:
        """Whether this process alone works for that bot, for as long as it lasts. SQLite has its file's lock."""
        if self.alone:
            yield True
            return
        async with self.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            query = text("SELECT pg_try_advisory_lock(:number)")
            try:
                yield bool((await connection.execute(query, {"number": number})).scalar_one())
            finally:
                await connection.invalidate()  # the lock lives as long as the connection: not back into the pool

    async def close(self) -> None:
        """Give all connections back; without it the process hangs on aiosqlite's threads."""
        if self._writer is not None:
            await (await self._writer.connection()).close()
        await self.engine.dispose()
