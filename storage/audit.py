"""The audit: what the journal tells of a client, a record or a member, change by change."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, desc, exists, func, or_, union
from sqlalchemy import select as select_columns
from sqlmodel import col, select

from storage.journaling import JOURNALED
from storage.shelf import Shelf
from storage.tables import Change, Journal
from storage.tables.audit import Audited, Line
from storage.tables.row import Owned

CLIENT, MEMBER = "client", "member"
TOLD_BY_ANOTHER = ("stage_change",)
"""The line of the deal says it too."""


class Audits(Shelf):
    """Who may see which history is asked before; of a client's, nothing about another one is told."""

    async def changes(self, audited: Audited, *, limit: int, skip: int = 0) -> list[Change]:
        """The changes that left a line there, the newest first."""
        found: Any = select_columns(col(Journal.change_id).label("number")).where(*self._of(audited)).distinct()
        if audited.kind == MEMBER:
            found = union(found, self._made_by(audited.number))
        page = found.order_by(desc("number")).limit(limit).offset(skip).subquery()
        query = self._own(Change).where(col(Change.id).in_(select_columns(page.c.number)))
        query = query.order_by(col(Change.id).desc())
        return list(await self._session.exec(query))

    def _made_by(self, member_id: int) -> Any:
        ours = col(Change.workspace_id) == self._scope.workspace_id
        left = exists().where(col(Journal.change_id) == col(Change.id))
        return select_columns(col(Change.id).label("number")).where(ours, col(Change.member_id) == member_id, left)

    async def lines(self, audited: Audited, changes: Sequence[Change], most: int) -> dict[int, list[Line]]:
        """The first lines of each of these changes, in the order they were written."""
        whose = [change.id for change in changes]
        place: dict[str, Any] = {"partition_by": Journal.change_id}
        ranked = select_columns(
            col(Journal.id).label("number"),
            func.row_number().over(order_by=col(Journal.id), **place).label("rank"),
            func.count().over(**place).label("all"),
        ).where(
            col(Journal.change_id).in_(whose),
            col(Journal.record).not_in(TOLD_BY_ANOTHER),
            *self._of(audited, made_in=changes),
        )
        first = ranked.subquery()
        query = select(Journal, first.c.all).join(first, first.c.number == col(Journal.id))
        found: dict[int, list[Line]] = defaultdict(list)
        for entry, count in await self._session.exec(query.where(first.c.rank <= most).order_by(col(Journal.id))):
            found[entry.change_id].append(Line(entry, count))
        return found

    def _of(self, audited: Audited, made_in: Iterable[Change] = ()) -> tuple[ColumnElement[bool], ...]:
        """Which lines are told; of a member also all of the changes they made themselves."""
        ours = col(Journal.workspace_id) == self._scope.workspace_id
        if audited.kind == CLIENT:
            return ours, col(Journal.client_id) == audited.number
        record = (col(Journal.record) == audited.kind) & (col(Journal.record_id) == audited.number)
        own = [change.id for change in made_in if audited.kind == MEMBER and change.member_id == audited.number]
        return ours, or_(record, col(Journal.change_id).in_(own)) if own else record

    async def records(self, lines: Iterable[Line]) -> dict[tuple[str, int], Owned]:
        """The records these lines are about, as they stand now; those that are gone are not among them."""
        numbers: dict[str, set[int]] = defaultdict(set)
        for entry, _ in lines:
            numbers[entry.record].add(entry.record_id)
        found: dict[tuple[str, int], Owned] = {}
        for name, some in numbers.items():
            table = JOURNALED[name]
            rows = await self._session.exec(self._several(table, some))
            found |= {(name, row.id): row for row in rows}
        return found
