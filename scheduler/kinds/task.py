"""A task is due."""

from datetime import datetime, timedelta

from cards.reminders import Subject
from crm.rules.occasions import MET, task_key
from scheduler.kinds.kind import Kind
from storage.book import Book

HARDLY_LATE = timedelta(minutes=10)


async def makes_sense(subject: Subject, _: Book, now: datetime) -> bool:
    return is_open(subject) and not _told_ahead(subject, now)


def is_open(subject: Subject) -> bool:
    """The task of the reminder is still to be done, at the moment it was planned for, with a client who is here."""
    task, kind = subject.task, subject.reminder.kind
    archived = subject.client is not None and subject.client.archived_at is not None
    return task is not None and task.closed_at is None and subject.reminder.key == task_key(task, kind) and not archived


def _told_ahead(subject: Subject, now: datetime) -> bool:
    """A meeting was said in time already: not once more when it begins."""
    task = subject.task
    if task is None or task.channel not in MET or not subject.habits.manner("meeting_ahead").on:
        return False
    ahead = task.due_at - subject.habits.lead("meeting_ahead")
    return task.created_at < ahead and now - task.due_at < HARDLY_LATE


TASK = Kind("task", makes_sense)
