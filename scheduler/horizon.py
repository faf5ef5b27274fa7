"""The horizon: when something will be due or looked at next. The demo's clock stops there."""

from datetime import UTC, date, datetime, time

from scheduler.kinds import KINDS
from storage.book import Book
from storage.tables.lookout import Lookout

LOOKOUTS = tuple(kind.lookout for kind in KINDS.values() if kind.lookout is not None)


async def next_moment(book: Book, after: datetime) -> datetime | None:
    """The next moment at which a pass will find work; None when nothing is planned at all."""
    looks, waiting = await book.horizon.first(LOOKOUTS, after)
    moments = (*map(_moment, LOOKOUTS, looks), *waiting)
    return min((moment for moment in moments if moment is not None), default=None)


def _moment(lookout: Lookout, look: datetime | date | None) -> datetime | None:
    if isinstance(look, date) and not isinstance(look, datetime):
        return datetime.combine(look, time(), tzinfo=UTC) - lookout.early
    return look
