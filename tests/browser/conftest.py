"""One browser with one tab for all tests, a running demo for each; skipped where there is no Chromium."""

from collections.abc import AsyncIterator
from datetime import date

import pytest
from playwright.async_api import Browser, Page

from bot.demo.page.opening import staged
from bot.demo.page.stage import Stage
from bot.settings import Settings
from tests.browser.chat_page import ChatPage, new_tab
from tests.browser.chromium import chromium, find_chromium
from tests.require import need

MONDAY = date(2026, 3, 16)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = find_chromium()
    need("browser", present=path is not None, remedy="apt-get install chromium, or name one in CHROMIUM")
    async with chromium(path or "") as running:
        yield running


@pytest.fixture
async def stage(browser: Browser) -> AsyncIterator[Stage]:  # noqa: ARG001 (without one there is nothing to stage for)
    """The demo on a Monday at nine."""
    settings = Settings(_env_file=None)
    async with staged(settings, day=MONDAY) as running:
        yield running


@pytest.fixture(scope="session")
async def tab(browser: Browser) -> Page:
    """The tab in which everybody visits their own stage: a new one takes a second of a processor, twice a visit."""
    return await new_tab(browser)


@pytest.fixture
async def page(stage: Stage, tab: Page) -> AsyncIterator[ChatPage]:
    """The page as a newcomer opens it on a desktop. Nothing it does may fail or leave this machine."""
    visited = await ChatPage.visited(tab, stage.url)
    yield visited
    await visited.left()
    assert visited.complaints == []
