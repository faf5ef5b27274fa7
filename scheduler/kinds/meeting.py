"""A meeting: said a while ahead, and asked about after it."""

from datetime import datetime

from cards.reminders import Subject
from scheduler.kinds.kind import Kind
from scheduler.kinds.task import is_open
from storage.book import Book


async def is_ahead(subject: Subject, _: Book, now: datetime) -> bool:
    return is_open(subject) and subject.task is not None and subject.task.due_at > now


async def is_untold(subject: Subject, _: Book, __: datetime) -> bool:
    """Nothing was written about the client since it began."""
    task, last = subject.task, subject.last
    return is_open(subject) and task is not None and (last is None or last.happened_at < task.due_at)


MEETING_AHEAD = Kind("meeting_ahead", is_ahead)
MEETING_AFTER = Kind("meeting_after", is_untold)
