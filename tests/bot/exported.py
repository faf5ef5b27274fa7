"""A small company with a record of every kind, to be exported."""

from datetime import UTC, datetime, timedelta
from typing import Any

from storage.book import Book
from storage.tables import (
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Member,
    Question,
    Reminder,
    StageChange,
    Task,
    Workspace,
)

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
Facts = dict[str, Any]
STAGES = ["new", "negotiation", "proposal", "contract", "won", "lost"]
PLACE: Facts = {"language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB", "created_at": NOW}


async def fill(book: Book) -> None:
    """Марія, who owns the company; Анна, whose order is worth 120 000,50 roubles; all that was said and planned."""
    workspace = Workspace(name="Ромашка", **PLACE)
    await book.workspaces.found(workspace, STAGES)
    maria = await book.members.welcome(
        Member(workspace_id=workspace.id, telegram_id=2**40, name="Марія", role="owner", created_at=NOW)
    )
    anna = await _anna(book, maria)
    await _deal_of(anna, maria, book)
    question = Question(workspace_id=workspace.id, member_id=maria.id, chat_id=2**40, kind="WhichClient", asked_at=NOW)
    await book.save(question, question.model_copy(update={"state": "answered"}))


async def _anna(book: Book, maria: Member) -> Client:
    whose: Facts = {"workspace_id": maria.workspace_id, "owner_id": maria.id, "created_at": NOW}
    birthday: Facts = {"birth_month": 3, "birth_day": 12}
    anna = await book.clients.add(
        Client(name="Анна «Аня» Петрова", full_name_key="", tags=["vip"], source="сайт", **birthday, **whose)
    )
    await book.clients.add_point(anna.id, "phone", "+79123456789")
    await book.clients.add_point(anna.id, "email", "anna@example.com")
    boris = ContactPerson(workspace_id=anna.workspace_id, client_id=anna.id, name="Борис", birth_year=1980, **birthday)
    await book.save(boris)
    his: Facts = {"kind": "phone", "value": "+79000000000", "key": "79000000000", "tail": "00000000097"}
    await book.save(ContactPoint(workspace_id=anna.workspace_id, client_id=anna.id, person_id=boris.id, **his))
    return anna


async def _deal_of(anna: Client, maria: Member, book: Book) -> None:
    new, _, proposal, *_ = await book.workspaces.stages()
    about: Facts = {"workspace_id": anna.workspace_id, "client_id": anna.id}
    money: Facts = {"amount": 12_000_050, "currency": "RUB"}
    moments: Facts = {"created_at": NOW, "stage_since": NOW, "quiet_since": NOW}
    deal = await book.deals.add(Deal(**about, **money, **moments, stage_id=proposal.id, owner_id=maria.id))
    moved: Facts = {"workspace_id": anna.workspace_id, "deal_id": deal.id, "member_id": maria.id, "at": NOW}
    await book.save(StageChange(from_id=None, to_id=new.id, **moved))
    await book.save(StageChange(from_id=new.id, to_id=proposal.id, **moved))
    words: Facts = {"text": 'сказала: "дорого"\n\U0001f644', "channel": "call", "happened_at": NOW - timedelta(hours=1)}
    await book.save(Interaction(**about, **words, deal_id=deal.id, member_id=maria.id))
    when: Facts = {"due_at": NOW + timedelta(days=1), "created_at": NOW}
    task = Task(**about, **when, text="КП", repeat="FREQ=WEEKLY;BYDAY=MO", creator_id=maria.id, assignee_id=maria.id)
    await book.save(task)
    occasion: Facts = {"kind": "task", "key": "task:1", "member_id": maria.id, "due_at": task.due_at}
    await book.save(Reminder(**about, **occasion, task_id=task.id))
