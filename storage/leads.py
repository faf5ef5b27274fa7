"""Leads: who has just turned to a company, and the links they come by."""

from sqlalchemy import func
from sqlmodel import col, select

from storage.shelf import Shelf
from storage.tables import Client, Lead, LeadLink


class Leads(Shelf):
    async def add(self, lead: Lead) -> Lead:
        return await self._add(lead)

    async def of(self, number: int | None) -> Lead | None:
        return await self._find(Lead, number)

    async def of_client(self, client_id: int) -> Lead | None:
        return (await self._session.exec(self._own(Lead).where(Lead.client_id == client_id))).first()

    async def waiting(self, limit: int) -> list[Lead]:
        """Those whom nobody has taken, the newest first."""
        query = (
            self._own(Lead)
            .join(Client, col(Client.id) == col(Lead.client_id))
            .where(col(Lead.taken_by).is_(None), col(Client.archived_at).is_(None))
        )
        return list(await self._session.exec(query.order_by(col(Lead.id).desc()).limit(limit)))

    async def from_telegram(self, telegram_id: int) -> Lead | None:
        """The newest lead who writes from this Telegram account, in whichever workspace."""
        query = select(Lead).where(col(Lead.telegram_id) == telegram_id).order_by(col(Lead.id).desc()).limit(1)
        return (await self._session.exec(query)).first()

    async def came_here(self, telegram_id: int) -> Lead | None:
        """The same, in the workspace the book has entered."""
        return (await self._session.exec(self._own(Lead).where(col(Lead.telegram_id) == telegram_id))).first()

    async def make_link(self, link: LeadLink) -> LeadLink:
        return await self._add(link)

    async def link(self, number: int | None) -> LeadLink | None:
        return await self._find(LeadLink, number)

    async def by_token(self, token: str) -> LeadLink | None:
        """The link that still stands, of whichever workspace: whoever opens it is in none."""
        query = select(LeadLink).where(LeadLink.token == token, col(LeadLink.revoked_at).is_(None))
        return (await self._session.exec(query)).first()

    async def links(self) -> list[tuple[LeadLink, int]]:
        """The links that still stand, each with how many came by it."""
        standing = self._own(LeadLink).where(col(LeadLink.revoked_at).is_(None)).order_by(col(LeadLink.id))
        links = list(await self._session.exec(standing))
        counted = select(Lead.link_id, func.count()).where(col(Lead.link_id).in_([link.id for link in links]))
        numbers = dict((await self._session.exec(counted.group_by(col(Lead.link_id)))).all())
        return [(link, numbers.get(link.id, 0)) for link in links]
