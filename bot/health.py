"""/health: whether updates are fetched, worked off and kept; for whoever watches over the program."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.clock import Clock
from bot.serving import served
from storage.engine import Books

MOST_LAG = timedelta(seconds=60)
"""How long an update may wait for its turn: more than a chat held by three attempts."""
MOST_SILENCE = timedelta(seconds=120)
"""How long ago Telegram may have answered: a long poll, its time-out and two attempts more."""
DATABASE_WAIT = 3.0
"""Seconds."""


@dataclass(frozen=True)
class Signs:
    """What the health of a running bot is read from. `polled`: when Telegram last answered, None: not yet."""

    books: Books
    clock: Clock
    started: datetime
    polled: Callable[[], datetime | None]


async def look(signs: Signs) -> dict[str, Any]:
    """How the bot is: `status` ok or degraded, and why."""
    now, polled = signs.clock.now(), signs.polled()
    inbox = await _inbox(signs.books)
    waiting, since = inbox or (None, None)
    lag = now - since if since is not None else timedelta()
    silent = now - (polled or signs.started)
    well = inbox is not None and lag <= MOST_LAG and silent <= MOST_SILENCE
    return {
        "status": "ok" if well else "degraded",
        "database": inbox is not None,
        "inbox": {"waiting": waiting, "lag_seconds": None if inbox is None else round(lag.total_seconds(), 1)},
        "last_poll": polled and polled.isoformat(),
    }


async def _inbox(books: Books) -> tuple[int, datetime | None] | None:
    """How many updates wait and since when; None when the database does not answer."""
    try:
        async with asyncio.timeout(DATABASE_WAIT), books.peek() as book:
            return await book.inbox.waiting()
    except (SQLAlchemyError, OSError):
        return None


def health(signs: Signs) -> Starlette:
    """The app: 200 when all is well, 503 when somebody should look."""

    async def on_health(_: Request) -> JSONResponse:
        found = await look(signs)
        return JSONResponse(found, status_code=200 if found["status"] == "ok" else 503)

    return Starlette(routes=[Route("/health", on_health)])


def serving_health(signs: Signs, host: str, port: int) -> AbstractAsyncContextManager[str]:
    """Answer /health for as long as the context lasts; gives the root URL. OSError when the port is taken."""
    return served(health(signs), host, port)
