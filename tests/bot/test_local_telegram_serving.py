"""Starting and stopping the local Telegram inside the loop that uses it."""

import asyncio
import signal
import socket

import aiohttp
import pytest

from bot.demo.people import Person
from bot.demo.serve import LOOPBACK, serving
from bot.demo.world import World
from bot.serving import listen
from tests.bot.local_telegram import TOKEN


def world() -> World:
    made = World()
    made.add_bot(TOKEN)
    return made


async def pending(url: str) -> int:
    async with aiohttp.ClientSession() as session, session.get(f"{url}/bot{TOKEN}/getWebhookInfo") as answer:
        return int((await answer.json())["result"]["pending_update_count"])


async def test_it_goes_away_and_comes_back_knowing_everything() -> None:
    here = world()
    oleg = Person(here, here.add_user("Олег"))
    async with serving(here) as url:
        port = int(url.rpartition(":")[2])
        oleg.sends("раз")
        assert await pending(url) == 1
    with pytest.raises(aiohttp.ClientConnectorError):
        await pending(url)
    oleg.sends("два")
    async with serving(here, port) as again:
        assert again == url
        assert await pending(url) == 2


async def test_a_taken_port_is_an_error() -> None:
    async with serving(world()) as url:
        with pytest.raises(OSError, match="in use"):
            async with serving(world(), int(url.rpartition(":")[2])):
                pass


async def test_a_poll_that_waits_does_not_hold_the_stop_up() -> None:
    here = world()
    async with asyncio.timeout(30), aiohttp.ClientSession() as session:
        async with serving(here) as url:
            poll = asyncio.create_task(polled(session, url))
            while not here.bot.updates.is_polled:  # noqa: ASYNC110 - it has no event of its own
                await asyncio.sleep(0)
        assert await poll == []


async def polled(session: aiohttp.ClientSession, url: str) -> list[object]:
    async with session.get(f"{url}/bot{TOKEN}/getUpdates?timeout=50") as answer:
        return list((await answer.json())["result"])


def test_answers_are_not_held_back_by_the_network() -> None:
    """asyncio sets TCP_NODELAY only on a socket that names TCP; else an answer may wait 40 ms."""
    with listen(LOOPBACK, 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


async def test_signals_stay_with_their_owner() -> None:
    watched = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in watched]
    async with serving(world()):
        assert [signal.getsignal(number) for number in watched] == before


async def test_starting_and_stopping_twenty_times_is_quick() -> None:
    async with asyncio.timeout(15):
        for _ in range(20):
            async with serving(world()) as url:
                assert await pending(url) == 0
