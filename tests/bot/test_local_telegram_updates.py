"""getUpdates of the local Telegram: confirmation, waiting, expiry, filters, conflicts."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.demo.limits import Limits
from bot.demo.people import Person
from tests.bot.local_telegram import LocalTelegram, Refusal, local_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


async def test_an_update_stays_until_a_higher_offset_confirms_it(telegram: LocalTelegram) -> None:
    for text in ("один", "два", "три"):
        telegram.oleg.sends(text)
    first = await telegram.updates()
    assert await telegram.updates() == first
    assert await telegram.texts(offset=first[1]["update_id"]) == ["два", "три"]
    assert await telegram.texts() == ["два", "три"]
    assert await telegram.texts(offset=first[2]["update_id"] + 1) == []
    assert await telegram.texts() == []


async def test_update_ids_follow_one_another(telegram: LocalTelegram) -> None:
    for _ in range(3):
        telegram.oleg.sends("привет")
    first, second, third = [update["update_id"] for update in await telegram.updates()]
    assert (second, third) == (first + 1, first + 2)


async def test_a_negative_offset_keeps_only_the_newest(telegram: LocalTelegram) -> None:
    for text in ("один", "два", "три"):
        telegram.oleg.sends(text)
    assert await telegram.texts(offset=-2) == ["два", "три"]
    assert await telegram.texts() == ["два", "три"]


async def test_limit_gives_the_oldest_first(telegram: LocalTelegram) -> None:
    for text in ("один", "два", "три"):
        telegram.oleg.sends(text)
    assert await telegram.texts(limit=2) == ["один", "два"]
    assert await telegram.texts(limit=0) == ["один"]


async def test_a_waiting_poll_wakes_at_once(telegram: LocalTelegram) -> None:
    poll = asyncio.create_task(telegram.texts(timeout=50))
    await until_polled(telegram)
    telegram.oleg.sends("привет")
    async with asyncio.timeout(30):
        assert await poll == ["привет"]


async def test_a_poll_ends_empty_when_its_time_is_over(telegram: LocalTelegram) -> None:
    async with asyncio.timeout(30):
        assert await telegram.updates(timeout=1) == []


async def test_a_newer_poll_ends_the_older_one(telegram: LocalTelegram) -> None:
    older = asyncio.create_task(telegram.call("getUpdates", timeout=50))
    await until_polled(telegram)
    newer = asyncio.create_task(telegram.texts(timeout=50))
    assert await older == Refusal(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        {},
    )
    await until_polled(telegram)
    telegram.oleg.sends("привет")
    assert await newer == ["привет"]


async def test_a_webhook_and_polling_exclude_each_other(telegram: LocalTelegram) -> None:
    poll = asyncio.create_task(telegram.call("getUpdates", timeout=50))
    await until_polled(telegram)
    assert await telegram.call("setWebhook", url="https://example.com/hook", allowed_updates=["message"])
    assert (await poll).description == "Conflict: terminated by setWebhook request"
    telegram.oleg.sends("привет")
    info = await telegram.call("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["allowed_updates"]) == (
        "https://example.com/hook",
        1,
        ["message"],
    )
    refusal = await telegram.call("getUpdates")
    assert refusal.code == 409
    assert refusal.description == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    assert await telegram.call("deleteWebhook")
    assert await telegram.texts() == ["привет"]


async def test_pending_updates_can_be_dropped(telegram: LocalTelegram) -> None:
    telegram.oleg.sends("привет")
    assert await telegram.call("deleteWebhook", drop_pending_updates=True)
    assert await telegram.updates() == []


async def test_messages_wait_a_day_and_presses_150_seconds(telegram: LocalTelegram) -> None:
    await telegram.say("Готово?", reply_markup={"inline_keyboard": [[{"text": "Да", "callback_data": "1"}]]})
    telegram.oleg.presses(telegram.oleg.last(), "Да")
    telegram.oleg.sends("привет")
    telegram.clock.move_by(timedelta(seconds=149))
    assert len(await telegram.updates()) == 2
    telegram.clock.move_by(timedelta(seconds=2))
    assert await telegram.texts() == ["привет"]
    telegram.clock.move_by(timedelta(hours=24))
    assert await telegram.updates() == []


async def test_allowed_updates_stay_in_force_until_changed(telegram: LocalTelegram) -> None:
    await telegram.updates(allowed_updates=["message"])
    message = telegram.oleg.sends("привет")
    telegram.oleg.edits(message, "пока")
    assert [set(update) for update in await telegram.updates()] == [{"update_id", "message"}]
    await telegram.updates(allowed_updates=[])
    telegram.oleg.edits(message, "до завтра")
    assert "edited_message" in (await telegram.updates())[-1]


async def test_reactions_come_only_when_asked_for(telegram: LocalTelegram) -> None:
    message = telegram.oleg.sends("привет")
    telegram.oleg.reacts(message, "👍")
    assert len(await telegram.updates()) == 1
    await telegram.updates(allowed_updates=["message", "message_reaction"])
    telegram.oleg.reacts(message, "👏")
    reaction = (await telegram.updates())[-1]["message_reaction"]
    assert reaction["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert reaction["new_reaction"] == [{"type": "emoji", "emoji": "👏"}]
    telegram.oleg.reacts(message)
    assert (await telegram.updates())[-1]["message_reaction"]["new_reaction"] == []


async def test_of_reactions_in_a_group_only_an_administrator_hears(telegram: LocalTelegram) -> None:
    group = telegram.world.add_group("Руководители", [telegram.oleg.user])
    oleg = Person(telegram.world, telegram.oleg.user, group)
    await telegram.updates(allowed_updates=["message_reaction"])
    message = oleg.sends("привет")
    oleg.reacts(message, "👍")
    assert await telegram.updates() == []
    group.administrators.add(telegram.world.bot.id)
    oleg.reacts(message, "👏")
    assert (await telegram.updates())[-1]["message_reaction"]["chat"] == group.json


async def test_the_same_offset_again_at_once_gives_one_update() -> None:
    async with local_telegram(Limits()) as telegram:
        telegram.oleg.sends("один")
        telegram.oleg.sends("два")
        assert await telegram.texts() == ["один", "два"]
        assert await telegram.texts() == ["один"]


async def test_any_raw_update_can_be_injected(telegram: LocalTelegram) -> None:
    telegram.world.inject("channel_post", {"no": "such shape"})
    assert (await telegram.updates())[0]["channel_post"] == {"no": "such shape"}


async def until_polled(telegram: LocalTelegram) -> None:
    """Until the server holds a getUpdates that waits."""
    async with asyncio.timeout(30):
        while not telegram.world.bot.updates.is_polled:  # noqa: ASYNC110 - it has no event of its own
            await asyncio.sleep(0)
