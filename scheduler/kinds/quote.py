"""A quote was sent and nothing came after it."""

from datetime import datetime

from cards.reminders import Subject
from crm.rules.quotes import quote_due, quote_key
from crm.rules.stalled import GRACE
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, tasks_ahead
from storage.book import Book
from storage.tables.lookout import QUOTES, Row


def look(client: Row, scene: Scene) -> Looked:
    """Said once for each quote; while a task lies ahead it is looked at after that."""
    if client.quoted_at is None or client.archived_at is not None or client.merged_into_id is not None:
        return Looked(None)
    due_at = quote_due(client.quoted_at, scene.habits)
    if due_at > scene.now:
        return Looked(due_at)
    if scene.ahead is not None:
        return Looked(scene.ahead + GRACE)
    return Looked(None, Saying(quote_key(client), due_at))


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    client = subject.client
    if client is None or client.archived_at is not None or client.quoted_at is None:
        return False
    ahead = await book.tasks.ahead(client.id, now)
    return subject.reminder.key == quote_key(client) and ahead is None and not await _is_told_of_deal(subject, book)


async def _is_told_of_deal(subject: Subject, book: Book) -> bool:
    """An open deal of the client's that stands still by then says it."""
    habits, client = subject.habits, subject.client
    if client is None or not habits.manner("stalled").on or habits.lead("stalled") > habits.lead("quote"):
        return False
    return bool(await book.deals.open_with(client.id))


QUOTE = Kind("quote", makes_sense, QUOTES, look, tasks_ahead)
