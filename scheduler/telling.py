"""Telling: just before a reminder is sent its rule is asked once more, and it is written in the person's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cards.reminders import Subject, digest, reminder_card
from cards.team import in_company
from cards.voice import Voice
from crm.doer import language_of, zone_of
from scheduler.kinds import KINDS
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
        if await KINDS[reminder.kind].makes_sense(subject, book, now):
            subjects.append(subject)
        else:
            await book.reminders.set_state([reminder.id], "cancelled")
    return await _write(subjects, book, now) if subjects else None


async def _write(subjects: Sequence[Subject], book: Book, now: datetime) -> Told | None:
    """In the words of whom it is for; None when they are not here any more. Of several companies it says which."""
    first = subjects[0].reminder
    book.enter(first.workspace_id)
    workspace = await book.workspaces.seen()
    persons = await book.members.everywhere(first.member_id)
    member = next((one for one in persons if one.id == first.member_id), None)
    if member is None:
        raise LookupError("a reminder for nobody")
    if not member.active:
        await book.reminders.set_state([subject.reminder.id for subject in subjects], "expired")
        return None
    voice = Voice(language_of(member, workspace), zone_of(member, workspace), now)
    card = reminder_card(subjects[0], voice) if len(subjects) == 1 else digest(subjects, voice)
    if member is not persons[0]:
        card = in_company(card, workspace, voice)
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
