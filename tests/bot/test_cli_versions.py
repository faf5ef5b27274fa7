"""A database of another version is never read as if it were ours, and never changed in passing."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from storage.engine import database_url
from storage.migrate import walk
from tests.bot.commands import Commands


@pytest.fixture
def url(shell: Commands) -> str:
    return f"sqlite:///{shell.folder / 'pomni.db'}"


def change_version(shell: Commands, version: str) -> None:
    with closing(sqlite3.connect(shell.folder / "pomni.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))


def test_an_empty_database_is_to_be_migrated_first(shell: Commands, url: str) -> None:
    (shell.folder / "pomni.db").touch()
    told = shell.type("export", "-", DATABASE_URL=url)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "python -m bot migrate" in told.stderr
    assert (shell.folder / "pomni.db").stat().st_size == 0
    assert shell.files == ["pomni.db"]


def test_a_database_taken_down_is_to_be_migrated_first(shell: Commands, url: str) -> None:
    shell.type("migrate")
    asyncio.run(walk(database_url(url), "base"))
    told = shell.type("export", "-")
    assert (told.exit_code, "python -m bot migrate" in told.stderr) == (1, True)


@pytest.mark.parametrize("command", [("export", "-"), ("migrate",)])
def test_a_database_of_a_newer_program_is_left_alone(command: tuple[str, ...], shell: Commands) -> None:
    shell.type("migrate")
    change_version(shell, "9999")
    told = shell.type(*command)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "use a newer program" in told.stderr
    assert "Traceback" not in told.stderr
