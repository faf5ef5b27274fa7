"""What was changed in a row is written, and no more than that."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm.exc import StaleDataError

from storage.book import Book
from storage.engine import Books
from storage.tables import Task
from tests.storage.seeds import NOW, found, task


@pytest.fixture
async def planned(books: Books) -> Task:
    async with books.open() as book:
        return await book.tasks.add(task(await found(book), due_in=timedelta(hours=1)))


async def _known(book: Book, planned: Task) -> Task:
    book.enter(planned.workspace_id)
    known = await book.tasks.of(planned.id)
    assert known is not None
    return known


async def _run(book: Book, statement: str) -> None:
    await (await book.connection()).execute(text(statement))


async def test_only_what_was_changed_is_written(books: Books, planned: Task) -> None:
    async with books.open() as book:
        known = await _known(book, planned)
        await _run(book, "UPDATE task SET text = 'позвонить'")
        known.due_at = NOW
        await book.save(known)
    async with books.peek() as book:
        known = await _known(book, planned)
        assert (known.text, known.due_at) == ("позвонить", NOW)


async def test_what_was_saved_may_be_changed_and_saved_again(books: Books, planned: Task) -> None:
    async with books.open() as book:
        known = await _known(book, planned)
        for moves in (1, 2, 0):
            known.moves = moves
            await book.save(known)
        known.text = "позвонить"
    async with books.peek() as book:
        known = await _known(book, planned)
        assert (known.moves, known.text) == (0, "позвонить")


async def test_a_row_that_is_gone_is_not_saved_silently(books: Books, planned: Task) -> None:
    async def save() -> None:
        async with books.open() as book:
            known = await _known(book, planned)
            await _run(book, "DELETE FROM task")
            known.moves = 1
            await book.save(known)

    with pytest.raises(StaleDataError):
        await save()


async def test_nothing_is_written_behind_what_the_database_refused(books: Books, planned: Task) -> None:
    async with books.open() as book:
        known = await _known(book, planned)
        known.assignee_id = 999
        with pytest.raises(IntegrityError):
            await book.save(known)
        with pytest.raises(SQLAlchemyError):
            await book.outbox.put(bot_id=42, chat_id=1, method="sendMessage", payload={}, created_at=NOW)
    async with books.peek() as book:
        assert (await _known(book, planned)).assignee_id == planned.assignee_id
