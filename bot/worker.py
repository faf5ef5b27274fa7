"""The worker: takes the first update of each chat and works it off, one transaction an update."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Update

from bot.away import is_away
from bot.clock import Clock
from bot.logs import where
from bot.loop import Loop
from cards.talk import not_recorded
from handlers.context import App
from handlers.desk import Desk, current
from storage.book import Book
from storage.engine import Books
from storage.inbox import Arrived

log = logging.getLogger(__name__)

BATCH = 32
AT_ONCE = 8
"""Chats worked off at the same time, where the database has several writers."""
RETRIES = (timedelta(seconds=1), timedelta(seconds=4))
"""Waits after the first and the second failure; the third is the last (all within 10 s)."""
MOST_STARTS = 5
"""How many lives of the program may begin an update and end with it. Innocent neighbours of a poison share one."""

DeskMaker = Callable[[Book, int, datetime, datetime], Desk]


class PoisonError(Exception):
    """An update that can never be worked off."""


class HandlerError(Exception):
    """A handler met an error of the machine: its own fault, not the database's."""


class Worker:
    """Works updates off until it is stopped. `arrived` wakes it; it wakes delivery, and jobs when one is asked for."""

    def __init__(
        self,
        books: Books,
        app: App,
        make_desk: DeskMaker,
        clock: Clock,
        arrived: asyncio.Event,
        to_send: asyncio.Event,
        asked: asyncio.Event,
    ) -> None:
        self._books = books
        self._app = app
        self._make_desk = make_desk
        self._clock = clock
        self._to_send = to_send
        self._asked = asked
        self._begun: set[int] = set()
        self.loop = Loop("worker", self.round, arrived)

    async def run(self) -> None:
        await self.loop.run()

    async def round(self) -> bool:
        """Work off the first update of each chat; whether others wait behind them."""
        numbers, more = await self._start()
        if self._books.alone:
            for number in numbers:
                await self.work_off(number)
            return more
        ends = await asyncio.gather(*(self.work_off(number) for number in numbers), return_exceptions=True)
        for error in ends:
            if isinstance(error, BaseException):
                raise error
        return more

    async def _start(self) -> tuple[list[int], bool]:
        """Those whose turn it is, and whether there are more. One that an earlier life began goes alone: it may be
        what kills us."""
        most = BATCH if self._books.alone else AT_ONCE
        async with self._books.open() as book:
            heads = await book.inbox.heads(self._clock.now(), most)
            again = [head.id for head in heads if head.starts]
            numbers = again[:1] or [head.id for head in heads]
            fresh = [number for number in numbers if number not in self._begun]
            if fresh:
                await book.inbox.start(fresh)
        self._begun.update(fresh)
        more = bool(again) or len(heads) == most or any(head.waiting > 1 for head in heads)
        return numbers, more

    async def work_off(self, number: int) -> None:
        """One update, wholly or not at all. While the database is away it waits, and no attempt is counted."""
        try:
            async with self._books.open() as book:
                await self._process(number, book)
        except Exception as error:  # whatever a handler raises is counted, logged and told
            if is_away(error):
                raise
            await self._failed(number, error)
        else:
            self._begun.discard(number)
            if book.jobs.asked:
                self._asked.set()
        self._to_send.set()
        await asyncio.sleep(0)  # the answer leaves before the next update is looked at

    async def _process(self, number: int, book: Book) -> None:
        arrived = await book.inbox.claim(number)
        if arrived is None:
            return
        if arrived.starts > MOST_STARTS:
            raise PoisonError("the program died of it")
        await self._hear(self._parse(arrived), arrived, book)
        await book.inbox.done(number)

    async def _hear(self, update: Update, arrived: Arrived, book: Book) -> None:
        desk = self._make_desk(book, chat_of(update), said_at(update, arrived), self._clock.now())
        token = current.set(desk)
        try:
            await self._app.process_update(update)
        finally:
            current.reset(token)
        if isinstance(desk.failure, OSError):
            raise HandlerError from desk.failure
        if desk.failure is not None:
            raise desk.failure

    def _parse(self, arrived: Arrived) -> Update:
        try:
            return Update.de_json(json.loads(arrived.raw), self._app.bot)
        except Exception as error:
            raise PoisonError("not an update") from error

    async def _failed(self, number: int, error: Exception) -> None:
        """Count it in a transaction of its own; after the last time bury it and tell the person."""
        log.error(
            "update %d failed: %s",
            number,
            where(_origin(error)),
        )
        now = self._clock.now()
        async with self._books.open() as book:
            arrived = await book.inbox.claim(number)
            if arrived is None:
                return
            if arrived.failures < len(RETRIES) and not isinstance(error, PoisonError):
                await book.inbox.put_off(number, now + RETRIES[arrived.failures], type(error).__name__)
                return
        await self._bury(arrived, error, now)
        self._begun.discard(number)

    async def _bury(self, arrived: Arrived, error: Exception, now: datetime) -> None:
        """Dead and told together; but dead at any rate."""
        try:
            async with self._books.open() as book:
                await book.inbox.bury(arrived.id, type(error).__name__)
                await self._tell(book, json.loads(arrived.raw), now)
        except Exception as failure:
            if is_away(failure):
                raise
            log.error("nobody could be told that update %d was lost: %s", arrived.id, where(failure))
            async with self._books.open() as book:
                await book.inbox.bury(arrived.id, type(error).__name__)

    async def _tell(self, book: Book, raw: dict[str, Any], now: datetime) -> None:
        """Say that it was not recorded, quoting the person's own words, so that nothing is lost silently."""
        message, chat_id = _message_of(raw)
        member = await book.members.known(chat_id) if chat_id is not None else None
        if member is None or chat_id is None:
            return
        desk = self._make_desk(book, chat_id, now, now)
        desk.seat(member, await book.workspaces.of(member.workspace_id))
        quoted = message.get("text") or message.get("caption") or ""
        await desk.say(not_recorded("" if "callback_query" in raw else str(quoted), desk.voice))


def _origin(error: Exception) -> BaseException:
    """What a handler raised; of a database's own error the line of ours matters, not the driver's."""
    wrapped = isinstance(error, (HandlerError, PoisonError)) and error.__cause__ is not None
    return error.__cause__ or error if wrapped else error


def chat_of(update: Update) -> int:
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else 0


def said_at(update: Update, arrived: Arrived) -> datetime:
    """A message is read as of its own date (an edited one: of its first sending); a press as of its arrival."""
    message = update.message or update.edited_message
    return message.date.astimezone(UTC) if message is not None else arrived.received_at


def _message_of(raw: dict[str, Any]) -> tuple[dict[str, Any], int | None]:
    """The message of an update, however malformed, and its private chat, which has the person's own number."""
    press = raw.get("callback_query")
    within = press.get("message") if isinstance(press, dict) else None
    message = raw.get("message") or raw.get("edited_message") or within
    chat = message.get("chat") if isinstance(message, dict) else None
    if not isinstance(message, dict) or not isinstance(chat, dict) or chat.get("type") != "private":
        return {}, None
    return message, chat["id"] if isinstance(chat.get("id"), int) else None
