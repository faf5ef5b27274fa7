"""What one does in a chat: commands, replies, edits, files, contacts, forwards; by hand and by keyboard."""

import struct
import zlib
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.chat_page import ChatPage


def png(width: int, height: int) -> bytes:
    """A white picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\x00" + b"\xff" * width) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


async def focused(tab: Page) -> str:
    return str(await tab.evaluate("document.activeElement.id || document.activeElement.textContent"))


async def test_a_slash_opens_the_commands_and_letters_narrow_them(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.input.press_sequentially("/")
    await expect(page.commands.filter(has_text="/today")).to_be_visible()
    await page.input.fill("/dea")
    await expect(page.commands).to_have_text(["/dealНовая сделка", "/dealsОткрытые сделки"])
    await page.tab.keyboard.press("ArrowDown")
    await page.tab.keyboard.press("Enter")
    await page.sees("Открытые сделки")
    await expect(page.commands).to_have_count(0)
    await page.input.press_sequentially("/tod")
    await page.tab.keyboard.press("Tab")
    await expect(page.input).to_have_value("/today ")


async def test_the_commands_stay_while_the_input_has_the_focus(page: ChatPage) -> None:
    button = page.tab.get_by_role("button", name="Команды бота")
    await page.opens("Олег")
    await button.click()
    await expect(page.commands.filter(has_text="/deals")).to_be_visible()
    await button.click()
    await expect(page.commands).to_have_count(0)
    await button.click()
    await page.commands.filter(has_text="/deals").click()
    await page.sees("Открытые сделки")
    await page.input.press_sequentially("/dea")
    await page.tab.locator("#thread").focus()
    await expect(page.commands).to_have_count(0)
    await page.input.focus()
    await expect(page.commands).to_have_count(2)


async def test_everything_goes_by_keyboard(page: ChatPage) -> None:
    await page.opens("Мария")
    await page.tab.keyboard.press("Alt+ArrowDown")
    await expect(page.tab.locator("#head-title")).to_contain_text("Олег")
    assert await focused(page.tab) == "input"
    await page.tab.keyboard.type("звонил Громову")
    await page.tab.keyboard.press("Enter")
    await page.sees("Звонок · Илья Громов")
    while "Отменить" not in await focused(page.tab):
        await page.tab.keyboard.press("Shift+Tab")
    await page.tab.keyboard.press("Enter")
    await page.sees("↩️ Отменено")
    await page.tab.locator("#input").focus()
    await page.tab.keyboard.press("ArrowUp")
    await expect(page.input).to_have_value("звонил Громову")
    await page.tab.keyboard.press("Escape")
    await expect(page.input).to_have_value("")


async def test_an_own_message_is_edited(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.says("звонил Громову, попросил скидку")
    await page.sees("Звонок · Илья Громов")
    await page.chooses("Изменить", on=page.own("попросил скидку"))
    await expect(page.input).to_have_value("звонил Громову, попросил скидку")
    await page.says("звонил Громову, попросил рассрочку")
    await expect(page.own("попросил рассрочку").locator(".meta")).to_contain_text("изменено")
    await page.sees_nothing_of("попросил скидку")


async def test_a_reply_names_what_it_answers(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.chooses("Ответить", on=page.message("Сделка стоит"))
    await page.says("звонил, просит подождать до пятницы")
    await expect(page.own("просит подождать").locator(".quote")).to_contain_text("Сделка стоит 9 дней")
    await page.sees("Звонок · Илья Громов")


async def test_a_person_reacts_and_takes_it_back(page: ChatPage) -> None:
    await page.opens("Олег")
    stalled = page.message("Сделка стоит")
    chips = stalled.locator(".reactions button")
    await page.chooses("🔥", on=stalled)
    await expect(chips).to_have_text("🔥")
    await page.chooses("👍", on=stalled)
    await expect(chips).to_have_text("👍")
    await chips.click()
    await expect(chips).to_have_count(0)
    await page.says("звонил Громову")
    own = page.own("звонил Громову")
    await expect(own.locator(".reactions button")).to_have_text("👌")
    await page.chooses("🎉", on=own)
    await expect(own.locator(".reactions button")).to_have_text(["👌", "🎉"])
    await expect(own.get_by_role("button", name="🎉")).to_have_attribute("aria-pressed", "true")


async def test_an_own_message_is_deleted_and_what_it_recorded_stays(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.says("звонил Громову")
    await page.sees("Звонок · Илья Громов")
    await page.chooses("Ответить", on=page.own("звонил Громову"))
    await page.chooses("Удалить", on=page.own("звонил Громову"))
    await page.tab.get_by_role("dialog").get_by_role("button", name="Удалить").click()
    await expect(page.own("звонил Громову")).to_have_count(0)
    await expect(page.tab.locator("#about")).to_be_hidden()
    await page.sees("Звонок · Илья Громов")
    await page.message("Звонок").locator(".bubble").click(button="right")
    await expect(page.tab.get_by_role("menuitem", name="Ответить")).to_be_visible()
    await expect(page.tab.get_by_role("menuitem", name="Удалить")).to_have_count(0)


async def test_a_picture_and_a_document_are_sent_and_can_be_fetched(page: ChatPage, tmp_path: Path) -> None:
    picture, document = tmp_path / "полка.png", tmp_path / "цены.txt"
    picture.write_bytes(png(300, 200))
    document.write_text("витрина 12 000", encoding="utf-8")
    await page.opens("Олег")
    await page.tab.set_input_files("#file", picture)
    await expect(page.tab.locator(".photo")).to_have_js_property("naturalWidth", 300)
    await page.tab.set_input_files("#file", document)
    async with page.tab.expect_download() as fetching:
        await page.tab.get_by_role("link", name="цены.txt").click()
    fetched = await (await fetching.value).path()
    assert fetched.read_text(encoding="utf-8") == "витрина 12 000"


async def test_a_contact_is_shared(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.tab.get_by_role("button", name="Прикрепить").click()
    await page.tab.get_by_role("menuitem", name="Контакт").click()
    await page.tab.get_by_label("Имя").fill("Дарья")
    await page.tab.get_by_label("Фамилия").fill("Волкова")
    await page.tab.get_by_label("Телефон").fill("+7 912 345-67-89")
    await page.tab.keyboard.press("Enter")
    await page.sees("Новый клиент: Дарья Волкова")


async def test_the_group_is_connected_from_what_an_empty_chat_offers(page: ChatPage) -> None:
    await page.opens("Руководители")
    await page.tab.get_by_role("button", name="/connect").click()
    await expect(page.input).to_be_focused()
    await page.tab.keyboard.press("Enter")
    await page.sees("Группа подключена: Свет и точка")


async def test_a_message_is_forwarded_to_another_chat(page: ChatPage) -> None:
    await page.opens("Виктор")
    await page.says("Нужен свет в кофейню")
    await page.sees("Попросите руководителя")
    await page.chooses("Переслать", on=page.own("Нужен свет"))
    await page.tab.get_by_role("dialog").get_by_role("button", name="Олег Антонов").click()
    await expect(page.tab.locator("#head-title")).to_contain_text("Олег")
    await expect(page.own("Нужен свет в кофейню").locator(".origin")).to_have_text("Переслано от: Виктор")


@pytest.mark.parametrize("text", ["<b>жирный</b> & «кавычки»", "<img src=x onerror=alert(1)>"])
async def test_what_a_person_writes_is_text_and_no_markup(page: ChatPage, text: str) -> None:
    await page.opens("Виктор")
    await page.says(text)
    await expect(page.tab.locator(".own .text")).to_have_text(text)
