"""Delivery: sends the outbox in order per chat, answers before pushes, at Telegram's pace."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy.exc import DBAPIError
from telegram import Bot

from bot.clock import Clock
from bot.pace import Pace
from bot.refusals import Fate, Result, judge, marked
from bot.transport import Payload
from scheduler.telling import Told
from storage.book import Book
from storage.engine import Books
from storage.outbox import ANSWER, ANSWERING, PUSH, Letter

log = logging.getLogger(__name__)

BATCH = 64
"""Letters on their way at once."""
IDLE = 1.0


class Tell(Protocol):
    """Asks the rule once more and writes the message; None: there is nothing to say any more."""

    async def __call__(self, reminder_ids: Sequence[int], book: Book, now: datetime) -> Told | None: ...


class Delivery:
    """Sends until it is cancelled. `to_send` wakes it."""

    def __init__(
        self,
        books: Books,
        bot: Bot,
        clock: Clock,
        to_send: asyncio.Event,
        tell: Tell,
        pace: Pace | None = None,
    ) -> None:
        self._books = books
        self._bot = bot
        self._clock = clock
        self._to_send = to_send
        self._tell = tell
        self._pace = pace or Pace()
        self._sending: dict[asyncio.Task[Result], Letter] = {}
        self._later: dict[int, datetime] = {}

    async def run(self) -> None:
        await self.recover()
        while True:
            self._to_send.clear()
            try:
                await self.round()
            except DBAPIError as error:
                log.error("the database is away (%s); what was sent is written down later", type(error).__name__)
                await asyncio.sleep(IDLE)
            await self._rest()

    async def recover(self) -> None:
        """What was leaving when the process died was perhaps delivered: once more, marked."""
        async with self._books.open() as book:
            for letter in await book.outbox.interrupted(self._bot.id):
                await _settle(book, letter, judge(letter, _Interrupted(), self._clock.now()), self._clock.now())

    async def round(self) -> bool:
        """Write down what arrived and send what may leave; False when nothing was done."""
        arrived = [task for task in self._sending if task.done()]
        letters: list[Letter] = []
        now = self._clock.now()
        self._later = {chat: at for chat, at in self._later.items() if at > now}
        async with self._books.open() as book:
            for task in arrived:
                await _settle(book, self._sending[task], task.result(), now)
            letters = await self._take(book, now)
            if letters:
                await book.outbox.start([letter.id for letter in letters])
        for task in arrived:
            del self._sending[task]
        for letter in letters:
            self._sending[asyncio.create_task(self._send(letter))] = letter
        return bool(arrived or letters)

    async def drain(self) -> None:
        """Send all that can be sent now (for shutting down, the demo and tests)."""
        while await self.round() or self._sending:
            if self._sending:
                await asyncio.wait(self._sending, return_when=asyncio.FIRST_COMPLETED)

    @property
    def leaves_next(self) -> datetime | None:
        """When the next letter that has to keep the pace may leave."""
        return min(self._later.values(), default=None)

    async def stop(self, seconds: float = 5.0) -> None:
        """Let what is on its way arrive, and write it down."""
        if self._sending:
            await asyncio.wait(self._sending, timeout=seconds)
        now = self._clock.now()
        async with self._books.open() as book:
            for task, letter in self._sending.items():
                if task.done():
                    await _settle(book, letter, task.result(), now)
                else:
                    task.cancel()
        self._sending.clear()

    async def _rest(self) -> None:
        """Until something arrives, is to be sent, or may leave."""
        now = self._clock.now()
        pause = min([IDLE, *(max(0.0, (at - now).total_seconds()) for at in self._later.values())])
        waiter = asyncio.create_task(self._to_send.wait())
        await asyncio.wait({waiter, *self._sending}, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
        waiter.cancel()

    async def _take(self, book: Book, now: datetime) -> list[Letter]:
        """The next letter of each free chat that may leave now: callback answers, answers, then pushes."""
        letters: list[Letter] = []
        busy = {letter.chat_id for letter in self._sending.values() if letter.lane != ANSWERING}
        for lane in (ANSWERING, ANSWER, PUSH):
            room = BATCH - len(self._sending) - len(letters)
            if room <= 0:
                break
            besides = set() if lane == ANSWERING else busy | set(self._later)
            for letter in await book.outbox.heads(self._bot.id, [lane], now, room, besides=besides):
                ready = await self._ready(book, letter, now)
                if ready is not None:
                    letters.append(ready)
                    busy.add(letter.chat_id)
        return letters

    async def _ready(self, book: Book, letter: Letter, now: datetime) -> Letter | None:
        """The letter with everything it needs to leave, or None: not now, or never."""
        wait = self._pace.wait(letter.chat_id, letter.method, push=letter.lane == PUSH, now=now)
        if wait > 0:
            self._later[letter.chat_id] = now + timedelta(seconds=wait)
            return None
        if letter.payload is None:
            return await self._write(book, letter, now)
        if letter.edits_id is not None:
            message_id = await book.outbox.message_of(letter.edits_id)
            if message_id is None:
                await book.outbox.give_up(letter.id, "its message was never sent", "cancelled")
                return None
            return letter._replace(payload={**letter.payload, "message_id": message_id})
        return letter

    async def _write(self, book: Book, letter: Letter, now: datetime) -> Letter | None:
        told = await self._tell(letter.reminder_ids or [], book, now)
        if told is None:
            await book.outbox.give_up(letter.id, "there is nothing to say any more", "cancelled")
            return None
        payload = marked(told.payload) if letter.tries else told.payload
        return letter._replace(payload=payload, about=told.about)

    async def _send(self, letter: Letter) -> Result:
        """One call; whatever happens is a result."""
        payload = dict(letter.payload or {})
        if letter.method != "answerCallbackQuery":
            payload["chat_id"] = letter.chat_id
        try:
            answer = await self._bot.request.post(f"{self._bot.base_url}/{letter.method}", Payload(payload))
        except Exception as error:  # every failure has its fate, none may stop the others
            result = judge(letter, error, self._clock.now())
            if result.retry_after:
                self._pace.refused(letter.chat_id, result.retry_after, self._clock.now())
            return result
        message_id = answer.get("message_id") if isinstance(answer, dict) else None
        return Result(Fate.SENT, message_id=message_id)


class _Interrupted(Exception):  # noqa: N818 (not an error: the fate of what was leaving)
    """The process died while the letter was leaving."""


async def _settle(book: Book, letter: Letter, result: Result, now: datetime) -> None:
    """Write down what became of a letter."""
    if result.fate is Fate.SENT:
        await book.outbox.arrived(letter.id, result.message_id, now)
        await _remember(book, letter, result, now)
    elif result.fate is Fate.AGAIN:
        await book.outbox.put_off(letter.id, result.until or now, result.error, **_changed(letter, result))
    else:
        log.log(
            logging.INFO if result.fate is Fate.BLOCKED else logging.ERROR,
            "a %s failed: %s",
            letter.method,
            result.error,
        )
        await book.outbox.give_up(letter.id, result.error)
        if letter.reminder_ids:
            await book.reminders.set_state(letter.reminder_ids, "expired")
        if result.fate is Fate.BLOCKED:
            await book.members.lose(letter.chat_id, now)


def _changed(letter: Letter, result: Result) -> dict[str, Any]:
    changed: dict[str, Any] = {}
    if result.payload is not None and not letter.reminder_ids:
        changed["payload"] = result.payload
    if result.chat_id is not None:
        changed["chat_id"] = result.chat_id
    return changed


async def _remember(book: Book, letter: Letter, result: Result, now: datetime) -> None:
    if letter.reminder_ids:
        await book.reminders.mark_sent(letter.reminder_ids, now)
    if result.message_id is not None and letter.about and letter.method.startswith("send"):
        about = {
            "outbox_id": letter.id,
            "chat_id": letter.chat_id,
            "message_id": result.message_id,
            **letter.about,
        }
        await book.outbox.remember(bot_id=letter.bot_id, **about)
