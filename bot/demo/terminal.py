"""The demo in a terminal: what is typed is sent, what the bot says is printed."""

import asyncio
import mimetypes
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.demo.chats import Chat, Message
from bot.demo.feed import Event
from bot.demo.guide import played, read_guide
from bot.demo.lines import Lines
from bot.demo.moments import moment_ahead
from bot.demo.screen import Screen
from bot.demo.signals import ended_by_signals
from bot.demo.stillness import RestlessError
from bot.demo.town import Town, living
from bot.settings import Settings
from names.fold import fold

PRESS = re.compile(r"#(?:(\d+)\.)?(\d+)")
CONTACT = re.compile(r"(\S+)(?:\s+(.*?))?\s+(\+?[\d() -]{5,})")
TOUR_DAY = date(2026, 3, 16)
"""A Monday: the tour is the same every time."""
SHOWN = frozenset({"message", "edited", "deleted", "reaction", "answered"})

HELP = """\
  Write as you would in Telegram: a sentence, or a command such as /today or /help. And also:
    #1              press button 1 of the newest message with buttons; #12.1: of message 12
    :as NAME        be somebody else; :as alone says who is there
    :in GROUP       go into the managers' group as who you are; :in bot: back to the own chat
    :clock +30d     let time pass (+15m, +1h, +2w, tomorrow 9:00, 18:30)
    :reply N TEXT   answer the bot's message N
    :edit TEXT      edit what you sent last
    :file PATH      send a file
    :contact NAME PHONE
    :quit           leave; nothing of this is kept"""


class NotPossibleError(Exception):
    """Said to the person at the terminal."""


class Terminal:
    """One town seen through the eyes of one person at a time."""

    def __init__(self, town: Town, out: TextIO) -> None:
        self._town = town
        self._screen = Screen(out, town.zone)
        self._who = town.people["oleg"]
        self._chats = [*(person.chat for person in town.people.values()), town.group]
        self._seen = dict.fromkeys(self._chats, 0)
        self._told = dict.fromkeys(self._chats, 0)
        self._busy = asyncio.Lock()

    # -- the conversation

    async def talk(self, lines: AsyncIterator[str], *, echo: bool) -> None:
        """Until the lines end or one is `:quit`. Each is wholly answered before the next is read."""
        self._welcome()
        self._prompt()
        async for line in lines:
            if echo:
                self._screen.line(line)
            if line.strip() == ":quit":
                return
            async with self._busy:
                await self._hear(line.strip())
            self._prompt()
        self._screen.line()

    async def watch(self) -> None:
        """Show also what comes while nobody types."""
        events = self._town.world.events
        while True:
            try:
                await events.next(lambda event: event.by_bot, seconds=3600)
            except TimeoutError:
                continue
            async with self._busy:
                await self._town.settles()
                if self._news(self._who.chat):
                    self._screen.clear_prompt()
                    self._show()
                    self._prompt()

    async def _hear(self, line: str) -> None:
        try:
            if line.startswith(":"):
                name, _, words = line[1:].partition(" ")
                order = ORDERS.get(name)
                if order is None:
                    raise NotPossibleError(f"there is no :{name}; see :help")
                await order(self, words.strip())
            elif found := PRESS.fullmatch(line):
                self._press(found[1], int(found[2]))
            elif line:
                self._who.sends(line)
        except NotPossibleError as error:
            self._screen.remark(str(error))
        await self._town.settles()
        self._show()
        self._tell_of_others()

    def _press(self, message: str | None, number: int) -> None:
        on = self._message(message) if message else self._newest_with_buttons()
        if not 1 <= number <= len(on.buttons):
            raise NotPossibleError(f"message {self._who.chat.place(on.id)} has {len(on.buttons)} buttons")
        label = on.labels[number - 1]
        self._screen.remark(f"→ {label}")
        try:
            self._who.presses(on, label)
        except LookupError as error:
            raise NotPossibleError(str(error)) from error

    def _newest_with_buttons(self) -> Message:
        found = [message for message in self._who.chat.from_bot() if message.buttons]
        if not found:
            raise NotPossibleError("no message has buttons")
        return found[-1]

    def _message(self, number: str) -> Message:
        found = self._who.chat.at_place(int(number)) if number.isdecimal() else None
        if found is None:
            raise NotPossibleError(f"there is no message {number} here")
        return found

    def _prompt(self) -> None:
        chat = self._who.chat
        place = "" if chat.is_private else f" · {chat.json['title']}"
        self._screen.prompt(self._who.user.first_name + place)

    # -- orders

    async def be(self, name: str) -> None:
        """`:as`"""
        found = [one for one in self._town.people.values() if fold(one.user.first_name).startswith(fold(name))]
        if not name or len(found) != 1:
            there = ", ".join(one.user.full_name for one in self._town.people.values())
            raise NotPossibleError(f"here are {there}")
        self._who = found[0]

    async def enter(self, name: str) -> None:
        """`:in`"""
        title = str(self._town.group.json["title"])
        key = next(key for key, person in self._town.people.items() if person.user is self._who.user)
        if fold(name) == "bot":
            self._who = self._town.people[key]
            return
        inside = self._town.in_group(key)
        if not name or not fold(title).startswith(fold(name)):
            raise NotPossibleError(f"say :in {title}, or :in bot")
        if inside is None:
            raise NotPossibleError(f"{self._who.user.first_name} is not in {title}")
        self._who = inside

    async def move_clock(self, words: str) -> None:
        """`:clock`"""
        try:
            moment = moment_ahead(words, self._town.clock.now(), self._town.zone)
        except ValueError as error:
            raise NotPossibleError(str(error)) from error
        await self._town.passes_until(moment, self._show)
        self._screen.remark(f"— {self._screen.moment(self._town.clock.now())} —")

    async def reply(self, words: str) -> None:
        """`:reply`"""
        number, _, text = words.partition(" ")
        if not text.strip():
            raise NotPossibleError("say :reply NUMBER TEXT")
        self._who.sends(text, reply_to=self._message(number))

    async def edit(self, text: str) -> None:
        """`:edit`"""
        own = [one for one in self._who.chat.shown() if one.sender_id == self._who.user.id and "text" in one.json]
        if not own or not text:
            raise NotPossibleError("say :edit TEXT after you have sent something")
        self._who.edits(own[-1], text)

    async def send_file(self, path: str) -> None:
        """`:file`"""
        try:
            content = await asyncio.to_thread(_content, path)
        except OSError as error:
            raise NotPossibleError(f"{path}: {error.strerror}") from error
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        self._who.sends_document(Path(path).name, content, kind)

    async def share_contact(self, words: str) -> None:
        """`:contact`"""
        found = CONTACT.fullmatch(words)
        if found is None:
            raise NotPossibleError("say :contact NAME PHONE")
        self._who.shares_contact(found[3], found[1], found[2])

    async def help(self, _: str) -> None:
        """`:help`"""
        self._screen.line(HELP)

    # -- what is shown

    def _welcome(self) -> None:
        names = ", ".join(person.user.first_name for person in self._town.people.values())
        self._screen.remark(f"Pomni without Telegram: nothing leaves this machine, nothing is kept. Here are {names}.")
        self._screen.remark("Write to the bot; #1 presses a button, :clock +30d lets a month pass, :help says more.")
        self._screen.remark(f"It is {self._screen.moment(self._town.clock.now())}.")
        self._screen.line()
        self._show()
        self._tell_of_others()

    def _show(self) -> None:
        """What the bot did in this chat since it was last looked at; remarks on a press come first."""
        news = self._news(self._who.chat)
        self._seen[self._who.chat] = self._who.chat.events.number
        for event in sorted(news, key=lambda event: event.kind != "answered"):
            self._screen.happened(event)

    def _news(self, chat: Chat) -> list[Event]:
        events = chat.events.since(self._seen[chat])
        return [event for event in events if event.by_bot and event.kind in SHOWN]

    def _tell_of_others(self) -> None:
        for chat in self._chats:
            number = sum(event.kind == "message" for event in self._news(chat))
            if chat is not self._who.chat and number > self._told[chat]:
                self._screen.remark(f"· {number} unread {_where(chat)}")
            self._told[chat] = number


def _where(chat: Chat) -> str:
    """Whose chat it is, and how one gets there."""
    if chat.is_private:
        return f"for {chat.users[0].first_name}: :as {chat.users[0].first_name}"
    return f"in {chat.json['title']}: :in {chat.json['title']}"


def _content(path: str) -> bytes:
    return Path(path).expanduser().read_bytes()


Order = Callable[[Terminal, str], Awaitable[None]]
ORDERS: dict[str, Order] = {
    "as": Terminal.be,
    "in": Terminal.enter,
    "clock": Terminal.move_clock,
    "reply": Terminal.reply,
    "edit": Terminal.edit,
    "file": Terminal.send_file,
    "contact": Terminal.share_contact,
    "help": Terminal.help,
}


async def demo(
    settings: Settings,
    lines: TextIO | None = None,
    out: TextIO | None = None,
    *,
    tour: bool = False,
    day: date | None = None,
) -> int:
    """Play the demo until its lines (stdin) end; the exit code. `tour` plays the prepared lines instead.

    `day`: the town's clock begins at nine in the morning of that day; of today unless told.
    """
    try:
        async with living(settings, TOUR_DAY if tour else day) as town:
            await town.settles()
            terminal = Terminal(town, out or sys.stdout)
            if tour:
                await terminal.talk(_prepared(town, settings.language), echo=True)
            else:
                await _typed(terminal, lines or sys.stdin)
    except RestlessError as error:
        print(f"\n{error}", file=sys.stderr)  # noqa: T201 - the terminal is what this is about
        return 1
    return 0


async def _typed(terminal: Terminal, source: TextIO) -> None:
    lines = Lines(source)
    with ended_by_signals(lines.end):
        async with _watching(terminal, wanted=source.isatty()):
            await terminal.talk(aiter(lines), echo=not source.isatty())


async def _prepared(town: Town, language: str) -> AsyncIterator[str]:
    for line in played(read_guide(language), town.people):
        yield line


@asynccontextmanager
async def _watching(terminal: Terminal, *, wanted: bool) -> AsyncIterator[None]:
    if not wanted:
        yield
        return
    watching = asyncio.create_task(terminal.watch())
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.wait({watching})
