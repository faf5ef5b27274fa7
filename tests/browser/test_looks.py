"""On a phone, in the dark, without a connection."""

import pytest
from playwright.async_api import Browser, expect

from bot.demo.page.stage import Stage
from tests.browser.chat_page import PHONE, ChatPage

WIDTHS = (320, 390, 719, 720, 768, 900, 1280)
CUT_OFF = """[...document.querySelectorAll("#clock *, #tour *, #composer *")]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5
    || one.localName === "button" && one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.textContent)"""
"""What sticks out of the window, or of its own button."""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_on_a_phone_nothing_scrolls_sideways(stage: Stage, browser: Browser, scheme: str) -> None:
    page = await ChatPage.opened(browser, stage.url, PHONE, color_scheme=scheme, has_touch=True, is_mobile=True)
    assert await page.tab.evaluate(OVERFLOW) == 0
    await page.opens("Олег")
    await page.says("звонил Ольге Петровой, договорились на 140 тысяч, " + "оченьдлинноеслово" * 20)
    await page.sees("Сумма сделки")
    assert await page.tab.evaluate(OVERFLOW) == 0
    await expect(page.chat("Анна")).to_be_hidden()
    await page.tab.get_by_role("button", name="К списку чатов").click()
    await expect(page.chat("Анна")).to_be_visible()
    await page.tab.get_by_role("button", name="Продажи").click()
    await expect(page.tab.locator("#tour")).to_be_visible()
    for width in WIDTHS:
        await page.tab.set_viewport_size({"width": width, "height": 700})
        assert await page.tab.evaluate(OVERFLOW) == 0, width
        assert await page.tab.evaluate(CUT_OFF) == [], width


async def test_the_dark_is_dark(page: ChatPage) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    await page.tab.emulate_media(color_scheme="dark")
    assert await page.tab.evaluate(ground) == "rgb(23, 33, 43)"
    await page.tab.emulate_media(color_scheme="light")
    assert await page.tab.evaluate(ground) == "rgb(255, 255, 255)"


async def test_what_was_missed_without_a_connection_comes_after_it(page: ChatPage, stage: Stage) -> None:
    await page.opens("Олег")
    await page.tab.context.set_offline(True)
    person = (await stage.scene()).views["oleg"]
    cursor = person.chat.events.number
    person.sends("звонил Громову")
    await person.hears(after=cursor)
    await page.tab.context.set_offline(False)
    await page.sees("Звонок · Илья Громов")
