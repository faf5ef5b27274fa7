"""Storage narrows, the rule decides: over any history the query of a kind loses nothing that its rule would say.

Each history is lived through with the planners at work; then time jumps. What the query finds by then and the rule
keeps has to be what the rule alone, asked about every row there is, would say and has not said yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlmodel import col

from crm.changing import Origin
from crm.day import end_of_day
from crm.doer import Doer
from crm.messages.carry_out import carry_out
from crm.messages.undo import undo_newest
from crm.rules.birthdays import birthday_key
from crm.rules.calendar import yearly
from crm.rules.habits import habits_of
from crm.rules.stages import STAGES
from crm.wishes import (
    AnswerInvitation,
    BookVisit,
    CancelVisit,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    FinishTask,
    LogInteraction,
    MarkNoShow,
    Mention,
    MoveDeal,
    RecordVisit,
    Reply,
    WinDeal,
    Wish,
)
from scheduler.kinds import KINDS
from scheduler.kinds.birthday import BIRTHDAY
from scheduler.kinds.kind import Kind
from scheduler.looking import scenes
from scheduler.planning import PLANNERS
from storage.book import Book
from storage.engine import Books, make_engine
from storage.tables import Client, Member, Reminder, Workspace
from tests.databases import Databases
from tests.kept import kept

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
CLIENTS = 3
AWAY = (*range(1, 13), *range(13, 49, 3), 64, 80, 130, 370)
"""Days."""
BIRTHDAYS = ("1990-03-05", "--02-29", "1985-05-20")
PLANNED = [kind for kind in KINDS.values() if kind.lookout is not None]
BY_ITSELF = [kind for kind in PLANNED if kind.name not in {"birthday", "person_birthday", "digest", "closing"}]
"""Kinds whose rule asks nothing of the column that narrows: it can be asked about every row."""
ACTIONS: tuple[str, ...] = ("call", "attempt", "deal", "move", "won", "task", "later", "done", "birthday", "undo")
ACTIONS += ("book", "came", "missed", "off", "sent", "never")

histories = st.lists(
    st.tuples(
        st.sampled_from(ACTIONS),
        st.integers(0, CLIENTS - 1),
        st.integers(1, 300),
    ),
    min_size=5,
    max_size=14,
)


@dataclass
class Company:
    """A salon that sells too, and what is done in it."""

    books: Books
    now: datetime = BEGIN
    made: int = 0

    async def lives(self, what: str, client: int, hours: int) -> None:
        """One thing is done, so many hours after the one before."""
        self.now += hours * HOUR
        await self.plans()
        async with self.books.open() as book:
            doer = await self._doer(book)
            if what == "undo":
                await undo_newest(book, doer)
            else:
                await self._wishes(self._wish(what, client + 1), book, doer)

    async def begins(self) -> None:
        async with self.books.open() as book:
            place: dict[str, Any] = {"language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
            company = Workspace(name="Салон", kind="salon", created_at=BEGIN, **place)
            await book.workspaces.found(company, list(STAGES))
            owner = Member(workspace_id=company.id, telegram_id=1, name="Мария", role="owner", created_at=BEGIN)
            await book.members.welcome(owner)
            doer = await self._doer(book)
            for number, birthday in enumerate(BIRTHDAYS):
                await self._wishes(CreateClient(name=f"Анна {number}", birthday=birthday, anyway=True), book, doer)

    async def plans(self) -> None:
        """What has to be looked at by now becomes reminders."""
        async with self.books.open() as book:
            for planner in PLANNERS.values():
                while await planner(book, self.now):
                    pass

    async def _doer(self, book: Book) -> Doer:
        book.enter(1)
        member = await book.members.of(1)
        assert member is not None
        return Doer(await book.workspaces.current(), member, self.now, self.now)

    async def _wishes(self, wish: Wish, book: Book, doer: Doer) -> None:
        """What cannot be done (there is no deal to win) is left."""
        self.made += 1
        await carry_out([wish], book, doer, Origin(f"history:{self.made}", chat_id=1))

    def _wish(self, what: str, number: int) -> Wish:
        client, now = Mention(ids=(number,), name="Анна"), self.now
        wishes: dict[str, Wish] = {
            "call": LogInteraction(client=client, channel=Channel.CALL, text="звонил"),
            "attempt": LogInteraction(client=client, channel=Channel.CALL, reached=False, text="не дозвонился"),
            "deal": CreateDeal(client=client, agreed=False),
            "move": MoveDeal(client=client, stage="negotiation"),
            "won": WinDeal(client=client),
            "task": CreateTask(client=client, text="отправить КП", due_at=now + 30 * HOUR),
            "later": CreateTask(client=client, text="спросить", due_at=now + 20 * 24 * HOUR),
            "done": FinishTask(client=client),
            "book": BookVisit(client=client, starts_at=now + 50 * HOUR),
            "came": RecordVisit(client=client),
            "missed": MarkNoShow(client=client),
            "off": CancelVisit(client=client),
            "sent": AnswerInvitation(client=client, reply=Reply.SENT),
            "never": AnswerInvitation(client=client, reply=Reply.NEVER),
            "birthday": ChangeClient(client=client, birthday=f"--{now + 60 * HOUR:%m-%d}"),
        }
        return wishes[what]


@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"], indirect=True)
@given(history=histories)
@example(history=[("deal", 0, 5), ("later", 0, 5), ("call", 1, 200), ("done", 0, 5)])
@example(history=[("deal", 0, 5), ("later", 0, 5), ("call", 1, 200), ("undo", 0, 1), ("undo", 0, 1)])
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
async def test_the_query_and_the_rule_hold_equal(
    databases: Databases, database_kind: str, history: Sequence[tuple[str, int, int]]
) -> None:
    async with databases.fresh(database_kind) as url:
        company = Company(Books(make_engine(kept(url))))
        try:
            await company.begins()
            for what, client, hours in history:
                await company.lives(what, client, hours)
            await company.plans()
            await _hold_equal(company)
        finally:
            await company.books.close()


async def _hold_equal(company: Company) -> None:
    """At noon of many days to come, each as if the program had been away until then."""
    noon = company.now.replace(hour=9)
    async with company.books.open() as book:
        book.enter(1)
        planned = await _planned(book)
        every = {kind.name: await _rows(book, _every(kind)) for kind in BY_ITSELF}
        for then in [noon + day * DAY for day in AWAY]:
            for kind in BY_ITSELF:
                alone = await _said(kind, every[kind.name], book, then)
                found = await _found(kind, book, then)
                assert found <= {row.id for row in every[kind.name]}
                narrowed = {alone[number] for number in found & alone.keys()}
                assert narrowed - planned == set(alone.values()) - planned, f"{kind.name} at {then}"
            birthdays = await _said(BIRTHDAY, await _due(BIRTHDAY, book, then), book, then)
            assert set(birthdays.values()) - planned == await _birthdays(book, company.now, then) - planned, then
        for name, days in (("digest", 1), ("closing", 0)):
            await _daily_hold_equal(name, days, book, company.now)


async def _due(kind: Kind, book: Book, now: datetime) -> Sequence[Any]:
    """What the query finds."""
    assert kind.lookout is not None
    return await book.lookouts.due(kind.lookout, now, 1000)


async def _found(kind: Kind, book: Book, now: datetime) -> set[int]:
    return {row.id for row in await _due(kind, book, now)}


async def _said(kind: Kind, rows: Sequence[Any], book: Book, now: datetime) -> dict[int, str]:
    """What the rule says of these rows, by their numbers."""
    assert kind.look is not None
    if not rows:
        return {}
    around = await scenes(rows, await kind.ahead(rows, book, now), book, now)
    return {row.id: say.key for row in rows if (say := kind.look(row, around[row.id]).say) is not None}


async def _birthdays(book: Book, since: datetime, now: datetime) -> set[str]:
    """Every birthday that came within sight between the two moments."""
    lookout = BIRTHDAY.lookout
    assert lookout is not None
    first, last = lookout.until(since), lookout.until(now)
    assert isinstance(first, date)
    assert isinstance(last, date)
    known = select(Client).where(col(Client.birth_day).is_not(None), col(Client.archived_at).is_(None))
    days = {
        client.id: (client, yearly(client.birth_month, client.birth_day, year))
        for client in await _rows(book, known)
        for year in range(last.year, first.year - 1, -1)
        if first < yearly(client.birth_month, client.birth_day, year) <= last
    }
    return {birthday_key(client, day) for client, day in days.values()}


async def _daily_hold_equal(name: str, days: int, book: Book, since: datetime) -> None:
    """At its hour it is said whenever something is planned until the end of so many days later."""
    member, workspace = await book.members.of(1), await book.workspaces.seen()
    habits = habits_of(member, workspace)
    kind, then = KINDS[name], habits.next_time(name, since)
    first = (await kind.ahead([member], book, then)).get(1)
    expected = first is not None and first < end_of_day(then, habits.zone, days=days)
    said = await _said(kind, await _due(kind, book, then), book, then)
    assert bool(set(said.values()) - await _planned(book)) == expected, name


async def _planned(book: Book) -> set[str]:
    return {row.key for row in await _rows(book, select(col(Reminder.key)))}


def _every(kind: Kind) -> Any:
    """As the query of the kind, without its bounds."""
    lookout = kind.lookout
    assert lookout is not None
    needed = [col(getattr(lookout.table, name)) for name in ("id", "workspace_id", *lookout.needs.split())]
    return select(lookout.look.label("look"), lookout.whose.label("owner_id"), *needed)


async def _rows(book: Book, query: Any) -> list[Any]:
    """Past the shelves, which give no table as a whole."""
    connection = await book._session.connection()
    return list(await connection.execute(query))
