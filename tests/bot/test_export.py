"""Everything leaves as one JSON document that others can rely on."""

import json
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.engine import URL

from bot.export import document, total
from storage.engine import Books
from storage.export import BATCH
from storage.snapshot import snapshot
from storage.tables import Client, Workspace
from tests.bot.exported import NOW, PLACE, fill
from tests.databases import only_sqlite

PROMISED = {
    "members": "id workspace_id telegram_id name role active",
    "clients": "id name company phones emails birthday source tags owner_id archived_at merged_into_id",
    "interactions": "id client_id deal_id member_id channel direction reached happened_at text",
    "deals": "id client_id title amount currency stage status lost_reason owner_id created_at closed_at",
    "stage_changes": "deal_id from to at member_id",
    "tasks": "id client_id deal_id assignee_id due_at text repeat done_at cancelled_at",
    "reminders": "id kind client_id deal_id task_id member_id due_at state",
}


async def exported(url: URL) -> dict[str, Any]:
    async with snapshot(url) as connection:
        found = json.loads("".join([text async for text, _ in document(connection)]))
    assert isinstance(found, dict)
    return found


@pytest.fixture
async def company(books: Books, fresh_url: URL) -> dict[str, Any]:
    """The document of a small company."""
    async with books.open() as book:
        await fill(book)
    return await exported(fresh_url)


async def test_an_empty_database_is_a_document_too(fresh_url: URL) -> None:
    found = await exported(fresh_url)
    assert found.pop("schema") == 1
    assert list(found)[:8] == [
        "workspaces", "members", "clients", "interactions", "deals", "stage_changes", "tasks", "reminders",
    ]  # fmt: skip
    assert all(rows == [] for rows in found.values())


async def test_every_promised_field_is_there(company: dict[str, Any]) -> None:
    for name, fields in PROMISED.items():
        assert company[name], name
        assert set(fields.split()) <= set(company[name][0]), name


async def test_a_client_with_all_ways_to_reach_her(company: dict[str, Any]) -> None:
    (anna,) = company["clients"]
    assert anna["name"] == "Анна «Аня» Петрова"
    assert (anna["phones"], anna["emails"]) == (["+79123456789"], ["anna@example.com"])
    assert (anna["birthday"], anna["tags"], anna["archived_at"]) == ("--03-12", ["vip"], None)
    (boris,) = company["contact_persons"]
    assert (boris["name"], boris["phones"], boris["birthday"]) == ("Борис", ["+79000000000"], "1980-03-12")


async def test_a_deal_speaks_of_stages_by_their_keys_and_of_money_as_decimals(company: dict[str, Any]) -> None:
    (deal,) = company["deals"]
    assert (deal["amount"], deal["currency"]) == ("120000.50", "RUB")
    assert (deal["stage"], deal["status"]) == ("proposal", "open")
    assert [(move["from"], move["to"]) for move in company["stage_changes"]] == [(None, "new"), ("new", "proposal")]


async def test_instants_are_utc_and_words_are_the_persons_own(company: dict[str, Any]) -> None:
    (said,) = company["interactions"]
    assert said["text"] == 'сказала: "дорого"\n\U0001f644'
    assert said["happened_at"] == "2026-03-16T05:00:00+00:00"
    assert datetime.fromisoformat(company["members"][0]["created_at"]) == NOW


async def test_a_task_that_repeats_and_its_reminder(company: dict[str, Any]) -> None:
    (task,), (reminder,) = company["tasks"], company["reminders"]
    assert (task["repeat"], task["done_at"], task["cancelled_at"]) == ("FREQ=WEEKLY;BYDAY=MO", None, None)
    assert (reminder["kind"], reminder["task_id"], reminder["state"]) == ("task", task["id"], "waiting")


async def test_questions_leave_while_they_wait(company: dict[str, Any]) -> None:
    assert [question["kind"] for question in company["questions"]] == ["WhichClient"]


async def test_more_than_a_batch_leaves_in_order(books: Books, fresh_url: URL, company: dict[str, Any]) -> None:
    owner = company["members"][0]
    whose = {"workspace_id": owner["workspace_id"], "owner_id": owner["id"], "created_at": NOW, "full_name_key": ""}
    async with books.engine.begin() as connection:
        names = [f"Клиент {number}" for number in range(2 * BATCH)]
        await connection.execute(insert(Client), [{"name": name, "tags": [], **whose} for name in names])
    found = await exported(fresh_url)
    assert [client["name"] for client in found["clients"]] == ["Анна «Аня» Петрова", *names]


async def test_the_whole_is_known_before_it_begins(books: Books, fresh_url: URL) -> None:
    async with books.open() as book:
        await fill(book)
    async with snapshot(fresh_url) as connection:
        assert sum([records async for _, records in document(connection)]) == await total(connection) > 0


@only_sqlite
async def test_what_is_written_meanwhile_waits_for_nobody_and_is_not_seen(books: Books, fresh_url: URL) -> None:
    async with books.open() as book:
        await fill(book)
    async with snapshot(fresh_url) as connection:
        before = await total(connection)
        async with books.open() as book:
            await book.save(Workspace(name="Лютик", **PLACE))
        assert await total(connection) == before
