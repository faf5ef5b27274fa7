"""Killing the bot under load, and checking afterwards that nobody noticed.

People write sentences, each with a number of its own, while the bot is killed at random moments. In the end every
sentence must have made exactly its records and got its answer, in the order of writing; what was perhaps said
already may come twice, and is marked then.
"""

import asyncio
import contextlib
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from bot.refusals import MARK
from storage.book import Book
from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade
from storage.tables import Change, Inbox, Journal, Member, Outbox, Workspace
from tests.nursery import Nursery
from tests.processes import Telegram

ANNA = "новый клиент Анна Гусева, 8 912 345-67-89"
ROUND_TRIP = 0.05
"""Seconds that a call takes, as on the real network: long enough to be killed in."""
PATIENCE = 60
"""Seconds until what still waits will wait for ever."""
SURNAMES = ("Кораблёв", "Мельников", "Соколов", "Тарасов", "Ермаков", "Фролов")


@dataclass(frozen=True)
class Sentence:
    """`shown` is what its answer says and no other does; `makes`, the records it makes."""

    text: str
    shown: str
    makes: tuple[tuple[str, int], ...]


def sentences() -> Iterator[Sentence]:
    """Different ones for ever."""
    number = 1000
    while True:
        for kind in range(4):
            number += 1
            yield _sentence(kind, number)


def _sentence(kind: int, number: int) -> Sentence:
    if kind == 0:
        phone = f"+7912300{number:04d}"
        text = f"новый клиент Илья {SURNAMES[number % len(SURNAMES)]}, {phone}"
        return Sentence(text, phone, (("client", 1), ("contact_point", 1)))
    if kind == 1:
        return Sentence(f"звонил Гусевой, обсудили поставку {number}", f"поставку {number}", (("interaction", 1),))
    if kind == 2:
        text = f"завтра в 11 отправить Гусевой договор {number}"
        return Sentence(text, f"договор {number}", (("task", 1),))
    text = f"звонил Гусевой, завтра в 12 подготовить отчёт {number}"
    return Sentence(text, f"отчёт {number}", (("interaction", 1), ("task", 1)))


@dataclass
class Toll:
    """What came of it. The lists name what went wrong, and have to be empty."""

    seed: int
    kills: int = 0
    messages: int = 0
    records: int = 0
    marked: int = 0
    slowest_start: float = 0.0
    seconds: float = 0.0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)

    @property
    def wrongs(self) -> list[str]:
        named = ("lost", "doubled", "unanswered", "disordered", "unmarked", "unfinished")
        return [f"{name}: {one}" for name in named for one in getattr(self, name)]


@dataclass
class Killing:
    """One bot on one database, its people, and what they wrote."""

    telegram: Telegram
    bots: Nursery
    database: str
    seed: int
    people: list[int] = field(default_factory=list)
    written: dict[tuple[int, int], Sentence] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._sentences = sentences()
        self._books = Books(make_engine(database_url(self.database)))
        self.toll = Toll(self.seed)

    async def run(self, kills: int, people: int, *, longest: float = 1.5) -> Toll:
        """Kill so often, each time at a random moment of the first `longest` seconds of work."""
        begun = time.monotonic()
        try:
            await self._found(people)
            for _ in range(kills):
                await self._kill(longest)
            await self._finish()
            await self._verify()
        finally:
            await self._running.dies()
            await self._books.close()
        self.toll.seconds = time.monotonic() - begun
        return self.toll

    async def _kill(self, longest: float) -> None:
        """While people write; then start again."""
        writing = asyncio.create_task(self._write(longest))
        await asyncio.sleep(self._random.uniform(0.0, longest))
        await self._running.dies()
        await writing
        self.toll.kills += 1
        await self._start()

    async def _found(self, people: int) -> None:
        """A company of so many, which knows Анна Гусева, and its bot."""
        now = datetime.now(UTC)
        self.people = await self.telegram.order("users", count=people)
        await upgrade(database_url(self.database), now)
        async with self._books.open() as book:
            place: dict[str, Any] = {"language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
            place["reps_see"] = "all"  # they all write about one client
            company = await book.workspaces.found(Workspace(name="Ромашка", created_at=now, **place), ["new", "won"])
            for number in self.people:
                await book.members.welcome(
                    Member(workspace_id=company.id, telegram_id=number, name=f"Олег {number}", created_at=now)
                )
        await self.telegram.order("send", user_id=self.people[0], text=ANNA)
        await self._start()
        await self._drained()
        await self.telegram.order("fault", method="sendMessage", when="after", delay=ROUND_TRIP, times=10**6)

    async def _start(self) -> None:
        """A bot that has begun to fetch: what somebody wrote before is acknowledged."""
        begun = time.monotonic()
        await self._write_together(1)
        waiting = before = (await self.telegram.order("state"))["pending"]
        self._running = await self.bots.program(self.telegram, self.database)
        while waiting >= before:
            await asyncio.sleep(0.01)
            assert self._running.lives, "the bot ended by itself"
            waiting = (await self.telegram.order("state"))["pending"]
        self.toll.slowest_start = max(self.toll.slowest_start, time.monotonic() - begun)

    async def _write(self, seconds: float) -> None:
        """People write now and then."""
        for _ in range(self._random.randint(3, 6)):
            await self._write_together(self._random.randint(1, 4))
            await asyncio.sleep(self._random.uniform(0, seconds / 4))

    async def _write_together(self, many: int) -> None:
        said = [(self._random.choice(self.people), next(self._sentences)) for _ in range(many)]
        orders = [{"user_id": user, "text": sentence.text} for user, sentence in said]
        numbers = await self.telegram.order("send_many", messages=orders)
        for (user, sentence), number in zip(said, numbers, strict=True):
            self.written[user, number] = sentence

    async def _finish(self) -> None:
        """This time in peace. What waits for ever is found by looking at the rows."""
        with contextlib.suppress(TimeoutError):
            await self._drained()
        if await self._running.stops() != 0:
            self.toll.unfinished.append("the bot did not stop in peace")

    async def _drained(self) -> None:
        """Nothing waits any more; TimeoutError when something waits for ever."""
        async with asyncio.timeout(PATIENCE):
            while (await self.telegram.order("state"))["pending"] or await self._waiting():  # noqa: ASYNC110
                await asyncio.sleep(0.05)  # another process's database has no event to wait for

    async def _waiting(self) -> int:
        async with self._books.peek() as book:
            updates = await count(book, select(func.count()).where(col(Inbox.state) == "new"))
            letters = await count(book, select(func.count()).where(col(Outbox.state).in_(("new", "sending"))))
        return updates + letters

    async def _verify(self) -> None:
        self.toll.messages = len(self.written)
        async with self._books.peek() as book:
            await self._verify_rows(book)
            await self._verify_records(book)
        for user in self.people:
            self._verify_chat(user, [one["text"] for one in await self.telegram.shown(user)])

    async def _verify_rows(self, book: Book) -> None:
        stored = await count(book, select(func.count()).select_from(Inbox))
        if stored != len(self.written) + 1:
            self.toll.lost.append(f"{len(self.written) + 1} updates, {stored} rows")
        for table in (Inbox, Outbox):
            ended = select(col(table.id), col(table.state), col(table.error)).where(
                col(table.state).not_in(("done", "sent"))
            )
            self.toll.unfinished += [f"{table.__tablename__} {tuple(row)}" for row in await rows(book, ended)]

    async def _verify_records(self, book: Book) -> None:
        """Each message made one change, and in it exactly its records."""
        query = (
            select(Change.chat_id, Change.message_id, Change.id, Journal.record)
            .join(Journal, col(Journal.change_id) == Change.id)
            .where(col(Change.chat_id).in_(self.people))
        )
        made: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
        changes: dict[tuple[int, int], set[int]] = defaultdict(set)
        for chat, message, change, record in await rows(book, query):
            made[chat, message][record] += 1
            changes[chat, message].add(change)
        for place, sentence in self.written.items():
            wanted, found = Counter(dict(sentence.makes)), made[place]
            self.toll.records += found.total()
            if wanted - found:
                self.toll.lost.append(f"{sentence.text}: {dict(wanted - found)}")
            if found - wanted or len(changes[place]) > 1:
                self.toll.doubled.append(f"{sentence.text}: {dict(found)} in {len(changes[place])} changes")

    def _verify_chat(self, user: int, texts: Sequence[str]) -> None:
        """Every answer is there, in order; a second time only with the mark."""
        firsts = []
        for sentence in [sentence for (who, _), sentence in sorted(self.written.items()) if who == user]:
            answers = [at for at, text in enumerate(texts) if sentence.shown in text]
            if not answers:
                self.toll.unanswered.append(sentence.text)
                continue
            firsts.append(answers[0])
            self.toll.marked += sum(texts[at].startswith(MARK) for at in answers)
            self.toll.unmarked += [texts[at] for at in answers[1:] if not texts[at].startswith(MARK)]
        if firsts != sorted(firsts):
            self.toll.disordered.append(f"the answers to {user} came in the order {firsts}")


async def rows(book: Book, query: Any) -> list[Any]:
    """Past the shelves: a test looks at all rows of all companies."""
    connection = await book._session.connection()
    return list(await connection.execute(query))


async def count(book: Book, query: Any) -> int:
    return int((await rows(book, query))[0][0])
