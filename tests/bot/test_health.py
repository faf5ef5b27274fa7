"""/health as a watchman sees it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy.engine import URL

from bot.health import MOST_LAG, MOST_SILENCE, Signs, serving_health
from storage.engine import Books, database_url, make_engine
from tests.bot.hands import Hands
from tests.databases import only_sqlite

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Watched:
    """A bot of which only the signs of life are known."""

    def __init__(self, books: Books) -> None:
        self.books, self.clock = books, Hands(NOW)
        self.polled: datetime | None = NOW
        self.signs = Signs(books, self.clock, NOW, lambda: self.polled)

    async def asked(self) -> tuple[int, dict[str, Any]]:
        """The status and the answer of /health."""
        async with (
            serving_health(self.signs, "127.0.0.1", 0) as url,
            aiohttp.ClientSession() as session,
            session.get(f"{url}/health") as answer,
        ):
            return answer.status, await answer.json()

    async def hears(self, number: int) -> None:
        async with self.books.open() as book:
            await book.inbox.keep(
                [{"bot_id": 1, "update_id": number, "chat_key": 1, "raw": "{}", "received_at": self.clock.now()}]
            )


@pytest.fixture
def bot(books: Books) -> Watched:
    return Watched(books)


async def test_all_is_well(bot: Watched) -> None:
    assert await bot.asked() == (
        200,
        {
            "status": "ok",
            "database": True,
            "inbox": {"waiting": 0, "lag_seconds": 0.0},
            "last_poll": "2026-03-16T06:00:00+00:00",
        },
    )


@only_sqlite
async def test_updates_that_wait_too_long_are_told(bot: Watched) -> None:
    await bot.hears(1)
    bot.clock.move_by(MOST_LAG)
    await bot.hears(2)
    status, told = await bot.asked()
    assert (status, told["inbox"]) == (200, {"waiting": 2, "lag_seconds": 60.0})
    bot.clock.move_by(SECOND)
    status, told = await bot.asked()
    assert (status, told["status"], told["inbox"]["lag_seconds"]) == (503, "degraded", 61.0)


@only_sqlite
@pytest.mark.parametrize("polled", [NOW, None])
async def test_a_telegram_that_stays_silent_is_told(bot: Watched, polled: datetime | None) -> None:
    bot.polled = polled
    bot.clock.move_by(MOST_SILENCE)
    assert (await bot.asked())[0] == 200
    bot.clock.move_by(SECOND)
    status, told = await bot.asked()
    assert (status, told["status"], told["database"]) == (503, "degraded", True)


@pytest.fixture
async def nowhere(tmp_path: Path) -> AsyncIterator[Books]:
    """Books of a database that cannot be reached."""
    url: URL = database_url(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}")
    books = Books(make_engine(url))
    yield books
    await books.close()


async def test_a_database_that_is_away_is_told(nowhere: Books) -> None:
    status, told = await Watched(nowhere).asked()
    assert (status, told["status"], told["database"]) == (503, "degraded", False)
    assert told["inbox"] == {"waiting": None, "lag_seconds": None}


@only_sqlite
async def test_nothing_else_is_served(bot: Watched) -> None:
    async with (
        serving_health(bot.signs, "127.0.0.1", 0) as url,
        aiohttp.ClientSession() as session,
        session.get(url) as answer,
    ):
        assert answer.status == 404


@only_sqlite
async def test_a_port_that_is_taken_is_an_error(bot: Watched) -> None:
    async with serving_health(bot.signs, "127.0.0.1", 0) as url:
        port = int(url.rsplit(":", 1)[1])
        with pytest.raises(OSError, match="Address already in use"):
            async with serving_health(bot.signs, "127.0.0.1", port):
                pytest.fail("two servers on one port")
