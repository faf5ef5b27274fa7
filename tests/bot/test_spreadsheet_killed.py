"""kill -9 while a spreadsheet is made: it comes all the same, whole and once."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, insert
from sqlalchemy.engine import URL
from sqlmodel import col, select

from storage.engine import Books, make_engine
from storage.migrate import upgrade
from storage.tables import Client, FilePart, Job, Journal, Member, Workspace
from tests.nursery import Nursery
from tests.processes import Telegram, telegram

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
MANY = 5000
"""Clients: enough for being killed among them."""


async def test_it_comes_whole_and_once(fresh_url: URL, bots: Nursery) -> None:
    database = fresh_url.render_as_string(hide_password=False)
    books = Books(make_engine(fresh_url))
    async with telegram() as local:
        (owner,) = await local.order("users", count=1)
        await settle_in(fresh_url, books, owner)
        await local.order("send", user_id=owner, text="/export")
        running = await bots.program(local, database)
        await until(lambda: begun(books))
        await running.dies()
        assert await documents(local, owner) == []
        running = await bots.program(local, database)
        await until(lambda: documents(local, owner))
        assert await running.stops() == 0
        (sent,) = await documents(local, owner)
    assert f"Клиенты: {MANY // 1000} 000" in sent["caption"].replace("\u00a0", " ")
    assert await counted(books, Job, col(Job.state) == "done", col(Job.starts) == 2) == 1
    assert await counted(books, Journal, col(Journal.record) == "member") == 1
    assert await counted(books, FilePart) == 0
    await books.close()


async def settle_in(url: URL, books: Books, owner: int) -> None:
    """A company of one person with many clients."""
    await upgrade(url, NOW)
    place: dict[str, Any] = {"language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
    async with books.open() as book:
        company = await book.workspaces.found(Workspace(name="Ромашка", created_at=NOW, **place), ["new"])
        member = Member(workspace_id=company.id, telegram_id=owner, name="Мария", role="owner", created_at=NOW)
        await book.members.welcome(member)
        same = {"workspace_id": company.id, "created_at": NOW, "owner_id": member.id, "tags": []}
        rows = [{**same, "name": f"Клиент {number}", "full_name_key": f"{number}"} for number in range(MANY)]
        await (await book.connection()).execute(insert(Client), rows)


async def begun(books: Books) -> bool:
    return await counted(books, Job, col(Job.starts) == 1, col(Job.state) == "new") == 1


async def documents(local: Telegram, owner: int) -> list[dict[str, Any]]:
    return [one for one in await local.shown(owner) if "Вся база" in one.get("caption", "")]


async def counted(books: Books, table: Any, *which: Any) -> int:
    async with books.engine.connect() as connection:
        return int((await connection.execute(select(func.count()).select_from(table).where(*which))).scalar_one())


async def until(holds: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.timeout(60):
        while not await holds():  # noqa: ASYNC110 (another process does it)
            await asyncio.sleep(0.02)
