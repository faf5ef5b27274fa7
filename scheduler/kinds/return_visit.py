"""A client who came is invited again."""

from datetime import datetime

from cards.reminders import Subject
from crm.rules.returns import return_due, return_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene
from storage.book import Book
from storage.tables.lookout import RETURNS, Row


def look(client: Row, scene: Scene) -> Looked:
    due_at = return_due(client, scene.workspace)
    if due_at is None or due_at > scene.now:
        return Looked(due_at)
    return Looked(None, Saying(return_key(client), due_at))


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    client = subject.client
    if client is None or client.last_visit_at is None or subject.reminder.key != return_key(client):
        return False
    due_at = return_due(client, await book.workspaces.seen())
    return due_at is not None and due_at <= now


RETURN_VISIT = Kind("return_visit", makes_sense, RETURNS, look)
