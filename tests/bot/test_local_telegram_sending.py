"""What the bot says, edits and deletes through the local Telegram, with Telegram's own refusals."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from telegram.constants import ReactionEmoji

from bot.demo.methods.reactions import EMOJI
from bot.demo.people import Person
from tests.bot.local_telegram import TOKEN, LocalTelegram, Refusal, local_telegram

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x40\x00\x00\x00\xf0\x08\x02\x00\x00\x00"


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


def inline(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Кнопка", **button}]]}


async def test_a_message_arrives_with_its_format_and_buttons(telegram: LocalTelegram) -> None:
    sent = await telegram.say("<b>Иванов</b>", parse_mode="HTML", reply_markup=inline(callback_data="v1:1"))
    seen = telegram.oleg.last()
    assert (seen.id, seen.text, seen.labels) == (sent["message_id"], "Иванов", ["Кнопка"])
    assert seen.entities == [{"type": "bold", "offset": 0, "length": 6}]
    assert sent["from"]["is_bot"]
    assert sent["date"] == telegram.world.seconds()


async def test_message_ids_count_over_all_private_chats_of_a_bot(telegram: LocalTelegram) -> None:
    anna = Person(telegram.world, telegram.world.add_user("Анна"))
    ids = [telegram.oleg.sends("один").id, anna.sends("два").id, telegram.oleg.sends("три").id]
    assert ids == [1, 2, 3]


@pytest.mark.parametrize(
    ("fields", "description"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n\t "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "я" * 4097}, "message is too long"),
        ({"text": "🙂" * 2049}, "message is too long"),
        ({"text": "ок", "chat_id": ""}, "chat_id is empty"),
        ({"text": "ок", "chat_id": 77}, "chat not found"),
        ({"text": "ок", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "ок", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"text": "ок", "reply_to_message_id": 99}, "message to be replied not found"),
        ({"text": "ок", "reply_markup": inline(callback_data="я" * 33)}, "BUTTON_DATA_INVALID"),
        (
            {"text": "ок", "reply_markup": inline(callback_data="")},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"text": "ок", "reply_markup": inline(copy_text={"text": "я" * 257})}, "BUTTON_COPY_TEXT_INVALID"),
        (
            {"text": "ок", "reply_markup": inline(url="tel:+79123456789")},
            "inline keyboard button URL 'tel:+79123456789' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "ок", "reply_markup": inline(url="ftp://example.com")},
            "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
        ),
        (
            {"text": "ок", "reply_markup": {"inline_keyboard": [[{"callback_data": "1"}]]}},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        ({"text": "ок", "reply_markup": {"inline_keyboard": [[1] * 9]}}, "REPLY_MARKUP_TOO_LONG"),
        ({"text": "ок", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_what_telegram_refuses_is_refused_in_its_words(
    telegram: LocalTelegram, fields: dict[str, Any], description: str
) -> None:
    fields = {"chat_id": telegram.oleg.chat.id} | fields
    assert await telegram.call("sendMessage", **fields) == Refusal(400, f"Bad Request: {description}", {})
    assert telegram.oleg.chat.shown() == []


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "я" * 4096},
        {"text": "🙂" * 2048},
        {"text": f"<b>{'я' * 4096}</b>", "parse_mode": "HTML"},
        {"text": "ок", "reply_markup": inline(callback_data="я" * 32)},
        {"text": "ок", "reply_markup": inline(copy_text={"text": "я" * 256})},
        {"text": "ок", "reply_markup": inline(url="https://t.me/pomni_bot?start=1")},
        {"text": "ок", "reply_markup": inline(url="tg://user?id=1")},
        {"text": "ок", "reply_markup": inline(callback_data="1", style="success")},
        {"text": "ок", "reply_parameters": {"message_id": 99, "allow_sending_without_reply": True}},
        {"text": "ок", "reply_markup": {"keyboard": [["Да"], [{"text": "Мой номер"}]]}},
        {"text": "ок", "reply_markup": {"remove_keyboard": True}},
        {"text": "ок", "reply_markup": {"force_reply": True, "input_field_placeholder": "Сумма"}},
    ],
)
async def test_what_telegram_takes_is_taken(telegram: LocalTelegram, fields: dict[str, Any]) -> None:
    assert (await telegram.call("sendMessage", chat_id=telegram.oleg.chat.id, **fields))["message_id"] == 1


async def test_a_stranger_and_a_person_who_blocked_cannot_be_written_to(telegram: LocalTelegram) -> None:
    stranger = telegram.world.add_user("Чужой")
    refusal = await telegram.call("sendMessage", chat_id=stranger.id, text="Здравствуйте")
    assert refusal == Refusal(403, "Forbidden: bot can't initiate conversation with a user", {})
    telegram.oleg.blocks()
    assert await telegram.say("ок") == Refusal(403, "Forbidden: bot was blocked by the user", {})
    telegram.oleg.sends("я вернулся")
    assert (await telegram.say("ок"))["text"] == "ок"


async def test_a_group_that_grew_tells_its_new_id(telegram: LocalTelegram) -> None:
    group = telegram.world.add_group("Менеджеры", [telegram.oleg.user], type="group")
    grown = telegram.world.upgrade(group)
    refusal = await telegram.call("sendMessage", chat_id=group.id, text="ок")
    assert refusal.parameters == {"migrate_to_chat_id": grown.id}
    assert (await telegram.call("sendMessage", chat_id=grown.id, text="ок"))["chat"]["type"] == "supergroup"


async def test_a_bot_thrown_out_of_a_group_cannot_write_there(telegram: LocalTelegram) -> None:
    group = telegram.world.add_group("Менеджеры", [telegram.oleg.user])
    telegram.world.remove_bot(group, telegram.oleg.user)
    refusal = await telegram.call("sendMessage", chat_id=group.id, text="ок")
    assert refusal == Refusal(403, "Forbidden: bot was kicked from the supergroup chat", {})


async def test_an_edit_replaces_the_text_and_takes_the_buttons_away(telegram: LocalTelegram) -> None:
    sent = await telegram.say("Было", reply_markup=inline(callback_data="1"))
    place = {"chat_id": telegram.oleg.chat.id, "message_id": sent["message_id"]}
    edited = await telegram.call("editMessageText", **place, text="Стало")
    seen = telegram.oleg.last()
    assert (seen.text, seen.buttons, seen.earlier[0]["text"]) == ("Стало", [], "Было")
    assert edited["edit_date"] >= sent["date"]
    assert "reply_markup" not in edited


async def test_an_edit_that_changes_nothing_is_refused(telegram: LocalTelegram) -> None:
    sent = await telegram.say("<b>Было</b>", parse_mode="HTML", reply_markup=inline(callback_data="1"))
    place = {"chat_id": telegram.oleg.chat.id, "message_id": sent["message_id"]}
    keyboard = inline(callback_data="1")
    same = {"text": "<b>Было</b>", "parse_mode": "HTML", "reply_markup": keyboard}
    not_modified = Refusal(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message",
        {},
    )
    assert await telegram.call("editMessageText", **place, **same) == not_modified
    assert await telegram.call("editMessageReplyMarkup", **place, reply_markup=keyboard) == not_modified
    assert (await telegram.call("editMessageText", **place, text="Было"))["message_id"] == sent["message_id"]
    assert await telegram.call("editMessageReplyMarkup", **place) == not_modified


async def test_only_an_own_message_without_reply_keyboard_can_be_edited(telegram: LocalTelegram) -> None:
    theirs = telegram.oleg.sends("Привет")
    keyboard = await telegram.say("Выберите", reply_markup={"keyboard": [["Да"]]})
    for message_id, text in (
        (theirs.id, "message can't be edited"),
        (keyboard["message_id"], "message can't be edited"),
        (99, "message to edit not found"),
    ):
        place = {"chat_id": telegram.oleg.chat.id, "message_id": message_id}
        assert (await telegram.call("editMessageText", **place, text="Нет")).description.endswith(text)


async def test_messages_younger_than_48_hours_can_be_deleted(telegram: LocalTelegram) -> None:
    old = await telegram.say("Старое")
    telegram.clock.move_by(timedelta(hours=49))
    new = await telegram.say("Новое")
    chat_id = telegram.oleg.chat.id
    refusal = await telegram.call("deleteMessage", chat_id=chat_id, message_id=old["message_id"])
    assert refusal.description == "Bad Request: message can't be deleted"
    assert await telegram.call("deleteMessage", chat_id=chat_id, message_id=new["message_id"])
    refusal = await telegram.call("deleteMessage", chat_id=chat_id, message_id=new["message_id"])
    assert refusal.description == "Bad Request: message to delete not found"
    assert [message.text for message in telegram.oleg.chat.shown()] == ["Старое"]


async def test_many_messages_are_deleted_at_once(telegram: LocalTelegram) -> None:
    ids = [(await telegram.say(text))["message_id"] for text in ("один", "два", "три")]
    assert await telegram.call("deleteMessages", chat_id=telegram.oleg.chat.id, message_ids=[*ids[:2], 99])
    assert [message.text for message in telegram.oleg.chat.shown()] == ["три"]


async def test_an_uploaded_document_can_be_fetched_again(telegram: LocalTelegram) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(telegram.oleg.chat.id))
    form.add_field("caption", "Все <i>данные</i>")
    form.add_field("parse_mode", "HTML")
    form.add_field("document", b"id;\r\n--\x00\xff\r\n", filename="клиенты.csv", content_type="text/csv")
    async with telegram.session.post(f"{telegram.url}/bot{TOKEN}/sendDocument", data=form) as answer:
        sent = (await answer.json())["result"]
    assert (sent["document"]["file_name"], sent["document"]["mime_type"]) == ("клиенты.csv", "text/csv")
    assert telegram.oleg.last().text == "Все данные"
    assert await downloaded(telegram, sent["document"]["file_id"]) == b"id;\r\n--\x00\xff\r\n"
    again = await telegram.call("sendDocument", chat_id=telegram.oleg.chat.id, document=sent["document"]["file_id"])
    assert again["document"] == sent["document"]


async def test_a_photo_must_be_an_image(telegram: LocalTelegram) -> None:
    url = f"{telegram.url}/bot{TOKEN}/sendPhoto"
    answers = []
    for content in (PNG, b"not an image"):
        form = aiohttp.FormData()
        form.add_field("chat_id", str(telegram.oleg.chat.id))
        form.add_field("photo", content, filename="chart.png")
        async with telegram.session.post(url, data=form) as answer:
            answers.append(await answer.json())
    size = answers[0]["result"]["photo"][0]
    assert (size["width"], size["height"]) == (320, 240)
    assert answers[1]["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_a_person_s_file_can_be_fetched(telegram: LocalTelegram) -> None:
    telegram.oleg.sends_document("иванов.vcf", b"BEGIN:VCARD", "text/vcard")
    document = (await telegram.updates())[0]["message"]["document"]
    assert await downloaded(telegram, document["file_id"]) == b"BEGIN:VCARD"
    assert (await telegram.call("getFile", file_id="no")).description.startswith("Bad Request: wrong file_id")


async def test_files_above_20_megabytes_cannot_be_fetched(telegram: LocalTelegram) -> None:
    message = telegram.oleg.sends_document("большой.bin", bytes(20 * 1024 * 1024 + 1))
    refusal = await telegram.call("getFile", file_id=message.json["document"]["file_id"])
    assert refusal.description == "Bad Request: file is too big"


async def test_a_contact_is_sent(telegram: LocalTelegram) -> None:
    contact = {"phone_number": "+79123456789", "first_name": "Мария"}
    sent = await telegram.call("sendContact", chat_id=telegram.oleg.chat.id, **contact)
    assert sent["contact"] == contact


async def test_a_reaction_replaces_the_one_before(telegram: LocalTelegram) -> None:
    message = telegram.oleg.sends("звонил Иванову")
    place = {"chat_id": telegram.oleg.chat.id, "message_id": message.id}
    for emoji in ("👌", "✍"):
        assert await telegram.call("setMessageReaction", **place, reaction=[{"type": "emoji", "emoji": emoji}])
    assert message.reactions == ["✍"]
    refusal = await telegram.call("setMessageReaction", **place, reaction=[{"type": "emoji", "emoji": "✅"}])
    assert refusal.description == "Bad Request: REACTION_INVALID"
    assert await telegram.call("setMessageReaction", **place)
    assert message.reactions == []


def test_the_reactions_are_those_of_telegram() -> None:
    assert {emoji.value for emoji in ReactionEmoji} == EMOJI


async def test_a_press_is_answered_once_and_within_150_seconds(telegram: LocalTelegram) -> None:
    await telegram.say("Готово?", reply_markup=inline(callback_data="1"))
    first = telegram.oleg.presses(telegram.oleg.last(), "Кнопка")
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await telegram.call("answerCallbackQuery", callback_query_id=first, text="Готово")
    assert (await telegram.call("answerCallbackQuery", callback_query_id=first)).description == too_old
    second = telegram.oleg.presses(telegram.oleg.last(), "Кнопка")
    telegram.clock.move_by(timedelta(seconds=151))
    assert (await telegram.call("answerCallbackQuery", callback_query_id=second)).description == too_old
    answers = [event.data for event in telegram.oleg.chat.events.since(0) if event.kind == "answered"]
    assert answers == [{"text": "Готово", "show_alert": False, "url": ""}]


async def test_typing_is_seen(telegram: LocalTelegram) -> None:
    assert await telegram.call("sendChatAction", chat_id=telegram.oleg.chat.id, action="typing")
    assert [event.kind for event in telegram.oleg.chat.events.since(0)] == ["action"]
    refusal = await telegram.call("sendChatAction", chat_id=telegram.oleg.chat.id, action="sleeping")
    assert refusal.description == "Bad Request: wrong parameter action in request"


async def downloaded(telegram: LocalTelegram, file_id: str) -> bytes:
    path = (await telegram.call("getFile", file_id=file_id))["file_path"]
    async with telegram.session.get(f"{telegram.url}/file/bot{TOKEN}/{path}") as answer:
        return await answer.read()
