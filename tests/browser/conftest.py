"""One browser for all tests, a running demo for each; skipped where there is no Chromium."""

from collections.abc import AsyncIterator
from datetime import date

import pytest
from playwright.async_api import Browser

from bot.demo.page.opening import staged
from bot.demo.page.stage import Stage
from bot.settings import Settings
from tests.browser.chat_page import ChatPage
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


@pytest.fixture
async def page(stage: Stage, browser: Browser) -> AsyncIterator[ChatPage]:
    """The page as a newcomer opens it on a desktop. Nothing it does may fail or leave this machine."""
    opened = await ChatPage.opened(browser, stage.url)
    yield opened
    await opened.tab.context.close()
    assert opened.complaints == []
