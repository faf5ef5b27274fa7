"""The transport tells what surely did not arrive from what perhaps did."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram.error import RetryAfter, TelegramError, TimedOut

from bot.transport import AnswerLostError, NotSentError, Payload, Transport, seconds_of
from tests.bot.local_telegram import TOKEN, LocalTelegram, local_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as local:
        yield local


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    made = Transport(connections=2)
    await made.initialize()
    yield made
    await made.shutdown()


async def send(transport: Transport, telegram: LocalTelegram, text: str, **how: Any) -> Any:
    fields = {"chat_id": telegram.oleg.chat.id, "text": text}
    return await transport.post(f"{telegram.url}/bot{TOKEN}/sendMessage", Payload(fields), **how)


async def test_any_text_arrives_as_it_is(telegram: LocalTelegram, transport: Transport) -> None:
    for text in ("Рога & <Копыта>", "a=b&c=d%20+", "👌🏽", "«ї»\n\t"):
        await send(transport, telegram, text)
        assert telegram.oleg.last().text == text.strip()


async def test_a_proxy_of_the_environment_is_called_instead(
    telegram: LocalTelegram, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", telegram.url)
    monkeypatch.setenv("no_proxy", "direct.invalid")
    status, _ = await transport.do_request(f"http://telegram.invalid/bot{TOKEN}/getMe", "POST")
    assert status == 200
    with pytest.raises(NotSentError):
        await transport.do_request(f"http://direct.invalid/bot{TOKEN}/getMe", "POST")


async def test_buttons_arrive_as_buttons(telegram: LocalTelegram, transport: Transport) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Да", "callback_data": "q:1"}]]}
    fields = {"chat_id": telegram.oleg.chat.id, "text": "?", "reply_markup": keyboard}
    await transport.post(f"{telegram.url}/bot{TOKEN}/sendMessage", Payload(fields))
    assert telegram.oleg.last().labels == ["Да"]


async def test_nobody_at_the_door_is_surely_not_sent(telegram: LocalTelegram, transport: Transport) -> None:
    telegram.url = "http://127.0.0.1:1"
    with pytest.raises(NotSentError):
        await send(transport, telegram, "привет")


async def test_a_closed_transport_sends_nothing(telegram: LocalTelegram) -> None:
    with pytest.raises(NotSentError):
        await send(Transport(), telegram, "привет")


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_cut_connection_is_perhaps_delivered(telegram: LocalTelegram, transport: Transport, when: Any) -> None:
    telegram.world.faults.drop("sendMessage", when=when)
    with pytest.raises(AnswerLostError):
        await send(transport, telegram, "привет")


async def test_an_answer_that_does_not_come_is_perhaps_delivered(telegram: LocalTelegram, transport: Transport) -> None:
    telegram.world.faults.delay("sendMessage", 60, when="after")
    with pytest.raises(TimedOut):
        await send(transport, telegram, "привет", read_timeout=0.3)
    assert telegram.oleg.last().text == "привет"


async def test_telegrams_own_refusals_are_none_of_these(telegram: LocalTelegram, transport: Transport) -> None:
    telegram.world.faults.refuse("sendMessage", 502, "Bad Gateway")
    with pytest.raises(TelegramError) as refused:
        await send(transport, telegram, "привет")
    assert not isinstance(refused.value, (NotSentError, AnswerLostError, TimedOut))


async def test_how_long_to_wait_is_told_without_a_warning(telegram: LocalTelegram, transport: Transport) -> None:
    telegram.world.faults.flood("sendMessage", 7)
    with pytest.raises(RetryAfter) as refused:
        await send(transport, telegram, "привет")
    assert seconds_of(refused.value) == 7.0


def test_half_a_surrogate_pair_does_not_stop_a_letter() -> None:
    assert json.loads(Payload({"text": "a\ud83d"}).json_payload) == {"text": "a?"}
