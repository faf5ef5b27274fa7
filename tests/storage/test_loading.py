"""A row that was read is the session's own: one object for one row, saved when it was changed, as it stands."""

import pytest
from sqlalchemy import inspect, text

from storage.book import Book
from storage.engine import Books
from storage.tables import Client, Stage
from tests.storage.seeds import client_called, found


@pytest.fixture
async def maria(books: Books) -> Client:
    async with books.open() as book:
        return await client_called(book, await found(book), "Мария Петрова")


async def _known(book: Book, client: Client) -> Client:
    """The client as that book knows it."""
    book.enter(client.workspace_id)
    known = await book.clients.of(client.id)
    assert known is not None
    return known


async def test_a_row_is_read_whole_and_has_nothing_to_be_written(books: Books, maria: Client) -> None:
    async with books.peek() as book:
        known = await _known(book, maria)
        assert known.model_dump() == maria.model_dump()
        assert not inspect(known).modified


async def test_a_row_that_was_changed_stays_so_when_it_is_found_again(books: Books, maria: Client) -> None:
    async with books.open() as book:
        known = await _known(book, maria)
        known.name = "Мария Иванова"
        assert await book.clients.called("Мария Петрова") == [known]
        await book.save(known)
    async with books.peek() as book:
        assert (await _known(book, maria)).name == "Мария Иванова"


async def test_what_was_taken_back_is_read_as_it_stands(books: Books, maria: Client) -> None:
    async def fail(book: Book, known: Client) -> None:
        async with book.apart():
            known.name = "Мария Иванова"
            await book.save(known)
            raise ZeroDivisionError

    async with books.open() as book:
        known = await _known(book, maria)
        with pytest.raises(ZeroDivisionError):
            await fail(book, known)
        again = await _known(book, maria)
        assert (again is known, again.name) == (True, "Мария Петрова")


async def test_a_workspace_is_held_as_it_stands_then(books: Books, maria: Client) -> None:
    async with books.open() as book:
        book.enter(maria.workspace_id)
        seen = await book.workspaces.seen()
        await (await book.connection()).execute(text("UPDATE workspace SET name = 'Лютик'"))
        held = await book.workspaces.current()
        assert (held is seen, held.name) == (True, "Лютик")


async def test_the_funnel_is_read_in_its_order(books: Books, maria: Client) -> None:
    async with books.peek() as book:
        book.enter(maria.workspace_id)
        stages: list[Stage] = await book.workspaces.stages()
        assert [stage.key for stage in stages] == ["new", "negotiation", "won", "lost"]
