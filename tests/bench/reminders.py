"""How planning and sweeping grow: clients with five visits and an open deal each, all of which are to be looked at.

Half of the deals stand still and become reminders, half are put off. Then 50,000 reminders are due in the same minute,
to 10,000 people, while somebody else is answered.
"""

import asyncio
import resource
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel

from scheduler.kinds.stalled import STALLED
from scheduler.planning import plan
from scheduler.sweep import sweep
from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade
from storage.tables import Client, Deal, Interaction, Member, Reminder
from tests.bench.table import show
from tests.storage.seeds import NOW, call, client_called, deal, found

SIZES = (10_000, 100_000)
MEMBERS, DUE, VISITS = 10_000, 50_000, 5
LATER = NOW + timedelta(days=30)
HEAD = (
    "clients",
    "planning, s",
    "of it busy, s",
    "µs a client",
    "longest batch, ms",
    "idle sweep, ms",
    "50,000 due, s",
    "answer p99, ms",
    "memory",
    "database",
)


async def reminders_bench(sizes: Sequence[int]) -> None:
    """One table. Memory: by how much planning made the process grow; busy: the processor, on a machine others use;
    database: the file at the end, without its log.
    """
    rows = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(await _measured(size, Path(folder) / "pomni.db"))
    show("reminders", HEAD, rows)


def _megabytes(file: Path) -> int:
    return file.stat().st_size // 2**20


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


async def _measured(size: int, file: Path) -> list[str]:
    url = database_url(f"sqlite:///{file}")
    await upgrade(url, NOW)
    books = Books(make_engine(url))
    try:
        await _fill(books, size)
        before = _memory()
        planning, busy, longest = await _plan(books)
        grown = _memory() - before
        idle = await _idle(books)
        seconds, waits = await _flood(books)
    finally:
        await books.close()
    p99 = quantiles(waits, n=100, method="inclusive")[98]
    figures = (planning, busy, busy / size * 1e6, longest * 1e3, idle * 1e3, seconds, p99 * 1e3)
    return [f"{size:,}", *(f"{figure:,.1f}" for figure in figures), f"{grown} MB", f"{_megabytes(file):,} MB"]


async def _fill(books: Books, size: int) -> None:
    """One of each by the shelves, the rest as its copies."""
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        await book.interactions.add(call(client, owner, channel="visit"))
        await deal(book, owner, client, quiet_since=NOW, stall_next=NOW)
    async with books.engine.begin() as connection:
        await _copy(connection, Member, MEMBERS, telegram_id="1000 + i")
        await _copy(connection, Client, size, owner_id=f"1 + i % {MEMBERS}")
        await _copy(connection, Interaction, size * VISITS, client_id=f"1 + i % {size}")
        still = f"CASE i % 2 WHEN 0 THEN quiet_since ELSE '{LATER.replace(tzinfo=None)}.000000' END"
        await _copy(connection, Deal, size, client_id="i", owner_id=f"1 + i % {MEMBERS}", quiet_since=still)
        await connection.execute(text("ANALYZE"))


async def _copy(connection: AsyncConnection, table: type[SQLModel], many: int, **differs: str) -> None:
    """So many rows like the first."""
    names = [column.name for column in SQLModel.metadata.tables[str(table.__tablename__)].columns]
    values = ", ".join({"id": "i", **differs}.get(name, f'one."{name}"') for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    name = table.__tablename__
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {many})"  # noqa: S608 (our own)
    copied = f"{numbers} SELECT {values} FROM n, {name} one WHERE one.id = 1"  # noqa: S608 (our own names)
    await connection.execute(text(f"INSERT INTO {name} ({columns}) {copied}"))


async def _plan(books: Books) -> tuple[float, float, float]:
    """Seconds for all, those of the processor, and for the longest batch."""
    begun, busy, longest, worked = time.perf_counter(), time.process_time(), 0.0, True
    while worked:
        before = time.perf_counter()
        async with books.open() as book:
            worked = await plan(STALLED, book, LATER)
        longest = max(longest, time.perf_counter() - before)
    return time.perf_counter() - begun, time.process_time() - busy, longest


async def _idle(books: Books) -> float:
    """A sweep that finds nothing."""
    taken = []
    for _ in range(50):
        before = time.perf_counter()
        async with books.open() as book:
            assert not await sweep(book, NOW - timedelta(days=1), 42)
        taken.append(time.perf_counter() - before)
    return median(taken)


async def _flood(books: Books) -> tuple[float, list[float]]:
    """Seconds until all letters are in the outbox, and how long others waited for their answers meanwhile."""
    due = LATER - timedelta(days=1)
    rows: list[dict[str, Any]] = [
        {"workspace_id": 1, "kind": "birthday", "key": f"bench:{n}", "member_id": 1 + n % MEMBERS, "due_at": due}
        for n in range(DUE)
    ]
    async with books.engine.begin() as connection:
        await connection.execute(text("UPDATE reminder SET state = 'done'"))
        await connection.execute(insert(Reminder), [row | {"state": "waiting"} for row in rows])
    waits: list[float] = []
    answering = asyncio.create_task(_answer(books, waits))
    begun, worked = time.perf_counter(), True
    while worked:
        async with books.open() as book:
            worked = await sweep(book, due.replace(hour=9), 42)
    seconds = time.perf_counter() - begun
    answering.cancel()
    return seconds, waits


async def _answer(books: Books, waits: list[float]) -> None:
    """Somebody writes again and again, and is answered."""
    while True:
        before = time.perf_counter()
        async with books.open() as book:
            book.enter(1)
            client = await book.clients.of(1)
            await book.outbox.put(
                bot_id=42, chat_id=7, method="sendMessage", payload={"text": client and client.name}, created_at=NOW
            )
        waits.append(time.perf_counter() - before)
        await asyncio.sleep(0.01)
