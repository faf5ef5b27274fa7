"""The local Telegram and the bot as processes of their own: what is killed here really dies."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

TOKEN = "42:LOCAL"
SETUP_CODE = "open-sesame"


class Telegram:
    """A local Telegram that keeps its state while bots come and go."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self._session = session

    async def order(self, what: str, **order: Any) -> Any:
        """See bot/demo/control.py."""
        async with self._session.post(f"{self.url}/control/{what}", json=order) as answer:
            body = await answer.json()
        assert answer.status == 200, body
        return body["result"]

    async def shown(self, user_id: int) -> list[dict[str, Any]]:
        """The bot's messages in that person's chat."""
        return [one for one in await self.order("messages", user_id=user_id) if one["by_bot"]]


@asynccontextmanager
async def telegram(*options: str) -> AsyncIterator[Telegram]:
    """Serve until the context ends."""
    process = await _start("-m", "bot.demo.server_process", "--token", TOKEN, *options, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().strip()
    try:
        async with aiohttp.ClientSession() as session:
            yield Telegram(url, session)
    finally:
        process.terminate()
        await process.wait()


class Program:
    """A running program: by default `python -m bot run`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    @property
    def pid(self) -> int:
        return self.process.pid

    async def dies(self) -> None:
        """kill -9, if it still lives."""
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def stops(self) -> int:
        """SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return await self.process.wait()


def settings_of(telegram: Telegram, database: str) -> dict[str, str]:
    """The environment of a bot on that database."""
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "DATABASE_URL": database,
        "SETUP_CODE": SETUP_CODE,
        "LOG_LEVEL": "WARNING",
    }


async def program(telegram: Telegram, database: str, **environment: str) -> Program:
    """Start the bot on that database."""
    return await python("-m", "bot", "run", **settings_of(telegram, database), **environment)


async def python(*arguments: str, **environment: str) -> Program:
    """Any other program of ours."""
    return Program(await _start(*arguments, env=os.environ | environment))


async def _start(*arguments: str, **how: Any) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(sys.executable, *arguments, **how)
