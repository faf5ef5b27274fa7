"""A read-only view of a database as it stands: waits for nobody, changes and creates nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Connection
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engine import make_engine, reading
from storage.migrate import OtherVersionError, head, sqlite_file, unknown, version_of, versions

__all__ = ["OtherVersionError", "looking", "snapshot", "version_of", "why_not"]


@asynccontextmanager
async def snapshot(url: URL) -> AsyncIterator[AsyncConnection]:
    """One consistent view; OtherVersionError unless the schema is this program's own."""
    async with looking(url) as connection:
        await connection.run_sync(_refuse_other_version)
        yield connection


@asynccontextmanager
async def looking(url: URL) -> AsyncIterator[AsyncConnection]:
    """A read-only transaction on whatever is there; FileNotFoundError when the file is not."""
    file = sqlite_file(url)
    if file is not None and not file.is_file():
        raise FileNotFoundError(f"{file} does not exist")
    # An SQLite connection without our pragmas: switching to WAL would be a write.
    engine = make_engine(url, foreign_keys=False)
    try:
        async with engine.connect() as plain:
            yield await plain.execution_options(**reading(url))
    finally:
        await engine.dispose()


def why_not(found: str | None) -> str | None:
    """Why a database of this version cannot be read by this program, and what to do; None when it can."""
    if found == head():
        return None
    if found is None:
        return "the database is empty: `python -m bot migrate` makes its tables"
    if found in versions():
        return f"the database is of version {found}, the program of {head()}: run `python -m bot migrate`"
    return unknown(found)


def _refuse_other_version(connection: Connection) -> None:
    if (reason := why_not(version_of(connection))) is not None:
        raise OtherVersionError(reason)
