"""Visits: booked, arrived, missed and cancelled."""

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Text, bindparam, cast, func
from sqlalchemy import select as select_columns
from sqlmodel import col, select

from storage.shelf import Shelf
from storage.sight import of_those_seen_by
from storage.tables import Interaction, Visit
from storage.tables.visit import Awaited, Came, Taken, Takings
from storage.types import word

LOOKED_BACK = 1000
"""Visits in which masters are looked for."""


FIRST_BOOKED = (
    select_columns(col(Visit.creator_id), func.min(Visit.starts_at))
    .where(
        col(Visit.creator_id).in_(bindparam("members", expanding=True)),
        col(Visit.state) == word("booked"),
        col(Visit.starts_at) >= bindparam("since"),
    )
    .group_by(col(Visit.creator_id))
)


class Visits(Shelf):
    async def add(self, visit: Visit) -> Visit:
        return await self._add(visit)

    async def of(self, number: int | None) -> Visit | None:
        visit = await self._find(Visit, number)
        return visit if visit is not None and await self._sees(visit.client_id) else None

    async def with_client(self, client_id: int, limit: int) -> list[Visit]:
        """The client's visits of every state, the latest first."""
        if not await self._sees(client_id):
            return []
        query = self._own(Visit).where(Visit.client_id == client_id)
        return list(await self._session.exec(query.order_by(col(Visit.starts_at).desc(), col(Visit.id)).limit(limit)))

    async def booked_with(self, client_id: int) -> list[Visit]:
        """The client's visits that are still booked, the first one first."""
        if not await self._sees(client_id):
            return []
        query = self._own(Visit).where(Visit.client_id == client_id, Visit.state == "booked")
        return list(await self._session.exec(query.order_by(col(Visit.starts_at), col(Visit.id))))

    async def between(self, start: datetime, end: datetime, limit: int) -> list[Visit]:
        """All visits that begin in that time but the cancelled, in order."""
        query = self._own(Visit).where(
            Visit.starts_at >= start, Visit.starts_at < end, col(Visit.state) != word("cancelled")
        )
        query = query.where(*of_those_seen_by(self._scope.only, col(Visit.client_id)))
        return list(await self._session.exec(query.order_by(col(Visit.starts_at), col(Visit.id)).limit(limit)))

    async def missing(self, start: datetime, end: datetime, limit: int) -> list[Visit]:
        """Visits of that time to which nobody came, or of which nobody has said it, in order."""
        query = self._own(Visit).where(
            Visit.starts_at >= start,
            Visit.starts_at < end,
            col(Visit.state) != word("cancelled"),
            col(Visit.state).in_(("booked", "no_show")),
            *of_those_seen_by(self._scope.only, col(Visit.client_id)),
        )
        return list(await self._session.exec(query.order_by(col(Visit.starts_at), col(Visit.id)).limit(limit)))

    async def taken(self, start: datetime, end: datetime) -> list[Taken]:
        """The times for which visits of that time are booked, whoever may see them."""
        query = (
            select(Visit.starts_at, Visit.master, Visit.service_ids)
            .where(Visit.workspace_id == self._scope.workspace_id, Visit.starts_at >= start, Visit.starts_at < end)
            .where(col(Visit.state) != word("cancelled"), Visit.state == "booked")
            .order_by(col(Visit.starts_at))
        )
        return [Taken(*row) for row in await self._session.exec(query)]

    async def awaited(self, start: datetime, end: datetime) -> list[Awaited]:
        """The visits of that time still booked with any master, in order."""
        query = (
            select(Visit.id, Visit.starts_at, Visit.master)
            .where(Visit.workspace_id == self._scope.workspace_id, Visit.starts_at >= start, Visit.starts_at < end)
            .where(col(Visit.state) != word("cancelled"), Visit.state == "booked", col(Visit.master).is_not(None))
            .where(*of_those_seen_by(self._scope.only, col(Visit.client_id)))
            .order_by(col(Visit.starts_at), col(Visit.id))
        )
        return [Awaited(*row) for row in await self._session.exec(query)]

    async def several(self, numbers: Collection[int]) -> list[Visit]:
        """Those of these numbers, in order."""
        query = self._several(Visit, numbers).where(*of_those_seen_by(self._scope.only, col(Visit.client_id)))
        return list(await self._session.exec(query.order_by(col(Visit.starts_at), col(Visit.id))))

    async def first_booked_by(self, member_ids: Collection[int], since: datetime) -> dict[int, datetime]:
        """When the first visit ahead begins that each of these members booked, of those that did; any workspace."""
        asked = {"members": list(member_ids), "since": since}
        return {row[0]: row[1] for row in await self._execute(FIRST_BOOKED, asked)}

    async def masters(self, since: datetime) -> list[str]:
        """The names that bookings from then on were said to be with."""
        lately = (
            select(Visit.master)
            .where(Visit.workspace_id == self._scope.workspace_id, Visit.starts_at >= since)
            .where(col(Visit.state) != word("cancelled"))
            .order_by(col(Visit.starts_at).desc())
            .limit(LOOKED_BACK)
            .subquery()
        )
        return sorted(name for name in await self._session.exec(select(lately.c.master).distinct()) if name)

    async def takings(self, start: datetime, end: datetime, master_id: int | None = None) -> list[Takings]:
        """What arrived visits of that time brought, of all masters or of one member; a line for each kind of visit."""
        kinds = (col(Visit.currency), col(Visit.master), cast(col(Visit.service_ids), Text))
        counts = (func.count(), func.count(col(Visit.price)), func.sum(col(Visit.price)))
        query = select_columns(*kinds, *counts).where(
            col(Visit.workspace_id) == self._scope.workspace_id,
            col(Visit.starts_at) >= start,
            col(Visit.starts_at) < end,
            col(Visit.state) != word("cancelled"),
            col(Visit.state) == "arrived",
            *of_those_seen_by(self._scope.only, col(Visit.client_id)),
        )
        if master_id is not None:
            query = query.where(col(Visit.master_id) == master_id)
        found = await self._execute(query.group_by(*kinds))
        return [
            Takings(currency, master, tuple(json.loads(ids or "[]")), count, count - priced, int(total or 0))
            for currency, master, ids, count, priced, total in found
        ]

    async def came(self, client_id: int, limit: int) -> list[Came]:
        """When the client came, the last time first: each interaction of the channel visit that took place."""
        if not await self._sees(client_id):
            return []
        query = (
            select(Interaction.happened_at, Visit.service_ids, Visit.master)
            .join(Visit, col(Visit.interaction_id) == Interaction.id, isouter=True)
            .where(
                Interaction.workspace_id == self._scope.workspace_id,
                Interaction.client_id == client_id,
                Interaction.channel == "visit",
                col(Interaction.reached),
            )
            .order_by(col(Interaction.happened_at).desc(), col(Interaction.id).desc())
            .limit(limit)
        )
        return [Came(at, ids or (), master) for at, ids, master in await self._session.exec(query)]
