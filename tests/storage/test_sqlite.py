"""Statements of writers run at once, readers in the thread; a flush puts on the disk what was committed."""

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from storage import sqlite
from storage.book import Book
from storage.engine import CHECKPOINT_EVERY, Books, database_url, make_engine
from tests.databases import only_sqlite
from tests.storage.seeds import NOW


async def where(book: Book, books: Books) -> tuple[str, ...]:
    """The threads in which a statement of this book runs."""
    threads: list[str] = []
    connection = await book._session.connection()
    raw: Any = (await connection.get_raw_connection()).driver_connection
    await raw.create_function("whereabouts", 0, lambda: threads.append(threading.current_thread().name))
    await connection.execute(text("SELECT whereabouts()"))
    assert books.alone
    return tuple(threads)


@only_sqlite
async def test_a_writers_statements_run_at_once_and_a_readers_in_the_thread(books: Books) -> None:
    here = threading.current_thread().name
    async with books.open() as book:
        assert await where(book, books) == (here,)
    async with books.peek() as book:
        (there,) = await where(book, books)
        assert there != here
    async with books.open() as book:
        assert await where(book, books) == (here,)


@only_sqlite
async def test_every_connection_keeps_its_promises(books: Books) -> None:
    async with books.open() as book:
        connection = await book._session.connection()
        kept = [
            (await connection.execute(text(f"PRAGMA {name}"))).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    assert kept == ["wal", 1, 1, 5000]


@only_sqlite
async def test_a_commit_is_real(books: Books) -> None:
    committed: list[bool] = []
    event.listen(books.engine.sync_engine, "commit", lambda _: committed.append(True))
    async with books.open() as book:
        await (await book._session.connection()).execute(text("DELETE FROM outbox"))
    assert committed == [True]


@only_sqlite
async def test_a_flush_syncs_the_log_that_holds_what_was_committed(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the write-ahead log all commits stand one behind the other: one flush does for all of them."""
    synced: list[int] = []
    monkeypatch.setattr(sqlite, "put_on_disk", lambda number: synced.append(os.fstat(number).st_ino))
    async with books.open() as book:
        await (await book._session.connection()).execute(text("DELETE FROM outbox"))
    log = os.stat(f"{books.engine.url.database}-wal")  # noqa: PTH116 (a test has nobody to hold up)
    assert synced == []
    await books.flush()
    assert synced == [log.st_ino]
    assert log.st_size > 0


@only_sqlite
async def test_what_is_on_the_disk_is_not_put_there_again(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has committed beside others waits for one flush, and not for theirs too."""
    synced: list[int] = []
    monkeypatch.setattr(sqlite, "put_on_disk", synced.append)
    async with books.open() as book:
        await book.inbox.waiting()
    await asyncio.gather(*(books.flush() for _ in range(5)))
    assert len(synced) == 1
    async with books.open() as book:
        await book.inbox.waiting()
    await books.flush()
    assert len(synced) == 2


@only_sqlite
async def test_what_is_committed_while_the_disk_is_busy_is_put_there_by_the_next_flush(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy, free = threading.Event(), threading.Event()
    synced: list[int] = []

    def slow(number: int) -> None:
        synced.append(number)
        busy.set()
        assert free.wait(10)

    monkeypatch.setattr(sqlite, "put_on_disk", slow)
    async with books.open() as book:
        await book.inbox.waiting()
    first = asyncio.create_task(books.flush())
    assert await asyncio.to_thread(busy.wait, 10)
    async with books.open() as book:
        await book.inbox.waiting()
    free.set()
    await first
    await books.flush()
    assert len(synced) == 2


@only_sqlite
async def test_the_log_is_kept_short_beside_the_writer(books: Books) -> None:
    """However much is written: a commit never has to put the log into the file itself."""
    sizes = []
    long = {"bot_id": 1, "chat_key": 1, "raw": "x" * 10_000, "received_at": NOW}
    for turn in range(4):
        for number in range(CHECKPOINT_EVERY):
            async with books.open() as book:
                await book.inbox.keep([{**long, "update_id": turn * CHECKPOINT_EVERY + number}])
        await books.checkpoint()
        sizes.append(os.stat(f"{books.engine.url.database}-wal").st_size)  # noqa: PTH116 (as above)
    assert max(sizes) < 2 * sizes[0]


async def test_a_file_that_cannot_be_opened_leaves_no_thread_behind(tmp_path: Path) -> None:
    books = Books(make_engine(database_url(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}")))
    with pytest.raises(OperationalError, match="unable to open"):
        async with books.peek():
            pytest.fail("a file in a folder that does not exist")
    assert [thread.name for thread in threading.enumerate() if "_connection_worker_thread" in thread.name] == []
    await books.close()


async def test_others_have_their_turn_between_two_books(books: Books) -> None:
    """A batch that follows a batch waits for nothing: without its leave nobody would be answered meanwhile."""
    turns = 0

    async def another() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    waiting = asyncio.create_task(another())
    async with books.open() as book:
        await book.inbox.waiting()  # the connection is made
    before = turns
    for _ in range(10):
        async with books.open() as book:
            await book.inbox.waiting()
    waiting.cancel()
    assert turns - before >= 10
