"""The ticks: APScheduler only says that time has passed; the schedule itself is rows."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.announcing import announce
from scheduler.planning import PLANNERS
from scheduler.replanning import replan
from scheduler.series import go_on
from scheduler.sweep import sweep
from storage.book import Book
from storage.tables.lookout import PLANNED, Lookout

log = logging.getLogger(__name__)

SWEEP_EVERY = 2
PLAN_EVERY = 30
PURGE_EVERY = 3600
KEPT = timedelta(days=7)
PURGED = 1000
"""Rows in one transaction: a second of deleting would hold up every answer."""

Pass = Callable[[Book, datetime], Awaitable[bool]]
PASSES: dict[Lookout, Pass] = {**PLANNERS, PLANNED: replan}
OpenBook = Callable[[], AbstractAsyncContextManager[Book]]


class Ticks:
    """Passes run in batches, one transaction each, so that answers come in between."""

    def __init__(
        self, open_book: OpenBook, now: Callable[[], datetime], bot_id: int, on_queued: Callable[[], None]
    ) -> None:
        self._open_book = open_book
        self._now = now
        self._bot_id = bot_id
        self._on_queued = on_queued
        self._at_work = asyncio.Lock()
        self._stopping = False
        self._planned = False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        for passing, seconds in ((self.sweep, SWEEP_EVERY), (self.plan, PLAN_EVERY), (self.purge, PURGE_EVERY)):
            self._scheduler.add_job(passing, "interval", seconds=seconds)

    def start(self) -> None:
        self._scheduler.start()

    async def stop(self) -> None:
        """Pause and let the running batch end: a plain shutdown may hang on it."""
        self._scheduler.pause()
        self._stopping = True
        async with self._at_work:
            self._scheduler.shutdown(wait=False)

    async def plan(self) -> None:
        """Everything that has to be looked at by now. Planners that are done share a transaction."""
        left: list[Pass] = []

        async def ask(book: Book, now: datetime) -> bool:
            left.extend([PASSES[due] for due in await book.lookouts.those_due(tuple(PASSES), now)])
            return False

        async def first_busy(book: Book, now: datetime) -> bool:
            while left:
                if await left[0](book, now):
                    return True
                del left[0]
            return False

        await self._passes(ask)
        while left and not self._stopping:
            await self._passes(first_busy)
            del left[:1]  # one that failed: the others go on
        self._planned = True

    async def sweep(self) -> None:
        """Everything that is due, series first. The first time all is planned before: what was missed comes as one
        digest.
        """
        if not self._planned:
            await self.plan()

        async def one(book: Book, now: datetime) -> bool:
            swept = await go_on(book, now) or await sweep(book, now, self._bot_id)
            return swept or await announce(book, now, self._bot_id)

        if await self._passes(one):
            self._on_queued()

    async def purge(self) -> None:
        """Forget updates and letters that are done with."""
        for forget in (_forget_updates, _forget_letters, _forget_strangers):
            await self._passes(forget)

    async def _passes(self, one_pass: Pass) -> bool:
        """Batch after batch until there is none; errors are logged and the next tick tries again."""
        worked = False
        try:
            while not self._stopping and await self._batch(one_pass):
                worked = True
        except Exception as error:  # a tick must not stop the ticking
            log.error("a pass failed (%s); the next tick tries again", type(error).__name__)
        return worked

    async def _batch(self, one_pass: Pass) -> bool:
        async with self._at_work, self._open_book() as book:
            return await one_pass(book, self._now())


async def _forget_updates(book: Book, now: datetime) -> bool:
    return await book.inbox.purge(now - KEPT, PURGED)


async def _forget_letters(book: Book, now: datetime) -> bool:
    return await book.outbox.purge(now - KEPT, PURGED)


async def _forget_strangers(book: Book, now: datetime) -> bool:
    return await book.members.forget_strangers(now - KEPT, PURGED)
