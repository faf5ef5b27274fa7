"""Replanning: reminders whose person changed how they want to be reminded move to where they belong now."""

from datetime import datetime

from crm.replanning import moment_of
from scheduler.looking import scenes
from storage.book import Book
from storage.tables.lookout import PLANNED

BATCH = 200


async def replan(book: Book, now: datetime) -> bool:
    """Move one batch; False when there is nothing to move. What would have been said by now is said at once."""
    rows = await book.lookouts.due(PLANNED, now, BATCH)
    if not rows:
        return False
    around = await scenes(rows, {}, book, now)
    tasks = await book.tasks.several({row.task_id for row in rows if row.task_id is not None})
    moments = {row.id: moment_of(row, tasks.get(row.task_id), around[row.id].habits) for row in rows}
    await book.reminders.put_off({row.id: max(moments[row.id], now) for row in rows if moments[row.id] != row.due_at})
    await book.lookouts.move(PLANNED, dict.fromkeys(moments))
    return True
