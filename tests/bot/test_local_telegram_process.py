"""The local Telegram as a process of its own, steered over HTTP."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest


class Process:
    """A running server process and the orders given to it."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.session = session

    async def order(self, what: str, **order: Any) -> Any:
        async with self.session.post(f"{self.url}/control/{what}", json=order) as answer:
            body = await answer.json()
            return body["result"] if answer.status == 200 else body["error"]

    async def call(self, method: str, **fields: Any) -> Any:
        async with self.session.post(f"{self.url}/bot42:LOCAL/{method}", json=fields) as answer:
            return await answer.json()


@asynccontextmanager
async def running() -> AsyncIterator[Process]:
    command = (sys.executable, "-m", "bot.demo.server_process", "--no-limits")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    url = (await process.stdout.readline()).decode().strip()
    async with aiohttp.ClientSession() as session:
        yield Process(url, session)
    process.terminate()
    assert await process.wait() == 0


@pytest.fixture
async def server() -> AsyncIterator[Process]:
    async with running() as server:
        yield server


async def test_a_conversation_is_steered_from_outside(server: Process) -> None:
    (oleg,) = await server.order("users", names=["Олег"])
    assert await server.order("send_many", messages=[{"user_id": oleg, "text": "привет"}]) == [1]
    button = {"inline_keyboard": [[{"text": "Да", "callback_data": "1"}]]}
    await server.call("sendMessage", chat_id=oleg, text="Готово?", reply_markup=button)
    await server.order("press", user_id=oleg, message_id=2, label="Да")
    await server.order("edit", user_id=oleg, message_id=1, text="пока")
    await server.order("update", kind="message", payload={"message_id": 9})
    updates = (await server.call("getUpdates"))["result"]
    assert [[*update][1] for update in updates] == ["message", "callback_query", "edited_message", "message"]
    (answer,) = await server.order("messages", user_id=oleg, after=1)
    assert (answer["text"], answer["by_bot"], answer["labels"]) == ("Готово?", True, ["Да"])
    events = await server.order("events", after=0)
    assert [event["kind"] for event in events] == ["message", "message", "pressed", "edited"]
    assert await server.order("events", after=4, seconds=0.01) == []
    assert await server.order("state") == {"pending": 4, "polled": False, "events": 4}


async def test_faults_and_the_clock_are_switched_from_outside(server: Process) -> None:
    await server.order("fault", method="getMe", code=429, text="Too Many Requests", retry_after=5)
    assert (await server.call("getMe"))["parameters"] == {"retry_after": 5}
    await server.order("fault", method="getMe", code=502, text="Bad Gateway", times=9)
    await server.order("spoil", kind="malformed")
    await server.order("mend")
    assert (await server.call("getMe"))["ok"]
    assert (await server.order("clock", move_to="2099-01-01T00:00:00+00:00")).startswith("2099-01-01")
    assert "cannot go back" in await server.order("clock", move_to="2001-01-01T00:00:00+00:00")


async def test_orders_that_make_no_sense_are_told_so(server: Process) -> None:
    assert "send_many" in await server.order("explode")
    assert "KeyError" in await server.order("send", user_id=1, text="привет")
