"""The inbox: nothing twice, each chat in order, one bad update holds only its own chat."""

from datetime import timedelta
from typing import Any

from storage.book import Book
from storage.engine import Books
from tests.storage.seeds import NOW

OLEG, ANNA = 7, 8


def _update(update_id: int, chat: int = OLEG, **fields: Any) -> dict[str, Any]:
    return {"bot_id": 42, "update_id": update_id, "chat_key": chat, "raw": "{}", "received_at": NOW, **fields}


async def _heads(book: Book, *, minutes: int = 0, limit: int = 10) -> list[int]:
    return [head.id for head in await book.inbox.heads(NOW + timedelta(minutes=minutes), limit)]


async def _kept(book: Book) -> tuple[int, int, int]:
    """Олег's two updates with Анна's between them."""
    await book.inbox.keep([_update(10), _update(11, ANNA), _update(12)])
    first, hers = await _heads(book)
    return first, hers, hers + 1


async def test_an_update_kept_twice_is_there_once(books: Books) -> None:
    async with books.open() as book:
        await book.inbox.keep([_update(10, raw="one")])
        await book.inbox.keep([_update(10, raw="again"), _update(11)])
        await book.inbox.keep([_update(10, raw="another bot's", bot_id=43)])
        assert (await book.inbox.waiting())[0] == 3
        (number,) = await _heads(book)
        arrived = await book.inbox.claim(number)
        assert arrived is not None
        assert arrived.raw == "one"


async def test_the_first_of_each_chat_comes_in_the_order_of_arrival(books: Books) -> None:
    async with books.open() as book:
        first, hers, second = await _kept(book)
        await book.inbox.done(first)
        assert await _heads(book) == [hers, second]
        assert await _heads(book, limit=1) == [hers]
        await book.inbox.done(hers)
        await book.inbox.done(second)
        assert await _heads(book) == []
        assert await book.inbox.waiting() == (0, None)


async def test_an_update_put_off_holds_its_chat_and_no_other(books: Books) -> None:
    async with books.open() as book:
        first, hers, _ = await _kept(book)
        await book.inbox.put_off(first, NOW + timedelta(minutes=1), "the database is away")
        assert await _heads(book) == [hers]
        assert await _heads(book, minutes=1) == [first, hers]
        arrived = await book.inbox.claim(first)
        assert arrived is not None
        assert arrived.failures == 1


async def test_a_buried_update_lets_its_chat_go_on(books: Books) -> None:
    async with books.open() as book:
        first, hers, second = await _kept(book)
        await book.inbox.bury(first, "nobody understands it")
        assert await _heads(book) == [hers, second]
        assert await book.inbox.claim(first) is None


async def test_each_start_is_counted_for_a_crash_to_be_known(books: Books) -> None:
    async with books.open() as book:
        first, hers, _ = await _kept(book)
        await book.inbox.start([first, hers])
        await book.inbox.start([first])
        assert [(head.id, head.starts) for head in await book.inbox.heads(NOW, 10)] == [(first, 2), (hers, 1)]


async def test_what_somebody_has_claimed_nobody_else_gets(books: Books) -> None:
    async with books.open() as book:
        first, hers, _ = await _kept(book)
    if books.alone:
        return  # one writer at a time: there is nobody else
    async with books.open() as one, books.open() as other:
        assert await one.inbox.claim(first) is not None
        assert await other.inbox.claim(first) is None
        assert await other.inbox.claim(hers) is not None


async def test_purging_forgets_what_was_worked_off_long_ago(books: Books) -> None:
    week_ago = NOW - timedelta(days=7)
    async with books.open() as book:
        await book.inbox.keep([_update(number, received_at=week_ago) for number in (1, 2, 3)])
        await book.inbox.keep([_update(4)])
        done, *_ = await _heads(book)
        await book.inbox.done(done)
        await book.inbox.bury(done + 1, "why")
        await book.inbox.done(done + 3)
        assert await book.inbox.purge(NOW, 1)
        assert await book.inbox.purge(NOW, 10)
        assert not await book.inbox.purge(NOW, 10)
        assert await book.inbox.waiting() == (1, week_ago)
        await book.inbox.keep([_update(1), _update(4)])
        assert (await book.inbox.waiting())[0] == 2, "1 may come again, 4 is remembered"
