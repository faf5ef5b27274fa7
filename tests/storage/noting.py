"""What SQLite is asked, whoever asks it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

from storage.book import Book

Noted = list[tuple[str, Any]]
"""Statements, each with its values; of many, with the first."""


class Noting:
    """SQLite's connection, which notes what it is asked."""

    def __init__(self, own: sqlite3.Connection, noted: Noted) -> None:
        class Cursor(sqlite3.Cursor):
            def execute(self, statement: str, values: Any = (), /) -> Self:
                noted.append((statement, values))
                return super().execute(statement, values)

            def executemany(self, statement: str, every: Any, /) -> Self:
                noted.append((statement, every[0]))
                return super().executemany(statement, every)

        self._own, self._cursor = own, Cursor

    def cursor(self) -> sqlite3.Cursor:
        return self._own.cursor(self._cursor)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)


@contextmanager
def noting(book: Book) -> Iterator[Noted]:
    """The statements of a book meanwhile; none on PostgreSQL."""
    noted: Noted = []
    raw: Any = book._session.sync_session.connection().connection.dbapi_connection
    own = getattr(raw, "own", None)
    if own is not None:
        raw.own = Noting(own, noted)
    yield noted
    if own is not None:
        raw.own = own
