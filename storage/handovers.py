"""Hand-overs: what a member looks after goes to another one, a batch of rows a transaction.

A batch is two or three statements however many rows it has, and its lines of the journal are written with it: what was
given is given back by them. What is still to be given is what still belongs to the former member, so that a hand-over
goes on after a crash where it was.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, insert, update
from sqlalchemy import select as select_columns
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Change, Client, Deal, Journal, Reminder, Task
from storage.tables.handover import Lot, Weight
from storage.tables.row import Owned


@dataclass(frozen=True)
class Part:
    """Records of one table: `belongs` says whose they are, `reminds` which reminders go with them."""

    name: str
    table: type[Owned]
    belongs: str
    reminds: str
    still: tuple[ColumnElement[bool], ...] = ()

    @property
    def holder(self) -> Any:
        return col(getattr(self.table, self.belongs))

    @property
    def number(self) -> Any:
        return col(self.table.id)


CLIENTS = Part("client", Client, "owner_id", "client_id")
PARTS = (
    Part("task", Task, "assignee_id", "task_id", (col(Task.closed_at).is_(None),)),
    Part("deal", Deal, "owner_id", "deal_id", (col(Deal.status) == "open",)),
    CLIENTS,
)
"""In the order they go: whose a client is says, until it has gone, what of the rest goes with it."""
BY_NAME = {part.name: part for part in PARTS}
PRESENT = (col(Client.archived_at).is_(None), col(Client.merged_into_id).is_(None))
WAITING = ("waiting", "held")


class Given(NamedTuple):
    """What one batch did: how many records of which table, and how many it had to leave."""

    part: str
    moved: int
    left: int = 0


class HandOvers(Shelf):
    async def weight(self, lot: Lot, to: int) -> Weight:
        """How much there is to be moved; archived clients move too, and are not counted."""
        tasks, deals, clients = [await self._count(part, lot, to) for part in PARTS]
        return Weight(clients, deals, tasks)

    async def _count(self, part: Part, lot: Lot, to: int) -> int:
        counted = select_columns(func.count()).where(*self._of(part, lot, to), *(PRESENT if part is CLIENTS else ()))
        return int((await (await self._session.connection()).execute(counted)).scalar_one())

    async def give(self, lot: Lot, to: int, change: Change, most: int) -> Given | None:
        """Move the next batch to that member under the change; None: all is moved."""
        for part in PARTS:
            batch = await self._next(part, lot, to, most)
            if batch:
                for holder, numbers in batch.items():
                    await self._write_down(part, numbers, holder, to, change)
                    await self._move(part, numbers, holder, to)
                return Given(part.name, sum(map(len, batch.values())))
        return None

    async def _next(self, part: Part, lot: Lot, to: int, most: int) -> dict[int, list[int]]:
        """Numbers of the next rows by whom they belong to."""
        connection = await self._session.connection()
        found = select_columns(part.number, part.holder).where(*self._of(part, lot, to)).limit(most)
        batch: dict[int, list[int]] = defaultdict(list)
        for number, holder in await connection.execute(found):
            batch[holder].append(number)
        return batch

    def _of(self, part: Part, lot: Lot, to: int) -> tuple[ColumnElement[bool], ...]:
        ours = col(part.table.workspace_id) == self._scope.workspace_id
        if lot.whose is not None:
            return (ours, part.holder == lot.whose, *part.still)
        chosen = (ours, col(Client.id).in_(lot.clients), part.holder != to, *part.still)
        if part is CLIENTS:
            return chosen
        about = col(getattr(part.table, "client_id")) == col(Client.id)  # noqa: B009 (not every table has one)
        return (*chosen, about, part.holder == col(Client.owner_id))

    async def _write_down(self, part: Part, numbers: Sequence[int], holder: int, to: int, change: Change) -> None:
        same = {
            "workspace_id": self._scope.workspace_id,
            "change_id": change.id,
            "ordinal": 0,
            "record": part.name,
            "before": {part.belongs: holder},
            "after": {part.belongs: to},
        }
        connection = await self._session.connection()
        await connection.execute(insert(Journal), [{**same, "record_id": number} for number in numbers])

    async def _move(self, part: Part, numbers: Sequence[int], holder: int, to: int) -> None:
        """The records, and what is still to be said about them."""
        connection = await self._session.connection()
        await connection.execute(update(part.table).where(part.number.in_(numbers)).values({part.belongs: to}))
        about = (col(getattr(Reminder, part.reminds)).in_(numbers), col(Reminder.member_id) == holder)
        waits = col(Reminder.state).in_(WAITING)
        await connection.execute(update(Reminder).where(*about, waits).values(member_id=to, state="waiting"))

    async def give_back(self, change_id: int, after: int, most: int) -> tuple[int, list[Given]] | None:
        """Put back the next lines of the journal behind `after`: the last of them, and what was done; None: no more.

        What somebody has given on since stays where it is.
        """
        connection = await self._session.connection()
        lines = select_columns(
            col(Journal.id), col(Journal.record), col(Journal.record_id), col(Journal.before), col(Journal.after)
        ).where(col(Journal.change_id) == change_id, col(Journal.id) > after)
        found = (await connection.execute(lines.order_by(col(Journal.id)).limit(most))).all()
        if not found:
            return None
        moves: dict[tuple[str, int, int], list[int]] = defaultdict(list)
        for _, record, number, before, then in found:
            belongs = BY_NAME[record].belongs
            moves[record, then[belongs], before[belongs]].append(number)
        given = [
            await self._put_back(BY_NAME[record], holder, to, numbers)
            for (record, holder, to), numbers in moves.items()
        ]
        return found[-1][0], given

    async def _put_back(self, part: Part, holder: int, to: int, numbers: Sequence[int]) -> Given:
        connection = await self._session.connection()
        still = select_columns(part.number).where(part.number.in_(numbers), part.holder == holder)
        theirs = [number for (number,) in await connection.execute(still)]
        await self._move(part, theirs, holder, to)
        return Given(part.name, len(theirs), len(numbers) - len(theirs))
