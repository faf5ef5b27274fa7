"""Updates a second and the wait for an answer, beside a bare echo bot on the same local server."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.crowd import Crowd, Waits, settle_in, tell_of_anna
from tests.bench.table import show
from tests.processes import TOKEN, program, python, telegram

HEAD = ("", "updates/s", "of echo", "p50 ms at 30/s", "p99 ms at 30/s", "p50 ms at 1/s", "p99 ms at 1/s")


async def speed_bench(people: int, seconds: int) -> None:
    """Both bots one after the other, each on a server of its own."""
    async with echo(people) as crowd:
        bare = await _measure(crowd, seconds)
    async with pomni(people) as crowd:
        ours = await _measure(crowd, seconds)
    rows = [_row("echo (bare python-telegram-bot)", bare, bare), _row("pomni (SQLite, paced)", ours, bare)]
    show(f"{people} people, each at most one message a second", HEAD, rows)


async def _measure(crowd: Crowd, seconds: int) -> tuple[Waits, Waits, Waits]:
    await crowd.evenly(20, 2)
    return await crowd.at_once(), await crowd.evenly(30, seconds), await crowd.one_person(seconds)


def _row(name: str, measured: tuple[Waits, Waits, Waits], bare: tuple[Waits, Waits, Waits]) -> tuple[str, ...]:
    at_once, at_30, at_1 = measured
    share = at_once.per_second / bare[0].per_second
    waits = (at_30.p50, at_30.p99, at_1.p50, at_1.p99)
    return name, f"{at_once.per_second:.0f}", f"{share:.2f}×", *(f"{wait:.1f}" for wait in waits)


@asynccontextmanager
async def echo(people: int) -> AsyncIterator[Crowd]:
    """A running echo bot and its crowd."""
    async with telegram() as local:
        running = await python("-m", "tests.bench.echo", local.url, TOKEN)
        yield Crowd(local, await local.order("users", count=people))
        await running.stops()


@asynccontextmanager
async def pomni(people: int) -> AsyncIterator[Crowd]:
    """A running Pomni and its crowd, in a hundred companies."""
    with TemporaryDirectory(prefix="pomni-speed-") as folder:
        database = os.environ.get("BENCH_DATABASE_URL") or f"sqlite:///{Path(folder) / 'pomni.db'}"
        async with telegram() as local:
            crowd = Crowd(local, await local.order("users", count=people))
            await settle_in(database, crowd.people)
            running = await program(local, database)
            await tell_of_anna(local, crowd.people)
            yield crowd
            await running.stops()
