"""A deal stands still."""

from datetime import datetime
from typing import Any

from cards.reminders import Subject
from crm.announcing import alert
from crm.stalled import GRACE, is_stalled, look_next, say_at, stall_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, tasks_ahead
from storage.book import Book
from storage.tables.lookout import STALLS, Row


def look(deal: Row, scene: Scene) -> Looked:
    """Said once; while a task lies ahead it is looked at after that."""
    again = look_next(deal, scene.workspace.stall_days)
    if is_stalled(deal, scene.ahead, scene.workspace.stall_days, scene.now):
        return Looked(None, Saying(stall_key(deal), say_at(again or scene.now, scene.zone)))
    if scene.ahead is not None and again is not None:
        return Looked(max(scene.ahead + GRACE, again))
    return Looked(again)


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    deal = subject.deal
    archived = subject.client is not None and subject.client.archived_at is not None
    if deal is None or archived or subject.reminder.key != stall_key(deal):
        return False
    workspace = await book.workspaces.seen()
    task = await book.tasks.ahead(deal.client_id, now)
    return is_stalled(deal, task.due_at if task else None, workspace.stall_days, now)


def escalate(deal: Row, say: Saying, scene: Scene) -> dict[str, Any]:
    """Its owner first, those who lead after a second limit."""
    return alert(deal, say.key, say.due_at, scene.company, scene.workspace.alert_days if scene.owner is not None else 0)


STALLED = Kind("stalled", makes_sense, STALLS, look, tasks_ahead, escalate)
