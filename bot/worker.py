"""The worker: takes the first update of each chat and works it off, one transaction an update."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.exc import DBAPIError
from telegram import Update

from bot.clock import Clock
from bot.logs import where
from cards.talk import not_recorded
from handlers.context import App
from handlers.desk import Desk, current
from storage.book import Book
from storage.engine import Books
from storage.inbox import Arrived

log = logging.getLogger(__name__)

BATCH = 32
RETRIES = (timedelta(seconds=1), timedelta(seconds=4))
"""Waits after the first and the second failure; the third is the last (all within 10 s)."""
MOST_STARTS = 8
"""A start without an end is a crash. Innocent neighbours of a poison update may share a few."""
IDLE = 1.0

DeskMaker = Callable[[Book, int, datetime, datetime], Desk]


class PoisonError(Exception):
    """An update that can never be worked off."""


class Worker:
    """Works updates off until it is cancelled. `arrived` wakes it, `to_send` is set when it has spoken."""

    def __init__(
        self,
        books: Books,
        app: App,
        make_desk: DeskMaker,
        clock: Clock,
        arrived: asyncio.Event,
        to_send: asyncio.Event,
    ) -> None:
        self._books = books
        self._app = app
        self._make_desk = make_desk
        self._clock = clock
        self._arrived = arrived
        self._to_send = to_send

    async def run(self) -> None:
        while True:
            self._arrived.clear()
            try:
                found = await self.round()
            except DBAPIError as error:
                log.error("the database is away (%s); everything waits", type(error).__name__)
                found = False
            if not found:
                await wait_for(self._arrived, IDLE)

    async def round(self) -> bool:
        """Work off the first update of each chat; False when there was none."""
        numbers = await self._start()
        for number in numbers:
            await self.work_off(number)
        return bool(numbers)

    async def _start(self) -> list[int]:
        """Those whose turn it is. One that was started before goes alone: it may be what kills us."""
        async with self._books.open() as book:
            heads = await book.inbox.heads(self._clock.now(), BATCH)
            again = [number for number, starts in heads if starts]
            numbers = again[:1] or [number for number, _ in heads]
            if numbers:
                await book.inbox.start(numbers)
        return numbers

    async def work_off(self, number: int) -> None:
        """One update, wholly or not at all."""
        try:
            async with self._books.open() as book:
                arrived = await book.inbox.claim(number)
                if arrived is None:
                    return
                if arrived.starts > MOST_STARTS:
                    raise PoisonError("the program died of it")
                await self._process(book, arrived)
                await book.inbox.done(number)
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
            await self._failed(number, error)
        except Exception as error:  # whatever a handler raises is counted, logged and told
            await self._failed(number, error)
        self._to_send.set()

    async def _process(self, book: Book, arrived: Arrived) -> None:
        update = self._parse(arrived)
        desk = self._make_desk(book, chat_of(update), said_at(update, arrived), self._clock.now())
        token = current.set(desk)
        try:
            await self._app.process_update(update)
        finally:
            current.reset(token)
        if desk.failure is not None:
            raise desk.failure

    def _parse(self, arrived: Arrived) -> Update:
        try:
            update = Update.de_json(json.loads(arrived.raw), self._app.bot)
        except Exception as error:
            raise PoisonError("not an update") from error
        return update

    async def _failed(self, number: int, error: Exception) -> None:
        """Count it in a transaction of its own; after the last time bury it and tell the person."""
        now = self._clock.now()
        async with self._books.open() as book:
            arrived = await book.inbox.claim(number)
            if arrived is None:
                return
            log.error("update %d failed: %s", number, where(error))
            if arrived.failures < len(RETRIES) and not isinstance(error, PoisonError):
                await book.inbox.put_off(number, now + RETRIES[arrived.failures], type(error).__name__)
                return
            await book.inbox.bury(number, type(error).__name__)
            await self._tell(book, json.loads(arrived.raw), now)

    async def _tell(self, book: Book, raw: dict[str, Any], now: datetime) -> None:
        """Say that it was not recorded, quoting the person's own words, so that nothing is lost silently."""
        message, sender = _message_of(raw), _sender_of(raw)
        member = await book.members.known(sender) if sender is not None else None
        if member is None or message is None:
            return
        workspace = await book.workspaces.of(member.workspace_id)
        desk = self._make_desk(book, message.get("chat", {}).get("id", 0), now, now)
        desk.seat(member, workspace)
        quoted = message.get("text") or message.get("caption") or ""
        await desk.say(not_recorded(quoted if "callback_query" not in raw else "", desk.voice))


def chat_of(update: Update) -> int:
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else 0


def said_at(update: Update, arrived: Arrived) -> datetime:
    """A message is read as of its own date (an edited one: of its first sending); a press as of its arrival."""
    message = update.message or update.edited_message
    return message.date.astimezone(UTC) if message is not None else arrived.received_at


def _message_of(raw: dict[str, Any]) -> dict[str, Any] | None:
    press = raw.get("callback_query")
    found = raw.get("message") or raw.get("edited_message") or (press or {}).get("message")
    return found if isinstance(found, dict) and isinstance(found.get("chat"), dict) else None


def _sender_of(raw: dict[str, Any]) -> int | None:
    for kind in ("message", "edited_message", "callback_query"):
        if isinstance(raw.get(kind), dict):
            sender = raw[kind].get("from")
            return sender.get("id") if isinstance(sender, dict) else None
    return None


async def wait_for(event: asyncio.Event, seconds: float) -> None:
    """Until it is set, or that long."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
