"""SQLite without a change of threads for every call.

aiosqlite hands each call to a thread of its own and back, four times for a statement: 130 µs and more around the
1 µs that SQLite needs, and the work of an update is some forty statements. Writers queue outside the database, so no
statement of theirs ever waits for a lock: they run at once, and only the commit, which waits for the disk, is handed
over. Readers, whose statements may be long, keep to the thread.
"""

import asyncio
import sqlite3
from collections.abc import Callable
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

    async def commit(self) -> None:
        """Waits for the disk, and so in the thread."""
        await super()._execute(self._conn.commit)  # type: ignore[no-untyped-call]  # aiosqlite's own


def connect(database: str, **options: Any) -> Connection:
    """As `aiosqlite.connect`, for SQLAlchemy's `async_creator_fn`."""
    shared = {**options, "check_same_thread": False}
    return Connection(lambda: sqlite3.connect(database, **shared))
