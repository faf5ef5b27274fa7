"""One program at a time; the second is told who the first is; a killed one holds nothing."""

import asyncio
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from bot.lock import HeldError, alone, holder
from storage.engine import database_url
from tests.bot.commands import Commands

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
HOLD_FOR_EVER = """
import signal, sys
from datetime import UTC, datetime
from bot.lock import alone
from storage.engine import database_url
with alone(database_url(sys.argv[1]), "pomni run", datetime(2026, 3, 16, 6, 0, tzinfo=UTC)):
    print("held", flush=True)
    signal.pause()
"""


@pytest.fixture
def url(nothing_set: Path) -> URL:
    return database_url(f"sqlite:///{nothing_set / 'pomni.db'}")


async def somebody_else(url: URL) -> asyncio.subprocess.Process:
    """A process of its own that holds the lock until it is killed."""
    command = (sys.executable, "-c", HOLD_FOR_EVER, str(url))
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"held\n"
    return process


def test_the_second_is_told_who_the_first_is(url: URL) -> None:
    with alone(url, "pomni run", NOW):
        with pytest.raises(HeldError) as told, alone(url, "pomni migrate", NOW):
            pytest.fail("both hold it")
        assert f"`pomni run` (process {os.getpid()}) since 2026-03-16T06:00:00+00:00" in str(told.value)
    with alone(url, "pomni migrate", NOW):
        assert holder(url) is not None
    assert holder(url) is None


def test_a_missing_folder_is_said_and_not_made(nothing_set: Path) -> None:
    url = database_url(f"sqlite:///{nothing_set}/mistyped/pomni.db")
    with pytest.raises(FileNotFoundError, match="is no folder"), alone(url, "pomni run", NOW):
        pytest.fail("it began a database there")
    assert not (nothing_set / "mistyped").exists()


def test_an_error_gives_the_lock_back(url: URL) -> None:
    with pytest.raises(ZeroDivisionError), alone(url, "pomni run", NOW):
        raise ZeroDivisionError
    assert holder(url) is None


def test_looking_creates_nothing(url: URL, nothing_set: Path) -> None:
    assert holder(url) is None
    assert list(nothing_set.iterdir()) == []


def test_another_way_to_the_same_file_is_the_same_lock(url: URL, nothing_set: Path) -> None:
    (nothing_set / "pomni.db").touch()
    (nothing_set / "link.db").symlink_to("pomni.db")
    link = database_url("sqlite:///link.db")
    with alone(url, "pomni run", NOW), pytest.raises(HeldError), alone(link, "pomni run", NOW):
        pytest.fail("both hold it")


def test_postgresql_needs_none(nothing_set: Path) -> None:
    url = database_url("postgresql://127.0.0.1/pomni")
    with alone(url, "pomni run", NOW), alone(url, "pomni run", NOW):
        assert holder(url) is None
    assert list(nothing_set.iterdir()) == []


async def test_kill_9_frees_it(url: URL) -> None:
    process = await somebody_else(url)
    who = holder(url)
    assert who is not None
    assert (who.pid, who.command) == (process.pid, "pomni run")
    process.kill()
    await process.wait()
    assert holder(url) is None
    with alone(url, "pomni run", NOW):
        found = holder(url)
        assert found is not None
        assert found.pid == os.getpid()


async def test_while_a_bot_runs_migrate_waits_for_nobody_and_reading_goes_on(url: URL, shell: Commands) -> None:
    await asyncio.to_thread(shell.type, "migrate")
    process = await somebody_else(url)
    refused = await asyncio.to_thread(shell.type, "migrate")
    read = await asyncio.to_thread(shell.type, "export", "-")
    process.kill()
    await process.wait()
    assert refused.exit_code == 1
    assert f"(process {process.pid})" in refused.stderr
    assert read.exit_code == 0
