"""Everything that is remembered as one JSON document, written while it is read (contract: `export`)."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncConnection

from crm.rules.money import Money
from storage.export import batches, count, points_of_clients, points_of_persons, stage_keys
from storage.export import of_clients as about_clients
from storage.tables import (
    Absence,
    Announcement,
    Briefing,
    Change,
    Client,
    ContactPerson,
    Deal,
    GroupChat,
    Interaction,
    Lead,
    LeadLink,
    Member,
    Question,
    Reminder,
    Service,
    Stage,
    StageChange,
    Target,
    Task,
    Template,
    Visit,
    Workspace,
)
from storage.tables.row import Row

SCHEMA = 1
"""Raised only when a reader of the former document would misunderstand the new one."""

Fields = Mapping[Any, Any]


@dataclass
class Beside:
    """What the rows of a batch are completed from."""

    stages: dict[int, str]
    points: dict[int, list[tuple[str, str]]] = field(default_factory=dict)

    def reached_by(self, number: int, kind: str) -> list[str]:
        return [value for of, value in self.points.get(number, ()) if of == kind]


@dataclass(frozen=True)
class Section:
    """One table of the document: `same` fields are given as they are, `made` ones are worked out."""

    name: str
    table: type[Row]
    same: str
    made: Callable[[Fields, Beside], Fields] = lambda _row, _beside: {}
    points: Callable[[AsyncConnection, list[int]], Awaitable[dict[int, list[Any]]]] | None = None

    def document(self, row: Fields, beside: Beside) -> dict[str, Any]:
        return {name: plain(row[name]) for name in self.same.split()} | dict(self.made(row, beside))


def _workspace(row: Fields, _: Beside) -> Fields:
    return {"timezone": row["zone"]}


def _client(row: Fields, beside: Beside) -> Fields:
    return _reached(row, beside) | {"birthday": _birthday(row)}


def _reached(row: Fields, beside: Beside) -> dict[str, Any]:
    kinds = {"phones": "phone", "emails": "email", "telegrams": "telegram"}
    return {name: beside.reached_by(row["id"], kind) for name, kind in kinds.items()}


def _birthday(row: Fields) -> str | None:
    """`YYYY-MM-DD`, or `--MM-DD` when the year is not known."""
    year, month, day = row["birth_year"], row["birth_month"], row["birth_day"]
    if month is None or day is None:
        return None
    return f"{f'{year:04}' if year else '-'}-{month:02}-{day:02}"


def _deal(row: Fields, beside: Beside) -> Fields:
    return {"amount": _decimal(row["amount"], row["currency"]), "stage": beside.stages[row["stage_id"]]}


def _amount(row: Fields, _: Beside) -> Fields:
    return {"amount": _decimal(row["amount"], row["currency"])}


def _priced(row: Fields, _: Beside) -> Fields:
    return {"price": _decimal(row["price"], row["currency"])}


def _decimal(units: int | None, currency: str) -> str | None:
    return None if units is None else f"{Money(units=units, currency=currency).amount:f}"


def _reminder(row: Fields, _: Beside) -> Fields:
    """What is held back while its member cannot be reached waits, for whoever reads the document."""
    return {"state": "waiting" if row["state"] == "held" else row["state"]}


def _stage_change(row: Fields, beside: Beside) -> Fields:
    before = row["from_id"]
    return {"from": None if before is None else beside.stages[before], "to": beside.stages[row["to_id"]]}


SECTIONS = (
    Section(
        "workspaces",
        Workspace,
        "id name kind language country currency stall_days return_days alert_days big_deal lead_minutes "
        "group_shows habits reps_see names_colleagues created_at",
        _workspace,
    ),
    Section(
        "members",
        Member,
        "id workspace_id telegram_id name role active language zone habits created_at removed_at exported_at",
    ),
    Section(
        "clients",
        Client,
        "id workspace_id name company source tags language owner_id created_at archived_at merged_into_id opted_out_at"
        " invited_at invite_after contract_until greeted_at",
        _client,
        points_of_clients,
    ),
    Section(
        "interactions",
        Interaction,
        "id workspace_id client_id deal_id person_id member_id channel direction reached happened_at text quote",
    ),
    Section(
        "deals",
        Deal,
        "id workspace_id client_id title currency status lost_reason owner_id created_at closed_at",
        _deal,
    ),
    Section("stage_changes", StageChange, "id workspace_id deal_id at member_id", _stage_change),
    Section(
        "tasks",
        Task,
        "id workspace_id client_id deal_id creator_id assignee_id accepted_at due_at wall zone text repeat missed"
        " channel created_at done_at cancelled_at",
    ),
    Section(
        "reminders",
        Reminder,
        "id workspace_id kind client_id deal_id task_id visit_id person_id member_id due_at sent_at answered_at reason",
        _reminder,
    ),
    Section(
        "services", Service, "id workspace_id key name currency interval_days minutes created_at archived_at", _priced
    ),
    Section(
        "visits",
        Visit,
        "id workspace_id client_id service_ids master master_id currency starts_at state text interaction_id creator_id"
        " reminded_at confirmed_at created_at",
        _priced,
    ),
    Section("absences", Absence, "id workspace_id master first_day last_day weekdays creator_id created_at"),
    Section("templates", Template, "id workspace_id kind language text"),
    Section("targets", Target, "id workspace_id member_id month currency", _amount),
    Section("contact_persons", ContactPerson, "id workspace_id client_id name position", _client, points_of_persons),
    Section("groups", GroupChat, "id workspace_id chat_id title thread_id wants connected_by connected_at"),
    Section("lead_links", LeadLink, "id workspace_id source token created_by created_at revoked_at"),
    Section("leads", Lead, "id workspace_id client_id link_id telegram_id arrived_at taken_by taken_at"),
    Section("announcements", Announcement, "id workspace_id kind client_id deal_id change_id member_id due_at state"),
    Section("briefings", Briefing, "id workspace_id change_id client_id member_id former_id read_at"),
    Section("stages", Stage, "id workspace_id key name position"),
    Section("questions", Question, "id workspace_id member_id kind about waiting asked_at"),
    Section("changes", Change, "id workspace_id member_id made_at"),
)


async def total(connection: AsyncConnection) -> int:
    """How many records the document will hold."""
    return sum([await count(connection, section.table) for section in SECTIONS])


async def document(connection: AsyncConnection) -> AsyncIterator[tuple[str, int]]:
    """The document piece by piece: (text, how many records it holds)."""
    beside = Beside(await stage_keys(connection))
    yield f'{{"schema": {SCHEMA}', 0
    for section in SECTIONS:
        yield f',\n"{section.name}": [', 0
        comma = "\n"
        async for records in _records(section, connection, beside):
            yield comma + ",\n".join(records), len(records)
            comma = ",\n"
        yield "]", 0
    yield "}\n", 0


async def of_clients(connection: AsyncConnection, numbers: Collection[int]) -> dict[str, Any]:
    """All that is remembered of these clients, under the names of the whole document."""
    beside, theirs = Beside(await stage_keys(connection)), about_clients(numbers)
    made: dict[str, Any] = {"schema": SCHEMA}
    for section in SECTIONS:
        if section.table in theirs:
            found = _documents(section, connection, beside, theirs[section.table])
            made[section.name] = [one async for documents in found for one in documents]
    return made


async def _records(section: Section, connection: AsyncConnection, beside: Beside) -> AsyncIterator[list[str]]:
    async for documents in _documents(section, connection, beside):
        yield [json.dumps(document, ensure_ascii=False) for document in documents]


async def _documents(
    section: Section, connection: AsyncConnection, beside: Beside, only: ColumnElement[bool] | None = None
) -> AsyncIterator[list[dict[str, Any]]]:
    async for rows in batches(connection, section.table, only):
        if section.points is not None:
            beside.points = await section.points(connection, [row["id"] for row in rows])
        yield [section.document(row, beside) for row in rows]


def plain(value: Any) -> Any:
    """Instants and dates as ISO 8601; everything else is JSON already."""
    return value.isoformat() if isinstance(value, (datetime, date)) else value
