"""Targets: what is to be sold in a month, by the company or one member."""

from datetime import date

from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Target


class Targets(Shelf):
    async def of_month(self, first: date) -> list[Target]:
        """Those of a month, by its first day: the company's own before those of members."""
        query = self._own(Target).where(Target.month == first)
        return list(await self._session.exec(query.order_by(col(Target.member_id).is_not(None), col(Target.member_id))))

    async def keep(self, target: Target) -> Target:
        """A new one, or one that was changed."""
        return await self._add(target)
