"""Starting and stopping the local Telegram inside the loop that uses it."""

import asyncio
import signal

import aiohttp
import pytest

from bot.demo.people import Person
from bot.demo.serve import serving
from bot.demo.world import World
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


async def test_answers_are_not_held_back_by_the_network() -> None:
    """Without TCP_NODELAY each answer waits 40 ms for the client's delayed acknowledgement."""
    async with serving(world()) as url, aiohttp.ClientSession() as session:
        async with asyncio.timeout(2):
            for _ in range(100):
                async with session.post(f"{url}/bot{TOKEN}/getMe", data={"a": "b"}) as answer:
                    assert answer.status == 200


async def test_signals_stay_with_their_owner() -> None:
    watched = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in watched]
    async with serving(world()):
        assert [signal.getsignal(number) for number in watched] == before


async def test_starting_and_stopping_twenty_times_is_quick() -> None:
    async with asyncio.timeout(5):
        for _ in range(20):
            async with serving(world()) as url:
                assert await pending(url) == 0
