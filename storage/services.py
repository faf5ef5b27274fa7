"""What clients come for."""

from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Service


class Services(Shelf):
    async def all(self) -> list[Service]:
        """Those offered now, in the order they were added."""
        query = self._own(Service).where(col(Service.archived_at).is_(None))
        return list(await self._session.exec(query.order_by(col(Service.id))))

    async def of(self, number: int | None) -> Service | None:
        """The service of that number, offered or not."""
        return await self._find(Service, number)

    async def by_number(self) -> dict[int, Service]:
        """All there ever were: a visit of last year may be of one that is offered no more."""
        found = await self._session.exec(self._own(Service).order_by(col(Service.id)))
        return {service.id: service for service in found}

    async def add(self, service: Service) -> Service:
        return await self._add(service)
