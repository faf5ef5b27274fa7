"""Bots for those who kill many of them: forked from a process that has loaded the program already, which takes 1.5 s.

What is forked has neither a lock nor a connection nor a thread yet. `python -m tests.nursery` reads a line of settings,
starts `bot run` with them, and prints its number, and its exit code once it has ended; then it reads the next line.
"""

import asyncio
import gc
import json
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

from tests.processes import Telegram, settings_of


class Bot:
    """One that runs, until it is killed or stopped."""

    def __init__(self, pid: int, ending: asyncio.Task[int]) -> None:
        self.pid = pid
        self._ending = ending

    @property
    def lives(self) -> bool:
        return not self._ending.done()

    async def dies(self) -> None:
        """kill -9, if it still lives."""
        if self.lives:
            os.kill(self.pid, signal.SIGKILL)
        await self._ending

    async def stops(self) -> int:
        """SIGTERM; the exit code."""
        os.kill(self.pid, signal.SIGTERM)
        return await self._ending


class Nursery:
    """Where they come from, one at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def program(self, telegram: Telegram, database: str) -> Bot:
        """Start one on that database, as `tests.processes.program` does."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(settings_of(telegram, database)).encode() + b"\n")
        return Bot(await self._number(), asyncio.create_task(self._number()))

    async def _number(self) -> int:
        assert self._process.stdout is not None
        return int(await self._process.stdout.readline())


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """Loaded by the time the first one is wanted."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.nursery", stdin=pipe, stdout=pipe)
    try:
        yield Nursery(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


def main() -> None:
    """Load all that a bot loads, then start one after the other."""
    from bot import __main__ as program

    _load()
    with os.fdopen(0, "rb", closefd=False) as orders:
        for order in orders:
            pid = os.fork()
            if pid == 0:
                os.dup2(2, 1)  # what it says is no answer of ours
                os.environ.update(json.loads(order))
                random.seed()
                sys.argv[1:] = ["run"]
                program.main()
            _say(pid)
            _say(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def _load() -> None:
    for name in ("bot.app", "asyncpg", "aiosqlite"):
        import_module(name)
    from cards.voice import LANGUAGES, catalogue
    from phrases import warm_up

    warm_up()
    for language in LANGUAGES:
        catalogue(language)
    gc.freeze()


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
