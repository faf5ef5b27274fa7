"""A contract is about to end."""

from datetime import datetime

from cards.reminders import Subject
from crm.rules.contracts import contract_due, contract_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene
from storage.book import Book
from storage.tables.lookout import CONTRACTS, Row


def look(client: Row, scene: Scene) -> Looked:
    """So many days before as its owner wants by then; one that has ended is not told any more."""
    until = client.contract_until
    if until is None or until < scene.now.astimezone(scene.zone).date():
        return Looked(None)
    due_at = contract_due(until, scene.habits)
    return Looked(due_at) if due_at > scene.now else Looked(None, Saying(contract_key(client), due_at))


async def makes_sense(subject: Subject, _: Book, now: datetime) -> bool:
    client = subject.client
    if client is None or client.archived_at is not None or client.contract_until is None:
        return False
    ended = client.contract_until < now.astimezone(subject.habits.zone).date()
    return subject.reminder.key == contract_key(client) and not ended


CONTRACT = Kind("contract", makes_sense, CONTRACTS, look)
