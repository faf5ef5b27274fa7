"""What a spreadsheet lists: of one company and of one moment, in batches, found by indexes."""

from typing import Any

import pytest
from sqlalchemy import event

from cards.spreadsheet import SHEETS
from storage import spreadsheet
from storage.engine import Books
from tests.bot.exported import fill
from tests.storage.seeds import client_called, deal, found
from tests.storage.test_query_plans import walked_through

NAMES = [sheet.name for sheet in SHEETS]


async def listed(books: Books, workspace_id: int) -> dict[str, list[Any]]:
    async with books.peek() as book:
        book.enter(workspace_id)
        return {name: [row async for rows in book.spreadsheet.rows(name) for row in rows] for name in NAMES}


async def test_each_sheet_has_its_own_rows_of_one_company(books: Books) -> None:
    async with books.open() as book:
        await fill(book)
        other = await found(book)
        await client_called(book, other, "Чужая")
    first, second = await listed(books, 1), await listed(books, other.workspace_id)
    assert {name: len(rows) for name, rows in first.items() if rows} == {
        "clients": 1, "persons": 1, "deals": 1, "tasks": 1, "interactions": 1,
    }  # fmt: skip
    assert first["clients"][0]["points"] == [("phone", "+79123456789"), ("email", "anna@example.com")]
    assert first["persons"][0]["points"] == [("phone", "+79000000000")]
    assert {row["client_name"] for row in first["deals"]} == {"Анна «Аня» Петрова"}
    assert {name: [row["name"] for row in rows] for name, rows in second.items() if rows} == {"clients": ["Чужая"]}


async def test_all_sheets_are_of_one_moment_and_come_in_batches_by_name(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheet, "BATCH", 2)
    async with books.open() as book:
        owner = await found(book)
        for name in ("Вера", "Анна", "Борис"):
            await client_called(book, owner, name)
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        batches = [[row["name"] for row in rows] async for rows in book.spreadsheet.rows("clients")]
        async with books.open() as another:
            another.enter(owner.workspace_id)
            await deal(another, owner, await client_called(another, owner, "Галина"))
        deals = [row async for rows in book.spreadsheet.rows("deals") for row in rows]
    assert (batches, deals) == ([["Анна", "Борис"], ["Вера"]], [])


@pytest.mark.parametrize("name", NAMES)
async def test_no_sheet_reads_what_is_another_companys(books: Books, name: str) -> None:
    async with books.open() as book:
        owner = await found(book)
        await client_called(book, owner, "Анна")
    statements: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        statements.append((statement, parameters))

    event.listen(books.engine.sync_engine, "before_cursor_execute", note)
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        assert [len(rows) async for rows in book.spreadsheet.rows(name)] in ([], [1])
        event.remove(books.engine.sync_engine, "before_cursor_execute", note)
        steps = []
        for statement, parameters in statements if books.alone else ():
            if statement.startswith("SELECT"):
                plan = await (await book.connection()).exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                steps += [step.detail for step in plan]
    walked = {table for step in steps if (table := walked_through(step)) is not None}
    assert walked <= {"client"}, "clients by their names, all of the company's and no others"
    assert [step for step in steps if step.startswith("SCAN") or step == "USE TEMP B-TREE FOR ORDER BY"] == []
