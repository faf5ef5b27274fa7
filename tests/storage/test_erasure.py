"""A table added tomorrow is erased too: every table holds the client's name, and afterwards none does."""

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import Column, Table, insert, select
from sqlmodel import SQLModel

from crm import erasure
from crm.doer import Doer
from names.redact import SHORTEST
from storage.book import Book
from storage.engine import Books
from storage.types import UtcDateTime, WallTime
from tests.storage.seeds import NOW, change, client_called, found
from tests.storage.test_migrations import _allowed, _value

NAME = "Громов"
TABLES = SQLModel.metadata.tables
COMPANYS = {
    "workspace", "member", "stage", "service", "absence", "template", "target", "invite", "stranger", "group_chat",
    "lead_link", "learned_word",
}  # fmt: skip
"""What is about no client, or may be about any."""
MADE = {"workspace", "member", "stage", "client", "name_form", "search_word", "word_key"}
"""What is there before."""
WISH = {"kind": "note", "text": NAME, "client": {"ids": [1], "name": NAME, "person": None, "new": False}}
SETTLED: dict[str, dict[str, Any]] = {
    "change": {"source": "m:1:1:1", "wishes": [{"ordinal": 0, "wish": WISH}], "undone_at": None},
    "journal": {"record": "client", "before": {"name": f"Пётр {NAME}"}, "after": {"name": NAME}},
    "outbox": {"state": "sent", "error": None, "reminder_ids": None},
    "inbox": {"state": "done", "error": None},
    "job": {"kind": "chart", "state": "done", "error": None},
    "question": {"kind": "Draft"},
}
"""Where not just any value will do."""


def _row(table: Table) -> dict[str, Any]:
    """About client 1, and in every text the name."""
    checks = [{"name": None, "sqltext": str(check.sqltext)} for check in table.constraints if hasattr(check, "sqltext")]
    allowed = dict(_allowed(checks))  # type: ignore[arg-type]  # as the inspector gives them
    keys = {name for key in table.foreign_keys for name in [key.parent.name]}
    row: dict[str, Any] = {}
    for column in (column for column in table.columns if column.name != "id"):
        value = _some(column)
        text = value in ("слово", {}) and column.name not in allowed and table.name not in COMPANYS
        row[column.name] = 1 if column.name in keys else allowed.get(column.name, _named(value) if text else value)
    return row | SETTLED.get(table.name, {})


def _some(column: Column[Any]) -> Any:
    """Any value of the column's own type."""
    if isinstance(column.type, UtcDateTime):
        return NOW
    if isinstance(column.type, WallTime):
        return NOW.replace(tzinfo=None)
    return _value(column.type)


def _named(value: Any) -> Any:
    return {"text": NAME} if value == {} else NAME


async def _begun(book: Book) -> Doer:
    """A company with one client and a row about it in every table."""
    owner = await found(book)
    await client_called(book, owner, f"Иван {NAME}")
    connection = await book.connection()
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in MADE:
            await connection.execute(insert(table).values(**_row(table)))
    return Doer(await book.workspaces.current(), owner, NOW, NOW)


async def _dump(book: Book) -> dict[str, str]:
    connection = await book.connection()
    rows = {name: [tuple(row) for row in await connection.execute(select(table))] for name, table in TABLES.items()}
    return {name: json.dumps(some, ensure_ascii=False, default=str).casefold() for name, some in rows.items()}


async def test_every_table_forgets_the_client(books: Books) -> None:
    async with books.open() as book:
        doer = await _begun(book)
        holding = {name for name, dump in (await _dump(book)).items() if NAME.casefold() in dump}
        assert holding > {"client", "journal", "change", "question", "outbox", "inbox", "job", "interaction", "task"}
        work = await erasure.begin(1, "press", book)
        while await erasure.go_on(work, book, doer):
            pass
        left = {name for name, dump in (await _dump(book)).items() if NAME.casefold() in dump}
    assert left == set()


async def test_only_that_it_happened_is_left(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, f"Иван {NAME}")
        work = await erasure.begin(client.id, "press", book)
        doer = Doer(await book.workspaces.current(), owner, NOW, NOW + timedelta(minutes=1))
        while await erasure.go_on(work, book, doer):
            pass
        made = await book.changes.from_source("press")
        assert made is not None
        (line,) = await book.journal.entries(made.id)
    assert (made.member_id, made.made_at, made.chat_id) == (owner.id, doer.now, None)
    assert (line.record, line.record_id, line.before, line.after) == ("client", client.id, {}, None)
    assert len(NAME) > SHORTEST


async def test_another_company_is_not_touched(books: Books) -> None:
    async with books.open() as book:
        there = await found(book, "Лютик", telegram_id=202)
        their = await client_called(book, there, f"Иван {NAME}")
        made = await book.changes.begin(change(there, "theirs", wishes=[{"ordinal": 0, "wish": WISH}]))
        await book.changes.pause()
        owner = await found(book)
        await client_called(book, owner, f"Иван {NAME}")
        work = await erasure.begin(their.id, "press", book)
        doer = Doer(await book.workspaces.current(), owner, NOW, NOW)
        while await erasure.go_on(work, book, doer):
            pass
        book.enter(there.workspace_id)
        assert await book.clients.of(their.id) is not None
        assert [client.id for client in await book.clients.search(NAME, 10)] == [their.id]
        await book.read_again(made)
    assert made.erased_at is None
    assert made.wishes
