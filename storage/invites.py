"""Invites: one-time links into a workspace."""

from datetime import datetime

from sqlmodel import col, select, update

from storage.shelf import Shelf
from storage.tables import Invite


class Invites(Shelf):
    async def add(self, invite: Invite) -> Invite:
        return await self._add(invite)

    async def of(self, number: int) -> Invite | None:
        return await self._find(Invite, number)

    async def by_code(self, code: str) -> Invite | None:
        """The invite of that link, in whichever workspace: whoever opens it is in none yet."""
        return (await self._session.exec(select(Invite).where(Invite.code == code))).first()

    async def read_again(self, invite: Invite) -> None:
        """As it stands now that its workspace is held: somebody may have used it meanwhile."""
        await self._session.refresh(invite)

    async def standing(self, now: datetime) -> list[Invite]:
        """Those that may still be used."""
        query = self._own(Invite).where(
            col(Invite.used_at).is_(None), col(Invite.revoked_at).is_(None), Invite.expires_at > now
        )
        return list(await self._session.exec(query.order_by(col(Invite.id))))

    async def revoke_of(self, member_id: int, now: datetime) -> None:
        """Whoever is not here any more has nobody invited."""
        mine = (col(Invite.workspace_id) == self._scope.workspace_id, col(Invite.created_by) == member_id)
        await self._session.exec(
            update(Invite)
            .where(*mine, col(Invite.used_at).is_(None), col(Invite.revoked_at).is_(None))
            .values(revoked_at=now)
        )
