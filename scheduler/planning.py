"""Planning: rows whose moment to be looked at has come become reminders, or are put off. One batch a call."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import Any

from crm.rules.kinds import USUAL
from scheduler.kinds import KINDS
from scheduler.kinds.kind import Kind
from scheduler.looking import Look, Looked, Saying, Scene, client_of, scenes
from storage.book import Book
from storage.tables import ContactPerson, Deal, Member
from storage.tables.lookout import Lookout, Row
from storage.tables.member import Listener

log = logging.getLogger(__name__)

BATCH = 200
"""Some 10 ms, in which nobody else writes."""


async def plan(kind: Kind, book: Book, now: datetime) -> bool:
    """Look at one batch of the rows of a kind; False when there is nothing to look at."""
    if kind.lookout is None or kind.look is None:
        return False
    rows = await book.lookouts.due(kind.lookout, now, BATCH)
    if not rows:
        return False
    around = await scenes(rows, await kind.ahead(rows, book, now), book, now)
    until = kind.lookout.until(now)
    looked = {row.id: _look(kind.lookout, kind.look, row, around[row.id], until) for row in rows}
    said = [
        _reminder(kind.name, kind.lookout, row, _dated(kind.name, row, say, now), owner)
        for row in rows
        if (say := looked[row.id].say) is not None and (owner := around[row.id].owner) is not None
    ]
    await book.reminders.plan(said)
    if (escalate := kind.escalate) is not None:
        stalls = [escalate(row, say, around[row.id]) for row in rows if (say := looked[row.id].say) is not None]
        await book.announcements.plan_all(stalls)
    await book.lookouts.move(kind.lookout, {number: one.again for number, one in looked.items()})
    return True


def _look(lookout: Lookout, look: Look, row: Row, scene: Scene, until: Any) -> Looked:
    """Each row by itself: one that cannot be judged is looked at again later and holds nobody up. `until`: by when
    rows are looked at now.
    """
    try:
        looked = look(row, scene)
        if looked.again is not None and looked.again <= until:
            raise ValueError("it would be looked at again at once")
        return looked
    except Exception as error:  # whatever is wrong with one row, the others are planned
        log.error("looking at %s %d failed (%s)", lookout.table.__name__, row.id, type(error).__name__)
        return Looked(lookout.later(scene.now))


def _dated(kind: str, row: Row, say: Saying, now: datetime) -> Saying:
    """A state is told of from when it could be found, however long ago it began: behind a planned step, say.

    What could be found in a downtime keeps that moment: it is among what was missed.
    """
    usual = USUAL[say.kind or kind]
    if not usual.goes_on:
        return say
    found = max(say.due_at, row.look)
    return say._replace(due_at=found if now - found <= usual.lasts else now)


def _reminder(kind: str, lookout: Lookout, row: Row, say: Saying, owner: Listener) -> dict[str, Any]:
    return {
        "workspace_id": row.workspace_id,
        "kind": say.kind or kind,
        "key": say.key,
        "member_id": owner.id,
        "client_id": None if lookout.table is Member else client_of(row),
        "deal_id": row.id if lookout.table is Deal else None,
        "person_id": row.id if lookout.table is ContactPerson else None,
        "due_at": say.due_at,
    }


PLANNERS: dict[Lookout, Callable[[Book, datetime], Awaitable[bool]]] = {
    kind.lookout: partial(plan, kind) for kind in KINDS.values() if kind.lookout is not None
}
"""Who looks at the rows of a lookout."""
