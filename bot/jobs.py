"""Jobs: slow work asked for by a message.

The slow part runs with no transaction open; its result is handed to the subject's handler as an update would be.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from telegram import Bot

from bot.away import is_database_away
from bot.clock import Clock
from bot.export import of_clients
from bot.logs import where
from bot.loop import Loop
from bot.spreadsheet import write_spreadsheet
from bot.worker import DeskMaker
from cards.card import Card
from cards.erasure import file_failed
from cards.spreadsheet import failed
from cards.talk import not_recorded
from handlers import erasure, handovers, spreadsheet
from handlers.contacts import on_vcard_fetched
from handlers.desk import Desk
from storage.book import Book
from storage.engine import Books
from storage.tables import Job

log = logging.getLogger(__name__)

MOST_STARTS = 4
RETRY_AFTER = timedelta(seconds=5)

Fetch = Callable[[Job, Bot, Books], Awaitable[Any]]
Finish = Callable[[Any, Job, Desk], Awaitable[None]]
"""What the slow part gives, and what the subject makes of it."""


async def fetch_file(job: Job, bot: Bot, _: Books) -> bytes:
    """A file that a person sent."""
    file = await bot.get_file(job.payload["file_id"])
    return bytes(await file.download_as_bytearray())


async def write_client_down(job: Job, _: Bot, books: Books) -> bytes:
    """All that is remembered of one client, as it stands."""
    async with books.peek() as book:
        book.enter(job.workspace_id)
        numbers = await book.erasure.family(int(job.payload["client"]))
        document = await of_clients(await book.connection(), numbers)
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


Step = Callable[[Job, Desk], Awaitable[bool]]

KINDS: dict[str, tuple[Fetch, Finish]] = {
    "vcard": (fetch_file, on_vcard_fetched),
    erasure.EXPORT: (write_client_down, erasure.on_written_down),
    spreadsheet.KIND: (write_spreadsheet, spreadsheet.on_spreadsheet_made),
}
STEPS: dict[str, Step] = {
    handovers.KIND: handovers.step,
    handovers.BACK: handovers.step_back,
    erasure.KIND: erasure.step,
}
"""Work on the book itself, a batch a transaction: each says whether there is more."""


FAILED = {spreadsheet.KIND: failed, erasure.EXPORT: file_failed}
"""What is said of a job that wrote nothing down, and could not be done."""


class DeadlyJobError(Exception):
    """The program died of it, again and again."""


class Jobs:
    """Works jobs off until it is stopped. `asked` wakes it; `long`: those that take minutes, and no others."""

    def __init__(
        self,
        books: Books,
        bot: Bot,
        make_desk: DeskMaker,
        clock: Clock,
        asked: asyncio.Event,
        to_send: asyncio.Event,
        *,
        long: bool = False,
    ) -> None:
        self._books = books
        self._bot = bot
        self._make_desk = make_desk
        self._clock = clock
        self._to_send = to_send
        self._long = long
        self._begun: set[int] = set()
        self.loop = Loop("long jobs" if long else "jobs", self.round, asked)

    async def run(self) -> None:
        await self.loop.run()

    async def round(self) -> bool:
        """One job; False when there is none."""
        job = await self.start()
        if job is None:
            return False
        await self.work_off(job)
        self._to_send.set()
        return True

    async def start(self) -> Job | None:
        """The next job; beginning it is counted once in the life of the program."""
        async with self._books.open() as book:
            job = await book.jobs.start(self._clock.now(), begun=self._begun, long=self._long)
        if job is not None:
            self._begun.add(job.id)
        return job

    async def work_off(self, job: Job) -> None:
        """Whatever fails is counted, tried again, and told at last. While the database is away the job waits."""
        try:
            await self._do(job)
        except Exception as error:
            if is_database_away(error):
                raise
            log.error("job %d failed: %s", job.id, where(error))
            await self._failed(job.id, error)
        self._begun.discard(job.id)

    async def _do(self, job: Job) -> None:
        """The slow part, then what the subject makes of it."""
        if job.starts > MOST_STARTS:
            raise DeadlyJobError
        if job.kind in STEPS:
            await self._go_on(job.id, STEPS[job.kind])
            return
        fetch, finish = KINDS[job.kind]
        await self._hand_over(job.id, await fetch(job, self._bot, self._books), finish)

    async def _hand_over(self, number: int, result: Any, finish: Finish) -> None:
        async with self._books.open() as book:
            job = await book.jobs.taken(number)
            if job is None:
                return
            desk = await self._seat(job, book)
            if desk.member.active:
                await finish(result, job, desk)
            else:
                await book.files.forget([job.id])
            job.state = "done"
            await book.save(job)

    async def _go_on(self, number: int, step: Step) -> None:
        """One batch; a batch that was done is no failed start. It goes on even when whoever asked for it has left."""
        async with self._books.open() as book:
            job = await book.jobs.taken(number)
            if job is None:
                return
            more = await step(job, await self._seat(job, book))
            job.state, job.starts = ("new", 0) if more else ("done", job.starts)
            await book.save(job)

    async def _failed(self, number: int, error: Exception) -> None:
        now = self._clock.now()
        async with self._books.open() as book:
            job = await book.jobs.taken(number)
            if job is None:
                return
            book.enter(job.workspace_id)
            job.error, job.not_before = type(error).__name__, now + RETRY_AFTER * job.starts
            if job.starts >= MOST_STARTS:
                job.state = "dead"
                await book.files.forget([job.id])
                desk = await self._seat(job, book)
                if desk.member.active:
                    await desk.say(_not_done(job, desk), reply_to=job.message_id)
            await book.save(job)

    async def _seat(self, job: Job, book: Book) -> Desk:
        """The desk of whoever asked, as of when they asked; they may have left meanwhile."""
        desk = self._make_desk(book, job.chat_id, job.created_at, self._clock.now())
        book.enter(job.workspace_id)
        member = await book.members.of(job.member_id)
        if member is None:
            raise LookupError("nobody has asked for this job")
        desk.seat(member, await book.workspaces.current())
        return desk


def _not_done(job: Job, desk: Desk) -> Card:
    say = FAILED.get(job.kind)
    return not_recorded("", desk.voice) if say is None else say(desk.voice)
