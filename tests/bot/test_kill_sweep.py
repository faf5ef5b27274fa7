"""kill -9 in the middle of a sweep and of what it says: no reminder lost, and none said twice without a mark."""

import asyncio
import contextlib
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlalchemy.engine import URL
from sqlmodel import col, select

from bot.refusals import MARK
from crm.reminders import follow_task
from storage.engine import Books, make_engine
from storage.migrate import upgrade
from storage.tables import Member, Outbox, Reminder, Task, Workspace
from tests.killing import ROUND_TRIP, count, rows
from tests.nursery import Nursery
from tests.processes import Telegram, telegram

SEED, KILLS, PEOPLE, EACH = 20260316, 3, 12, 4
"""No more for each than come one by one (`scheduler.sweep.FLOOD`)."""


async def test_a_killed_sweep_loses_no_reminder(fresh_url: URL, bots: Nursery) -> None:
    books, chance = Books(make_engine(fresh_url)), random.Random(SEED)
    async with telegram() as local:
        try:
            people = await local.order("users", count=PEOPLE)
            await _remind(books, people, fresh_url)
            await local.order("fault", method="sendMessage", when="after", delay=ROUND_TRIP, times=10**6)
            struck = 0
            while struck < KILLS and await _waiting(books):  # a fast machine has said all before the last of them
                running = await bots.program(local, fresh_url.render_as_string(hide_password=False))
                await _has_begun(local, people, after=await _said(local, people))
                await asyncio.sleep(chance.uniform(0, 0.5))
                await running.dies()
                struck += bool(await _waiting(books))
            assert struck, "it was killed in the middle"
            running = await bots.program(local, fresh_url.render_as_string(hide_password=False))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(60):
                    while await _waiting(books):  # noqa: ASYNC110 (another process's database has no event)
                        await asyncio.sleep(0.1)
            await running.stops()
            await _nothing_lost(books)
            for user in people:
                _each_once([one["text"] for one in await local.shown(user)], user)
        finally:
            await books.close()


async def _remind(books: Books, people: list[int], url: URL) -> None:
    """Everybody's tasks are due one after the other: some a little while ago, some while the bot is being killed."""
    now = datetime.now(UTC)
    await upgrade(url, now)
    place: dict[str, Any] = {"language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
    async with books.open() as book:
        company = await book.workspaces.found(Workspace(name="Ромашка", created_at=now, **place), ["new", "won"])
        for user in people:
            made: dict[str, Any] = {"workspace_id": company.id, "created_at": now - timedelta(hours=1)}
            member = await book.members.welcome(Member(telegram_id=user, name=f"Олег {user}", **made))
            whose: dict[str, Any] = {"creator_id": member.id, "assignee_id": member.id}
            for number in range(EACH):
                due_at = now + timedelta(seconds=4 * number - 4)
                task = Task(**made, **whose, text=_text(user, number), due_at=due_at)
                await follow_task(await book.tasks.add(task), book, now - timedelta(minutes=1))


def _text(user: int, number: int) -> str:
    return f"отправить договор {user}-{number}."


async def _said(local: Telegram, people: list[int]) -> int:
    return sum([len(await local.shown(user)) for user in people])


async def _has_begun(local: Telegram, people: list[int], *, after: int) -> None:
    """It says something that was not said before."""
    async with asyncio.timeout(30):
        while await _said(local, people) <= after:  # noqa: ASYNC110 (as above)
            await asyncio.sleep(0.02)


async def _waiting(books: Books) -> int:
    async with books.peek() as book:
        due = (col(Reminder.kind) == "task", col(Reminder.state).in_(("waiting", "queued")))
        letters = await count(book, select(func.count()).where(col(Outbox.state).in_(("new", "sending"))))
        return letters + await count(book, select(func.count()).where(*due))


async def _nothing_lost(books: Books) -> None:
    async with books.peek() as book:
        states = await rows(book, select(col(Reminder.state)).where(col(Reminder.kind) == "task"))
    assert Counter(state for (state,) in states) == {"sent": PEOPLE * EACH}


def _each_once(texts: list[str], user: int) -> None:
    for number in range(EACH):
        found = [text for text in texts if _text(user, number) in text]
        assert found, f"lost: {_text(user, number)}"
        assert all(text.startswith(MARK) for text in found[1:]), found
