"""Masters: whom a button means by the key of a name, or an answer by the name."""

from cards.masters import NOBODY, master_key
from crm.absences import LATELY, working
from handlers.desk import Desk
from names.fold import fold
from phrases.entities.colleagues import answers_to

MOST_WORDS = 2
"""Of an answer that names a master: «к Ире»."""


async def master_of(key: str, desk: Desk) -> str | None:
    """Who has lately worked here under the name of that key; None: nobody in particular, or not any more."""
    if key in {"", NOBODY}:
        return None
    return next((name for name in await _at_work(desk) if master_key(name) == key), None)


async def master_named(text: str, desk: Desk) -> str | None:
    """Who works here and is named by these few words; None: nobody."""
    words = fold(text).split()
    known = await _at_work(desk) if len(words) <= MOST_WORDS else []
    return next((name for name in known if any(answers_to(name, word) for word in words)), None)


async def _at_work(desk: Desk) -> list[str]:
    lately = await desk.book.visits.masters(desk.now - LATELY)
    return working(lately, await desk.book.absences.since(desk.doer.today))
