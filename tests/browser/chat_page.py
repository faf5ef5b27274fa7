"""The chat page through the eyes and hands of a person."""

import re
from typing import Any

from playwright.async_api import Browser, Error, Locator, Page, Request, ViewportSize, expect

PATIENCE = 60_000
"""Milliseconds: a loaded machine is slow, not wrong."""
expect.set_options(timeout=PATIENCE)

DESKTOP = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=360, height=740)


async def new_tab(browser: Browser, viewport: ViewportSize = DESKTOP, **how: Any) -> Page:
    """In a window of its own."""
    context = await browser.new_context(viewport=viewport, locale="ru-RU", **how)
    context.set_default_timeout(PATIENCE)
    return await context.new_page()


class ChatPage:
    """One page. What a person does is awaited; what a person sees is waited for."""

    def __init__(self, tab: Page, url: str) -> None:
        self.tab, self.url = tab, url
        self.complaints: list[str] = []
        tab.on("pageerror", self._fail)
        tab.on("request", self._note)

    def _fail(self, error: Error) -> None:
        self.complaints.append(str(error))

    def _note(self, request: Request) -> None:
        if not request.url.startswith((self.url, "data:")):
            self.complaints.append(f"asked for {request.url}")

    @classmethod
    async def opened(cls, browser: Browser, url: str, viewport: ViewportSize = DESKTOP, **how: Any) -> "ChatPage":
        return await cls.visited(await new_tab(browser, viewport, **how), url)

    @classmethod
    async def visited(cls, tab: Page, url: str) -> "ChatPage":
        """In a tab that others have used before."""
        page = cls(tab, url)
        await tab.goto(url)
        await expect(page.chats).to_have_count(6)
        return page

    async def left(self) -> None:
        """The tab is the next one's."""
        self.tab.remove_listener("pageerror", self._fail)
        self.tab.remove_listener("request", self._note)
        await self.tab.context.set_offline(False)
        await self.tab.context.clear_permissions()
        await self.tab.goto("about:blank")

    # -- what is there

    @property
    def chats(self) -> Locator:
        return self.tab.locator(".chat-link")

    @property
    def input(self) -> Locator:
        return self.tab.get_by_role("combobox")

    @property
    def messages(self) -> Locator:
        return self.tab.locator(".message")

    @property
    def commands(self) -> Locator:
        return self.tab.get_by_role("option")

    def chat(self, name: str) -> Locator:
        """By the beginning of its title; a group's by its whole title."""
        title = re.compile(rf"^{re.escape(name)}(?!,)")
        return self.chats.filter(has=self.tab.locator(".title", has_text=title))

    def message(self, text: str) -> Locator:
        """The newest message that holds it."""
        return self.messages.filter(has_text=re.compile(re.escape(text).replace(r"\ ", r"\s"))).last

    def own(self, text: str) -> Locator:
        """What this person wrote."""
        return self.tab.locator(".own").filter(has_text=text)

    # -- what a person does

    async def opens(self, name: str) -> None:
        await self.chat(name).click()
        await expect(self.tab.locator("#head-title")).to_contain_text(name)

    async def says(self, text: str) -> None:
        await self.input.fill(text)
        await self.tab.keyboard.press("Enter")

    async def presses(self, label: str, *, on: str = "") -> None:
        """The newest button with that label, or the one below the message that says `on`."""
        within = self.message(on) if on else self.tab.locator("#thread")
        await within.get_by_role("button", name=label).last.click()

    async def lets_pass(self, label: str) -> None:
        await self.tab.locator("#moves").get_by_role("button", name=label).click()
        await expect(self.tab.locator("#clock")).to_have_attribute("aria-busy", "false")

    async def chooses(self, label: str, *, on: Locator) -> None:
        """From the menu of that message."""
        await on.locator(".bubble").click(button="right")
        await self.tab.get_by_role("menuitem", name=label).click()

    # -- what a person sees

    async def sees(self, text: str) -> None:
        await expect(self.message(text)).to_be_visible()

    async def sees_nothing_of(self, text: str) -> None:
        await expect(self.messages.filter(has_text=text)).to_have_count(0)

    async def sees_unread(self, name: str, count: int) -> None:
        await expect(self.chat(name).locator(".badge")).to_have_text([str(count)] if count else [])
