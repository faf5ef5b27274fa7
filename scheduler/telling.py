"""Telling: just before a reminder is sent its rule is asked once more, and it is written in the person's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cards.card import Card
from cards.reminders import Subject, digest, reminder_card
from cards.team import in_company
from cards.voice import Voice
from crm.day import ENDED_BY_CONTACT, LONGEST_LIST
from crm.doer import language_of
from crm.greetings import LETTERS, Greeting, greeting_to
from crm.invitations import INVITING, Invitation, invitation_to
from crm.rights import sees_only
from crm.rules.habits import habits_of
from crm.rules.stages import stage_of
from crm.services import services_of
from scheduler.kinds import KINDS
from scheduler.sweep import LATE
from storage.book import Book
from storage.tables import Client, ContactPerson, Interaction, Member, Reminder, Task, Visit


@dataclass(frozen=True)
class Told:
    """A reminder turned into a message, and what the message is about."""

    payload: dict[str, Any]
    about: dict[str, int]


async def tell(reminder_ids: Sequence[int], book: Book, now: datetime) -> Told | None:
    """The message, or None when nothing of it makes sense any more. Of very many, the first are asked about."""
    subjects: list[Subject] = []
    left = list(reminder_ids)
    while left and (space := LONGEST_LIST - len(subjects)):
        subjects += await _still_true(left[:space], book, now)
        left = left[space:]
    passed = await _passed(reminder_ids, book)
    return await _write(subjects, passed, book, now, more=len(left)) if subjects or passed else None


async def _passed(reminder_ids: Sequence[int], book: Book) -> list[Subject]:
    """Those that came too late to be said, for as many as a list holds."""
    found = await book.reminders.expired(reminder_ids)
    return [await _subject(reminder, book) for reminder in found[:LONGEST_LIST]]


async def _still_true(reminder_ids: Sequence[int], book: Book, now: datetime) -> list[Subject]:
    """Those that make sense; the others are never said."""
    said: list[Subject] = []
    outdated: list[int] = []
    for reminder in await book.reminders.queued(reminder_ids):
        subject = await _subject(reminder, book)
        if await _makes_sense(subject, book, now):
            said.append(subject)
        else:
            outdated.append(reminder.id)
    await book.reminders.set_state(outdated, "cancelled")
    return said


async def _makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    """Still here, still wanted, still true."""
    kind = subject.reminder.kind
    if subject.member is None or not subject.member.active or not subject.habits.manner(kind).on:
        return False
    return await KINDS[kind].makes_sense(subject, book, now)


async def _write(
    subjects: Sequence[Subject], passed: Sequence[Subject], book: Book, now: datetime, *, more: int
) -> Told:
    """In the words of whom it is for. To somebody of several companies it says which."""
    first = [*subjects, *passed][0]
    book.enter(first.reminder.workspace_id)
    workspace = await book.workspaces.seen()
    if first.member is None:
        raise LookupError("a reminder for nobody")
    voice = Voice(language_of(first.member, workspace), first.habits.zone, now)
    alone = len(subjects) == 1 and not more and not passed
    card = await _alone(first, book, voice) if alone else _digest(subjects, passed, voice, more)
    if first.member is not (await book.members.everywhere(first.member.id))[0]:
        card = in_company(card, workspace, voice)
    return Told(card.payload(), _about(first.reminder, alone=alone))


async def _alone(subject: Subject, book: Book, voice: Voice) -> Card:
    write = KINDS[subject.reminder.kind].write
    return reminder_card(subject, voice) if write is None else await write(subject, book, voice)


def _digest(subjects: Sequence[Subject], passed: Sequence[Subject], voice: Voice, more: int) -> Card:
    missed = any(voice.now - subject.reminder.due_at > LATE for subject in (*subjects, *passed))
    return digest(subjects, voice, more=more, missed=missed, passed=passed)


def _about(reminder: Reminder, *, alone: bool) -> dict[str, int]:
    about: dict[str, int | None] = {"workspace_id": reminder.workspace_id}
    if alone:
        about |= {
            "reminder_id": reminder.id,
            "client_id": reminder.client_id,
            "task_id": reminder.task_id,
            "deal_id": reminder.deal_id,
            "visit_id": reminder.visit_id,
        }
    return {name: number for name, number in about.items() if number is not None}


async def _subject(reminder: Reminder, book: Book) -> Subject:
    """What a reminder is about, as it stands now and as its listener sees it; the book enters its workspace."""
    book.enter(reminder.workspace_id)
    member, workspace = await book.members.of(reminder.member_id), await book.workspaces.seen()
    if member is not None:
        book.enter(reminder.workspace_id, only=sees_only(member, workspace))
    client, person = await book.clients.of(reminder.client_id), await book.clients.person(reminder.person_id)
    deal, task = await book.deals.of(reminder.deal_id), await book.tasks.of(reminder.task_id)
    visit = await book.visits.of(reminder.visit_id)
    return Subject(
        reminder=reminder,
        member=member,
        wanted=habits_of(member, workspace),
        client=client,
        person=person,
        task=task,
        assignee=await _late_colleague(reminder, task, book),
        deal=deal,
        stage=stage_of(deal, await book.workspaces.stages()) if deal is not None else None,
        last=await _last_event(client, book),
        first=await _first_task(reminder, book),
        visit=visit,
        services=await services_of(visit.service_ids, book) if visit is not None else (),
        invitation=await _invitation(reminder.kind, client, visit, book),
        greeting=await _greeting(reminder, client, person, book),
    )


async def _late_colleague(reminder: Reminder, task: Task | None, book: Book) -> Member | None:
    """Who was asked, where it is who asked that is told."""
    return await book.members.of(task.assignee_id) if task is not None and reminder.kind == "asked_overdue" else None


async def _last_event(client: Client | None, book: Book) -> Interaction | None:
    events = await book.interactions.with_client(client.id, limit=1) if client is not None else []
    return events[0] if events else None


async def _first_task(reminder: Reminder, book: Book) -> Task | None:
    """The first of the client's open tasks, for what is said of a silence."""
    if reminder.kind not in ENDED_BY_CONTACT or reminder.client_id is None:
        return None
    tasks = await book.tasks.open_with(reminder.client_id)
    return tasks[0] if tasks else None


async def _invitation(kind: str, client: Client | None, visit: Visit | None, book: Book) -> Invitation | None:
    if kind not in INVITING or client is None:
        return None
    return await invitation_to(client, kind, await book.workspaces.seen(), book, visit)


async def _greeting(
    reminder: Reminder, client: Client | None, person: ContactPerson | None, book: Book
) -> Greeting | None:
    if reminder.kind not in LETTERS or client is None:
        return None
    return await greeting_to(client, reminder, await book.workspaces.seen(), book, person)
