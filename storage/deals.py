"""Deals and their way along the funnel."""

from collections.abc import Callable, Sequence
from datetime import datetime
from operator import eq, ge, le, lt
from typing import Any

from sqlalchemy import ColumnElement, bindparam, exists, func
from sqlmodel import col, select, update

from storage.planned import planned_with
from storage.shelf import Shelf, ours
from storage.sight import of_those_seen_by
from storage.tables import Deal, Stage, StageChange, Task
from storage.tables.filters import DealFilter

# Built once: it runs with every message.
MOST_CLOSED = 3
OPEN = ours(Deal).where(Deal.client_id == bindparam("client"), Deal.status == "open").order_by(col(Deal.id))

NARROWING: dict[str, tuple[Any, Callable[[Any, Any], ColumnElement[bool]]]] = {
    "owner_id": (Deal.owner_id, eq),
    "client_id": (Deal.client_id, eq),
    "stage_id": (Deal.stage_id, eq),
    "currency": (Deal.currency, eq),
    "least": (Deal.amount, ge),
    "most": (Deal.amount, le),
    "quiet_before": (Deal.quiet_since, lt),
    "opened_since": (Deal.created_at, ge),
    "opened_before": (Deal.created_at, lt),
}
"""What each value of a `DealFilter` is compared with."""


class Deals(Shelf):
    async def add(self, deal: Deal) -> Deal:
        return await self._add(deal)

    async def of(self, number: int | None) -> Deal | None:
        deal = await self._find(Deal, number)
        return deal if deal is not None and await self._sees(deal.client_id) else None

    async def open_with(self, client_id: int) -> list[Deal]:
        """The client's open deals, oldest first."""
        return await self._few(OPEN, client=client_id) if await self._sees(client_id) else []

    async def closed_with(self, client_id: int, statuses: Sequence[str] = ("won", "lost")) -> list[Deal]:
        """The client's last deals won or lost, the one told last first, whichever day was said of it."""
        if not await self._sees(client_id):
            return []
        closed = self._own(Deal).where(Deal.client_id == client_id, col(Deal.status).in_(statuses))
        newest = closed.order_by(col(Deal.stage_since).desc(), col(Deal.id).desc()).limit(MOST_CLOSED)
        return list(await self._session.exec(newest))

    async def last_move(self, deal_id: int) -> StageChange | None:
        """How a deal got where it stands: the move noted last."""
        moves = self._own(StageChange).where(StageChange.deal_id == deal_id)
        newest = moves.order_by(col(StageChange.id).desc()).limit(1)
        return (await self._session.exec(newest)).first()

    async def count_of(self, member_id: int) -> int:
        """How many open deals a member has."""
        query = select(func.count()).where(
            Deal.workspace_id == self._scope.workspace_id, Deal.owner_id == member_id, Deal.status == "open"
        )
        return (await self._session.exec(query)).one()

    async def note_move(self, change: StageChange) -> StageChange:
        return await self._add(change)

    async def by_stage(self) -> list[tuple[str, str, int, int]]:
        """Open deals along the funnel: stage key, currency, how many, their sum in smallest units."""
        query = (
            select(Stage.key, Deal.currency, func.count(), func.sum(Deal.amount))
            .join(Stage, col(Stage.id) == Deal.stage_id)
            .where(Deal.workspace_id == self._scope.workspace_id, Deal.status == "open")
            .where(*of_those_seen_by(self._scope.only, col(Deal.client_id)))
            .group_by(col(Stage.key), col(Stage.position), col(Deal.currency))
            .order_by(col(Stage.position), Deal.currency)
        )
        return [
            (key, currency, number, int(total or 0)) for key, currency, number, total in await self._session.exec(query)
        ]

    async def matching(self, chosen: DealFilter, *, limit: int, skip: int = 0) -> list[Deal]:
        """Open deals that fit, the quietest first, or the largest."""
        query = self._own(Deal).where(*self._fitting(chosen))
        if chosen.largest:
            query = query.order_by(func.coalesce(Deal.amount, 0).desc())
        query = query.order_by(col(Deal.quiet_since), col(Deal.id))
        return list(await self._session.exec(query.limit(limit).offset(skip)))

    async def worth(self, chosen: DealFilter) -> list[tuple[str, int, int]]:
        """Of open deals that fit: currency, how many, their sum in smallest units."""
        query = (
            select(Deal.currency, func.count(), func.sum(Deal.amount))
            .where(Deal.workspace_id == self._scope.workspace_id, *self._fitting(chosen))
            .group_by(Deal.currency)
            .order_by(Deal.currency)
        )
        return [(currency, number, int(total or 0)) for currency, number, total in await self._session.exec(query)]

    def _fitting(self, chosen: DealFilter) -> list[ColumnElement[bool]]:
        said = ((column, compare, getattr(chosen, name)) for name, (column, compare) in NARROWING.items())
        narrowed = [compare(column, value) for column, compare, value in said if value is not None]
        planned = [~planned_with(col(Deal.client_id))] if chosen.unplanned else []
        seen = of_those_seen_by(self._scope.only, col(Deal.client_id))
        return [col(Deal.status) == "open", *narrowed, *planned, *seen]

    async def stalled(self, quiet_since: datetime, now: datetime, *, limit: int, skip: int = 0) -> list[Deal]:
        """Open deals quiet since then or longer, nothing planned ahead with their clients; the quietest first."""
        ahead = exists().where(
            col(Task.client_id) == col(Deal.client_id), col(Task.closed_at).is_(None), col(Task.due_at) > now
        )
        query = (
            self._own(Deal)
            .where(Deal.status == "open", col(Deal.quiet_since) <= quiet_since, ~ahead)
            .where(*of_those_seen_by(self._scope.only, col(Deal.client_id)))
            .order_by(col(Deal.quiet_since), col(Deal.id))
        )
        return list(await self._session.exec(query.limit(limit).offset(skip)))

    async def closed(
        self, status: str, since: datetime, until: datetime, owner_id: int | None, *, limit: int, skip: int = 0
    ) -> list[Deal]:
        """Deals won or lost from `since` on and before `until`, of everybody seen or of one owner; the last first."""
        query = select(Deal).where(*self._closed(status, since, until, owner_id))
        newest = query.order_by(col(Deal.closed_at).desc(), col(Deal.id).desc())
        return list(await self._session.exec(newest.limit(limit).offset(skip)))

    async def lost_between(
        self, since: datetime, until: datetime, owner_id: int | None = None
    ) -> list[tuple[str | None, str, int, int]]:
        """Deals lost from `since` on and before `until`: reason, currency, how many, their sum in smallest units."""
        group = (col(Deal.lost_reason), Deal.currency)
        query = select(*group, func.count(), func.sum(Deal.amount))
        query = query.where(*self._closed("lost", since, until, owner_id))
        found = await self._session.exec(query.group_by(*group))
        return [(reason, currency, number, int(total or 0)) for reason, currency, number, total in found]

    async def won_between(self, since: datetime, until: datetime, owner_id: int | None = None) -> dict[str, int]:
        """What deals won from `since` on and before `until` bring: by currency, in smallest units."""
        query = select(Deal.currency, func.sum(Deal.amount)).where(*self._closed("won", since, until, owner_id))
        found = await self._session.exec(query.group_by(Deal.currency))
        return {currency: int(total or 0) for currency, total in found}

    def _closed(
        self, status: str, since: datetime, until: datetime, owner_id: int | None
    ) -> tuple[ColumnElement[bool], ...]:
        """Closed so in that time; of one owner, and of a reader who sees only their own theirs alone."""
        ours, closed_at = col(Deal.workspace_id) == self._scope.workspace_id, col(Deal.closed_at)
        whose = (col(Deal.owner_id) == owner for owner in {owner_id, self._scope.only} - {None})
        return ours, closed_at >= since, closed_at < until, col(Deal.status) == status, *whose

    async def look_again(self, before: datetime) -> None:
        """After the limit of quiet was changed: look at all open deals of the workspace once more."""
        await self._session.exec(
            update(Deal)
            .where(col(Deal.workspace_id) == self._scope.workspace_id, col(Deal.status) == "open")
            .values(stall_next=before)
        )
