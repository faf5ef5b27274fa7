"""The table of methods: routing, python-telegram-bot's own signatures, and what a bot says about itself."""

import inspect
import json
import re
from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot

from bot.demo import server
from bot.demo.calls import METHODS, Method
from tests.bot.local_telegram import TOKEN, LocalTelegram, Refusal, local_telegram

assert server  # importing it fills METHODS


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_every_method_and_field_is_one_that_the_library_knows(method: Method) -> None:
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", method.name).lower()
    known = inspect.signature(getattr(Bot, snake)).parameters
    assert set(method.fields) - set(known) == set()


@pytest.mark.parametrize("name", ["getMe", "getme", "GETME"])
async def test_methods_are_called_in_any_letter_case(telegram: LocalTelegram, name: str) -> None:
    assert (await telegram.call(name))["username"] == "pomni_bot"


async def test_unknown_methods_tokens_and_paths_are_refused(telegram: LocalTelegram) -> None:
    assert await telegram.call("flyToMoon") == Refusal(404, "Not Found: method not found", {})
    assert await telegram.call_as("1:NO", "getMe") == Refusal(401, "Unauthorized", {})
    async with telegram.session.get(f"{telegram.url}/nowhere") as answer:
        assert (await answer.json())["description"] == "Not Found"
    async with telegram.session.get(f"{telegram.url}/file/bot{TOKEN}/documents/no") as answer:
        assert answer.status == 404


async def test_fields_come_by_query_form_json_or_multipart(telegram: LocalTelegram) -> None:
    url = f"{telegram.url}/bot{TOKEN}/sendMessage"
    fields = {"chat_id": str(telegram.oleg.chat.id), "text": "Привет & пока"}
    session = telegram.session
    async with session.get(url, params=fields) as answer:
        assert answer.status == 200
    async with session.post(url, data=fields) as answer:
        assert answer.status == 200
    async with session.post(url, json=fields) as answer:
        assert answer.status == 200
    form = aiohttp.FormData(fields, default_to_multipart=True)
    async with session.post(url, data=form) as answer:
        assert answer.status == 200
    assert [message.text for message in telegram.oleg.chat.from_bot()] == ["Привет & пока"] * 4


async def test_bodies_that_cannot_be_read_are_refused(telegram: LocalTelegram) -> None:
    url = f"{telegram.url}/bot{TOKEN}/sendMessage"
    for body, kind in (
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"text=%ff", "application/x-www-form-urlencoded"),
        (b"--x", "multipart/form-data"),
    ):
        async with telegram.session.post(url, data=body, headers={"Content-Type": kind}) as answer:
            assert (answer.status, (await answer.json())["error_code"]) == (400, 400)


async def test_the_server_remembers_which_fields_the_bot_has_sent(telegram: LocalTelegram) -> None:
    await telegram.say("ок", parse_mode="HTML")
    assert telegram.world.bot.sent_fields == {"sendMessage": {"chat_id", "text", "parse_mode"}}


async def test_commands_are_kept_by_scope_and_language(telegram: LocalTelegram) -> None:
    today = [{"command": "today", "description": "Сегодня"}]
    scope = {"type": "all_private_chats"}
    assert await telegram.call("setMyCommands", commands=today, scope=json.dumps(scope), language_code="ru")
    assert await telegram.call("getMyCommands", scope=scope, language_code="ru") == today
    assert await telegram.call("getMyCommands") == []
    assert await telegram.call("deleteMyCommands", scope=scope, language_code="ru")
    assert await telegram.call("getMyCommands", scope=scope, language_code="ru") == []


@pytest.mark.parametrize(
    ("command", "description"),
    [
        ({"command": "клиент", "description": "Клиент"}, "BOT_COMMAND_INVALID"),
        ({"command": "Today", "description": "Сегодня"}, "BOT_COMMAND_INVALID"),
        ({"command": "today", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_bad_commands_are_refused(telegram: LocalTelegram, command: dict[str, str], description: str) -> None:
    refusal = await telegram.call("setMyCommands", commands=[command])
    assert refusal == Refusal(400, f"Bad Request: {description}", {})


async def test_names_and_descriptions_are_kept_by_language(telegram: LocalTelegram) -> None:
    assert await telegram.call("setMyDescription", description="CRM")
    assert await telegram.call("setMyDescription", description="CRM в чате", language_code="ru")
    assert await telegram.call("getMyDescription", language_code="ru") == {"description": "CRM в чате"}
    assert await telegram.call("getMyDescription", language_code="uk") == {"description": "CRM"}
    assert await telegram.call("getMyName") == {"name": "Pomni"}
    assert await telegram.call("setMyName", name="Помни")
    assert await telegram.call("getMyName") == {"name": "Помни"}
    refusal = await telegram.call("setMyShortDescription", short_description="я" * 121)
    assert refusal.description == "Bad Request: bot short description is too long"


async def test_the_menu_button_is_kept_by_chat(telegram: LocalTelegram) -> None:
    assert await telegram.call("getChatMenuButton") == {"type": "default"}
    assert await telegram.call("setChatMenuButton", menu_button={"type": "commands"})
    assert await telegram.call("getChatMenuButton", chat_id=telegram.oleg.chat.id) == {"type": "commands"}


async def test_members_of_a_group_have_their_standing(telegram: LocalTelegram) -> None:
    maria, stranger = telegram.world.add_user("Марія"), telegram.world.add_user("Чужий")
    group = telegram.world.add_group("Менеджери", [maria, telegram.oleg.user])

    async def standing(user_id: int) -> str:
        member = await telegram.call("getChatMember", chat_id=group.id, user_id=user_id)
        return str(member["status"])

    assert await standing(maria.id) == "creator"
    assert await standing(telegram.oleg.user.id) == "member"
    assert await standing(stranger.id) == "left"
    administrators = await telegram.call("getChatAdministrators", chat_id=group.id)
    assert [one["user"]["first_name"] for one in administrators] == ["Марія"]
    refusal = await telegram.call("getChatMember", chat_id=group.id, user_id=1)
    assert refusal.description == "Bad Request: invalid user_id specified"


async def test_close_and_log_out_are_answered(telegram: LocalTelegram) -> None:
    assert [await telegram.call(name) for name in ("close", "logOut")] == [True, True]
