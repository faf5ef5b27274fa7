"""A database of another version is never read as if it were ours, and never changed in passing."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from storage.engine import database_url
from storage.migrate import walk
from tests.bot.commands import Commands


@pytest.fixture
def url(pomni: Commands) -> str:
    return f"sqlite:///{pomni.folder / 'pomni.db'}"


def change_version(pomni: Commands, version: str) -> None:
    with closing(sqlite3.connect(pomni.folder / "pomni.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))


def test_an_empty_database_is_to_be_migrated_first(pomni: Commands, url: str) -> None:
    (pomni.folder / "pomni.db").touch()
    told = pomni.type("export", "-", DATABASE_URL=url)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "python -m bot migrate" in told.stderr
    assert (pomni.folder / "pomni.db").stat().st_size == 0
    assert pomni.files == ["pomni.db"]


def test_a_database_taken_down_is_to_be_migrated_first(pomni: Commands, url: str) -> None:
    pomni.type("migrate")
    asyncio.run(walk(database_url(url), "base"))
    told = pomni.type("export", "-")
    assert (told.exit_code, "python -m bot migrate" in told.stderr) == (1, True)


@pytest.mark.parametrize("command", [("export", "-"), ("migrate",)])
def test_a_database_of_a_newer_program_is_left_alone(command: tuple[str, ...], pomni: Commands) -> None:
    pomni.type("migrate")
    change_version(pomni, "9999")
    told = pomni.type(*command)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "use a newer program" in told.stderr
    assert "Traceback" not in told.stderr
