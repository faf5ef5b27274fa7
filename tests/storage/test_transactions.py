"""One opening of the book is one transaction."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.book import Book
from storage.engine import Books
from storage.snapshot import snapshot
from storage.tables import Workspace
from tests.storage.seeds import NOW, client_called, found


async def _founded(books: Books) -> int:
    async with books.open() as book:
        return (await found(book)).workspace_id


async def _say(book: Book) -> int:
    return await book.outbox.put(bot_id=42, chat_id=1, method="sendMessage", payload={}, created_at=NOW)


async def test_an_exception_takes_all_of_it_back(books: Books) -> None:
    workspace_id = await _founded(books)

    async def fail() -> None:
        async with books.open() as book:
            book.enter(workspace_id)
            owner = await book.members.known(101)
            assert owner is not None
            await client_called(book, owner, "Мария Петрова")
            await _say(book)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with books.peek() as book:
        book.enter(workspace_id)
        assert await book.clients.search("Мария", 10) == []
        assert await book.outbox.answers(42, 10) == []


async def test_sixteen_writers_at_once_lose_nothing(books: Books) -> None:
    workspace_id = await _founded(books)

    async def write() -> None:
        async with books.open() as book:
            book.enter(workspace_id)
            workspace = await book.workspaces.current()
            before = workspace.return_days
            await asyncio.sleep(0)
            workspace.return_days = before + 1
            await book.save(workspace)

    await asyncio.gather(*(write() for _ in range(16)))
    async with books.peek() as book:
        assert (await book.workspaces.of(workspace_id)).return_days == 30 + 16


async def test_a_peek_sees_what_was_committed_and_waits_for_nobody(books: Books) -> None:
    workspace_id = await _founded(books)
    async with books.open() as writing:
        writing.enter(workspace_id)
        workspace = await writing.workspaces.current()
        workspace.name = "Лютик"
        await writing.save(workspace)
        async with asyncio.timeout(5), books.peek() as book:
            assert (await book.workspaces.of(workspace_id)).name == "Ромашка"


async def test_a_peek_is_one_snapshot(books: Books) -> None:
    workspace_id = await _founded(books)
    async with books.peek() as book:
        book.enter(workspace_id)
        assert await book.members.known(102) is None
        async with books.open() as writing:
            await found(writing, telegram_id=102)
            writing.enter(workspace_id)
            owner = await writing.members.known(101)
            assert owner is not None
            await client_called(writing, owner, "Мария Петрова")
        assert await book.clients.search("Мария", 10) == []


async def test_a_peek_cannot_write(books: Books) -> None:
    async def write() -> None:
        async with books.peek() as book:
            await _say(book)

    with pytest.raises(DBAPIError, match=r"readonly database|read-only transaction"):
        await write()
    async with books.open() as book:
        assert await _say(book)


async def test_an_export_waits_for_nobody_and_changes_nothing(books: Books) -> None:
    workspace_id = await _founded(books)
    async with books.open() as book:
        await book.workspaces.of(workspace_id)
        await _say(book)
        async with snapshot(books.engine.url) as connection:
            assert (await connection.execute(text("SELECT count(*) FROM outbox"))).scalar() == 0
            with pytest.raises(DBAPIError, match=r"read-?only"):
                await connection.execute(text("DELETE FROM outbox"))


async def test_what_fails_apart_is_taken_back_by_itself(books: Books) -> None:
    """Also what went past the session, before the session itself asked for anything."""

    async def fail(book: Book) -> None:
        async with book.apart():
            await (await book.connection()).execute(text("DELETE FROM outbox"))
            raise ZeroDivisionError

    async with books.open() as book:
        kept = await _say(book)
    async with books.open() as book:
        with pytest.raises(ZeroDivisionError):
            await fail(book)
    async with books.peek() as book:
        assert [letter.id for letter in await book.outbox.answers(42, 10)] == [kept]


async def test_what_was_changed_before_it_failed_apart_can_be_read_as_it_was(books: Books) -> None:
    async def fail(workspace: Workspace, book: Book) -> None:
        async with book.apart():
            workspace.name = f"not {workspace.name}"
            await book.save(workspace)
            raise ZeroDivisionError

    workspace_id = await _founded(books)
    async with books.open() as book:
        workspace = await book.workspaces.of(workspace_id)
        name = workspace.name
        with pytest.raises(ZeroDivisionError):
            await fail(workspace, book)
        assert workspace.name == name
