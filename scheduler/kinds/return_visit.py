"""A client of a salon or clinic is invited again."""

from datetime import datetime, timedelta

from cards.reminders import Subject
from crm.returns import return_due, return_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, tasks_ahead
from storage.book import Book
from storage.lookouts import RETURNS, Row

GRACE = timedelta(days=1)
"""How long after a booked visit something may be written about it."""


def look(client: Row, scene: Scene) -> Looked:
    due_at = return_due(client, scene.workspace)
    if due_at is None or due_at > scene.now:
        return Looked(due_at)
    if scene.ahead is not None:
        return Looked(scene.ahead + GRACE)
    return Looked(None, Saying(return_key(client), due_at))


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    client = subject.client
    if client is None or subject.reminder.key != return_key(client):
        return False
    due_at = return_due(client, await book.workspaces.seen())
    return due_at is not None and due_at <= now and await book.tasks.ahead(client.id, now) is None


RETURN_VISIT = Kind("return_visit", makes_sense, RETURNS, look, tasks_ahead)
