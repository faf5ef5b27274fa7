"""A small company to test the shelves with."""

from datetime import UTC, datetime, timedelta
from typing import Any

from storage.book import Book
from storage.tables import (
    Absence,
    Change,
    Client,
    Deal,
    Interaction,
    Invite,
    Lead,
    LeadLink,
    Member,
    Question,
    Reminder,
    Service,
    Target,
    Task,
    Visit,
    Workspace,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STAGES = ["new", "negotiation", "won", "lost"]


async def found(book: Book, name: str = "Ромашка", telegram_id: int = 101) -> Member:
    """A workspace with its funnel and an owner; the book has entered it."""
    workspace = Workspace(name=name, language="ru", zone="Europe/Moscow", country="RU", currency="RUB", created_at=NOW)
    await book.workspaces.found(workspace, STAGES)
    owner = Member(workspace_id=workspace.id, telegram_id=telegram_id, name="Марія", role="owner", created_at=NOW)
    return await book.members.welcome(owner)


async def client_called(book: Book, owner: Member, name: str, company: str | None = None) -> Client:
    client = Client(
        workspace_id=owner.workspace_id,
        name=name,
        company=company,
        full_name_key="",
        owner_id=owner.id,
        created_at=NOW,
    )
    return await book.clients.add(client)


def call(client: Client, owner: Member, *, hours_ago: int = 0, text: str = "звонил", **fields: Any) -> Interaction:
    """A call that reached the client."""
    whose = {"workspace_id": owner.workspace_id, "client_id": client.id, "member_id": owner.id}
    values: dict[str, Any] = {"channel": "call", "happened_at": NOW - timedelta(hours=hours_ago), "text": text}
    return Interaction(**{**whose, **values, **fields})


def task(owner: Member, *, due_in: timedelta, client: Client | None = None, **fields: Any) -> Task:
    whose = {"workspace_id": owner.workspace_id, "creator_id": owner.id, "assignee_id": owner.id}
    about = {"client_id": client.id if client else None, "text": "отправить КП"}
    return Task(**{**whose, **about, "due_at": NOW + due_in, "created_at": NOW, **fields})


async def deal(book: Book, owner: Member, client: Client, **fields: Any) -> Deal:
    """An open deal at the first stage."""
    stage = (await book.workspaces.stages())[0]
    whose = {"workspace_id": owner.workspace_id, "client_id": client.id, "owner_id": owner.id}
    whose = {"workspace_id": owner.workspace_id, "client_id": client.id, "owner_id": owner.id}
    values: dict[str, Any] = {"currency": "RUB", "stage_id": stage.id, "created_at": NOW}
    return await book.deals.add(Deal(**{**whose, **values, "stage_since": NOW, "quiet_since": NOW, **fields}))


def change(owner: Member, source: str, **fields: Any) -> Change:
    whose = {"workspace_id": owner.workspace_id, "member_id": owner.id}
    return Change(**{**whose, "source": source, "chat_id": 1, "made_at": NOW, **fields})


def reminder(owner: Member, key: str, *, due_in: timedelta = timedelta(), **fields: Any) -> Reminder:
    """A reminder of that occasion, waiting."""
    whose = {"workspace_id": owner.workspace_id, "member_id": owner.id}
    return Reminder(**{**whose, "kind": "task", "key": key, "due_at": NOW + due_in, **fields})


async def planned(book: Book, one: Reminder) -> Reminder:
    """Written down as it is."""
    await book.save(one)
    return one


def question(owner: Member, **fields: Any) -> Question:
    whose = {"workspace_id": owner.workspace_id, "member_id": owner.id}
    return Question(**{**whose, "chat_id": 1, "kind": "WhichClient", "asked_at": NOW, **fields})


def invite(owner: Member, code: str, **fields: Any) -> Invite:
    """Good for a week."""
    whose = {"workspace_id": owner.workspace_id, "created_by": owner.id}
    return Invite(**{**whose, "code": code, "expires_at": NOW + timedelta(days=7), **fields})


def service(owner: Member, **fields: Any) -> Service:
    whose = {"workspace_id": owner.workspace_id, "currency": "RUB", "created_at": NOW}
    return Service(**{**whose, "key": "haircut", "interval_days": 35, **fields})


def visit(owner: Member, client: Client, **fields: Any) -> Visit:
    """A booking in an hour."""
    whose = {"workspace_id": owner.workspace_id, "client_id": client.id, "creator_id": owner.id}
    values = {"currency": "RUB", "starts_at": NOW + timedelta(hours=1), "created_at": NOW}
    return Visit(**{**whose, **values, **fields})


def absence(owner: Member, **fields: Any) -> Absence:
    """A week from today on."""
    whose = {"workspace_id": owner.workspace_id, "creator_id": owner.id, "created_at": NOW}
    days = {"first_day": NOW.date(), "last_day": NOW.date() + timedelta(days=6)}
    return Absence(**{**whose, "master": "Ира", **days, **fields})


def target(owner: Member) -> Target:
    """A company's own, of the month that begins today."""
    return Target(workspace_id=owner.workspace_id, month=NOW.date(), amount=100, currency="RUB")


def lead(whom: Client) -> Lead:
    return Lead(workspace_id=whom.workspace_id, client_id=whom.id, telegram_id=77, arrived_at=NOW)


def lead_link(owner: Member) -> LeadLink:
    return LeadLink(workspace_id=owner.workspace_id, token="token", source="сайт", created_by=owner.id, created_at=NOW)


def many(number: int) -> list[int]:
    """This number among others: of few SQLite reads by number what of many it may read by workspace."""
    return [number, *range(1_000_001, 1_000_010)]
