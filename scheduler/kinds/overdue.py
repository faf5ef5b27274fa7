"""A task was not done: said once, in the next working morning, unless the morning's digest says it."""

from datetime import datetime

from cards.reminders import Subject
from scheduler.kinds.kind import Kind
from scheduler.kinds.task import is_open
from storage.book import Book


async def makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    return is_open(subject) and not subject.habits.manner("digest").on


OVERDUE = Kind("overdue", makes_sense)
