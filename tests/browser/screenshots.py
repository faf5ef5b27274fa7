"""`make screenshots`: the page as it looks in the middle of a day's work, for README and for one's own eyes."""

import asyncio
import sys
from datetime import date
from pathlib import Path

from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.demo.page.opening import staged
from bot.settings import Settings
from tests.browser.chromium import chromium, find_chromium

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
DAY = date(2026, 3, 16)
SIZES = {"desktop": ViewportSize(width=1280, height=800), "phone": ViewportSize(width=390, height=844)}
SCHEMES = ("light", "dark")
LINES = (
    "звонил Ольге Петровой, договорились на 140 тысяч, в пятницу в 11 отправить договор",
    "Громову отправил договор, перевести на этап договор",
)
LARGEST = 900_000
"""Bytes of a picture that a README loads gladly."""


async def main(path: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with staged(Settings(_env_file=None), day=DAY) as stage, chromium(path) as browser:
        await work_a_little(browser, stage.url)
        for scheme in SCHEMES:
            for size in SIZES:
                await shoot(browser, stage.url, size, scheme)


async def work_a_little(browser: Browser, url: str) -> None:
    page = await browser.new_page(viewport=SIZES["desktop"])
    await page.goto(f"{url}/#oleg")
    for line in LINES:
        answers = await page.locator(".message:not(.own)").count()
        await page.locator("#input").fill(line)
        await page.keyboard.press("Enter")
        await expect(page.locator(".message:not(.own)")).to_have_count(answers + 1)
    await page.locator("[data-to='tomorrow 9:00']").click()
    await expect(page.locator("#clock")).to_have_attribute("aria-busy", "false")
    await page.close()


async def shoot(browser: Browser, url: str, size: str, scheme: str) -> None:
    context = await browser.new_context(viewport=SIZES[size], color_scheme=scheme, device_scale_factor=1.5)  # type: ignore[arg-type]  # one of SCHEMES
    page = await context.new_page()
    await page.goto(f"{url}/#oleg")
    await expect(page.locator(".message").last).to_be_visible()
    await save(page, f"{size}-{scheme}")
    if size == "phone":
        await page.locator("#back").click()
        await save(page, f"{size}-{scheme}-chats")
    await context.close()


async def save(page: Page, name: str) -> None:
    file = FOLDER / f"{name}.png"
    await page.screenshot(path=file, animations="disabled", caret="hide")
    if file.stat().st_size > LARGEST:
        sys.exit(f"{file.name} takes {file.stat().st_size} bytes, more than {LARGEST}")


if __name__ == "__main__":
    found = find_chromium()
    if found is None:
        sys.exit("no Chromium found: apt-get install chromium, or name one in CHROMIUM")
    asyncio.run(main(found))
