"""Nothing was heard of a client for as long as their circle allows."""

from datetime import datetime

from cards.reminders import Subject
from crm.stalled import GRACE
from crm.touches import circle_of, touch_again, touch_due, touch_key
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, tasks_ahead
from storage.book import Book
from storage.tables import Workspace
from storage.tables.lookout import TOUCHES, Row


def look(client: Row, scene: Scene) -> Looked:
    """Said when it is due, and again after as long; while something is planned it is looked at after that."""
    due = touch_due(client, scene.habits, scene.now)
    if due is None or _is_invited(client, scene.workspace):
        return Looked(None)
    due_at, times = due
    if due_at > scene.now:
        return Looked(due_at)
    if (ahead := _ahead(client, scene.ahead, scene.now)) is not None:
        return Looked(ahead + GRACE)
    again = touch_again(client, scene.habits, scene.now)
    return Looked(again, Saying(touch_key(client, times), due_at, circle_of(client)))


def _is_invited(client: Row, workspace: Workspace) -> bool:
    """Where visits are kept everybody is invited by their rhythm; only VIP are kept in touch with beside."""
    return workspace.keeps_visits and circle_of(client) == "touch"


def _ahead(client: Row, task: datetime | None, now: datetime) -> datetime | None:
    moments = [moment for moment in (task, client.booked_at) if moment is not None and moment > now]
    return max(moments, default=None)


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    """Still in that circle, and nobody was in touch or planned it meanwhile."""
    client, reminder = subject.client, subject.reminder
    if client is None or circle_of(client) != reminder.kind or touch_due(client, subject.habits, now) is None:
        return False
    if _is_invited(client, await book.workspaces.seen()):
        return False
    since = reminder.key.rsplit(":", 1)[0]
    task = await book.tasks.ahead(client.id, now)
    planned = _ahead(client, task.due_at if task else None, now)
    return since == touch_key(client, 0).rsplit(":", 1)[0] and planned is None


TOUCH = Kind("touch", makes_sense, TOUCHES, look, tasks_ahead)
TOUCH_VIP = Kind("touch_vip", makes_sense)
