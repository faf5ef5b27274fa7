"""A task is due."""

from datetime import datetime

from cards.reminders import Subject
from crm.reminders import task_key
from scheduler.kinds.kind import Kind
from storage.book import Book


async def makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    task = subject.task
    archived = subject.client is not None and subject.client.archived_at is not None
    return task is not None and task.closed_at is None and subject.reminder.key == task_key(task) and not archived


TASK = Kind("task", makes_sense)
