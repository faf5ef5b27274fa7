"""SQLite without a change of threads for every call, and without a wait for the disk in every commit.

aiosqlite hands each call to a thread of its own and back, four times for a statement: 130 µs and more around the
1 µs that SQLite needs, and the work of an update is some thirty statements. Writers queue outside the database, so no
statement of theirs ever waits for a lock: they run at once. Readers, whose statements may be long, keep to the thread.

A commit hands its pages to the system's cache, where they survive the process (`synchronous=NORMAL`); `flush` puts
them on the disk, where they survive a power cut. One flush does for all commits before it, and others may write
meanwhile: a commit that waited for the disk itself would hold the one writer's lock for as long.
"""

import asyncio
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiosqlite.core import Connection as ThreadConnection


class Connection(ThreadConnection):
    """A connection whose statements run at once while `at_once` is set."""

    at_once = False

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = True  # as SQLAlchemy does with the connections it makes itself

    async def _connect(self) -> ThreadConnection:
        try:
            return await super()._connect()
        except BaseException:
            await asyncio.to_thread(self._thread.join)  # aiosqlite tells it to end and does not wait for that
            raise

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self.at_once and self._connection is not None:
            return fn(*args, **kwargs)
        return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]  # aiosqlite's own


def connect(database: str, **options: Any) -> Connection:
    """As `aiosqlite.connect`, for SQLAlchemy's `async_creator_fn`."""
    shared = {**options, "check_same_thread": False}
    return Connection(lambda: sqlite3.connect(database, **shared))


def flush(file: Path) -> None:
    """Wait until the disk has all that was committed.

    What is not in the write-ahead log any more was put into the file by a checkpoint, which waits for the disk itself
    (sqlite.org/pragma.html#pragma_synchronous, NORMAL in WAL mode).
    """
    with file.with_name(f"{file.name}-wal").open("rb+") as log:
        os.fsync(log.fileno())
