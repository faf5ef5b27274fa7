"""Masters: whom a button means by the key of a name."""

from cards.invitations import master_key
from crm.absences import working
from crm.free_times import AROUND
from handlers.desk import Desk

NOBODY = "-"
"""In a button: of no master in particular."""


async def master_of(key: str, desk: Desk) -> str | None:
    """Who has lately worked here under the name of that key; None: nobody in particular, or not any more."""
    if key in {"", NOBODY}:
        return None
    lately = await desk.book.visits.masters(desk.now - AROUND)
    masters = working(lately, await desk.book.absences.since(desk.doer.today))
    return next((name for name in masters if master_key(name) == key), None)
