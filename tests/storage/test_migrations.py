"""Migrations: up, down and up again on both databases without losing a row; a backup first; no surprises."""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import starmap
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    column,
    delete,
    func,
    insert,
    literal,
    select,
    table,
    union_all,
)
from sqlalchemy import inspect as inspect_database
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import ReflectedCheckConstraint
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel

from storage import migrate
from storage.engine import database_url
from storage.migrate import OtherVersionError, changing, config, head, upgrade, version, versions, walk
from tests.databases import Databases, only_sqlite
from tests.kept import kept

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ADD_A_COLUMN = """
    with op.batch_alter_table("client") as batch:
        batch.add_column(sa.Column("nickname", sa.String()))
"""
LOSE_CLIENTS = """
    op.execute("DELETE FROM client")
"""


async def _on(url: URL, work: Any) -> Any:
    async with changing(url) as connection:
        return await connection.run_sync(work)


def _names(connection: Connection) -> list[str]:
    return [name for name in inspect_database(connection).get_table_names() if name != "alembic_version"]


def _populate(connection: Connection) -> list[str]:
    """A row in every table, whatever the tables of this revision are; gives their names, those referred to first."""
    found = inspect_database(connection)
    checks, columns = found.get_multi_check_constraints(), found.get_multi_columns()
    names = [name for name, _ in found.get_sorted_table_and_fkc_names() if name not in {None, "alembic_version"}]
    for name in filter(None, names):
        types = {one["name"]: one["type"] for one in columns[None, name]}
        allowed = dict(_allowed(checks[None, name]))
        row = {at: allowed.get(at, _value(kind)) for at, kind in types.items()}
        connection.execute(insert(table(name, *starmap(column, types.items()))).values(**row))
    return [name for name in names if name]


def _emptying(names: list[str]) -> Callable[[Connection], None]:
    """Take back what was put into these tables, as far as they are there."""

    def empty(connection: Connection) -> None:
        there = set(_names(connection))
        for name in reversed(names):
            if name in there:
                connection.execute(delete(table(name)))

    return empty


def _allowed(checks: Sequence[ReflectedCheckConstraint]) -> Iterator[tuple[str, str]]:
    """The first word that a check lets into a column."""
    for check in checks:
        if found := re.match(r"\W*(\w+).*?'(\w+)'", check["sqltext"], re.DOTALL):
            yield found[1], found[2]


def _value(written: TypeEngine[Any]) -> Any:
    kinds = {Boolean: True, Integer: 1, JSON: {}, Date: date(2026, 3, 2), LargeBinary: b"PK"}
    if isinstance(written, DateTime):
        return NOW if written.timezone else NOW.replace(tzinfo=None)
    return next((value for kind, value in kinds.items() if isinstance(written, kind)), "слово")


def _counts(connection: Connection) -> dict[str, int]:
    counted = [select(literal(name), func.count()).select_from(table(name)) for name in _names(connection)]
    return {name: int(rows) for name, rows in connection.execute(union_all(*counted))} if counted else {}


def _numbering(connection: Connection) -> set[str]:
    """The tables of an SQLite database that never give a number twice."""
    written = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
    return set(connection.exec_driver_sql(written).scalars())


def _last_numbers(connection: Connection) -> dict[str, int]:
    return {str(row.name): int(row.seq) for row in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}


def _differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection), SQLModel.metadata))


@pytest.fixture
async def empty_url(databases: Databases, database_kind: str) -> Any:
    async with databases.empty(database_kind) as url:
        yield kept(url)


async def test_every_step_goes_up_down_and_up_again_without_losing_a_row(empty_url: URL) -> None:
    steps = list(ScriptDirectory.from_config(config()).walk_revisions())[::-1]
    for step in steps:
        before = str(step.down_revision or "base")
        populated = await _on(empty_url, _populate)
        kept = await _on(empty_url, _counts)
        for target in (step.revision, before, step.revision):
            await walk(empty_url, target)
            now = await _on(empty_url, _counts)
            assert {name: now.get(name) for name in kept} == kept, f"{before} → {target}"
        await _on(empty_url, _emptying(populated))


async def test_the_last_step_down_leaves_nothing(empty_url: URL) -> None:
    await walk(empty_url, "head")
    await _on(empty_url, _populate)
    await walk(empty_url, "base")
    assert await _on(empty_url, _counts) == {}
    await walk(empty_url, "head")
    assert await version(empty_url) == head()


def test_migrations_are_numbered_in_their_order() -> None:
    """Their files alone tell which versions there are."""
    known = [step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()]
    assert versions() == known[::-1]
    assert head() == known[0]


async def test_upgrading_what_is_up_to_date_changes_nothing(fresh_url: URL) -> None:
    await _on(fresh_url, _populate)
    before = await _on(fresh_url, _counts)
    assert set(before.values()) == {1}
    assert set(before) == set(SQLModel.metadata.tables)
    assert await upgrade(fresh_url, NOW) is None
    assert await _on(fresh_url, _counts) == before


async def test_migrations_and_tables_say_the_same(empty_url: URL) -> None:
    await walk(empty_url, "head")
    assert await _on(empty_url, _differences) == []


@only_sqlite
async def test_no_migration_loses_that_numbers_are_given_once(empty_url: URL, fresh_url: URL) -> None:
    await walk(empty_url, "head")
    assert await _on(empty_url, _numbering) == await _on(fresh_url, _numbering) != set()


@only_sqlite
async def test_numbers_go_on_after_the_highest_row(empty_url: URL) -> None:
    await walk(empty_url, "0029")
    await _on(empty_url, _populate)
    await walk(empty_url, "0030")
    last = await _on(empty_url, _last_numbers)
    assert last == dict.fromkeys(await _on(empty_url, _numbering), 1)


@only_sqlite
async def test_numbers_of_erased_rows_are_remembered(fresh_url: URL) -> None:
    """In a file that was founded with them: only a file that had lost them is rebuilt."""
    await _on(fresh_url, _emptying(await _on(fresh_url, _populate)))
    await walk(fresh_url, "0030")
    before = await _on(fresh_url, _last_numbers)
    await walk(fresh_url, "0029")
    await walk(fresh_url, "0030")
    assert await _on(fresh_url, _last_numbers) == before != {}


async def test_a_version_from_the_future_is_refused(fresh_url: URL) -> None:
    await _on(fresh_url, lambda made: made.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(OtherVersionError, match=r"9999.*use a newer program"):
        await upgrade(fresh_url, NOW)
    assert await version(fresh_url) == "9999"


async def test_an_empty_database_needs_no_backup(empty_url: URL) -> None:
    assert await version(empty_url) is None
    assert await upgrade(empty_url, NOW) is None
    assert await version(empty_url) == head()


async def test_asking_for_the_version_makes_no_file(tmp_path: Path) -> None:
    file = tmp_path / "none.db"
    assert await version(database_url(f"sqlite:///{file}")) is None
    assert not file.exists()


@pytest.fixture
def next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Adds a revision to a copy of the migrations, and lets the program work with that copy."""

    def add(body: str) -> None:
        before = head()
        folder = shutil.copytree(migrate.HERE, tmp_path / "migrations")
        names = f'revision = "9000"\ndown_revision = "{before}"\n'
        text = f"import sqlalchemy as sa\nfrom alembic import op\n\n{names}\n\ndef upgrade():{body}"
        (folder / "versions" / "9000_next.py").write_text(text)
        monkeypatch.setattr(migrate, "HERE", folder)

    return add


@only_sqlite
async def test_an_older_file_is_backed_up_before_it_is_upgraded(fresh_url: URL, next_step: Any) -> None:
    await _on(fresh_url, _populate)
    old, kept = await version(fresh_url), await _on(fresh_url, _counts)
    next_step(ADD_A_COLUMN)
    saved = await upgrade(fresh_url, NOW)
    assert saved is not None
    assert saved.name.endswith(".db.backup-20260302-090000")
    assert await version(fresh_url) == "9000"
    backup = database_url(f"sqlite:///{saved}")
    assert await version(backup) == old
    assert await _on(fresh_url, _counts) == await _on(backup, _counts) == kept


@only_sqlite
async def test_a_migration_that_breaks_references_changes_nothing(fresh_url: URL, next_step: Any) -> None:
    await _on(fresh_url, _populate)
    old, kept = await version(fresh_url), await _on(fresh_url, _counts)
    next_step(LOSE_CLIENTS)
    with pytest.raises(RuntimeError, match=r"broke 1?[0-9] references; nothing was changed"):
        await upgrade(fresh_url, NOW)
    assert await version(fresh_url) == old
    assert await _on(fresh_url, _counts) == kept
