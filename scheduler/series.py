"""Series: a repeating task that nobody ticked is said again when its next occurrence comes."""

import logging
from datetime import datetime, timedelta

from crm.tasks import go_on_by_itself
from storage.book import Book

log = logging.getLogger(__name__)

BATCH = 20
"""Each takes a few statements; answers come in between."""
LATER = timedelta(hours=1)


async def go_on(book: Book, now: datetime) -> bool:
    """One batch of series; False when none has come to its next occurrence."""
    series = await book.tasks.to_go_on(now, BATCH)
    for task in series:
        number = task.id
        try:
            async with book.apart():
                book.enter(task.workspace_id)
                await book.workspaces.current()
                await book.read_again(task)
                if task.again_at is not None and task.again_at <= now:
                    await go_on_by_itself(task, book, now)
        except Exception as error:  # whatever is wrong with one series, the others go on
            log.error("series %d cannot go on (%s)", number, type(error).__name__)
            await book.tasks.put_off(number, now + LATER)
    return bool(series)
