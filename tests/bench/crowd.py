"""A crowd that writes to a bot, and how long each waits for the answer by the server's own clock."""

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median, quantiles
from typing import Any

from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade
from storage.tables import Member, Workspace
from tests.killing import ANNA
from tests.processes import Telegram

COMPANIES = 100


def sentence(number: int) -> str:
    """What a rep writes after a call."""
    return f"звонил Гусевой, обсудили поставку {number}, завтра в 11 отправить КП"


@dataclass
class Waits:
    """How long the answers took, in milliseconds; and how many came a second."""

    waits: list[float]
    per_second: float

    @property
    def p50(self) -> float:
        return median(self.waits)

    @property
    def p99(self) -> float:
        """Never beyond the longest wait there was: of few waits the usual formula guesses a longer one."""
        return quantiles(self.waits, n=100, method="inclusive")[98]


class Crowd:
    """People of the local Telegram."""

    def __init__(self, telegram: Telegram, people: list[int]) -> None:
        self._telegram = telegram
        self.people = people
        self._number = 1000

    async def at_once(self) -> Waits:
        """Everybody writes once, all at the same moment."""
        return await self._measured([0.0] * len(self.people), self.people)

    async def evenly(self, per_second: float, seconds: float) -> Waits:
        """So many messages a second, from one person after the other."""
        many = int(per_second * seconds)
        authors = [self.people[number % len(self.people)] for number in range(many)]
        return await self._measured([number / per_second for number in range(many)], authors)

    async def one_person(self, seconds: int) -> Waits:
        """One person, once a second."""
        return await self._measured([float(second) for second in range(seconds)], self.people[:1] * seconds)

    async def _measured(self, moments: list[float], authors: list[int]) -> Waits:
        after = (await self._telegram.order("state"))["events"]
        begun, at = asyncio.get_running_loop().time(), 0
        while at < len(authors):
            due = [index for index in range(at, len(authors)) if moments[index] <= self._since(begun)]
            if due:
                await self._write([authors[index] for index in due])
                at = due[-1] + 1
            if at < len(authors):
                await asyncio.sleep(max(0.0, moments[at] - self._since(begun)))
        return await self._answered(after, len(authors))

    def _since(self, begun: float) -> float:
        return asyncio.get_running_loop().time() - begun

    async def _write(self, authors: list[int]) -> None:
        messages = []
        for user in authors:
            self._number += 1
            messages.append({"user_id": user, "text": sentence(self._number)})
        await self._telegram.order("send_many", messages=messages)

    async def _answered(self, after: int, many: int) -> Waits:
        """Wait until each message has its answer."""
        events: list[dict[str, Any]] = []
        async with asyncio.timeout(300):
            while len(waits := matched(events)) < many:
                await asyncio.sleep(0.3)
                events = await self._telegram.order("events", after=after)
        said = [event["at"] for event in events if event["kind"] == "message"]
        return Waits(waits, many / (max(said) - min(said)))


def matched(events: list[dict[str, Any]]) -> list[float]:
    """Milliseconds between each message and the answer to it: a chat's answers come in order."""
    waiting: dict[int, deque[float]] = defaultdict(deque)
    waits = []
    for event in events:
        if event["kind"] != "message":
            continue
        if not event["by_bot"]:
            waiting[event["chat_id"]].append(event["at"])
        elif waiting[event["chat_id"]]:
            waits.append((event["at"] - waiting[event["chat_id"]].popleft()) * 1000)
    return waits


async def settle_in(database: str, people: list[int]) -> None:
    """A hundred companies, in which everybody has a place."""
    now = datetime.now(UTC)
    await upgrade(database_url(database), now)
    books = Books(make_engine(database_url(database)))
    place: dict[str, Any] = {"language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
    place["reps_see"] = "all"  # they all write about one client: a colleague's would be asked about, not recorded
    async with books.open() as book:
        companies = [
            await book.workspaces.found(Workspace(name=f"Ромашка {number}", created_at=now, **place), ["new", "won"])
            for number in range(min(COMPANIES, len(people)))
        ]
        for at, number in enumerate(people):
            company = companies[at % len(companies)]
            book.enter(company.id)
            await book.members.welcome(
                Member(workspace_id=company.id, telegram_id=number, name=f"Олег {number}", created_at=now)
            )
    await books.close()


async def tell_of_anna(telegram: Telegram, people: list[int]) -> None:
    """Each company gets its Анна Гусева, by the first of its people."""
    orders = [{"user_id": number, "text": ANNA} for number in people[:COMPANIES]]
    after = (await telegram.order("state"))["events"]
    await telegram.order("send_many", messages=orders)
    events: list[dict[str, Any]] = []
    async with asyncio.timeout(120):
        while len(matched(events)) < len(orders):
            await asyncio.sleep(0.3)
            events = await telegram.order("events", after=after)
