"""A bot in motion, step by step, on an SQLite file."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.settings import SECRETS, Settings
from tests.bot.commands import Commands
from tests.databases import Databases
from tests.nursery import Nursery, nursery
from tests.town import CODE, Somebody, Town, town


@pytest.fixture
def nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and no setting in the environment."""
    for name in (*map(str.upper, Settings.model_fields), *(f"{secret}_FILE" for secret in SECRETS)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shell(nothing_set: Path) -> Commands:
    """A command line there."""
    return Commands(nothing_set)


@pytest.fixture(scope="session")
async def bots() -> AsyncIterator[Nursery]:
    """Where bots come from that are killed."""
    async with nursery() as running:
        yield running


@pytest.fixture
async def file(databases: Databases) -> AsyncIterator[Path]:
    """A fresh database."""
    async with databases.fresh("sqlite") as url:
        yield Path(str(url.database))


@pytest.fixture
async def pomni(file: Path) -> AsyncIterator[Town]:
    """A bot nobody has spoken to yet. It does not wait for a locked database."""
    async with town(f"sqlite:///{file}") as running:
        engine = running.pomni.books.engine.sync_engine
        event.listen(engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout=0").close())
        yield running


@pytest.fixture
async def maria(pomni: Town) -> Somebody:
    """The owner of a new company."""
    somebody = pomni.comes("Мария", 1001)
    await somebody.says(f"/start {CODE}")
    return somebody


@pytest.fixture
async def oleg(pomni: Town, maria: Somebody) -> Somebody:
    """A rep of Мария's company."""
    return await pomni.joins("Олег", 1002, company_of=maria)


@pytest.fixture
def away(file: Path) -> Callable[[], AbstractContextManager[None]]:
    """While it lasts nothing can be written: somebody else holds the database."""

    @contextmanager
    def locked() -> Iterator[None]:
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.close()

    return locked
