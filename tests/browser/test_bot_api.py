"""What a bot may send beyond what ours sends today is shown and works as in Telegram."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from playwright.async_api import expect

from bot.demo.page.stage import Stage
from bot.demo.town import TOKEN
from tests.browser.chat_page import ChatPage

Call = Callable[..., Awaitable[Any]]


@pytest.fixture
async def call(stage: Stage) -> AsyncIterator[Call]:
    """A method of the Bot API, to the stranger's chat."""
    chat_id = (await stage.scene()).views["stranger"].chat.id
    async with aiohttp.ClientSession() as session:

        async def post(method: str, **fields: Any) -> Any:
            async with session.post(f"{stage.url}/bot{TOKEN}/{method}", json={"chat_id": chat_id, **fields}) as answer:
                said = await answer.json()
            assert said["ok"], said
            return said["result"]

        yield post


async def test_a_reply_keyboard_says_its_words_and_shares_a_contact(page: ChatPage, call: Call) -> None:
    await page.opens("Виктор")
    keyboard = {"keyboard": [["Да", {"text": "Мой номер", "request_contact": True}]]}
    await call("sendMessage", text="Оставите номер?", reply_markup=keyboard)
    keys = page.tab.locator("#reply-keys")
    await keys.get_by_role("button", name="Да").click()
    await expect(page.own("Да")).to_be_visible()
    await keys.get_by_role("button", name="Мой номер").click()
    await expect(page.tab.get_by_label("Имя")).to_have_value("Виктор")
    await page.tab.get_by_label("Телефон").fill("+7 912 345-67-89")
    await page.tab.keyboard.press("Enter")
    await expect(page.own("+7 912 345-67-89")).to_be_visible()
    await call("sendMessage", text="Спасибо", reply_markup={"remove_keyboard": True})
    await expect(keys).to_be_hidden()


async def test_links_open_and_texts_are_copied(page: ChatPage, call: Call) -> None:
    await page.tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.opens("Виктор")
    rows = [[{"text": "Сайт", "url": "https://example.com/a"}, {"text": "Код", "copy_text": {"text": "СИРЕНЬ-10"}}]]
    text = 'Пишите <b>смело</b>: <a href="https://example.com">сюда</a> или /help'
    await call("sendMessage", text=text, parse_mode="HTML", reply_markup={"inline_keyboard": rows})
    await expect(page.tab.get_by_role("link", name="Сайт")).to_have_attribute("href", "https://example.com/a")
    await expect(page.tab.get_by_role("link", name="сюда")).to_have_attribute("target", "_blank")
    await expect(page.tab.locator(".text b")).to_have_text("смело")
    await page.presses("Код")
    await expect(page.tab.locator("#toast")).to_have_text("Скопировано")
    assert await page.tab.evaluate("navigator.clipboard.readText()") == "СИРЕНЬ-10"


async def test_typing_edits_deletions_and_a_question_that_wants_an_answer(page: ChatPage, call: Call) -> None:
    await page.opens("Виктор")
    await call("sendChatAction", action="typing")
    await expect(page.tab.locator("#head-about")).to_have_text("печатает…")
    sent = await call("sendMessage", text="Раз")
    await expect(page.tab.locator("#head-about")).to_have_text("не из компании")
    await call("editMessageText", message_id=sent["message_id"], text="Два")
    await expect(page.message("Два").locator(".meta")).to_contain_text("изменено")
    await call("deleteMessage", message_id=sent["message_id"])
    await page.sees_nothing_of("Два")
    await call("sendMessage", text="Как вас зовут?", reply_markup={"force_reply": True})
    await expect(page.tab.locator("#about")).to_contain_text("Как вас зовут?")
    await page.says("Виктор")
    await expect(page.tab.locator(".own .quote")).to_contain_text("Как вас зовут?")


@pytest.mark.parametrize("alert", [False, True], ids=["toast", "alert"])
async def test_what_is_answered_to_a_press_pops_up(page: ChatPage, stage: Stage, *, alert: bool) -> None:
    stranger = (await stage.scene()).views["stranger"]
    await page.opens("Виктор")
    said = {"text": "Это уже отменено", "show_alert": alert, "url": ""}
    stranger.world.happened("answered", stranger.chat, 1, said, by_bot=True)
    place = page.tab.get_by_role("dialog") if alert else page.tab.locator("#toast")
    await expect(place).to_contain_text("Это уже отменено")
    if alert:
        await page.tab.keyboard.press("Enter")
        await expect(place).to_have_count(0)
