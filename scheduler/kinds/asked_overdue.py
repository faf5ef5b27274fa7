"""A task that was asked of a colleague is still open: who asked hears of it."""

from datetime import datetime

from cards.reminders import Subject
from scheduler.kinds.kind import Kind
from scheduler.kinds.task import is_open
from storage.book import Book


async def makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    task = subject.task
    return task is not None and task.assignee_id != task.creator_id and is_open(subject)


ASKED_OVERDUE = Kind("asked_overdue", makes_sense)
