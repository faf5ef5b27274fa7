"""A deal stands still."""

from datetime import datetime
from typing import Any

from cards.reminders import Subject
from crm.announcing import alert
from crm.rules.stalled import GRACE, is_stalled, look_next, stall_due, stall_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, tasks_ahead
from storage.book import Book
from storage.tables.lookout import STALLS, Row


def look(deal: Row, scene: Scene) -> Looked:
    """Said once, at the time of day for it; while a task lies ahead it is looked at in the morning after that."""
    begins = look_next(deal, scene.workspace.stall_days)
    if begins is None:
        return Looked(None)
    if scene.ahead is not None:
        return Looked(stall_due(max(scene.ahead + GRACE, begins), scene.habits))
    if begins > scene.now:
        return Looked(begins)
    due_at = stall_due(begins, scene.habits)
    return Looked(None, Saying(stall_key(deal), due_at)) if due_at <= scene.now else Looked(due_at)


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    deal = subject.deal
    archived = subject.client is not None and subject.client.archived_at is not None
    if deal is None or archived or subject.reminder.key != stall_key(deal):
        return False
    workspace = await book.workspaces.seen()
    task = await book.tasks.ahead(deal.client_id, now)
    return is_stalled(deal, task.due_at if task else None, workspace.stall_days, now)


def escalate(deal: Row, say: Saying, scene: Scene) -> dict[str, Any]:
    """Its owner first, those who lead after a second limit, counted from when the owner can hear of it."""
    return alert(
        deal,
        say.key,
        max(say.due_at, scene.now),
        scene.company,
        scene.workspace.alert_days if scene.owner is not None else 0,
    )


STALLED = Kind("stalled", makes_sense, STALLS, look, tasks_ahead, escalate)
