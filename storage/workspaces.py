"""Workspaces, their members and stages, and strangers."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam
from sqlalchemy import select as select_columns
from sqlmodel import col, delete, select

from storage.loading import load
from storage.shelf import Shelf, ours
from storage.tables import Member, Stage, Stranger, Workspace
from storage.tables.member import Listener

# Built once: these run with every message.
FUNNEL = ours(Stage).order_by(col(Stage.position))
HELD = select(Workspace).where(Workspace.id == bindparam("number")).with_for_update(key_share=True)
SEVERAL = select(Workspace).where(col(Workspace.id).in_(bindparam("numbers", expanding=True)))
MEMBERSHIPS = select(Member).where(Member.telegram_id == bindparam("telegram"))
LISTENERS = select_columns(*(getattr(Member, name) for name in Listener._fields)).where(
    col(Member.id).in_(bindparam("numbers", expanding=True))
)


class Workspaces(Shelf):
    async def any(self) -> bool:
        """Whether the first owner has come already."""
        return (await self._session.exec(select(Workspace.id).limit(1))).first() is not None

    async def found(self, workspace: Workspace, stages: list[str]) -> Workspace:
        """Found a workspace with its funnel, and enter it."""
        self._session.add(workspace)
        await self._session.flush()
        self._scope.enter(workspace.id)
        for position, key in enumerate(stages):
            self._session.add(Stage(workspace_id=workspace.id, key=key, position=position))
        await self._session.flush()
        return workspace

    async def current(self) -> Workspace:
        """The workspace the book has entered; LookupError when it has not."""
        return await self.of(self._scope.workspace_id)

    async def seen(self) -> Workspace:
        """The workspace as it stands, held for nobody: for saying things, not for deciding them."""
        workspace = await self._session.get(Workspace, self._scope.workspace_id)
        if workspace is None:
            raise LookupError("no such workspace")
        return workspace

    async def several(self, numbers: Collection[int]) -> dict[int, Workspace]:
        """These workspaces, as they stand."""
        found = await self._session.exec(SEVERAL, params={"numbers": list(numbers)})
        return {workspace.id: workspace for workspace in found}

    async def of(self, number: int) -> Workspace:
        """The workspace, held to the end of a book that writes: on PostgreSQL too, one writer at a time in each."""
        if self._scope.is_to_hold(number):
            workspace = next(iter(await load(HELD, self._session, anew=True, number=number)), None)
        else:
            workspace = await self._session.get(Workspace, number)
        if workspace is None:
            raise LookupError("no such workspace")
        return workspace

    async def stages(self) -> list[Stage]:
        """The funnel, in order."""
        return await self._rows(FUNNEL)


class Members(Shelf):
    async def memberships(self, telegram_id: int) -> list[Member]:
        """Whoever writes from this Telegram account, in every workspace they were ever in; where they are now first."""
        return sorted(await load(MEMBERSHIPS, self._session, telegram=telegram_id), key=_presence)

    async def known(self, telegram_id: int) -> Member | None:
        """The same, where they are now."""
        return next((member for member in await self.memberships(telegram_id) if member.active), None)

    async def here(self, telegram_id: int) -> Member | None:
        """Whoever writes from this Telegram account, in the workspace the book has entered."""
        return (await self._session.exec(self._own(Member).where(Member.telegram_id == telegram_id))).first()

    async def of(self, number: int | None) -> Member | None:
        return await self._find(Member, number)

    async def everywhere(self, number: int) -> list[Member]:
        """The person who is that member, in every workspace they were ever in; where they are now first."""
        account = select(Member.telegram_id).where(Member.id == number).scalar_subquery()
        found = await self._session.exec(select(Member).where(Member.telegram_id == account))
        return sorted(found, key=_presence)

    async def everybody(self) -> list[Member]:
        """All who are in the workspace or suspended, those who came first first."""
        query = self._own(Member).where(col(Member.removed_at).is_(None))
        return list(await self._session.exec(query.order_by(col(Member.id))))

    async def active(self) -> list[Member]:
        """All who work here now: neither suspended nor removed; those who came first first."""
        return list(await self._session.exec(self._own(Member).where(col(Member.active)).order_by(col(Member.id))))

    async def ever(self) -> list[Member]:
        """All who are or were in the workspace, those who came first first."""
        return list(await self._session.exec(self._own(Member).order_by(col(Member.id))))

    async def welcome(self, member: Member) -> Member:
        return await self._add(member)

    async def several(self, numbers: Collection[int]) -> dict[int, Member]:
        """These members, of whichever workspaces."""
        if not numbers:
            return {}
        found = await self._session.exec(select(Member).where(col(Member.id).in_(numbers)))
        return {member.id: member for member in found}

    async def listeners(self, numbers: Collection[int]) -> dict[int, Listener]:
        """The same, as planners and the sweep need them."""
        found = await self._execute(LISTENERS, {"numbers": list(numbers)})
        return {row[0]: Listener._make(row) for row in found.all()}

    async def forget_strangers(self, before: datetime, limit: int) -> bool:
        """Forget some of those told off long ago; whether there were any."""
        old = select(Stranger.id).where(col(Stranger.told_at) < before).limit(limit)
        return bool((await self._session.exec(delete(Stranger).where(col(Stranger.id).in_(old)))).rowcount)

    async def lose(self, telegram_id: int, now: datetime) -> None:
        """They blocked the bot: nothing is pushed to them until they write again."""
        for member in await self._session.exec(select(Member).where(Member.telegram_id == telegram_id)):
            member.unreachable_since = now
            await self._add(member)

    async def reach(self, telegram_id: int) -> None:
        """They write again: from here on they are pushed to, wherever they are members."""
        for member in await self._session.exec(select(Member).where(Member.telegram_id == telegram_id)):
            member.unreachable_since = None
            await self._add(member)

    async def told(self, telegram_id: int) -> Stranger | None:
        """When this stranger was last told that we do not know them."""
        return (await self._session.exec(select(Stranger).where(Stranger.telegram_id == telegram_id))).first()

    async def tell(self, telegram_id: int, now: datetime) -> None:
        stranger = await self.told(telegram_id) or Stranger(telegram_id=telegram_id, told_at=now)
        stranger.told_at = now
        self._session.add(stranger)
        await self._session.flush()


def _presence(member: Member) -> tuple[bool, float, int]:
    """Active ones first, the one entered last before the others."""
    entered = member.entered_at or member.created_at
    return not member.active, -entered.timestamp(), member.id
