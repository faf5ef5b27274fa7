"""Telling: just before a reminder is sent its rule is asked once more, and it is written in the person's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cards.reminders import Subject, digest, reminder_card
from cards.voice import Voice
from crm.calendar import yearly
from crm.doer import language_of, zone_of
from crm.reminders import task_key
from crm.returns import return_due, return_key
from crm.stalled import is_stalled, stall_key
from storage.book import Book
from storage.tables import Reminder


@dataclass(frozen=True)
class Told:
    """A reminder turned into a message, and what the message is about."""

    payload: dict[str, Any]
    about: dict[str, int]


async def tell(reminder_ids: Sequence[int], book: Book, now: datetime) -> Told | None:
    """The message, or None when nothing of it makes sense any more."""
    subjects = []
    for reminder in await book.reminders.queued(reminder_ids):
        book.enter(reminder.workspace_id)
        subject = await _subject(reminder, book)
        if await MAKES_SENSE[reminder.kind](subject, book, now):
            subjects.append(subject)
        else:
            await book.reminders.set_state([reminder.id], "cancelled")
    return await _write(subjects, book, now) if subjects else None


async def _write(subjects: Sequence[Subject], book: Book, now: datetime) -> Told:
    first = subjects[0].reminder
    book.enter(first.workspace_id)
    workspace = await book.workspaces.seen()
    member = await book.members.of(first.member_id)
    if member is None:
        raise LookupError("a reminder for nobody")
    voice = Voice(language_of(member, workspace), zone_of(member, workspace), now)
    card = reminder_card(subjects[0], voice) if len(subjects) == 1 else digest(subjects, voice)
    return Told(card.payload(), _about(first, alone=len(subjects) == 1))


def _about(reminder: Reminder, *, alone: bool) -> dict[str, int]:
    about: dict[str, int | None] = {"workspace_id": reminder.workspace_id}
    if alone:
        about |= {
            "reminder_id": reminder.id,
            "client_id": reminder.client_id,
            "task_id": reminder.task_id,
            "deal_id": reminder.deal_id,
        }
    return {name: number for name, number in about.items() if number is not None}


async def _subject(reminder: Reminder, book: Book) -> Subject:
    deal = await book.deals.of(reminder.deal_id) if reminder.deal_id is not None else None
    stages = await book.workspaces.stages() if deal is not None else []
    client = await book.clients.of(reminder.client_id)
    last = await book.interactions.with_client(client.id, limit=1) if client is not None else []
    return Subject(
        reminder=reminder,
        client=client,
        task=await book.tasks.of(reminder.task_id) if reminder.task_id is not None else None,
        deal=deal,
        stage=next((stage for stage in stages if deal is not None and stage.id == deal.stage_id), None),
        last=last[0] if last else None,
    )


async def _task_makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    task = subject.task
    snoozed = subject.reminder.key
    archived = subject.client is not None and subject.client.archived_at is not None
    return task is not None and task.closed_at is None and snoozed == task_key(task) and not archived


async def _birthday_makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    client = subject.client
    if client is None or client.archived_at is not None or client.birth_month is None or client.birth_day is None:
        return False
    day = date.fromisoformat(subject.reminder.key.rsplit(":", 1)[-1])
    return day == yearly(client.birth_month, client.birth_day, day.year)


async def _stall_makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    deal = subject.deal
    archived = subject.client is not None and subject.client.archived_at is not None
    if deal is None or archived or subject.reminder.key != stall_key(deal):
        return False
    workspace = await book.workspaces.seen()
    task = await book.tasks.ahead(deal.client_id, now)
    return is_stalled(deal, task.due_at if task else None, workspace.stall_days, now)


async def _return_makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    client = subject.client
    if client is None or subject.reminder.key != return_key(client):
        return False
    due_at = return_due(client, await book.workspaces.seen())
    return due_at is not None and due_at <= now and await book.tasks.ahead(client.id, now) is None


MAKES_SENSE = {
    "task": _task_makes_sense,
    "birthday": _birthday_makes_sense,
    "stalled": _stall_makes_sense,
    "return_visit": _return_makes_sense,
}
