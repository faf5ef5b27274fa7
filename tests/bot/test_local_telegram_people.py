"""What people do in the local Telegram, and how the bot learns of it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import Update

from bot.demo.people import Person
from tests.bot.local_telegram import LocalTelegram, local_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


async def only_update(telegram: LocalTelegram) -> dict[str, Any]:
    """The one update there is, which python-telegram-bot can read."""
    (update,) = await telegram.updates()
    assert Update.de_json(update, None).effective_user
    return update


async def test_a_text_comes_with_its_author_and_date(telegram: LocalTelegram) -> None:
    telegram.oleg.sends("звонил Иванову")
    message = (await only_update(telegram))["message"]
    assert message == {
        "message_id": 1,
        "from": {"id": 100001, "is_bot": False, "first_name": "Олег", "language_code": "ru"},
        "chat": {"id": 100001, "type": "private", "first_name": "Олег"},
        "date": telegram.world.seconds(),
        "text": "звонил Иванову",
    }


async def test_a_long_text_is_sent_in_several_messages(telegram: LocalTelegram) -> None:
    telegram.oleg.sends("🙂" * 3000)
    assert [len(text) for text in await telegram.texts()] == [2048, 952]
    with pytest.raises(ValueError, match="empty"):
        telegram.oleg.sends(" \n ")


async def test_an_own_message_is_edited(telegram: LocalTelegram) -> None:
    message = telegram.oleg.sends("звонил Иванову")
    telegram.oleg.edits(message, "звонил Петрову")
    edited = (await telegram.updates())[1]["edited_message"]
    assert (edited["message_id"], edited["text"]) == (message.id, "звонил Петрову")
    assert edited["edit_date"] == telegram.world.seconds()
    answer = await telegram.say("Записал")
    with pytest.raises(ValueError, match="own"):
        telegram.oleg.edits(telegram.oleg.chat.messages[answer["message_id"]], "Нет")


async def test_a_reply_brings_the_message_it_answers(telegram: LocalTelegram) -> None:
    card = await telegram.say("Иванов")
    telegram.oleg.sends("готово", reply_to=card["message_id"])
    message = (await only_update(telegram))["message"]
    assert message["reply_to_message"]["text"] == "Иванов"
    answer = await telegram.say("Записал", reply_parameters={"message_id": message["message_id"]})
    assert "reply_to_message" not in answer["reply_to_message"]
    assert telegram.oleg.last().reply_to == message["message_id"]


async def test_a_button_is_pressed_by_its_label(telegram: LocalTelegram) -> None:
    rows = [[{"text": "Да", "callback_data": "v1:1"}, {"text": "Сайт", "url": "https://example.com"}]]
    await telegram.say("Готово?", reply_markup={"inline_keyboard": rows})
    query_id = telegram.oleg.presses(telegram.oleg.last(), "Да")
    query = (await only_update(telegram))["callback_query"]
    assert (query["id"], query["data"], query["message"]["text"]) == (query_id, "v1:1", "Готово?")
    with pytest.raises(LookupError, match="no button «Нет»"):
        telegram.oleg.presses(telegram.oleg.last(), "Нет")
    with pytest.raises(LookupError, match="tells no bot"):
        telegram.oleg.presses(telegram.oleg.last(), "Сайт")


async def test_a_button_of_a_deleted_message_brings_no_message(telegram: LocalTelegram) -> None:
    await telegram.say("Готово?", reply_markup={"inline_keyboard": [[{"text": "Да", "callback_data": "1"}]]})
    message = telegram.oleg.last()
    telegram.oleg.deletes(message)
    telegram.oleg.presses_data(message, "1")
    assert (await only_update(telegram))["callback_query"]["message"]["date"] == 0


async def test_a_reply_keyboard_sends_its_text(telegram: LocalTelegram) -> None:
    await telegram.say("Чем занимаетесь?", reply_markup={"keyboard": [["Продажи", "Салон"]]})
    telegram.oleg.presses(telegram.oleg.last(), "Салон")
    assert await telegram.texts() == ["Салон"]


async def test_every_kind_of_message_can_be_read_by_the_library(telegram: LocalTelegram) -> None:
    oleg = telegram.oleg
    anna = telegram.world.add_user("Анна", last_name="Петрова", username="anna")
    sent = {
        "contact": oleg.shares_contact("+79123456789", "Мария", user_id=anna.id),
        "document": oleg.sends_document("a.vcf", b"BEGIN:VCARD", "text/vcard", caption="новый клиент"),
        "photo": oleg.sends_photo(b"\xff\xd8\xff", caption="визитка"),
        "voice": oleg.sends_voice(),
        "sticker": oleg.sends_sticker("👍"),
        "location": oleg.sends_location(50.45, 30.52),
        "poll": oleg.sends_poll("Когда?", "Сегодня", "Завтра"),
    }
    updates = await telegram.updates()
    for (kind, message), update in zip(sent.items(), updates, strict=True):
        read = Update.de_json(update, None).message
        assert read
        assert read.message_id == message.id
        assert getattr(read, kind)


async def test_forwards_tell_where_they_come_from(telegram: LocalTelegram) -> None:
    anna = Person(telegram.world, telegram.world.add_user("Анна"))
    telegram.oleg.forwards("беру две", author=anna.user)
    telegram.oleg.forwards("беру три", author="Мария")
    telegram.oleg.forwards_message(anna.sends("беру одну"))
    updates = [update["message"] for update in await telegram.updates()]
    origins = [message["forward_origin"] for message in updates if "forward_origin" in message]
    assert [origin["type"] for origin in origins] == ["user", "hidden_user", "user"]
    assert origins[0]["sender_user"]["first_name"] == origins[2]["sender_user"]["first_name"] == "Анна"
    assert updates[-1]["text"] == "беру одну"


async def test_blocking_and_coming_back_is_told(telegram: LocalTelegram) -> None:
    telegram.oleg.blocks()
    telegram.oleg.sends("/start")
    blocked, back, start = await telegram.updates()
    assert Update.de_json(blocked, None).my_chat_member
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start"


async def test_in_a_group_a_bot_with_privacy_hears_commands_and_replies_only(telegram: LocalTelegram) -> None:
    group = telegram.world.add_group("Менеджеры", [telegram.oleg.user])
    oleg = Person(telegram.world, telegram.oleg.user, group)
    answer = await telegram.call("sendMessage", chat_id=group.id, text="Сводка")
    for text in ("болтовня", "/today", "/today@other_bot", "/today@pomni_bot"):
        oleg.sends(text)
    oleg.sends("понятно", reply_to=answer["message_id"])
    assert await telegram.texts() == ["/today", "/today@pomni_bot", "понятно"]
    group.administrators.add(telegram.world.bot.id)
    oleg.sends("болтовня")
    assert (await telegram.texts())[-1] == "болтовня"


async def test_groups_number_their_own_messages(telegram: LocalTelegram) -> None:
    telegram.oleg.sends("лично")
    group = telegram.world.add_group("Менеджеры", [telegram.oleg.user])
    assert Person(telegram.world, telegram.oleg.user, group).sends("всем").id == 1


async def test_a_channel_posts_and_edits(telegram: LocalTelegram) -> None:
    channel = telegram.world.add_group("Новости", [telegram.oleg.user], type="channel")
    author = Person(telegram.world, telegram.oleg.user, channel)
    post = author.posts({"text": "Скидки"})
    telegram.world.edit(post, {"text": "Нет скидок"}, by_bot=False)
    telegram.world.tell(channel, "edited_channel_post", post.json)
    first, second = await telegram.updates()
    assert first["channel_post"]["sender_chat"]["title"] == "Новости"
    assert second["edited_channel_post"]["text"] == "Нет скидок"


async def test_two_bots_have_their_own_chats_and_queues(telegram: LocalTelegram) -> None:
    other = telegram.world.add_bot("43:OTHER", "other_bot")
    oleg = Person(telegram.world, telegram.oleg.user, telegram.world.private_chat(telegram.oleg.user, other))
    oleg.sends("другому")
    telegram.oleg.sends("первому")
    assert await telegram.texts() == ["первому"]
    (update,) = await telegram.call_as("43:OTHER", "getUpdates")
    assert (update["message"]["text"], update["message"]["message_id"]) == ("другому", 1)
    with pytest.raises(ValueError, match="already"):
        telegram.world.add_bot("43:AGAIN")


async def test_a_test_can_wait_for_the_next_answer(telegram: LocalTelegram) -> None:
    cursor = telegram.oleg.chat.events.number
    await telegram.say("раз")
    assert (await telegram.oleg.hears(after=cursor)).text == "раз"
    with pytest.raises(TimeoutError):
        await telegram.oleg.hears(seconds=0.01)


async def test_an_event_keeps_the_message_as_it_was(telegram: LocalTelegram) -> None:
    sent = await telegram.say("было")
    place = {"chat_id": telegram.oleg.chat.id, "message_id": sent["message_id"]}
    await telegram.call("editMessageText", **place, text="стало")
    events = telegram.world.events.since(0)
    assert [(event.kind, event.data["text"]) for event in events] == [
        ("message", "было"),
        ("edited", "стало"),
    ]


async def test_the_clock_goes_forward_only(telegram: LocalTelegram) -> None:
    moment = telegram.clock.now()
    telegram.clock.move_to(moment.replace(year=2027))
    assert telegram.oleg.sends("с новым годом").json["date"] >= moment.replace(year=2027).timestamp() - 1
    with pytest.raises(ValueError, match="cannot go back"):
        telegram.clock.move_to(moment)
