"""A loop that works in rounds and never dies: between them it rests until it is woken."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from bot.away import is_away
from bot.logs import where

log = logging.getLogger(__name__)

Given = TypeVar("Given")

IDLE = 1.0
"""Seconds after which a loop looks by itself, and after which it tries again when something failed."""


class Loop:
    """`work` is one round and tells whether it found any; `rest`: for how many seconds at most to rest after one."""

    def __init__(
        self,
        name: str,
        work: Callable[[], Awaitable[bool]],
        woken: asyncio.Event,
        rest: Callable[[], float] = lambda: IDLE,
    ) -> None:
        self._name = name
        self._work = work
        self._woken = woken
        self._rest = rest
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Round after round until stopped. Errors are said, and the next round comes a little later."""
        while not self._stopped.is_set():
            self._woken.clear()
            try:
                found = await self._work()
            except Exception as error:  # whatever it is, the others go on
                self._say(error)
                await wait_for(self._stopped, IDLE)
            else:
                if not found and not self._stopped.is_set():
                    await wait_for(self._woken, self._rest())

    def stop(self) -> None:
        """Let the round at hand end, and begin no other."""
        self._stopped.set()
        self._woken.set()

    def _say(self, error: Exception) -> None:
        if is_away(error):
            log.error("%s: the database is away (%s); everything waits", self._name, type(error).__name__)
        else:
            log.error("%s: a round failed: %s", self._name, where(error))


async def wait_for(event: asyncio.Event, seconds: float) -> None:
    """Until it is set, or that long."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return


class StoppedError(Exception):
    """Somebody wanted the program to end before it was ready."""


async def unless(event: asyncio.Event, work: Coroutine[Any, Any, Given]) -> Given:
    """What the work gives; StoppedError, and the work is called off, when the event is set before."""
    at_work, called_off = asyncio.create_task(work), asyncio.create_task(event.wait())
    try:
        await asyncio.wait({at_work, called_off}, return_when=asyncio.FIRST_COMPLETED)
        if at_work.done():
            return at_work.result()
        raise StoppedError
    finally:
        at_work.cancel()
        called_off.cancel()
        await asyncio.gather(at_work, called_off, return_exceptions=True)
