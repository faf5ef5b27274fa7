"""A book that entered one workspace never sees another's records, by whatever road."""

from datetime import timedelta

import pytest

from storage.book import Book
from storage.engine import Books
from storage.tables import Client, Member
from storage.tables.filters import DealFilter
from tests.storage.seeds import call, change, client_called, deal, found, planned, question, reminder, task


async def _two_companies(book: Book) -> tuple[Member, Client]:
    """Theirs is made first; the book has entered ours."""
    owner = await found(book, "Лютик", telegram_id=201)
    theirs = await client_called(book, owner, "Мария Петрова", "Чужая")
    await book.clients.add_point(theirs.id, "phone", "+79123456789")
    await found(book, "Ромашка", telegram_id=101)
    return owner, theirs


async def test_a_client_of_another_workspace_is_found_by_no_road(books: Books) -> None:
    async with books.open() as book:
        _, theirs = await _two_companies(book)
        roads = {
            "of": await book.clients.of(theirs.id),
            "several": await book.clients.several([theirs.id]),
            "points": await book.clients.points(theirs.id),
            "reached_by": await book.clients.reached_by("phone", "+79123456789"),
            "called": await book.clients.called("Мария Петрова"),
            "search": await book.clients.search("мария", 10),
            "search inside": await book.clients.search("трова", 10),
            "search misspelt": await book.clients.search("питрова", 10),
            "search by phone": await book.clients.search("6789", 10),
            "known_as": await book.clients.known_as(["марии", "петровой"]),
            "known_like": await book.clients.known_like(["питровой"]),
            "records": await book.clients.records(theirs.id),
        }
    assert {road: found for road, found in roads.items() if found} == {}


async def test_the_same_roads_lead_to_ones_own(books: Books) -> None:
    async with books.open() as book:
        owner, theirs = await _two_companies(book)
        book.enter(owner.workspace_id)
        assert await book.clients.of(theirs.id) == theirs
        assert await book.clients.reached_by("phone", "8 (912) 345-67-89") == []
        assert await book.clients.reached_by("phone", "+7 912 345-67-89") == [theirs]
        assert {known.client for known in await book.clients.known_as(["марии", "петровой"])} == {theirs.id}
        assert {known.text for known in await book.clients.known_like(["питровой"])} >= {"петровой"}


async def test_no_record_of_another_workspace_is_given_by_its_number(books: Books) -> None:
    async with books.open() as book:
        owner, theirs = await _two_companies(book)
        ours = book.workspace_id
        book.enter(owner.workspace_id)
        await book.interactions.add(call(theirs, owner))
        sale = await deal(book, owner, theirs)
        todo = await book.tasks.add(task(owner, due_in=timedelta(), client=theirs))
        said = await planned(book, reminder(owner, "one", task_id=todo.id))
        asked = await book.questions.ask(question(owner))
        made = await book.changes.begin(change(owner, "theirs"))
        book.enter(ours)
        found_by_number = [
            await book.deals.of(sale.id),
            await book.tasks.of(todo.id),
            await book.reminders.of(said.id),
            await book.questions.of(asked.id),
            await book.changes.of(made.id),
            await book.members.of(owner.id),
        ]
        found_by_query = [
            *await book.interactions.with_client(theirs.id, limit=10),
            *await book.deals.open_with(theirs.id),
            *await book.tasks.open_with(theirs.id),
            *await book.reminders.of_task(todo.id),
            *await book.questions.open_to(owner.id),
            *await book.deals.matching(DealFilter(), limit=10),
        ]
    assert found_by_number == [None] * 6
    assert found_by_query == []


async def test_a_row_of_another_workspace_is_not_saved(books: Books) -> None:
    async with books.open() as book:
        _, theirs = await _two_companies(book)
        with pytest.raises(PermissionError, match="another workspace"):
            await book.save(theirs)


async def test_a_book_that_entered_nowhere_gives_nothing(books: Books) -> None:
    async with books.open() as book:
        await _two_companies(book)
    async with books.peek() as book:
        with pytest.raises(LookupError, match="has not entered"):
            await book.clients.search("мария", 10)


async def test_the_funnel_keeps_its_order_and_strangers_are_told_once(books: Books) -> None:
    async with books.open() as book:
        assert not await book.workspaces.any()
        owner = await found(book)
        assert await book.workspaces.any()
        assert [stage.key for stage in await book.workspaces.stages()] == ["new", "negotiation", "won", "lost"]
        assert await book.members.known(owner.telegram_id) == owner
        assert await book.members.known(404) is None
        await book.members.lose(owner.telegram_id, owner.created_at)
        assert owner.unreachable_since == owner.created_at
        for hours in (0, 1):
            await book.members.tell(404, owner.created_at + timedelta(hours=hours))
        told = await book.members.told(404)
        assert told is not None
        assert told.told_at == owner.created_at + timedelta(hours=1)
