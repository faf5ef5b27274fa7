"""Hand-overs: clients with what is open about them go to another member, as one change, in batches.

What a job has to remember of one that is under way is `HandingOver`; the rows themselves say how far it has come.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import AwareDatetime, BaseModel, Field

from crm.changing import Origin, changing
from crm.doer import Doer
from crm.wishes import HandOver, Mention
from storage.book import Book
from storage.tables import Change, Member
from storage.tables.handover import Lot, Weight

BATCH = 200
"""Rows in one transaction, so that answers come in between."""


class HandingOver(BaseModel):
    """A hand-over that is being done, or (`line`: the last line of the journal looked at) taken back."""

    change: int
    to: int
    whose: int | None = None
    clients: tuple[int, ...] = ()
    all: int = 0
    moved: dict[str, int] = Field(default_factory=dict)
    left: int = 0
    former: dict[int, tuple[int, ...]] = Field(default_factory=dict)
    """Who looked after them, and after which of the chosen clients; once given back, whose they are again."""
    to_read: int | None = None
    """Of how many clients the new owner is to be told; None: not found out yet."""
    line: int = 0
    outbox: int | None = None
    """The message that tells how far it has come."""
    told: AwareDatetime | None = None

    @property
    def lot(self) -> Lot:
        return Lot(self.whose, self.clients)

    @property
    def weight(self) -> Weight:
        return Weight(*(self.moved.get(part, 0) for part in ("client", "deal", "task", "visit")))

    def payload(self) -> dict[str, Any]:
        return self.model_dump(mode="json")


async def begin(lot: Lot, to: Member, book: Book, doer: Doer, origin: Origin) -> HandingOver:
    """The change under which all of it goes; nothing is moved yet."""
    wish = HandOver(
        to=(to.id,),
        whose=() if lot.whose is None else (lot.whose,),
        clients=tuple(Mention(ids=(number,)) for number in lot.clients),
    )
    async with changing(book, doer, origin, [wish]) as change:
        pass  # the rows are moved in batches
    weight = await book.handovers.weight(lot, to.id)
    former = await _holders(lot, book)
    return HandingOver(change=change.id, to=to.id, whose=lot.whose, clients=lot.clients, all=weight.all, former=former)


async def _holders(lot: Lot, book: Book) -> dict[int, tuple[int, ...]]:
    """Who looks after what is to be given, and after which of the chosen clients."""
    if lot.whose is not None:
        return {lot.whose: ()}
    found: dict[int, tuple[int, ...]] = {}
    for client in (await book.clients.several(lot.clients)).values():
        found[client.owner_id] = (*found.get(client.owner_id, ()), client.id)
    return found


async def go_on(work: HandingOver, book: Book) -> bool:
    """Move one batch more; False when all is moved, or when it was undone meanwhile."""
    change = await book.changes.of(work.change)
    if change is None or change.undone_at is not None:
        return False
    given = await book.handovers.give(work.lot, work.to, change, BATCH)
    if given is not None:
        work.moved[given.part] = work.moved.get(given.part, 0) + given.moved
    elif work.whose is not None:
        await book.handovers.give_bookings(work.whose, work.to)
    return given is not None


async def go_back(work: HandingOver, book: Book) -> bool:
    """Give one batch back; False when nothing is left to be looked at."""
    found = await book.handovers.give_back(work.change, work.line, BATCH)
    if found is None:
        if work.whose is not None:
            await book.handovers.give_bookings_back(work.to, work.whose)
        return False
    work.line, given = found
    for one in given:
        work.moved[one.part] = work.moved.get(one.part, 0) + one.moved
        work.left += one.left
        if one.moved and one.to is not None:
            work.former.setdefault(one.to, ())
    return True


def is_hand_over(change: Change) -> bool:
    """Whether a change is one that is taken back in batches."""
    return hands_over(change.wishes)


def hands_over(wishes: Sequence[dict[str, Any]]) -> bool:
    """The same by the wishes alone; they name nobody in words."""
    return [wish["wish"]["kind"] for wish in wishes] == [HandOver().kind]


def is_time_to_tell(work: HandingOver, now: datetime) -> bool:
    """How far it has come is told once a second."""
    return work.told is None or (now - work.told).total_seconds() >= 1
