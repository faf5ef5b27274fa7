"""What is prepared for SQLite finds and writes what SQLAlchemy would."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlmodel import col

from storage.engine import Books
from storage.outbox import PUT
from storage.session import StraightConnection
from storage.tables import Inbox, Outbox, Reminder
from tests.databases import only_sqlite
from tests.storage.seeds import NOW, found, reminder

LETTER = {"bot_id": 42, "chat_id": 7, "lane": 1, "state": "new", "tries": 0, "created_at": NOW, "method": "sendMessage"}
LETTERS = (
    select(col(Outbox.id), col(Outbox.payload), col(Outbox.created_at), col(Outbox.not_before))
    .where(col(Outbox.chat_id).in_(bindparam("chats", expanding=True)), col(Outbox.created_at) <= bindparam("now"))
    .where(col(Outbox.method).in_(("sendMessage", "sendDocument")), col(Outbox.lane) == 1)
    .order_by(col(Outbox.id))
    .limit(bindparam("most"))
)
COUNT = select(func.count().label("many"), func.max(col(Outbox.created_at))).where(
    col(Outbox.chat_id) == bindparam("chat")
)

pytestmark = only_sqlite


async def straight(book: Any) -> StraightConnection:
    connection = await book._session.connection()
    assert isinstance(connection, StraightConnection)
    return connection


async def test_rows_are_read_as_sqlalchemy_reads_them(books: Books) -> None:
    async with books.open() as book:
        connection = await straight(book)
        for chat in (7, 8, 9):
            put = {**LETTER, "chat_id": chat, "payload": {"text": "ё <b>"}, "not_before": NOW if chat == 9 else None}
            assert (await connection.execute(PUT, put)).scalar_one() == chat - 6
        for chats in ([], [7], [8, 9], list(range(100))):
            asked = {"chats": chats, "now": NOW + timedelta(hours=1), "most": 2}
            found = (await connection.execute(LETTERS, asked)).all()
            assert found == connection.own.execute(LETTERS, asked).all()
            assert len(found) == min(2, len({7, 8, 9} & set(chats)))
        (row,) = await connection.execute(LETTERS, {"chats": [9], "now": NOW, "most": 9})
        assert (row.payload, row.created_at, row.not_before) == ({"text": "ё <b>"}, NOW, NOW)
        counted = (await connection.execute(COUNT, {"chat": 7})).one()
        assert (counted.many, counted[1]) == (1, NOW)


async def test_what_a_column_is_by_itself_need_not_be_given(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        facts = reminder(owner, "task:1").model_dump(exclude={"id", "chosen"})
        connection = await straight(book)
        await connection.execute(insert(Reminder), [facts, {**facts, "key": "task:2"}])
        assert list((await connection.execute(select(col(Reminder.chosen)))).scalars()) == [False, False]


async def test_errors_are_sqlalchemys_and_hold_nothing_of_what_was_written(books: Books) -> None:
    update = {"bot_id": 42, "update_id": 1, "chat_key": 7, "raw": "тайна", "received_at": NOW}
    with pytest.raises(IntegrityError, match="UNIQUE") as caught:
        async with books.open() as book:
            await (await straight(book)).execute(insert(Inbox), [update, update])
    assert "тайна" not in str(caught.value)


async def test_a_value_that_is_lacking_is_named(books: Books) -> None:
    async with books.open() as book:
        with pytest.raises(ValueError, match="lacks now, most"):
            await (await straight(book)).execute(LETTERS, {"chats": [7]})


async def test_every_row_of_several_has_its_values(books: Books) -> None:
    update = {"bot_id": 42, "update_id": 1, "chat_key": 7, "raw": "{}", "received_at": NOW}
    async with books.open() as book:
        lacking = {name: value for name, value in update.items() if name != "raw"} | {"update_id": 2}
        with pytest.raises(KeyError, match="raw"):
            await (await straight(book)).execute(insert(Inbox), [update, lacking])


async def test_nothing_is_written_behind_an_error_that_somebody_swallowed(books: Books) -> None:
    """SQLite would take each statement behind it as a transaction of its own."""
    letter = {**LETTER, "payload": {}, "not_before": None}
    async with books.open() as book:
        connection = await straight(book)
        await connection.execute(PUT, letter)
        with pytest.raises(IntegrityError):
            await book.files.keep(999, 0, b"of no job")
        with pytest.raises(PendingRollbackError):
            await connection.execute(PUT, letter)
    async with books.open() as book:
        assert (await (await straight(book)).execute(COUNT, {"chat": 7})).one().many == 0
