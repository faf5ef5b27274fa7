"""Knowing when the bot has nothing left to do: every update worked off, every answer said."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import event, exists, or_
from sqlmodel import col, select

from bot.app import Pomni
from bot.demo.clock import MovableClock
from bot.demo.world import World
from bot.loop import wait_for
from storage.engine import database_url, make_engine, reading
from storage.tables import Inbox, Job, Outbox

PATIENCE = 60.0
"""Seconds after which a bot that is still busy will never come to rest."""
AT_LATEST = 0.05
"""Seconds until it is looked again even if no transaction ended: an update was only acknowledged."""


def go_on_to(moment: datetime, clock: MovableClock) -> None:
    """Make it that moment, unless it is past."""
    clock.move_by(max(timedelta(), moment - clock.now()))


class RestlessError(Exception):
    """The bot has stopped working, or never stops."""


class Stillness:
    """Wakes with every transaction that the bot ends, and looks through a window of its own."""

    def __init__(self, world: World, pomni: Pomni, clock: MovableClock) -> None:
        self._world = world
        self._pomni = pomni
        self._clock = clock
        self._changed = asyncio.Event()
        url = database_url(pomni.settings.database_url)
        self._window = make_engine(url).execution_options(**reading(url))
        event.listen(pomni.books.engine.sync_engine, "checkin", self._note)

    def _note(self, *_: Any) -> None:
        self._changed.set()

    async def comes(self) -> None:
        """Wait until nothing moves. What only keeps the pace need not: the clock goes on to its moment."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._rest()
        except TimeoutError as error:
            raise RestlessError("the bot does not come to rest; the log may say why") from error

    async def _rest(self) -> None:
        self._changed.clear()
        while await self._busy():
            self._hurry()
            await wait_for(self._changed, AT_LATEST)
            self._changed.clear()

    async def _busy(self) -> bool:
        if len(self._world.bot.updates):
            return True
        now = self._clock.now()
        ready = [or_(col(row.not_before).is_(None), col(row.not_before) <= now) for row in (Outbox, Job)]
        moving = (
            exists().where(col(Inbox.state) == "new"),
            exists().where(col(Outbox.state).in_(("new", "sending")), ready[0]),
            exists().where(col(Job.state) == "new", ready[1]),
        )
        async with self._window.connect() as connection:
            return bool((await connection.execute(select(or_(*moving)))).scalar())

    def _hurry(self) -> None:
        leaves = self._pomni.delivery.leaves_next
        if leaves is not None:
            go_on_to(leaves, self._clock)
        self._pomni.to_send.set()

    async def close(self) -> None:
        await self._window.dispose()
