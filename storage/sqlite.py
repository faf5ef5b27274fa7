"""SQLite without a change of threads for every call, and without a wait for the disk in every commit.

aiosqlite hands each call to a thread of its own and back, four times for a statement: 130 µs and more around the
1 µs that SQLite needs, and the work of an update is some thirty statements. Writers queue outside the database, so no
statement of theirs ever waits for a lock: they run at once. Readers, whose statements may be long, keep to the thread.

A commit hands its pages to the system's cache, where they survive the process (`synchronous=NORMAL`); `flush` puts
them on the disk, where they survive a power cut. One flush does for all commits before it, and others may write
meanwhile: a commit that waited for the disk itself would hold the one writer's lock for as long. A checkpoint, which
moves the pages from the log into the file, waits for the disk twice: it is done beside the writer too.
"""

import asyncio
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import aiosqlite
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)
from sqlalchemy.engine.characteristics import ConnectionCharacteristic
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.util import await_only

from storage.prepared import PreparedStatements


class ThreadConnection(aiosqlite.Connection):
    """aiosqlite's, which ends its thread before it says that the file cannot be opened."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = True  # as SQLAlchemy does with the connections it makes itself

    async def _connect(self) -> aiosqlite.Connection:
        try:
            return await super()._connect()
        except BaseException:
            await asyncio.to_thread(self._thread.join)  # aiosqlite tells it to end and does not wait for that
            raise


class Connection(AsyncAdapt_aiosqlite_connection):
    """A connection whose statements run at once while it has `own`, SQLite's connection: its cursors are that one's."""

    own: sqlite3.Connection | None = None
    reads = False
    """Whether its transactions are snapshots, in which nothing can be written."""
    _kept_from_writing = False

    def begin(self) -> None:
        """A real transaction: those that SQLite begins by itself lost writes."""
        cursor = self.cursor()
        if self._kept_from_writing != self.reads:
            cursor.execute(f"PRAGMA query_only={'ON' if self.reads else 'OFF'}")
            self._kept_from_writing = self.reads
        cursor.execute("BEGIN" if self.reads else "BEGIN IMMEDIATE")
        cursor.close()

    def cursor(self, server_side: bool = False) -> Any:
        return self.own.cursor() if self.own else super().cursor(server_side)

    def commit(self) -> None:
        return self.own.commit() if self.own else super().commit()

    def rollback(self) -> None:
        return self.own.rollback() if self.own else super().rollback()


class Driver(AsyncAdapt_aiosqlite_dbapi):
    """What SQLAlchemy opens such connections by."""

    def __init__(self) -> None:
        super().__init__(aiosqlite, sqlite3)

    def connect(self, *arguments: Any, **options: Any) -> Connection:
        shared = {**options, "check_same_thread": False}
        opened: Any = await_only(ThreadConnection(lambda: sqlite3.connect(*arguments, **shared)))
        return Connection(self, opened)


class QueryOnly(ConnectionCharacteristic):
    """The option by which a connection only reads until it is given back."""

    def set_characteristic(self, dialect: Any, dbapi_conn: Any, value: Any) -> None:  # noqa: ARG002 (its signature)
        dbapi_conn.reads = value

    def reset_characteristic(self, dialect: Any, dbapi_conn: Any) -> None:  # noqa: ARG002 (its signature)
        dbapi_conn.reads = False

    def get_characteristic(self, dialect: Any, dbapi_conn: Any) -> Any:  # noqa: ARG002 (its signature)
        return dbapi_conn.reads


class Dialect(SQLiteDialect_aiosqlite):
    """SQLAlchemy's, which opens our connections and lets them begin a transaction themselves.

    An event could do that too; but where one event is listened to, all of them are asked for at every statement.
    """

    supports_statement_cache = True
    connection_characteristics = SQLiteDialect_aiosqlite.connection_characteristics.union({"query_only": QueryOnly()})

    @classmethod
    def import_dbapi(cls) -> Driver:
        return Driver()

    @cached_property
    def prepared(self) -> PreparedStatements:
        """What was worked out for one connection holds for all of this dialect."""
        return PreparedStatements(self)

    def do_begin(self, dbapi_connection: Any) -> None:
        dbapi_connection.begin()


DIALECT = "sqlite+pomni"
registry.register("sqlite.pomni", __name__, Dialect.__name__)


async def run_at_once(connection: AsyncConnection) -> None:
    """From here on the connection's statements run at once, for as long as it is open."""
    raw = cast("Connection", (await connection.get_raw_connection()).dbapi_connection)
    raw.own = cast("sqlite3.Connection", raw.driver_connection._conn)  # noqa: SLF001 (aiosqlite gives it to nobody else)


put_on_disk: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)
"""As SQLite itself does it: of what the system knows about the file, no more than its size. macOS has no such call."""


def flush(file: Path) -> None:
    """Wait until the disk has all that was committed.

    What is not in the write-ahead log any more was put into the file by a checkpoint, which waits for the disk itself
    (sqlite.org/pragma.html#pragma_synchronous, NORMAL in WAL mode).
    """
    with file.with_name(f"{file.name}-wal").open("rb+") as log:
        put_on_disk(log.fileno())


def checkpoint(file: Path) -> None:
    """Put what the write-ahead log holds into the file, as far as no reader needs it: nobody waits for that."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
