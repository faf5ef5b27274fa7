"""The horizon: when something will be due or looked at next. The demo's clock stops there."""

from datetime import UTC, datetime, time

from crm.birthdays import AHEAD
from storage.book import Book


async def next_moment(book: Book, after: datetime) -> datetime | None:
    """The next moment at which a pass will find work; None when nothing is planned at all."""
    birthday = await book.clients.next_birthday()
    moments = [
        await book.reminders.next_due(),
        await book.deals.next_look(after),
        await book.clients.next_return(after),
        await book.outbox.next_try(after),
        datetime.combine(birthday, time(), tzinfo=UTC) - AHEAD if birthday else None,
    ]
    return min((moment for moment in moments if moment is not None), default=None)
