"""Retelling: what a wish did, as its records stand now."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from crm import outcomes
from crm.deals import sum_of
from crm.outcomes import Greeted, InvitationAnswered, Outcome, ReminderAnswered
from crm.rules.money import Money
from crm.rules.stages import stage_of
from crm.services import services_of
from crm.wishes import AnswerInvitation, ChangeClient, Greet, RecordVisit, Wish
from storage.book import Book
from storage.tables import Client, Deal, Interaction, Journal, Reminder, Task, Visit


async def retell(wish: Wish, entries: Sequence[Journal], book: Book) -> Outcome | None:
    """The outcome of one wish again, from its journal entries; None when nothing of it stands."""
    for entry in entries:
        record = await book.journal.record(entry)
        client = record if isinstance(record, Client) else await book.clients.of(getattr(record, "client_id", None))
        told = await _tell(wish, entry, record, client, book)
        if told is not None:
            return told
    return None


async def _tell(wish: Wish, entry: Journal, record: Any, client: Client | None, book: Book) -> Outcome | None:
    if isinstance(record, Task):
        return await _task(entry, record, client, book)
    if isinstance(record, Reminder) and not isinstance(wish, Greet):
        return ReminderAnswered(client, record)
    if client is None:
        return None
    if isinstance(wish, AnswerInvitation | Greet):
        return Greeted(client) if isinstance(wish, Greet) else InvitationAnswered(client, wish.reply, wish.until)
    if isinstance(record, Visit):
        return await _visit(entry, record, client, book)
    if isinstance(record, Interaction) and not isinstance(wish, RecordVisit):
        return outcomes.InteractionLogged(client, record)
    if isinstance(record, Deal):
        return await _deal(wish, entry, record, client, book)
    if isinstance(wish, ChangeClient):
        return outcomes.ClientChanged(client, wish, new=tuple(wish.model_fields_set - {"client", "kind"}))
    if isinstance(record, Client):
        return outcomes.ClientCreated(client, await book.clients.points(client.id))
    return None


async def _task(entry: Journal, task: Task, client: Client | None, book: Book) -> Outcome:
    if entry.before is None:
        asked = task.assignee_id != task.creator_id
        return outcomes.TaskCreated(client, task, assignee=await book.members.of(task.assignee_id) if asked else None)
    if task.done_at is not None:
        return outcomes.TaskDone(client, task)
    if task.cancelled_at is not None:
        return outcomes.TaskCancelled(client, task)
    if "due_at" not in entry.before and "repeat" in entry.before:
        return outcomes.TaskRepeated(client, task)
    before = entry.before.get("due_at")
    return outcomes.TaskMoved(client, task, datetime.fromisoformat(before) if before else task.due_at)


async def _visit(entry: Journal, visit: Visit, client: Client, book: Book) -> Outcome:
    services = await services_of(visit.service_ids, book)
    if visit.state == "arrived":
        return outcomes.VisitArrived(client, visit, services)
    if visit.state == "cancelled":
        return outcomes.VisitCancelled(client, visit, services)
    if visit.state == "no_show":
        return outcomes.VisitMissed(client, visit, services)
    told = entry.before or {}
    before = told.get("starts_at")
    if before is not None:
        return outcomes.VisitMoved(client, visit, services, datetime.fromisoformat(before))
    if "confirmed_at" in told or "reminded_at" in told:
        return outcomes.VisitConfirmed(client, visit, services, asked="reminded_at" in told)
    return outcomes.VisitBooked(client, visit, services)


async def _deal(wish: Wish, entry: Journal, deal: Deal, client: Client, book: Book) -> Outcome:
    if deal.status == "won" and wish.kind != "create_deal":
        return outcomes.DealWon(client, deal)
    if deal.status == "lost" and wish.kind != "create_deal":
        return outcomes.DealLost(client, deal)
    stage = stage_of(deal, await book.workspaces.stages())
    if wish.kind == "move_deal":
        return outcomes.DealMoved(client, deal, stage, back=(entry.before or {}).get("status") == "lost")
    if entry.before is None:
        return outcomes.DealCreated(client, deal, stage)
    return outcomes.DealAmountSet(client, deal, _sum_before(entry.before, deal))


def _sum_before(before: dict[str, Any], deal: Deal) -> Money | None:
    """The journal keeps only what changed: the currency mostly did not."""
    return sum_of(before.get("amount"), before.get("currency", deal.currency))
