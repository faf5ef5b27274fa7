"""The journal is written by the session itself: what was before, what after, by which wish."""

from datetime import timedelta
from typing import Any

from storage.book import Book
from storage.engine import Books
from storage.journaling import DERIVED
from storage.tables import Change, Client, Member
from tests.storage.seeds import NOW, change, client_called, found, task


async def _told(book: Book, made: Change) -> list[tuple[Any, ...]]:
    return [(entry.ordinal, entry.record, entry.before, entry.after) for entry in await book.journal.entries(made.id)]


async def _begun(book: Book) -> tuple[Member, Client, Change]:
    owner = await found(book)
    client = await client_called(book, owner, "Мария Петрова")
    return owner, client, await book.changes.begin(change(owner, "message 1"))


async def test_making_changing_and_ending_are_written_down(books: Books) -> None:
    async with books.open() as book:
        owner, client, made = await _begun(book)
        todo = await book.tasks.add(task(owner, due_in=timedelta(hours=1), client=client))
        await book.changes.at_wish(1)
        todo.text = "позвонить"
        client.name = "Мария Орлова"
        await book.clients.rename(client)
        await book.save(todo)
        await book.changes.at_wish(2)
        await book.journal.take_away(todo)
        entries = await book.journal.entries(made.id)
        kinds = [(entry.ordinal, entry.record, entry.before is None, entry.after is None) for entry in entries]
    assert kinds == [
        (0, "task", True, False),
        (1, "client", False, False),
        (1, "task", False, False),
        (2, "task", False, True),
    ]
    assert (entries[1].before, entries[1].after) == ({"name": "Мария Петрова"}, {"name": "Мария Орлова"})
    assert (entries[2].before, entries[2].after) == ({"text": "отправить КП"}, {"text": "позвонить"})
    assert entries[0].after is not None
    assert entries[0].after["due_at"] == "2026-03-02T10:00:00+00:00"
    assert entries[3].before == {**entries[0].after, "text": "позвонить"}


async def test_what_rules_work_out_is_left_out(books: Books) -> None:
    async with books.open() as book:
        owner, client, made = await _begun(book)
        client.last_contact_at, client.return_next, client.birthday_next = NOW, NOW, NOW.date()
        await book.save(client)
        assert await _told(book, made) == []
        await client_called(book, owner, "Анна")
        (entry,) = await book.journal.entries(made.id)
        assert entry.after is not None
        assert not set(entry.after) & DERIVED


async def test_a_field_set_to_what_it_was_is_no_change(books: Books) -> None:
    async with books.open() as book:
        _, client, made = await _begun(book)
        client.name = "Мария Петрова"
        await book.save(client)
        client.company = "Ромашка"
        client.company = None
        await book.save(client)
        assert await _told(book, made) == []


async def test_a_pause_is_nobodys_change_and_an_edit_goes_on(books: Books) -> None:
    async with books.open() as book:
        _, client, made = await _begun(book)
        await book.changes.pause()
        client.source = "реклама"
        await book.save(client)
        assert await _told(book, made) == []
        book.changes.go_on(made)
        await book.changes.at_wish(0)
        client.source = "совет"
        await book.save(client)
        assert await _told(book, made) == [(0, "client", {"source": "реклама"}, {"source": "совет"})]


async def test_what_was_written_unsaved_before_a_wish_belongs_to_the_wish_before(books: Books) -> None:
    async with books.open() as book:
        _, client, made = await _begun(book)
        client.source = "реклама"
        await book.changes.at_wish(1)
        client.company = "Ромашка"
        await book.changes.pause()
        assert [(ordinal, after) for ordinal, _, _, after in await _told(book, made)] == [
            (0, {"source": "реклама"}),
            (1, {"company": "Ромашка"}),
        ]


async def test_fields_are_put_back_with_their_types(books: Books) -> None:
    async with books.open() as book:
        owner, _, made = await _begun(book)
        await book.changes.pause()
        todo = await book.tasks.add(task(owner, due_in=timedelta(hours=1)))
        book.changes.go_on(made)
        todo.due_at, todo.done_at = NOW + timedelta(days=1), NOW
        await book.save(todo)
        await book.changes.pause()
        (entry,) = await book.journal.entries(made.id)
        assert book.journal.differs(todo, entry.after or {}) == []
        todo.due_at = NOW + timedelta(days=2)
        assert book.journal.differs(todo, entry.after or {}) == ["due_at"]
        await book.journal.put_back(todo, entry.before or {})
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        kept = await book.tasks.of(todo.id)
        assert kept is not None
        assert (kept.due_at, kept.done_at) == (NOW + timedelta(hours=1), None)


async def test_a_deleted_record_is_brought_again_under_its_number(books: Books) -> None:
    async with books.open() as book:
        owner, client, made = await _begun(book)
        todo = await book.tasks.add(task(owner, due_in=timedelta(hours=1), client=client, repeat="FREQ=WEEKLY"))
        facts = todo.model_dump()
        await book.journal.take_away(todo)
        await book.changes.pause()
        assert await book.tasks.of(todo.id) is None
        gone = (await book.journal.entries(made.id))[-1]
        assert await book.journal.record(gone) is None
        await book.journal.bring_again(gone)
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        kept = await book.tasks.of(todo.id)
        assert kept is not None
        assert kept.model_dump() == facts
