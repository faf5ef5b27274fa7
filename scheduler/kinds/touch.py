"""Nothing was heard of a client for as long as their circle allows."""

from datetime import datetime, timedelta

from cards.reminders import Subject
from crm.rules.circles import circle_of
from crm.rules.habits import Habits
from crm.rules.stalled import GRACE
from crm.rules.touches import touch_again, touch_due, touch_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, tasks_ahead
from storage.book import Book
from storage.tables import Workspace
from storage.tables.lookout import TOUCHES, Row

UNUSED = timedelta(days=90)
"""How long until a client of a circle that is no more is looked at again."""


def look(client: Row, scene: Scene) -> Looked:
    """Said when it is due, and again after as long; while something is planned it is looked at after that."""
    due = touch_due(client, scene.habits, scene.now)
    if due is None or _is_invited(client, scene.habits, scene.workspace):
        return Looked(scene.now + UNUSED if _is_tagged(client) else None)
    due_at, times = due
    if due_at > scene.now:
        return Looked(due_at)
    if (ahead := _ahead(client, scene.ahead, scene.now)) is not None:
        return Looked(ahead + GRACE)
    again = touch_again(client, scene.habits, scene.now)
    return Looked(again, Saying(touch_key(client, times), due_at, circle_of(client, scene.habits).kind))


def _is_tagged(client: Row) -> bool:
    """In a circle that the company may have again: then it is looked at anew."""
    return bool(client.tags) and not client.archived_at and not client.merged_into_id


def _is_invited(client: Row, habits: Habits, workspace: Workspace) -> bool:
    """Where visits are kept everybody is invited by their rhythm; only those of a circle are kept in touch with."""
    return workspace.keeps_visits and not circle_of(client, habits).chosen


def _ahead(client: Row, task: datetime | None, now: datetime) -> datetime | None:
    moments = [moment for moment in (task, client.booked_at) if moment is not None and moment > now]
    return max(moments, default=None)


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    """Still in that circle, and nobody was in touch or planned it meanwhile."""
    client, reminder = subject.client, subject.reminder
    if client is None or circle_of(client, subject.habits).kind != reminder.kind:
        return False
    if touch_due(client, subject.habits, now) is None:
        return False
    if _is_invited(client, subject.habits, await book.workspaces.seen()):
        return False
    since = reminder.key.rsplit(":", 1)[0]
    task = await book.tasks.ahead(client.id, now)
    planned = _ahead(client, task.due_at if task else None, now)
    return since == touch_key(client, 0).rsplit(":", 1)[0] and planned is None


TOUCH = Kind("touch", makes_sense, TOUCHES, look, tasks_ahead)
TOUCH_VIP = Kind("touch_vip", makes_sense)
