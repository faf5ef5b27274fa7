"""Who is due back. Storage narrows by a column that is never too late; the rule decides on those found."""

from datetime import datetime

from sqlalchemy import ColumnElement, case, func
from sqlmodel import col, select, update

from storage.shelf import Shelf
from storage.sight import seen_by
from storage.tables import Client
from storage.tables.client import Answered

CAME_SINCE = col(Client.last_visit_at) >= col(Client.invited_at)
BOOKED_SINCE = col(Client.booked_at) > col(Client.invited_at)


class Returns(Shelf):
    async def due(
        self,
        now: datetime,
        *,
        service_id: int | None = None,
        master: str | None = None,
        behind: tuple[datetime, int] | None = None,
        limit: int,
    ) -> list[Client]:
        """Clients who may be due back by now, the longest overdue first; of one service or one master, if given.

        `behind`: only those after the client of that number, who was due then.
        """
        query = self._own(Client).where(col(Client.return_due_at).is_not(None), col(Client.return_due_at) <= now)
        query = query.where(*seen_by(self._scope.only))
        if service_id is not None:
            query = query.where(Client.last_service_id == service_id)
        if master is not None:
            query = query.where(Client.last_master == master)
        if behind is not None:
            later = col(Client.return_due_at) > behind[0]
            query = query.where(later | ((col(Client.return_due_at) == behind[0]) & (col(Client.id) > behind[1])))
        return list(await self._session.exec(query.order_by(col(Client.return_due_at), col(Client.id)).limit(limit)))

    async def counts(self, now: datetime) -> list[tuple[int | None, str | None, int]]:
        """How many may be due back by now: (last service, last master, number), the most first."""
        query = (
            select(Client.last_service_id, Client.last_master, func.count())
            .where(
                Client.workspace_id == self._scope.workspace_id,
                col(Client.return_due_at).is_not(None),
                col(Client.return_due_at) <= now,
                *seen_by(self._scope.only),
            )
            .group_by(col(Client.last_service_id), col(Client.last_master))
            .order_by(func.count().desc())
        )
        return list((await self._session.exec(query)).all())

    async def answered(self, start: datetime, end: datetime) -> Answered:
        """What became of whom was last invited in that time."""
        came = func.count(case((CAME_SINCE, 1)))
        booked = func.count(case((CAME_SINCE, None), (BOOKED_SINCE, 1)))
        query = select(func.count(), came, booked).where(*self._invited(start, end))
        return Answered(*(await self._session.exec(query)).one())

    async def came_back(self, start: datetime, end: datetime, *, limit: int) -> list[Client]:
        """Who was last invited in that time and came since, the newest visit first."""
        query = self._own(Client).where(*self._invited(start, end), CAME_SINCE)
        order = (col(Client.last_visit_at).desc(), col(Client.id))
        return list(await self._session.exec(query.order_by(*order).limit(limit)))

    def _invited(self, start: datetime, end: datetime) -> tuple[ColumnElement[bool], ...]:
        """An invitation is a contact too: the index of contacts finds it."""
        return (
            col(Client.workspace_id) == self._scope.workspace_id,
            col(Client.last_contact_at) >= start,
            col(Client.invited_at) >= start,
            col(Client.invited_at) < end,
            *seen_by(self._scope.only),
        )

    async def look_again(self, now: datetime) -> None:
        """After the company's interval was changed: look once more at all who ever came."""
        await self._session.exec(
            update(Client)
            .where(col(Client.workspace_id) == self._scope.workspace_id, col(Client.last_visit_at).is_not(None))
            .values(return_next=now, return_due_at=now)
        )

    async def change_service(self, service_id: int, days: int | None, now: datetime) -> None:
        """After a service's interval was changed: whoever came for it last is looked at once more."""
        await self._session.exec(
            update(Client)
            .where(col(Client.workspace_id) == self._scope.workspace_id, col(Client.last_service_id) == service_id)
            .values(service_days=days, return_next=now, return_due_at=now)
        )
