"""When masters do not work."""

from datetime import date

from sqlmodel import col, or_

from storage.shelf import Shelf
from storage.tables import Absence


class Absences(Shelf):
    async def of(self, number: int | None) -> Absence | None:
        return await self._find(Absence, number)

    async def since(self, day: date) -> list[Absence]:
        """Those not over by that day, the first one first."""
        lasting = or_(col(Absence.last_day).is_(None), col(Absence.last_day) >= day)
        query = self._own(Absence).where(lasting).order_by(col(Absence.first_day), col(Absence.id))
        return list(await self._session.exec(query))

    async def add(self, absence: Absence) -> Absence:
        return await self._add(absence)

    async def remove(self, absence: Absence) -> None:
        """They work on those days after all."""
        await self._session.delete(absence)
        await self._session.flush()
