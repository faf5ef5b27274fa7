"""`make screenshots`: the page as it looks in the middle of a day's work, for README and for one's own eyes."""

import asyncio
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, ViewportSize, expect

from bot.demo.page.opening import staged
from bot.settings import Settings
from tests.browser.chat_page import ChatPage
from tests.browser.chromium import chromium, find_chromium

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
DAY = date(2026, 3, 16)
SIZES = {"desktop": ViewportSize(width=1200, height=780), "phone": ViewportSize(width=390, height=800)}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
CALL = "звонил Ольге Петровой, договорились на 140 тысяч, в пятницу в 11 отправить договор"
DUE = "Андрей Валерьевич Соколов"
LARGEST = 200_000
"""Bytes of a picture that a README loads gladly."""


async def main(path: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with staged(Settings(_env_file=None), day=DAY) as stage, chromium(path) as browser:
        await work_a_little(browser, stage.url)
        for scheme in SCHEMES:
            for size, viewport in SIZES.items():
                page = await ChatPage.opened(browser, stage.url, viewport, color_scheme=scheme, device_scale_factor=2)
                await shoot(page, f"{size}-{scheme}")
                await page.tab.context.close()
        await until_somebody_is_due(browser, stage.url)


async def work_a_little(browser: Browser, url: str) -> None:
    """A sentence of Олег's, and an hour in which somebody else is reminded."""
    page = await ChatPage.opened(browser, url)
    await page.opens("Олег")
    await page.says(CALL)
    await page.sees("140 000 ₽ (было 120 000 ₽)")
    await page.lets_pass("+1 час")
    await page.tab.context.close()


async def until_somebody_is_due(browser: Browser, url: str) -> None:
    """Four days later: a client of Анна's salon has not come for as long as usual. The card, as large as it is."""
    page = await ChatPage.opened(browser, url, SIZES["phone"], color_scheme="light", device_scale_factor=2)
    for _ in range(4):
        await page.lets_pass("Завтра 9:00")
    for _ in range(2):
        await page.lets_pass("+1 час")
    await page.opens("Анна")
    card = page.message(DUE)
    await card.scroll_into_view_if_needed()
    await page.tab.mouse.move(0, 0)
    await page.tab.evaluate("document.fonts.ready")
    file = FOLDER / "return-visit.png"
    await card.screenshot(path=file, animations="disabled", caret="hide")
    await made_small(file)
    await page.tab.context.close()


async def shoot(page: ChatPage, name: str) -> None:
    if name.startswith("phone"):
        await save(page, f"{name}-chats")
    await page.opens("Олег")
    await expect(page.messages).to_have_count(3)
    await save(page, name)


async def save(page: ChatPage, name: str) -> None:
    file = FOLDER / f"{name}.png"
    await page.tab.mouse.move(0, 0)
    await page.tab.evaluate("document.fonts.ready")
    await page.tab.screenshot(path=file, animations="disabled", caret="hide")
    await made_small(file)
    if file.stat().st_size > LARGEST:
        sys.exit(f"{file.name} takes {file.stat().st_size} bytes, more than {LARGEST}")


async def made_small(file: Path) -> None:
    """With 256 colours, chosen for this picture."""
    words = ("pngquant", "--force", "--ext", ".png", "--quality", "80-98", str(file))
    if await (await asyncio.create_subprocess_exec(*words)).wait():
        sys.exit(f"pngquant failed on {file.name}")


if __name__ == "__main__":
    found = find_chromium()
    if found is None or shutil.which("pngquant") is None:
        sys.exit("chromium and pngquant are needed: apt-get install chromium pngquant fonts-roboto-unhinted")
    asyncio.run(main(found))
