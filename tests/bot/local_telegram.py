"""A local Telegram under test: a world with one bot and two people, and the bot's raw HTTP calls."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp

from bot.demo.clock import MovableClock
from bot.demo.limits import UNLIMITED, Limits
from bot.demo.people import Person
from bot.demo.serve import serving
from bot.demo.world import World

TOKEN = "42:TEST"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Refusal:
    """What the server said no with."""

    code: int
    description: str
    parameters: dict[str, int]


@dataclass
class LocalTelegram:
    """The world, its URL, a person, and a bot that speaks raw HTTP."""

    world: World
    clock: MovableClock
    url: str
    oleg: Person
    session: aiohttp.ClientSession

    async def call(self, method: str, **fields: Any) -> Any:
        """The result of a method, or its Refusal."""
        return await self.call_as(TOKEN, method, **fields)

    async def call_as(self, token: str, method: str, **fields: Any) -> Any:
        """The same by another token."""
        async with self.session.post(f"{self.url}/bot{token}/{method}", json=fields) as answer:
            body = await answer.json()
        if body["ok"]:
            return body["result"]
        assert answer.status == body["error_code"]
        return Refusal(body["error_code"], body["description"], body.get("parameters", {}))

    async def say(self, text: str, **fields: Any) -> Any:
        """sendMessage to Олег."""
        return await self.call("sendMessage", chat_id=self.oleg.chat.id, text=text, **fields)

    async def updates(self, **fields: Any) -> list[dict[str, Any]]:
        return list(await self.call("getUpdates", **fields))

    async def texts(self, **fields: Any) -> list[str]:
        """The texts of the messages that getUpdates gives."""
        return [update["message"]["text"] for update in await self.updates(**fields)]


@asynccontextmanager
async def local_telegram(limits: Limits = UNLIMITED) -> AsyncIterator[LocalTelegram]:
    """Serve a fresh world in which Олег has a chat with the bot."""
    clock = MovableClock(START)
    world = World(clock, limits)
    world.add_bot(TOKEN)
    oleg = Person(world, world.add_user("Олег"))
    async with serving(world) as url, aiohttp.ClientSession() as session:
        yield LocalTelegram(world, clock, url, oleg, session)
