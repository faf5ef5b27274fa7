"""The fault switches of the local Telegram."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.bot.local_telegram import LocalTelegram, Refusal, local_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


def said(telegram: LocalTelegram) -> list[str]:
    return [message.text for message in telegram.oleg.chat.from_bot()]


async def test_the_next_calls_are_refused_before_anything_happens(telegram: LocalTelegram) -> None:
    telegram.world.faults.refuse("SendMessage", 502, "Bad Gateway", times=2)
    assert [await telegram.say("ок") for _ in range(2)] == [Refusal(502, "Bad Gateway", {})] * 2
    assert said(telegram) == []
    await telegram.say("ок")
    assert said(telegram) == ["ок"]


async def test_a_connection_is_dropped_before_the_effect(telegram: LocalTelegram) -> None:
    telegram.world.faults.drop("sendMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await telegram.say("ок")
    assert said(telegram) == []


async def test_a_connection_is_dropped_after_the_effect(telegram: LocalTelegram) -> None:
    telegram.world.faults.drop("sendMessage", when="after")
    with pytest.raises(aiohttp.ClientConnectionError):
        await telegram.say("ок")
    assert said(telegram) == ["ок"]


async def test_an_answer_comes_after_the_client_gave_up(telegram: LocalTelegram) -> None:
    telegram.world.faults.delay("sendMessage", 60, when="after")
    saying = asyncio.create_task(telegram.say("ок"))
    assert (await telegram.oleg.hears(after=0)).text == "ок"
    saying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saying


async def test_a_call_is_held_up_before_its_effect(telegram: LocalTelegram) -> None:
    telegram.world.faults.delay("sendMessage", 0.05)
    sending = asyncio.create_task(telegram.say("медленно"))
    await taken(telegram)
    await telegram.say("быстро")
    await sending
    assert said(telegram) == ["быстро", "медленно"]


async def taken(telegram: LocalTelegram) -> None:
    """Until a call has run into the fault."""
    while telegram.world.faults.calls:  # noqa: ASYNC110 - it has no event of its own
        await asyncio.sleep(0)


async def test_telegram_asks_to_wait(telegram: LocalTelegram) -> None:
    telegram.world.faults.flood("sendMessage", retry_after=7)
    refusal = Refusal(429, "Too Many Requests: retry after 7", {"retry_after": 7})
    assert await telegram.say("ок") == refusal


async def test_a_fault_can_be_meant_for_one_chat_or_for_every_method(telegram: LocalTelegram) -> None:
    fault = telegram.world.faults.refuse("sendMessage", 500, "Internal Server Error")
    fault.chat_id = 99
    assert (await telegram.say("ок"))["text"] == "ок"
    telegram.world.faults.clear()
    telegram.world.faults.refuse(None, 401, "Unauthorized")
    assert await telegram.call("getMe") == Refusal(401, "Unauthorized", {})
    assert (await telegram.call("getMe"))["is_bot"]


@pytest.mark.parametrize(("code", "text"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_polling_can_be_turned_away(telegram: LocalTelegram, code: int, text: str) -> None:
    telegram.oleg.sends("привет")
    telegram.world.faults.refuse("getUpdates", code, text, times=3)
    assert [await telegram.call("getUpdates") for _ in range(3)] == [Refusal(code, text, {})] * 3
    assert await telegram.texts() == ["привет"]


async def test_updates_whose_answer_is_lost_come_again(telegram: LocalTelegram) -> None:
    telegram.oleg.sends("привет")
    telegram.world.faults.drop("getUpdates", when="after")
    with pytest.raises(aiohttp.ClientConnectionError):
        await telegram.updates()
    assert await telegram.texts() == ["привет"]


async def test_a_confirmed_update_comes_a_second_time(telegram: LocalTelegram) -> None:
    telegram.world.faults.on_updates("duplicate")
    telegram.oleg.sends("раз")
    telegram.oleg.sends("два")
    first = await telegram.updates()
    again = await telegram.updates(offset=first[-1]["update_id"] + 1)
    assert again == first[:1]
    assert await telegram.updates(offset=first[-1]["update_id"] + 1) == []


async def test_updates_come_out_of_order(telegram: LocalTelegram) -> None:
    telegram.world.faults.on_updates("reorder")
    telegram.oleg.sends("раз")
    telegram.oleg.sends("два")
    assert await telegram.texts() == ["два", "раз"]
    assert await telegram.texts() == ["раз", "два"]


async def test_an_update_comes_malformed(telegram: LocalTelegram) -> None:
    telegram.world.faults.on_updates("malformed")
    telegram.oleg.sends("раз")
    telegram.oleg.sends("два")
    broken, whole = [update["message"] for update in await telegram.updates()]
    assert "date" not in broken
    assert whole["date"]


async def test_the_server_stops_while_a_call_is_held_up() -> None:
    async with asyncio.timeout(30):
        async with local_telegram() as telegram:
            telegram.world.faults.delay("getMe", 60)
            call = asyncio.create_task(telegram.call("getMe"))
            await taken(telegram)
            telegram.world.close()
            assert (await call)["id"] == 42
