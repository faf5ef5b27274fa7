"""Brings a database to the version of this program, after a backup of the file.

Alembic takes long to import and is only needed when there is something to migrate: the migrations are numbered, and an
empty database gets the tables as they are now, at once. A test compares them with what all migrations make.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, inspect, text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel

from storage.engine import make_engine
from storage.sqlite import run_at_once

if TYPE_CHECKING:
    from alembic.config import Config

HERE = Path(__file__).parent / "migrations"
NUMBER = "[0-9]" * 4
VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


class OtherVersionError(Exception):
    """A database that this version of the program does not work with; the text says what to do."""


def config(connection: Connection | None = None) -> "Config":
    """Alembic's settings, without a file of its own."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(HERE).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def versions() -> list[str]:
    """All versions this program knows, the first one first."""
    return sorted(file.name[: len("0001")] for file in (HERE / "versions").glob(f"{NUMBER}_*.py"))


def head() -> str:
    """The version this program works with."""
    return versions()[-1]


def sqlite_file(url: URL) -> Path | None:
    """The file of an SQLite database; None for PostgreSQL and for one in memory."""
    if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        return None
    return Path(str(url.database))


async def version(url: URL) -> str | None:
    """The version of the database; None when it is empty. Never creates a file."""
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return None
    engine = make_engine(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(version_of)
    finally:
        await engine.dispose()


def version_of(connection: Connection) -> str | None:
    """The version of an open database; None when it has no tables of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


async def upgrade(url: URL, now: datetime) -> Path | None:
    """Bring the database to `head()`; gives the backup made before, when there was something to lose.

    OtherVersionError: it is newer than this program; nothing was changed.
    """
    present = await version(url)
    if present == head():
        return None
    if present is None:
        async with changing(url) as connection:
            await connection.run_sync(_found)
        return None
    if present not in versions():
        raise OtherVersionError(unknown(present))
    file = sqlite_file(url)
    saved = await asyncio.to_thread(_back_up_before, file, now) if file else None
    await walk(url, "head")
    return saved


async def walk(url: URL, target: str) -> None:
    """Migrate to a revision ("head", "base", or one of them), up or down, in one transaction."""
    async with changing(url) as connection:
        await connection.run_sync(_walk, target)


@asynccontextmanager
async def changing(url: URL) -> AsyncIterator[AsyncConnection]:
    """One transaction on a connection of its own, in which tables may be rebuilt. Nobody works meanwhile."""
    engine = make_engine(url, foreign_keys=False)
    try:
        async with engine.connect() as connection:
            if engine.dialect.name == "sqlite":
                await run_at_once(connection)
            async with connection.begin():
                yield connection
    finally:
        await engine.dispose()


def _found(connection: Connection) -> None:
    """Make all tables, and note the version as Alembic does."""
    SQLModel.metadata.create_all(connection)
    VERSION.create(connection)
    connection.execute(VERSION.insert().values(version_num=head()))


def _walk(connection: Connection, target: str) -> None:
    from alembic import command

    present = version_of(connection)
    if present is not None and (target == "base" or target < present):
        command.downgrade(config(connection), target)
    else:
        command.upgrade(config(connection), target)
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"the migration broke {len(broken)} references; nothing was changed")


def unknown(present: str) -> str:
    """What to say of a database written by a newer program."""
    return f"the database is of version {present}, which this program ({head()}) does not know: use a newer program"


def _back_up_before(file: Path, now: datetime) -> Path:
    target = file.with_name(f"{file.name}.backup-{now:%Y%m%d-%H%M%S}")
    back_up(file, target)
    return target


def back_up(file: Path, target: Path) -> None:
    """A whole copy of an SQLite database in use; a file in WAL mode must never be copied as a file."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
