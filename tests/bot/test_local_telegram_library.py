"""python-telegram-bot's own Bot speaks with the local Telegram."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, BotCommand, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TimedOut

from tests.bot.local_telegram import TOKEN, LocalTelegram, local_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


@pytest.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    root = telegram.url
    async with Bot(TOKEN, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot") as bot:
        yield bot


async def test_it_knows_itself_and_reads_updates(telegram: LocalTelegram, bot: Bot) -> None:
    assert bot.username == "pomni_bot"
    telegram.oleg.sends("/start звонил +7 912 345-67-89 🙂")
    (update,) = await bot.get_updates(timeout=1)
    assert update.message
    assert update.message.parse_entities() == {
        update.message.entities[0]: "/start",
        update.message.entities[1]: "+7 912 345-67-89",
    }
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_it_sends_edits_reacts_and_deletes(telegram: LocalTelegram, bot: Bot) -> None:
    oleg = telegram.oleg
    asked = oleg.sends("звонил Иванову")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Отменить", callback_data="undo:1")]])
    card = await bot.send_message(
        oleg.chat.id,
        "<b>Иванов</b>",
        parse_mode="HTML",
        reply_markup=keyboard,
        reply_parameters=ReplyParameters(asked.id),
    )
    assert (card.text_html, card.reply_markup) == ("<b>Иванов</b>", keyboard)
    assert card.reply_to_message
    assert await bot.set_message_reaction(oleg.chat.id, asked.id, "👌")
    assert asked.reactions == ["👌"]
    edited = await bot.edit_message_text("Отменено", oleg.chat.id, card.message_id)
    assert (edited.text, edited.reply_markup) == ("Отменено", None)  # type: ignore[union-attr] # no bool here
    assert await bot.delete_message(oleg.chat.id, card.message_id)
    assert [message.text for message in oleg.chat.shown()] == ["звонил Иванову"]


async def test_it_answers_presses(telegram: LocalTelegram, bot: Bot) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Да", callback_data="1")]])
    await bot.send_message(telegram.oleg.chat.id, "Готово?", reply_markup=keyboard)
    telegram.oleg.presses(telegram.oleg.last(), "Да")
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert await update.callback_query.answer("Готово")
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(update.callback_query.id)


async def test_it_sends_and_fetches_files(telegram: LocalTelegram, bot: Bot) -> None:
    sent = await bot.send_document(telegram.oleg.chat.id, b"a;b", filename="клиенты.csv", caption="Все")
    assert sent.document
    assert sent.document.file_name == "клиенты.csv"
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"a;b"


async def test_it_understands_every_refusal(telegram: LocalTelegram, bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the older form of RetryAfter warns
    chat_id = telegram.oleg.chat.id
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
        await bot.send_message(chat_id, "<b>", parse_mode="HTML")
    telegram.world.faults.flood("sendMessage", 3)
    with pytest.raises(RetryAfter):
        await bot.send_message(chat_id, "ок")
    telegram.world.faults.delay("sendMessage", 30, when="after")
    with pytest.raises(TimedOut):
        await bot.send_message(chat_id, "ок", read_timeout=0.2)
    telegram.world.faults.refuse("getMe", 404, "Not Found")
    with pytest.raises(InvalidToken):
        await bot.get_me()
    telegram.oleg.blocks()
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(chat_id, "ок")


async def test_it_sets_itself_up(telegram: LocalTelegram, bot: Bot) -> None:
    assert await bot.set_my_commands([BotCommand("today", "Сегодня")], language_code="ru")
    assert (await bot.get_my_commands(language_code="ru"))[0].command == "today"
    assert await bot.set_my_description("CRM")
    assert (await bot.get_my_description()).description == "CRM"
    assert await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).url == ""
    assert (await bot.get_chat(telegram.oleg.chat.id)).first_name == "Олег"
    group = telegram.world.add_group("Менеджеры", [telegram.oleg.user], administrators=[telegram.world.bot])
    assert [one.status for one in await bot.get_chat_administrators(group.id)] == ["creator", "administrator"]
    assert (await bot.get_chat_menu_button()).type == "default"


async def test_a_forced_reply_is_shown_to_the_person(telegram: LocalTelegram, bot: Bot) -> None:
    await bot.send_message(telegram.oleg.chat.id, "Сумма?", reply_markup=ForceReply())
    assert telegram.oleg.last().reply_keyboard == {"force_reply": True}


async def test_its_long_poll_wakes(telegram: LocalTelegram, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    while not telegram.world.bot.updates.is_polled:  # noqa: ASYNC110 - it has no event of its own
        await asyncio.sleep(0)
    telegram.oleg.sends("привет")
    async with asyncio.timeout(20):
        assert len(await poll) == 1
