"""Reminders, questions, changes, tasks, deals and clients: what each shelf answers."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage.engine import Books
from storage.tables.filters import DealFilter
from storage.tables.lookout import RETURNS, STALLS
from tests.storage.seeds import NOW, call, change, client_called, deal, found, planned, question, reminder, task

HOUR = timedelta(hours=1)


async def test_an_occasion_is_planned_once(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        occasion = {"kind": "birthday", "key": "birthday 1 2026", "workspace_id": owner.workspace_id}
        for due_in in (0 * HOUR, HOUR):
            await book.reminders.plan([{**occasion, "member_id": owner.id, "due_at": NOW + due_in}])
        assert [row.due_at for row in await book.reminders.due_to(NOW + HOUR, 10)] == [NOW]


async def test_the_database_too_keeps_an_occasion_once(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        await planned(book, reminder(owner, "one"))
        with pytest.raises(IntegrityError):
            await book.save(reminder(owner, "one"))


async def test_due_is_what_is_to_be_said_by_now_the_oldest_first(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        made = {
            key: await planned(book, reminder(owner, key, due_in=due_in))
            for key, due_in in (("now", 0 * HOUR), ("later", HOUR), ("before", -HOUR), ("said", -2 * HOUR))
        }
        numbers = {key: row.id for key, row in made.items()}
        await book.reminders.set_state([numbers["said"]], "cancelled")
        assert [row.id for row in await book.reminders.due_to(NOW, 10)] == [numbers["before"], numbers["now"]]
        assert await book.horizon.first((), NOW) == ((), (NOW - HOUR, None, None, None))
        await book.reminders.set_state([numbers["before"], numbers["now"]], "queued")
        assert await book.horizon.first((), NOW) == ((), (NOW + HOUR, None, None, None))
        assert [row.key for row in await book.reminders.queued(numbers.values())] == ["before", "now"]
        await book.reminders.mark_sent(numbers.values(), NOW)
        assert await book.reminders.queued(numbers.values()) == []
    async with books.peek() as book:
        book.enter(owner.workspace_id)
        assert {row.key for row in await book.reminders.unanswered(owner.id)} == {"before", "now"}


async def test_a_question_stays_open_until_it_is_answered_or_left(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        first = await book.questions.ask(question(owner, about={"choices": [1, 2]}, waiting={"wishes": [{"a": "ё"}]}))
        second = await book.questions.ask(question(owner))
        assert await book.questions.open_to(owner.id) == [second, first]
        second.state = "answered"
        await book.save(second)
        (kept,) = await book.questions.open_to(owner.id)
        assert (kept.about, kept.waiting) == ({"choices": [1, 2]}, {"wishes": [{"a": "ё"}]})


async def test_a_source_makes_one_change_and_the_newest_standing_one_is_undone_first(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        first = await book.changes.begin(change(owner, "42:7:1"))
        second = await book.changes.begin(change(owner, "42:7:2"))
        await book.changes.pause()
        assert await book.changes.from_source("42:7:1") == first
        assert await book.changes.from_source("42:7:3") is None
        assert await book.changes.newest(owner.id) == second
        second.undone_at = NOW
        await book.save(second)
        assert await book.changes.newest(owner.id) == first
    async with books.open() as book:
        book.enter(owner.workspace_id)
        with pytest.raises(IntegrityError):
            await book.changes.begin(change(owner, "42:7:1"))


async def test_open_tasks_come_by_their_time(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        late, soon, far = [
            await book.tasks.add(task(owner, due_in=due_in, client=client)) for due_in in (-HOUR, HOUR, 9 * HOUR)
        ]
        done = await book.tasks.add(task(owner, due_in=2 * HOUR, client=client))
        done.closed_at = NOW
        await book.save(done)
        assert await book.tasks.open_with(client.id) == [late, soon, far]
        assert await book.tasks.ahead(client.id, NOW) == far
        assert await book.tasks.open_for(owner.id, before=NOW + 2 * HOUR, limit=10) == [late, soon]
        assert await book.tasks.open_for(owner.id, before=NOW + 2 * HOUR, limit=1, skip=1) == [soon]


async def test_the_funnel_counts_open_deals_by_stage_and_currency(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        first, second, *_ = await book.workspaces.stages()
        await deal(book, owner, client, amount=100)
        quiet = await deal(book, owner, client, amount=None, quiet_since=NOW - HOUR)
        await deal(book, owner, client, amount=5, currency="USD")
        moved = await deal(book, owner, client, amount=7, stage_id=second.id)
        await deal(book, owner, client, amount=1, status="won")
        assert await book.deals.by_stage() == [
            (first.key, "RUB", 2, 100),
            (first.key, "USD", 1, 5),
            (second.key, "RUB", 1, 7),
        ]
        assert (await book.deals.matching(DealFilter(), limit=10))[0] == quiet
        assert await book.deals.matching(DealFilter(stage_id=second.id), limit=10) == [moved]
        assert len(await book.deals.open_with(client.id)) == 4


async def test_deals_are_looked_at_when_their_quiet_may_have_lasted_too_long(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        now, later = [await deal(book, owner, client, stall_next=NOW + due_in) for due_in in (0 * HOUR, HOUR)]
        await deal(book, owner, client, stall_next=None, status="won")
        assert await book.lookouts.those_due((RETURNS, STALLS), NOW) == [STALLS]
        assert [row.id for row in await book.lookouts.due(STALLS, NOW, 10)] == [now.id]
        assert (await book.horizon.first((RETURNS, STALLS), NOW))[0] == (None, NOW + HOUR)
        await book.deals.look_again(NOW)
        assert {row.id for row in await book.lookouts.due(STALLS, NOW, 10)} == {now.id, later.id}


async def test_only_what_reached_somebody_is_a_contact(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        assert await book.interactions.when(client.id) == (None, None, None, None)
        for event in (
            call(client, owner, hours_ago=5),
            call(client, owner, hours_ago=6, channel="visit"),
            call(client, owner, hours_ago=9, channel="visit"),
            call(client, owner, hours_ago=2, channel="note"),
            call(client, owner, hours_ago=1, reached=False),
        ):
            await book.interactions.add(event)
        assert await book.interactions.when(client.id) == (NOW - 5 * HOUR, NOW - 6 * HOUR, NOW - 9 * HOUR, None)
        newest = await book.interactions.with_client(client.id, limit=2)
        assert [event.happened_at for event in newest] == [NOW - HOUR, NOW - 2 * HOUR]
        assert [event.channel for event in await book.interactions.with_client(client.id, limit=9, skip=3)] == [
            "visit"
        ] * 2


async def test_a_merged_client_is_found_as_the_other_and_an_archived_one_not_at_all(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        kept, double, gone = [await client_called(book, owner, "Мария Петрова") for _ in range(3)]
        double.merged_into_id, gone.archived_at = kept.id, NOW
        await book.save(double, gone)
        assert await book.clients.of(double.id) == kept
        assert await book.clients.called("петрова МАРИЯ") == [kept]
        assert await book.clients.search("петрова", 10) == [kept]
        assert {known.client for known in await book.clients.known_as(["петровой"])} == {kept.id}


async def test_a_renamed_client_is_known_by_the_new_name_only(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        client.name, client.company = "Мария Орлова", "Ромашка"
        await book.clients.rename(client)
        assert await book.clients.search("петрова", 10) == []
        assert await book.clients.known_as(["петровой"]) == []
        assert await book.clients.search("орлова", 10) == [client]
        assert await book.clients.search("ромашк", 10) == [client]
        assert {known.text for known in await book.clients.known_as(["орловой"])} == {"орловой"}


async def test_whoever_is_named_by_most_words_comes_before_namesakes(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        for _ in range(60):
            await client_called(book, owner, "Мария Сидорова")
        meant = await client_called(book, owner, "Мария Петрова")
        known = await book.clients.known_as(["марии", "петровой"])
        assert meant.id in {one.client for one in known}


async def test_a_phone_written_twice_is_one_contact(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        client = await client_called(book, owner, "Мария Петрова")
        first = await book.clients.add_point(client.id, "phone", "+79123456789")
        assert await book.clients.add_point(client.id, "phone", "+7 912 345-67-89") == first
        await book.clients.add_point(client.id, "telegram", "@Masha")
        assert await book.clients.reached_by("telegram", "masha") == [client]
        assert [point.kind for point in await book.clients.points(client.id)] == ["phone", "telegram"]
