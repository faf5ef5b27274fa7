"""Hand-overs: what a member looks after goes to another one, a batch of rows a transaction.

A batch is two or three statements however many rows it has, and its lines of the journal are written with it: what was
given is given back by them. What is still to be given is what still belongs to the former member, so that a hand-over
goes on after a crash where it was.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, literal, update
from sqlalchemy import select as select_columns
from sqlmodel import col

from storage.journaling import WRITE
from storage.shelf import Shelf
from storage.tables import Change, Client, Deal, Journal, Member, Reminder, Task, Visit
from storage.tables.handover import Lot, Weight
from storage.tables.row import Owned
from storage.types import word
from storage.words import present

Facts = dict[str, Any]
"""The values of a record's fields, by name."""
Clients = dict[int, int | None]
"""The client that each record is about."""


@dataclass(frozen=True)
class Part:
    """Records of one table: `belongs` says whose they are, `about` which client's, `reminds` which reminders go too.

    `called`: where the holder's name stands too.
    """

    name: str
    table: type[Owned]
    belongs: str
    reminds: str
    about: str = "client_id"
    still: tuple[ColumnElement[bool], ...] = ()
    called: str | None = None

    @property
    def holder(self) -> Any:
        return col(getattr(self.table, self.belongs))

    @property
    def number(self) -> Any:
        return col(self.table.id)

    @property
    def name_of_holder(self) -> Any:
        return literal(None) if self.called is None else col(getattr(self.table, self.called))

    @property
    def client(self) -> Any:
        """Of the client itself its own number."""
        return col(getattr(self.table, self.about))

    def held(self, holder: int, name: str | None) -> dict[str, Any]:
        """The fields of a record that is theirs."""
        return {self.belongs: holder} | ({self.called: name} if self.called is not None else {})


CLIENTS = Part("client", Client, "owner_id", "client_id", about="id")
PARTS = (
    Part("task", Task, "assignee_id", "task_id", still=(col(Task.closed_at).is_(None),)),
    Part("deal", Deal, "owner_id", "deal_id", still=(col(Deal.status) == "open",)),
    Part("visit", Visit, "master_id", "visit_id", still=(col(Visit.state) == word("booked"),), called="master"),
    CLIENTS,
)
"""In the order they go: whose a client is says, until it has gone, what of the rest goes with it."""
BY_NAME = {part.name: part for part in PARTS}
WAITING = ("waiting", "held")


class Given(NamedTuple):
    """What one batch did: how many records of which table, and how many it had to leave."""

    part: str
    moved: int
    left: int = 0
    to: int | None = None
    """Whose they are again, when they were given back."""


class HandOvers(Shelf):
    async def weight(self, lot: Lot, to: int) -> Weight:
        """How much there is to be moved; archived clients move too, and are not counted."""
        tasks, deals, visits, clients = [await self._count(part, lot, to) for part in PARTS]
        return Weight(clients, deals, tasks, visits)

    async def _count(self, part: Part, lot: Lot, to: int) -> int:
        counted = select_columns(func.count()).where(*self._of(part, lot, to), *(present() if part is CLIENTS else ()))
        return int((await self._execute(counted)).scalar_one())

    async def give(self, lot: Lot, to: int, change: Change, most: int) -> Given | None:
        """Move the next batch to that member under the change; None: all is moved."""
        member = await self._find(Member, to)
        if member is None:
            raise LookupError("nobody to give it to")
        for part in PARTS:
            batch = await self._next(part, lot, to, most)
            if batch:
                after = part.held(to, member.name)
                for (holder, name), clients in batch.items():
                    await self._write_down(part, clients, part.held(holder, name), after, change)
                    await self._move(part, list(clients), holder, after)
                return Given(part.name, sum(map(len, batch.values())))
        return None

    async def _next(self, part: Part, lot: Lot, to: int, most: int) -> dict[tuple[int, str | None], Clients]:
        """Numbers of the next rows, with their clients', by whom they belong to, and the name that stands there."""
        wanted = select_columns(part.number, part.holder, part.name_of_holder, part.client)
        batch: dict[tuple[int, str | None], Clients] = defaultdict(dict)
        found = await self._execute(wanted.where(*self._of(part, lot, to)).limit(most))
        for number, holder, name, client in found:
            batch[holder, name][number] = client
        return batch

    def _of(self, part: Part, lot: Lot, to: int) -> tuple[ColumnElement[bool], ...]:
        ours = col(part.table.workspace_id) == self._scope.workspace_id
        if lot.whose is not None:
            return (ours, part.holder == lot.whose, *part.still)
        chosen = (*self._these(Client, lot.clients), part.holder != to, *part.still)
        if part is CLIENTS:
            return chosen
        return (*chosen, ours, part.client == col(Client.id), part.holder == col(Client.owner_id))

    async def _write_down(self, part: Part, clients: Clients, before: Facts, after: Facts, change: Change) -> None:
        same = {
            "workspace_id": self._scope.workspace_id,
            "change_id": change.id,
            "ordinal": 0,
            "record": part.name,
            "before": before,
            "after": after,
        }
        lines = [{**same, "record_id": number, "client_id": client} for number, client in clients.items()]
        await self._execute(WRITE, lines)

    async def _move(self, part: Part, numbers: Sequence[int], holder: int, facts: Facts) -> None:
        """The records, and what is still to be said about them."""
        await self._execute(update(part.table).where(part.number.in_(numbers)).values(facts))
        about = col(getattr(Reminder, part.reminds)).in_(numbers)
        await self._redirect(holder, facts[part.belongs], about)

    async def _redirect(self, holder: int, to: int, *which: ColumnElement[bool]) -> None:
        """Reminders that are still to be said to one are said to the other."""
        waits = (col(Reminder.member_id) == holder, col(Reminder.state).in_(WAITING))
        await self._execute(update(Reminder).where(*which, *waits).values(member_id=to, state="waiting"))

    async def give_bookings(self, whose: int, to: int) -> None:
        """Who is asked about visits that one has booked, with whichever master: from here on the other one."""
        await self._redirect(whose, to, col(Reminder.visit_id).is_not(None))

    async def give_bookings_back(self, to: int, whose: int) -> None:
        """About visits that they have booked themselves."""
        booked = select_columns(col(Visit.id)).where(
            col(Visit.id) == col(Reminder.visit_id), col(Visit.creator_id) == whose
        )
        await self._redirect(to, whose, col(Reminder.visit_id).is_not(None), booked.exists())

    async def give_back(self, change_id: int, after: int, most: int) -> tuple[int, list[Given]] | None:
        """Put back the next lines of the journal behind `after`: the last of them, and what was done; None: no more.

        What somebody has given on since stays where it is.
        """
        lines = select_columns(
            col(Journal.id), col(Journal.record), col(Journal.record_id), col(Journal.before), col(Journal.after)
        ).where(col(Journal.change_id) == change_id, col(Journal.id) > after)
        found = (await self._execute(lines.order_by(col(Journal.id)).limit(most))).all()
        if not found:
            return None
        moves: dict[tuple[str, int, int, str | None], list[int]] = defaultdict(list)
        for _, record, number, before, then in found:
            part = BY_NAME[record]
            moves[record, then[part.belongs], before[part.belongs], before.get(part.called)].append(number)
        given = [
            await self._put_back(BY_NAME[record], holder, to, name, numbers)
            for (record, holder, to, name), numbers in moves.items()
        ]
        return found[-1][0], given

    async def _put_back(self, part: Part, holder: int, to: int, name: str | None, numbers: Sequence[int]) -> Given:
        still = select_columns(part.number).where(part.number.in_(numbers), part.holder == holder)
        theirs = [number for (number,) in await self._execute(still)]
        await self._move(part, theirs, holder, part.held(to, name))
        return Given(part.name, len(theirs), len(numbers) - len(theirs), to)
