"""The program: everything wired together, started and stopped."""

import asyncio
import gc
import logging
import secrets
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import product

from telegram.error import TelegramError
from telegram.ext import Application, ContextTypes, ExtBot

from bot.clock import Clock, SystemClock
from bot.delivery import Delivery
from bot.intake import Intake
from bot.jobs import Jobs
from bot.lock import alone
from bot.logs import where
from bot.loop import Loop, StoppedError, unless, wait_for
from bot.poller import GaveUpError, Poller
from bot.settings import Settings
from bot.transport import Payload, Transport
from bot.worker import Worker
from cards.help import COMMANDS, IN_GROUPS, menu
from cards.voice import LANGUAGES, catalogue
from crm.rules.public_holidays import is_holiday
from handlers.context import App, Context
from handlers.desk import Desk
from handlers.routes import add_routes
from phrases import warm_up
from scheduler.horizon import next_moment
from scheduler.telling import tell
from scheduler.ticks import Ticks
from storage.book import Book
from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade

log = logging.getLogger(__name__)

MENUS = {"all_private_chats": COMMANDS, "all_group_chats": IN_GROUPS}
"""The commands offered where."""
ALONE = 0.05
"""Seconds in which the first fetching has Python to itself: beside the loading each step of it waits for its turn."""
STOPPING = 8.0
"""Seconds to let what is on its way end: a process that is stopped gets ten."""


@dataclass
class Pomni:
    """All parts of a running bot, with the events by which they wake each other."""

    settings: Settings
    clock: Clock
    books: Books
    app: App
    setup_code: str
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    to_send: asyncio.Event = field(default_factory=asyncio.Event)
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        bot = self.app.bot
        self.intake = Intake(self.books, bot.id, self.arrived)
        self.poller = Poller(bot.base_url, Transport(connections=1), self.intake, self.clock)
        self.worker = Worker(self.books, self.app, self.make_desk, self.clock, self.arrived, self.to_send, self.asked)
        self.delivery = Delivery(self.books, bot, self.clock, self.to_send, tell)
        asked = (self.books, bot, self.make_desk, self.clock, self.asked, self.to_send)
        self.jobs, self.long_jobs = Jobs(*asked), Jobs(*asked, long=True)
        self.ticks = Ticks(self.books.open, self.clock.now, bot.id, self.to_send.set)

    def make_desk(self, book: Book, chat_id: int, moment: datetime, now: datetime) -> Desk:
        settings = self.settings
        defaults = {
            "language": settings.language,
            "zone": settings.timezone,
            "country": settings.country,
            "currency": settings.currency,
        }
        bot = self.app.bot
        return Desk(book, bot.id, bot.username, chat_id, now, moment, self.setup_code, defaults)

    @asynccontextmanager
    async def working(self) -> AsyncIterator[asyncio.Task[None]]:
        """All loops but the poller run inside; gives the poller's task, which ends only when it gives up."""
        await self.poller.open()
        checkpoints = Loop("checkpoints", self.books.checkpoint, asyncio.Event())
        loops = [*(part.loop for part in (self.worker, self.jobs, self.long_jobs, self.delivery)), checkpoints]
        runs = (self._work, self.jobs.run, self.long_jobs.run, self.delivery.run, checkpoints.run)
        running = [asyncio.create_task(run()) for run in runs]
        self.ticks.start()
        poller = asyncio.create_task(self.poller.run())
        try:
            yield poller
        finally:
            await _cancel(poller)
            await self.ticks.stop()
            await _stop(loops, running)
            await self.delivery.stop(STOPPING / 2)
            await self.poller.close()

    async def _work(self) -> None:
        """Fetching need not wait for the dictionaries; working off does, lest a first update seem to kill us."""
        await wait_for(self.arrived, ALONE)
        try:
            await asyncio.to_thread(self._load)
        except Exception as error:  # the first message will meet it again, and be told
            log.error("the dictionaries were not loaded: %s", where(error))
        await self.worker.run()

    def _load(self) -> None:
        """All that is slow at its first use. It stays: to look for garbage in it would take 0.1 s each time."""
        warm_up()
        is_holiday(self.settings.country, self.clock.now().date())
        for language in LANGUAGES:
            catalogue(language)
        gc.freeze()

    async def next_moment(self) -> datetime | None:
        """When something will happen by itself next, as far as the rows tell."""
        async with self.books.open() as book:  # a short question: on SQLite at once, not by way of a thread
            planned = await next_moment(book, self.clock.now())
        return min((at for at in (planned, self.delivery.leaves_next) if at is not None), default=None)

    async def announce(self) -> None:
        """Polling and a webhook exclude each other; the menu speaks three languages. Both may wait."""
        bot = self.app.bot
        try:
            if (await bot.get_webhook_info()).url:
                await bot.delete_webhook(drop_pending_updates=False)
            for (scope, names), language in product(MENUS.items(), (*LANGUAGES, "")):
                commands = menu(language or self.settings.language, names)
                arguments = {"commands": commands, "scope": {"type": scope}, "language_code": language}
                await bot.request.post(f"{bot.base_url}/setMyCommands", Payload(arguments))
        except TelegramError as error:
            log.warning("the command menu was not set (%s)", type(error).__name__)


async def _stop(loops: Sequence[Loop], running: Sequence[asyncio.Task[None]]) -> None:
    """Each round ends by itself, within half of the time there is."""
    for loop in loops:
        loop.stop()
    await asyncio.wait(running, timeout=STOPPING / 2)
    for task in running:
        await _cancel(task)


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return
    except GaveUpError:
        return


def make_app(settings: Settings) -> App:
    """PTB's application for routing only: it neither fetches nor sends by itself."""
    if settings.telegram_bot_token is None:
        raise ValueError("no token")
    api = settings.telegram_api_url.rstrip("/")
    request = Transport()  # for fetching too: that part of it is never used, the poller has its own
    bot: ExtBot[None] = ExtBot(
        settings.telegram_bot_token.get_secret_value(),
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=request,
        get_updates_request=request,
    )
    builder = Application.builder().bot(bot).updater(None).job_queue(None)
    app: App = builder.context_types(ContextTypes(context=Context)).build()
    add_routes(app)
    return app


@asynccontextmanager
async def assembled(
    settings: Settings, clock: Clock | None = None, stop: asyncio.Event | None = None
) -> AsyncIterator[Pomni]:
    """A migrated database, a bot that knows who it is, and everything in between; not working yet.

    StoppedError when `stop` was set before Telegram could be reached.
    """
    clock = clock or SystemClock()
    url = database_url(settings.database_url)
    saved = await upgrade(url, clock.now())
    if saved is not None:
        log.info("the database was upgraded; a backup of the old one is in %s", saved.name)
    books = Books(make_engine(url))
    app = make_app(settings)
    code = settings.setup_code.get_secret_value() if settings.setup_code else secrets.token_urlsafe(9)
    try:
        await unless(stop or asyncio.Event(), _initialize(app))
        yield Pomni(settings, clock, books, app, code)
    finally:
        await app.shutdown()
        await app.bot.request.shutdown()  # a bot that never learnt who it is leaves it open
        await books.close()


async def _initialize(app: App) -> None:
    """Ask Telegram who we are; while it cannot be reached, wait and say so."""
    wait = 1.0
    while True:
        try:
            await app.initialize()
        except TelegramError as error:
            if type(error).__name__ in {"InvalidToken", "Forbidden"}:
                raise GaveUpError("Telegram refuses the token: check TELEGRAM_BOT_TOKEN") from None
            log.warning("Telegram cannot be reached (%s); trying again in %.0f s", type(error).__name__, wait)
            await asyncio.sleep(wait)
            wait = min(30.0, wait * 2)
        else:
            return


async def run(settings: Settings) -> int:
    """Work until SIGTERM or SIGINT; the exit code of the process."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    clock = SystemClock()
    url = database_url(settings.database_url)
    try:
        with alone(url, "run", clock.now()):
            async with assembled(settings, clock, stop) as pomni, pomni.books.held(pomni.app.bot.id) as alone_here:
                if not alone_here:
                    raise GaveUpError("another Pomni works with this bot and this database: stop it first")
                async with _health(pomni):
                    return await _work(pomni, stop)
    except StoppedError:
        return 0
    except GaveUpError as error:
        log.error("%s", error)
        return 1


@asynccontextmanager
async def _health(pomni: Pomni) -> AsyncIterator[None]:
    """/health, when a port is set for it."""
    settings = pomni.settings
    if settings.http_port is None:
        yield
        return
    from bot.health import Signs, serving_health  # a whole web server, which most start without

    signs = Signs(pomni.books, pomni.clock, pomni.clock.now(), lambda: pomni.poller.state.last_success)
    async with serving_health(signs, settings.http_host, settings.http_port) as address:
        log.info("health is told at %s/health", address)
        yield


async def _work(pomni: Pomni, stop: asyncio.Event) -> int:
    async with pomni.books.peek() as book:
        if not await book.workspaces.any():
            code = "<SETUP_CODE>" if pomni.settings.setup_code else pomni.setup_code  # who set it knows it
            log.info("open https://t.me/%s?start=%s to begin", pomni.app.bot.username, code)
    async with pomni.working() as poller:
        announcing = asyncio.create_task(pomni.announce())
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait({poller, stopped}, return_when=asyncio.FIRST_COMPLETED)
        await _cancel(announcing)
        if poller.done() and not poller.cancelled() and (error := poller.exception()) is not None:
            log.error("%s", error)
            return 1
    return 0
