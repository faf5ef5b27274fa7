"""The horizon: when something will be due or looked at next. The demo's clock stops there."""

from datetime import UTC, date, datetime, time

from scheduler.kinds import KINDS
from storage.book import Book
from storage.tables.lookout import Lookout


async def next_moment(book: Book, after: datetime) -> datetime | None:
    """The next moment at which a pass will find work; None when nothing is planned at all."""
    moments = [
        await book.reminders.next_due(),
        await book.announcements.next_due(),
        await book.tasks.next_again(after),
        await book.outbox.next_try(after),
        *[await _next_look(kind.lookout, book, after) for kind in KINDS.values() if kind.lookout is not None],
    ]
    return min((moment for moment in moments if moment is not None), default=None)


async def _next_look(lookout: Lookout, book: Book, after: datetime) -> datetime | None:
    found = await book.lookouts.next(lookout, after)
    if isinstance(found, date) and not isinstance(found, datetime):
        return datetime.combine(found, time(), tzinfo=UTC) - lookout.early
    return found
