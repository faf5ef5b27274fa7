"""A loop that no error ends, and what counts as a database that is away."""

import asyncio
import sqlite3

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from bot.away import is_away
from bot.loop import Loop


class Work:
    """Rounds that end as told, one after the other; then it stops its loop."""

    def __init__(self, *ends: bool | Exception) -> None:
        self.ends = list(ends)
        self.rounds = 0
        self.woken, self.begun = asyncio.Event(), asyncio.Event()
        self.loop = Loop("work", self.round, self.woken, rest=lambda: 60)

    async def round(self) -> bool:
        self.rounds += 1
        self.begun.set()
        end = self.ends.pop(0)
        if not self.ends:
            self.loop.stop()
        if isinstance(end, Exception):
            raise end
        return end


async def test_while_there_is_work_it_does_not_rest() -> None:
    work = Work(True, True, True)
    await work.loop.run()
    assert work.rounds == 3


async def test_it_rests_until_it_is_woken() -> None:
    work = Work(False, False)
    running = asyncio.create_task(work.loop.run())
    await work.begun.wait()
    work.woken.set()
    await running
    assert work.rounds == 2


async def test_what_wakes_it_during_a_round_is_not_forgotten() -> None:
    work = Work(False, False)

    async def waking() -> bool:
        work.woken.set()
        return await work.round()

    work.loop = Loop("work", waking, work.woken, rest=lambda: 60)
    await work.loop.run()
    assert work.rounds == 2


async def test_an_error_ends_only_its_round(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.loop.IDLE", 0.0)
    work = Work(RuntimeError("secret words"), OSError("away"), True)
    await work.loop.run()
    assert work.rounds == 3
    assert "a round failed: RuntimeError at" in caplog.text
    assert "the database is away (OSError)" in caplog.text
    assert "secret words" not in caplog.text


def sqlite_error(code: int) -> OperationalError:
    error = sqlite3.OperationalError("what it says")
    error.sqlite_errorcode = code
    return OperationalError("SELECT 1", {}, error)


class PostgresqlError(Exception):
    """As asyncpg's errors come through SQLAlchemy: with their state."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


def postgresql_error(state: str) -> DBAPIError:
    return DBAPIError("SELECT 1", {}, PostgresqlError(state))


AWAY: list[tuple[Exception, bool]] = [
    (sqlite_error(sqlite3.SQLITE_BUSY), True),
    (sqlite_error(sqlite3.SQLITE_FULL), True),
    (sqlite_error(sqlite3.SQLITE_IOERR_FSYNC), True),
    (sqlite_error(sqlite3.SQLITE_READONLY), True),
    (sqlite_error(sqlite3.SQLITE_ERROR), False),
    (sqlite_error(sqlite3.SQLITE_TOOBIG), False),
    (IntegrityError("INSERT", {}, sqlite3.IntegrityError("UNIQUE")), False),
    (postgresql_error("57P01"), True),
    (postgresql_error("08006"), True),
    (postgresql_error("53300"), True),
    (postgresql_error("42601"), False),
    (postgresql_error("23505"), False),
    (DBAPIError("SELECT 1", {}, Exception(), connection_invalidated=True), True),
    (NoConnectionError("QueuePool limit"), True),
    (ConnectionRefusedError(), True),
    (RuntimeError(), False),
]


@pytest.mark.parametrize(("error", "away"), AWAY)
def test_the_database_is_away_or_the_statement_is_wrong(error: Exception, away: bool) -> None:
    assert is_away(error) is away
