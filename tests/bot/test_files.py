"""A file that does not fit on the disk is taken back, so that what people write does."""

from datetime import timedelta

import pytest
from sqlalchemy import func, insert
from sqlmodel import col, select

from bot.jobs import MOST_STARTS
from storage.tables import Client, FilePart, Job
from tests.town import Somebody, Town

ROOM = 10
"""Pages: less than the file takes."""


async def test_it_is_a_failed_start_and_told_at_last(
    pomni: Town, maria: Somebody, oleg: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.files.PART", 4096)
    await fill(pomni)
    await leave_room(pomni)
    maria.person.sends("/export")
    await pomni.settle()
    assert await kept(pomni) == ("new", 1, 0)
    await oleg.says("новый клиент Иван Громов")
    oleg.sees("Иван Громов")
    for _ in range(MOST_STARTS):
        pomni.clock.move_by(timedelta(seconds=30))
        await pomni.settle()
    assert await kept(pomni) == ("dead", MOST_STARTS, 0)
    maria.sees("Таблица не получилась")


async def fill(pomni: Town) -> None:
    """Clients enough for a file of many parts."""
    same = {"workspace_id": 1, "created_at": pomni.clock.now(), "owner_id": 1, "tags": []}
    rows = [{**same, "name": f"Клиент {number}", "full_name_key": f"{number}"} for number in range(2000)]
    async with pomni.pomni.books.open() as book:
        await (await book.connection()).execute(insert(Client), rows)


async def leave_room(pomni: Town) -> None:
    """The disk takes so many pages more."""
    async with pomni.pomni.books.open() as book:
        connection = await book.connection()
        used = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
        (await connection.exec_driver_sql(f"PRAGMA max_page_count={used + ROOM}")).close()


async def kept(pomni: Town) -> tuple[str, int, int]:
    """The state of the job, its starts, and the parts of its file."""
    async with pomni.pomni.books.engine.connect() as connection:
        state, starts = (await connection.execute(select(col(Job.state), col(Job.starts)))).one()
        return state, starts, (await connection.execute(select(func.count()).select_from(FilePart))).scalar_one()
