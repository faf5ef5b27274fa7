"""No query of any shelf reads a growing table from end to end, by SQLite's plan; PostgreSQL only has to run it."""

import inspect
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

import pytest
from sqlmodel import SQLModel

from storage.book import Book
from storage.engine import Books
from storage.journaling import RECORDS
from storage.tables import (
    Absence,
    Change,
    Client,
    Deal,
    Interaction,
    Journal,
    LearnedWord,
    Member,
    Question,
    Reminder,
    Service,
    StageChange,
    Task,
    Visit,
)
from storage.tables.lookout import BIRTHDAYS_AHEAD, LOOKOUTS, PLANNED, Lookout
from tests.storage import seeds
from tests.storage.filter_calls import FILTER_CALLS
from tests.storage.noting import noting
from tests.storage.outbox_calls import OUTBOX_CALLS
from tests.storage.seeds import (
    NOW,
    call,
    change,
    client_called,
    deal,
    found,
    invite,
    many,
    planned,
    question,
    reminder,
    task,
)
from tests.storage.team_calls import TEAM_CALLS
from tests.storage.visit_calls import VISIT_CALLS

SMALL = {
    "workspace",
    "member",
    "stage",
    "service",
    "absence",
    "template",
    "target",
    "invite",
    "stranger",
    "group_chat",
    "lead_link",
}
GROWING = {name for name in SQLModel.metadata.tables if name not in SMALL}
PARTIAL = {
    str(index.name)
    for table in SQLModel.metadata.tables.values()
    for index in table.indexes
    if index.dialect_options["sqlite"]["where"] is not None
}
LATER = NOW + timedelta(days=30)


@dataclass
class Seeded:
    """One record of each kind."""

    owner: Member
    client: Client
    interaction: Interaction
    deal: Deal
    task: Task
    reminder: Reminder
    question: Question
    change: Change
    entry: Journal
    gone: Journal
    outbox_id: int
    service: Service
    visit: Visit
    absence: Absence


Call = Callable[[Book, Seeded], Awaitable[object]]
CALLS: dict[str, Call] = {
    **TEAM_CALLS,
    **OUTBOX_CALLS,
    **VISIT_CALLS,
    "workspaces.any": lambda b, _: b.workspaces.any(),
    "workspaces.current": lambda b, _: b.workspaces.current(),
    "workspaces.of": lambda b, s: b.workspaces.of(s.owner.workspace_id),
    "workspaces.stages": lambda b, _: b.workspaces.stages(),
    "members.known": lambda b, s: b.members.known(s.owner.telegram_id),
    "members.memberships": lambda b, s: b.members.memberships(s.owner.telegram_id),
    "members.everywhere": lambda b, s: b.members.everywhere(s.owner.id),
    "invites.add": lambda b, s: b.invites.add(invite(s.owner, "another")),
    "invites.of": lambda b, _: b.invites.of(1),
    "invites.by_code": lambda b, _: b.invites.by_code("code"),
    "invites.read_again": lambda b, s: _read_again(b, s.owner),
    "invites.standing": lambda b, _: b.invites.standing(NOW),
    "invites.revoke_of": lambda b, s: b.invites.revoke_of(s.owner.id, NOW),
    "clients.count_of": lambda b, s: b.clients.count_of(s.owner.id),
    "deals.count_of": lambda b, s: b.deals.count_of(s.owner.id),
    "questions.leave_all": lambda b, s: b.questions.leave_all(s.owner.id),
    "members.here": lambda b, s: b.members.here(s.owner.telegram_id),
    "members.of": lambda b, s: b.members.of(s.owner.id),
    "members.active": lambda b, _: b.members.active(),
    "members.everybody": lambda b, _: b.members.everybody(),
    "members.several": lambda b, s: b.members.several(many(s.owner.id)),
    "members.listeners": lambda b, s: b.members.listeners(many(s.owner.id)),
    "members.reach": lambda b, s: b.members.reach(s.owner.telegram_id),
    "members.lose": lambda b, s: b.members.lose(s.owner.telegram_id, NOW),
    "members.told": lambda b, _: b.members.told(1),
    "members.tell": lambda b, _: b.members.tell(1, NOW),
    "members.forget_strangers": lambda b, _: b.members.forget_strangers(NOW, 10),
    "clients.add": lambda b, s: client_called(b, s.owner, "Анна Гусева"),
    "clients.of": lambda b, s: b.clients.of(s.client.id),
    "clients.several": lambda b, s: b.clients.several(many(s.client.id)),
    "clients.points": lambda b, s: b.clients.points(s.client.id),
    "clients.phones_of": lambda b, s: b.clients.phones_of(many(s.client.id)),
    "clients.add_point": lambda b, s: b.clients.add_point(s.client.id, "phone", "+79120000000"),
    "clients.add_person": lambda b, s: b.clients.add_person(s.client, "Ирина"),
    "clients.persons": lambda b, s: b.clients.persons(s.client.id),
    "clients.person": lambda b, _: b.clients.person(1),
    "clients.reached_by": lambda b, _: b.clients.reached_by("phone", "+79120000000"),
    "clients.born_in": lambda b, _: b.clients.born_in([(2, 20, 29), (3, 1, 21)], limit=10),
    "clients.called": lambda b, _: b.clients.called("Мария Петрова"),
    "clients.search": lambda b, _: _search(b),
    "clients.rename": lambda b, s: _rename(b, s.client),
    "clients.records": lambda b, s: b.clients.records(s.client.id),
    "clients.learn_words": lambda b, s: b.clients.learn_words(s.client),
    "clients.known_as": lambda b, _: b.clients.known_as(["марии", "петровой"]),
    "clients.known_like": lambda b, _: b.clients.known_like(["питровой"]),
    "returns.due": lambda b, s: b.returns.due(NOW, service_id=s.service.id, behind=(NOW, 1), limit=10),
    "returns.counts": lambda b, _: b.returns.counts(NOW),
    "returns.answered": lambda b, _: b.returns.answered(NOW - timedelta(days=30), NOW),
    "returns.came_back": lambda b, _: b.returns.came_back(NOW - timedelta(days=30), NOW, limit=10),
    "returns.change_service": lambda b, s: b.returns.change_service(s.service.id, 30, NOW),
    "returns.look_again": lambda b, _: b.returns.look_again(NOW),
    "interactions.add": lambda b, s: b.interactions.add(call(s.client, s.owner)),
    "interactions.with_client": lambda b, s: b.interactions.with_client(s.client.id, limit=10, skip=10),
    "interactions.by_member": lambda b, s: b.interactions.by_member(s.owner.id, NOW, LATER, limit=10),
    "interactions.when": lambda b, s: b.interactions.when(s.client.id),
    "deals.add": lambda b, s: deal(b, s.owner, s.client),
    "deals.of": lambda b, s: b.deals.of(s.deal.id),
    "deals.open_with": lambda b, s: b.deals.open_with(s.client.id),
    "deals.closed_with": lambda b, s: b.deals.closed_with(s.client.id),
    "deals.last_move": lambda b, s: b.deals.last_move(s.deal.id),
    "deals.note_move": lambda b, s: b.deals.note_move(_move(s)),
    "targets.of_month": lambda b, _: b.targets.of_month(NOW.date()),
    "targets.keep": lambda b, s: b.targets.keep(seeds.target(s.owner)),
    "deals.won_between": lambda b, s: b.deals.won_between(NOW, LATER, s.owner.id),
    "deals.by_stage": lambda b, _: b.deals.by_stage(),
    "deals.closed": lambda b, s: b.deals.closed("won", NOW, NOW, s.owner.id, limit=10),
    "deals.lost_between": lambda b, _: b.deals.lost_between(NOW, NOW),
    "deals.stalled": lambda b, s: b.deals.stalled(s.deal.quiet_since, s.deal.quiet_since, limit=10),
    **FILTER_CALLS,
    "lookouts.due": lambda b, _: _each_lookout(lambda one: b.lookouts.due(one, NOW, 10)),
    "lookouts.those_due": lambda b, _: b.lookouts.those_due((*LOOKOUTS.values(), PLANNED), NOW),
    "horizon.first": lambda b, _: b.horizon.first((*LOOKOUTS.values(), PLANNED), NOW),
    "lookouts.move": lambda b, _: _each_lookout(lambda one: b.lookouts.move(one, {1: one.until(NOW), 2: None})),
    "lookouts.look_again": lambda b, s: b.lookouts.look_again(BIRTHDAYS_AHEAD, many(s.owner.id), NOW),
    "workspaces.several": lambda b, s: b.workspaces.several([s.owner.workspace_id]),
    "workspaces.seen": lambda b, _: b.workspaces.seen(),
    "deals.look_again": lambda b, _: b.deals.look_again(NOW),
    "tasks.add": lambda b, s: b.tasks.add(task(s.owner, due_in=timedelta(hours=1))),
    "tasks.to_go_on": lambda b, _: b.tasks.to_go_on(NOW, 10),
    "tasks.put_off": lambda b, s: b.tasks.put_off(s.task.id, NOW),
    "tasks.of": lambda b, s: b.tasks.of(s.task.id),
    "tasks.open_with": lambda b, s: b.tasks.open_with(s.client.id),
    "tasks.due_with": lambda b, s: b.tasks.due_with(s.client.id, s.owner.id, LATER),
    "tasks.ahead": lambda b, s: b.tasks.ahead(s.client.id, NOW),
    "tasks.several": lambda b, s: b.tasks.several(many(s.task.id)),
    "tasks.ahead_of": lambda b, s: b.tasks.ahead_of(many(s.client.id), NOW),
    "tasks.due_between": lambda b, s: b.tasks.due_between(s.owner.id, NOW, LATER),
    "tasks.counts": lambda b, s: b.tasks.counts(many(s.owner.id), NOW, LATER),
    "tasks.first_of": lambda b, s: b.tasks.first_of(many(s.owner.id)),
    "tasks.all_open": lambda b, s: b.tasks.all_open(s.owner.id),
    "clients.drop_point": lambda b, s: b.clients.drop_point(s.client.id, "phone", "+79123456789"),
    "tasks.late": lambda b, s: b.tasks.late(many(s.owner.id), LATER, limit=10),
    "tasks.open_for": lambda b, s: b.tasks.open_for(s.owner.id, since=NOW, before=LATER, limit=10),
    "tasks.asked_by": lambda b, s: b.tasks.asked_by(s.owner.id, many(s.owner.id), limit=10),
    "tasks.done_for": lambda b, s: b.tasks.done_for(s.owner.id, many(s.owner.id), NOW, limit=5),
    "tasks.series_of": lambda b, s: b.tasks.series_of(s.owner.id, before=LATER, limit=10),
    "reminders.plan": lambda b, s: b.reminders.plan([_occasion(s.owner)]),
    "reminders.of": lambda b, s: b.reminders.of(s.reminder.id),
    "reminders.of_task": lambda b, s: b.reminders.of_task(s.task.id),
    "reminders.of_visit": lambda b, s: b.reminders.of_visit(s.visit.id),
    "reminders.put_off_by": lambda b, s: b.reminders.put_off_by(s.owner.id, NOW, LATER),
    "reminders.unanswered": lambda b, s: b.reminders.unanswered(s.owner.id),
    "reminders.due_to": lambda b, _: b.reminders.due_to(NOW, 10),
    "reminders.put_off": lambda b, s: b.reminders.put_off({s.reminder.id: LATER}),
    "reminders.release": lambda b, s: b.reminders.release(many(s.owner.id)),
    "reminders.look_again": lambda b, s: b.reminders.look_again(many(s.owner.id), ["task"], NOW),
    "reminders.expired": lambda b, s: b.reminders.expired(many(s.reminder.id)),
    "reminders.queued": lambda b, s: b.reminders.queued(many(s.reminder.id)),
    "reminders.set_state": lambda b, s: b.reminders.set_state(many(s.reminder.id), "queued"),
    "reminders.mark_sent": lambda b, s: b.reminders.mark_sent(many(s.reminder.id), NOW),
    "questions.ask": lambda b, s: b.questions.ask(question(s.owner)),
    "questions.of": lambda b, s: b.questions.of(s.question.id),
    "questions.open_to": lambda b, s: b.questions.open_to(s.owner.id),
    "changes.begin": lambda b, s: b.changes.begin(change(s.owner, "second")),
    "changes.answered": lambda b, s: b.changes.answered(s.change, s.outbox_id),
    "changes.at_wish": lambda b, _: b.changes.at_wish(1),
    "changes.pause": lambda b, _: b.changes.pause(),
    "changes.of": lambda b, s: b.changes.of(s.change.id),
    "changes.made": lambda b, _: b.changes.made("first"),
    "changes.from_source": lambda b, _: b.changes.from_source("first"),
    "changes.newest": lambda b, s: b.changes.newest(s.owner.id),
    "changes.taken_back": lambda b, s: b.changes.taken_back(s.owner.id, 1, NOW),
    "changes.latest": lambda b, s: b.changes.latest(s.owner.id, 1, NOW, 5),
    "changes.wished": lambda b, s: b.changes.wished(s.owner.id, 1, NOW, 5),
    "changes.clients": lambda b, s: b.changes.clients(s.owner.id, 4),
    "journal.entries": lambda b, s: b.journal.entries(s.change.id),
    "journal.record": lambda b, s: b.journal.record(s.entry),
    "journal.put_back": lambda b, s: b.journal.put_back(s.task, {"text": "позвонить"}),
    "journal.bring_again": lambda b, s: b.journal.bring_again(s.gone),
    "journal.take_away": lambda b, s: _take_all_away(b, s),
    "learned_words.meanings": lambda b, _: b.learned_words.meanings(),
    "learned_words.all": lambda b, _: b.learned_words.all(),
    "learned_words.learn": lambda b, s: b.learned_words.learn(
        LearnedWord(
            workspace_id=s.owner.workspace_id, word="пингануть", meaning="call", member_id=s.owner.id, learned_at=NOW
        )
    ),
    "learned_words.forget": lambda b, _: b.learned_words.forget(1),
    "members.ever": lambda b, _: b.members.ever(),
    "inbox.keep": lambda b, _: b.inbox.keep([_update()]),
    "inbox.heads": lambda b, _: b.inbox.heads(NOW, 10),
    "inbox.start": lambda b, _: b.inbox.start(many(1)),
    "inbox.claim": lambda b, _: b.inbox.claim(1),
    "inbox.put_off": lambda b, _: b.inbox.put_off(1, NOW, "why"),
    "inbox.bury": lambda b, _: b.inbox.bury(1, "why"),
    "inbox.done": lambda b, _: b.inbox.done(1),
    "inbox.waiting": lambda b, _: b.inbox.waiting(),
    "inbox.purge": lambda b, _: b.inbox.purge(NOW, 10),
}
FOUNDING = {"workspaces.found", "members.welcome"}
WHOLE_WORKSPACE = {
    "learned_words.all",
    "learned_words.meanings",
    "returns.look_again",
    "deals.look_again",
    "deals.by_stage",
    "clients.matching",
    "clients.count",
}
"""Rare, and about everything a workspace has; or (clients by name) in the order of the index, until a page
is full or enough are counted."""


async def _search(book: Book) -> None:
    for query in ("masha@", "мария", "мария пет", "трова", "трова мар", "питрова мар", "petrova maria", "912 000"):
        await book.clients.search(query, 10)


async def _read_again(book: Book, owner: Member) -> None:
    await book.invites.read_again(await book.invites.add(invite(owner, "read again")))


async def _rename(book: Book, client: Client) -> None:
    client.name = "Мария Петренко"
    await book.clients.rename(client)


async def _take_all_away(book: Book, seeded: Seeded) -> None:
    passing = await client_called(book, seeded.owner, "Проездом")
    for record in (seeded.interaction, seeded.task, passing):
        await book.journal.take_away(record)


async def _each_lookout(asked: Callable[[Lookout], Awaitable[object]]) -> None:
    for lookout in (*LOOKOUTS.values(), PLANNED):
        await asked(lookout)


def _occasion(owner: Member) -> dict[str, Any]:
    return reminder(owner, "one more").model_dump(exclude={"id", "sent_at"})


def _move(seeded: Seeded) -> StageChange:
    to_id, deal_id = seeded.deal.stage_id, seeded.deal.id
    workspace_id, member_id = seeded.owner.workspace_id, seeded.owner.id
    return StageChange(workspace_id=workspace_id, deal_id=deal_id, to_id=to_id, at=NOW, member_id=member_id)


def _update() -> dict[str, Any]:
    return {"bot_id": 42, "update_id": 1, "chat_key": 1, "raw": "{}", "received_at": NOW}


async def _seed(book: Book) -> Seeded:
    owner = await found(book)
    made = await book.changes.begin(change(owner, "first"))
    client = await client_called(book, owner, "Мария Петрова")
    interaction = await book.interactions.add(call(client, owner))
    sale = await deal(book, owner, client)
    todo = await book.tasks.add(task(owner, due_in=timedelta(hours=1), client=client))
    passing = await book.tasks.add(task(owner, due_in=timedelta(hours=2)))
    await book.journal.take_away(passing)
    await book.changes.pause()
    entries = await book.journal.entries(made.id)
    said = await planned(book, reminder(owner, "one", task_id=todo.id))
    asked = await book.questions.ask(question(owner))
    outbox_id = await book.outbox.put(bot_id=42, chat_id=1, method="sendMessage", payload={}, created_at=NOW)
    offered = await book.services.add(seeds.service(owner))
    booked = await book.visits.add(seeds.visit(owner, client))
    rows = (owner, client, interaction, sale, todo, said, asked, made, entries[0], entries[-1])
    off = await book.absences.add(seeds.absence(owner))
    return Seeded(*rows, outbox_id, offered, booked, off)


def _shelf_methods(book: Book) -> Iterator[str]:
    for name, put_up in vars(Book).items():
        if isinstance(put_up, cached_property):
            for method, _ in inspect.getmembers(getattr(book, name), inspect.iscoroutinefunction):
                if not method.startswith("_"):
                    yield f"{name}.{method}"


def walked_through(plan: str) -> str | None:
    """The growing table that this step of a plan reads from end to end, if it does."""
    step = re.match(r"(SCAN|SEARCH) (\w+?)(?:_\d+)?(?: USING (.*))?$", plan)
    if step is None or step[2] not in GROWING:
        return None
    way, table, how = step[1], step[2], step[3] or ""
    if way == "SEARCH":
        whole = how.endswith("(workspace_id=?)") and not any(f" {name} " in how for name in PARTIAL)
        return table if whole else None
    return None if any(how.endswith(name) for name in PARTIAL) else table


@pytest.mark.parametrize(
    ("plan", "table"),
    [
        ("SCAN inbox", "inbox"),
        ("SCAN client USING COVERING INDEX ix_client_workspace_id_full_name_key", "client"),
        ("SEARCH client USING INDEX ix_client_workspace_id_full_name_key (workspace_id=?)", "client"),
        ("SEARCH client USING INTEGER PRIMARY KEY (rowid=?)", None),
        ("SCAN search_word_1", "search_word"),
        ("SCAN inbox USING COVERING INDEX ix_inbox_new", None),
        ("SCAN stage", None),
        ("SCAN anon_1", None),
    ],
)
def test_a_walk_through_is_told_from_a_look_up(plan: str, table: str | None) -> None:
    assert walked_through(plan) == table


@pytest.mark.parametrize("sees", ["all", "own"])
async def test_every_query_of_every_shelf_runs_and_uses_an_index(books: Books, sees: str) -> None:
    async with books.open() as book:
        seeded = await _seed(book)
        book.enter(seeded.owner.workspace_id, only=None if sees == "all" else seeded.owner.id)
        assert sorted(_shelf_methods(book)) == sorted({*CALLS, *FOUNDING})
        walks = {name: walks for name, made in CALLS.items() if (walks := await _walks(book, seeded, made))}
    assert {name: walks for name, walks in walks.items() if name not in WHOLE_WORKSPACE} == {}


async def _walks(book: Book, seeded: Seeded, made: Call) -> list[str]:
    with noting(book) as statements:
        await made(book, seeded)
        await book.save()
    connection = await book._session.connection()
    walks = []
    for statement, values in statements:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", tuple(values))
            walks += [f"{step.detail} in {' '.join(statement.split())}" for step in plan if walked_through(step.detail)]
    return walks


def test_deleting_a_record_finds_what_refers_to_it_by_an_index() -> None:
    without = {
        f"{table.name}.{key.parent.name}"
        for table in SQLModel.metadata.tables.values()
        for key in table.foreign_keys
        if table.name in GROWING and key.column.table.name in {*RECORDS, "change", "reminder", "question"}
        if not any(next(iter(index.columns)) is key.parent for index in table.indexes)
    }
    assert without == set()
