"""The outbox: each chat in order, answers before pushes, nothing forgotten over a crash."""

from datetime import timedelta
from typing import Any

from storage.book import Book
from storage.engine import Books
from storage.outbox import Letter
from storage.tables.outbox import ANSWER, ANSWERING, PUSH
from tests.storage.seeds import NOW, client_called, found

OLEG, ANNA, MARIA = 7, 8, 9


async def _put(book: Book, chat: int = OLEG, lane: int = ANSWER, **fields: Any) -> int:
    values = {"bot_id": 42, "method": "sendMessage", "payload": {"text": "привет"}, "created_at": NOW}
    return await book.outbox.put(**{**values, "chat_id": chat, "lane": lane, **fields})


def _numbers(letters: list[Letter]) -> list[int]:
    return [letter.id for letter in letters]


async def test_answers_come_first_of_each_chat_with_presses_ahead_of_the_line(books: Books) -> None:
    async with books.open() as book:
        hello = await _put(book)
        await _put(book)
        hers = await _put(book, ANNA)
        press = await _put(book, lane=ANSWERING)
        await _put(book, MARIA, lane=PUSH)
        assert _numbers(await book.outbox.answers(42, 10)) == [press, hello, hers]
        assert _numbers(await book.outbox.answers(42, 10, besides=[OLEG])) == [press, hers]
        assert _numbers(await book.outbox.answers(42, 2)) == [press, hello]
        assert await book.outbox.answers(43, 10) == []


async def test_pushes_take_turns_among_chats(books: Books) -> None:
    async with books.open() as book:
        first = await _put(book, OLEG, PUSH, reminder_ids=[1, 2], payload=None)
        await _put(book, OLEG, PUSH)
        hers = await _put(book, ANNA, PUSH)
        await _put(book, ANNA)
        letters = await book.outbox.pushes(42, 10)
        assert _numbers(letters) == [first, hers]
        assert (letters[0].reminder_ids, letters[0].payload) == ([1, 2], None)
        assert _numbers(await book.outbox.pushes(42, 10, besides=[OLEG])) == [hers]
        assert _numbers(await book.outbox.pushes(42, 10, after=OLEG)) == [hers]


async def test_a_letter_put_off_stays_first_in_its_chat(books: Books) -> None:
    async with books.open() as book:
        first = await _put(book)
        await _put(book)
        await book.outbox.put_off(first, NOW + timedelta(minutes=1), "429")
        (letter,) = await book.outbox.answers(42, 10)
        assert (letter.id, letter.not_before) == (first, NOW + timedelta(minutes=1))
        assert await book.horizon.first((), NOW) == ((), (None, None, None, NOW + timedelta(minutes=1)))
        assert await book.horizon.first((), NOW + timedelta(minutes=1)) == ((), (None, None, None, None))


async def test_what_was_leaving_when_the_process_died_is_known(books: Books) -> None:
    async with books.open() as book:
        first, second = await _put(book), await _put(book, ANNA)
        await book.outbox.start([first, second])
        assert await book.outbox.answers(42, 10) == []
    async with books.open() as book:
        assert [(letter.id, letter.tries) for letter in await book.outbox.interrupted(42)] == [(first, 1), (second, 1)]
        assert await book.outbox.interrupted(43) == []
        await book.outbox.put_back(42, besides=[second])
        assert [(letter.id, letter.tries) for letter in await book.outbox.answers(42, 10)] == [(first, 0)]
        assert _numbers(await book.outbox.interrupted(42)) == [second]


async def test_a_letter_given_up_lets_its_chat_go_on(books: Books) -> None:
    async with books.open() as book:
        first, second = await _put(book), await _put(book)
        await book.outbox.give_up(first, "Forbidden")
        assert _numbers(await book.outbox.answers(42, 10)) == [second]
        assert not await book.outbox.is_waiting(first)
        assert await book.outbox.is_waiting(second)


async def test_what_a_message_is_about_outlives_its_letter(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        number = await _put(book)
        assert await book.outbox.message_of(number) is None
        await book.outbox.start([number])
        await book.outbox.arrived({number: 555}, NOW)
        about = {"workspace_id": owner.workspace_id, "client_id": client.id}
        row = {"bot_id": 42, "chat_id": OLEG, "message_id": 555, "outbox_id": number, **about}
        await book.outbox.remember([row])
        await book.outbox.remember([row])
        assert await book.outbox.message_of(number) == 555
        await book.outbox.purge(NOW + timedelta(days=7), 10)
        assert await book.outbox.message_of(number) == 555
        sent = await book.outbox.sent(42, OLEG, 555)
        assert sent is not None
        assert (sent.client_id, sent.task_id) == (client.id, None)
        await found(book, "Лютик", telegram_id=201)
        assert await book.outbox.sent(42, OLEG, 555) is None, "another workspace is entered"


async def test_purging_leaves_what_is_still_to_be_said(books: Books) -> None:
    async with books.open() as book:
        sent, leaving, waiting = await _put(book), await _put(book, ANNA), await _put(book, MARIA)
        await book.outbox.start([sent, leaving])
        await book.outbox.arrived({sent: 1}, NOW)
        await book.outbox.purge(NOW + timedelta(days=7), 10)
        assert await book.outbox.message_of(sent) is None
        assert _numbers(await book.outbox.interrupted(42)) == [leaving]
        assert _numbers(await book.outbox.answers(42, 10)) == [waiting]


async def test_a_group_that_became_a_supergroup_takes_its_letters_along(books: Books) -> None:
    async with books.open() as book:
        number = await _put(book, -100)
        await book.outbox.move_chat(-100, -1_001_234_567_890)
        (letter,) = await book.outbox.answers(42, 10)
        assert (letter.id, letter.chat_id) == (number, -1_001_234_567_890)


async def test_nothing_waits_for_the_old_messages_of_a_group_that_grew(books: Books) -> None:
    """They are numbered anew there: number 5 would be somebody else's words."""
    async with books.open() as book:
        await _put(book, -100, method="editMessageText", payload={"message_id": 5, "text": "записано"})
        await _put(book, -100, payload={"text": "да", "reply_parameters": {"message_id": 5}})
        await book.outbox.move_chat(-100, -1_001_234_567_890)
        (letter,) = await book.outbox.answers(42, 10)
        assert letter.payload == {"text": "да"}


async def test_a_letter_about_what_is_gone_is_remembered_without_it(books: Books) -> None:
    """Erased or undone while the letter was on its way."""
    async with books.open() as book:
        owner = await found(book)
        about = {"workspace_id": owner.workspace_id, "client_id": 999, "change_id": 998}
        await book.outbox.remember([{"bot_id": 42, "chat_id": 1, "message_id": 5, "outbox_id": 1, **about}])
        sent = await book.outbox.sent(42, 1, 5)
    assert sent is not None
    assert (sent.workspace_id, sent.client_id, sent.change_id) == (owner.workspace_id, None, None)
