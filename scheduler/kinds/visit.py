"""A booked visit has begun: did the client come? One was missed: a word to them next morning."""

from datetime import datetime

from cards.reminders import Subject
from crm.visit_reminders import visit_key
from scheduler.kinds.kind import Kind
from storage.book import Book


async def is_awaited(subject: Subject, _: Book, __: datetime) -> bool:
    visit = subject.visit
    return visit is not None and visit.state == "booked" and subject.reminder.key == visit_key("visit_asked", visit)


async def was_missed(subject: Subject, _: Book, __: datetime) -> bool:
    """Nobody wrote to them meanwhile, they came not and booked not since, and they may be written to."""
    visit, client = subject.visit, subject.client
    if visit is None or client is None or client.missed_at is None or client.opted_out_at or client.archived_at:
        return False
    written = client.invited_at is not None and client.invited_at > client.missed_at
    return visit.state == "no_show" and subject.reminder.key == visit_key("no_show", visit) and not written


VISIT_ASKED = Kind("visit_asked", is_awaited)
NO_SHOW = Kind("no_show", was_missed)
