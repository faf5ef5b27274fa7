"""What the columns keep and what they refuse, alike on both databases."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from storage.book import Book
from storage.engine import Books
from storage.tables import Member, Workspace
from tests.storage.seeds import NOW, call, client_called, deal, found, planned, reminder, task

MOSCOW = timezone(timedelta(hours=3))


async def test_an_instant_without_a_zone_is_refused(books: Books) -> None:
    async with books.open() as book:
        with pytest.raises(StatementError, match="an instant needs a time zone"):
            await book.members.tell(1, NOW.replace(tzinfo=None))


async def test_an_instant_comes_back_in_utc_to_the_microsecond(books: Books) -> None:
    said = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=MOSCOW)
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        await book.interactions.add(call(client, owner, happened_at=said))
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        (kept,) = await book.interactions.with_client(client.id, limit=1)
        assert (kept.happened_at, kept.happened_at.tzinfo) == (said, UTC)
        assert await book.interactions.when(client.id) == (said, None, None, None)


async def test_telegram_numbers_and_money_are_wider_than_32_bits(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book, telegram_id=7_000_000_000_123)
        client = await client_called(book, owner, "Мария Петрова")
        sale = await deal(book, owner, client, amount=9_000_000_000_000_001)
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        assert await book.members.known(7_000_000_000_123) == owner
        kept = await book.deals.of(sale.id)
        assert kept is not None
        assert kept.amount == 9_000_000_000_000_001


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "zoo"},
        {"language": "fr"},
        {"stall_days": 0},
        {"return_days": -1},
    ],
)
async def test_a_workspace_keeps_to_its_values(books: Books, wrong: dict[str, Any]) -> None:
    values = {"name": "Ромашка", "language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
    async with books.open() as book:
        with pytest.raises(IntegrityError):
            await book.workspaces.found(Workspace(**{**values, "created_at": NOW, **wrong}), [])


async def _boss(book: Book, owner: Member) -> None:
    await book.members.welcome(
        Member(workspace_id=owner.workspace_id, telegram_id=9, name="Олег", role="boss", created_at=NOW)
    )


async def _wrong_channel(book: Book, owner: Member) -> None:
    client = await client_called(book, owner, "Мария")
    await book.interactions.add(call(client, owner, channel="pigeon"))


async def _wrong_direction(book: Book, owner: Member) -> None:
    client = await client_called(book, owner, "Мария")
    await book.interactions.add(call(client, owner, direction="up"))


async def _wrong_birthday(book: Book, owner: Member) -> None:
    client = await client_called(book, owner, "Мария")
    client.birth_month, client.birth_day = 13, 1
    await book.save(client)


async def _negative_deal(book: Book, owner: Member) -> None:
    await deal(book, owner, await client_called(book, owner, "Мария"), amount=-1)


async def _wrong_status(book: Book, owner: Member) -> None:
    await deal(book, owner, await client_called(book, owner, "Мария"), status="stuck")


async def _wrong_reminder(book: Book, owner: Member) -> None:
    await planned(book, reminder(owner, "one", state="lost"))


async def _wrong_lane(book: Book, _: Member) -> None:
    await book.outbox.put(bot_id=1, chat_id=1, lane=3, method="sendMessage", payload={}, created_at=NOW)


async def _wrong_point(book: Book, owner: Member) -> None:
    client = await client_called(book, owner, "Мария")
    await book.clients.add_point(client.id, "fax", "+79120000000")


async def _task_of_nobody(book: Book, owner: Member) -> None:
    await book.tasks.add(task(owner, due_in=timedelta(), client=None, deal_id=999))


@pytest.mark.parametrize(
    "wrong",
    [
        _boss,
        _wrong_channel,
        _wrong_direction,
        _wrong_birthday,
        _negative_deal,
        _wrong_status,
        _wrong_reminder,
        _wrong_lane,
        _wrong_point,
        _task_of_nobody,
    ],
)
async def test_the_database_itself_refuses_nonsense(books: Books, wrong: Any) -> None:
    async with books.open() as book:
        owner = await found(book)
    async with books.open() as book:
        book.enter(owner.workspace_id)
        with pytest.raises(IntegrityError):
            await wrong(book, owner)


async def test_a_number_is_never_given_again(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        gone = await book.tasks.add(task(owner, due_in=timedelta()))
        await book.journal.take_away(gone)
    async with books.open() as book:
        book.enter(owner.workspace_id)
        assert (await book.tasks.add(task(owner, due_in=timedelta()))).id > gone.id
