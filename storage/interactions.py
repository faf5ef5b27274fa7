"""What happened with a client, newest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, case, func, or_
from sqlmodel import col, select

from storage.shelf import Shelf
from storage.sight import of_those_seen_by
from storage.tables import Interaction
from storage.tables.filters import ContactFilter

NEWEST = (col(Interaction.happened_at).desc(), col(Interaction.id).desc())
# Built once: these run with every message.
_reached = (
    col(Interaction.workspace_id) == bindparam("workspace"),
    col(Interaction.client_id) == bindparam("client"),
    col(Interaction.reached),
)
_last, _first = (select(which(Interaction.happened_at)).where(*_reached) for which in (func.max, func.min))
WHEN = select(
    _last.where(col(Interaction.channel) != "note").scalar_subquery(),
    _last.where(col(Interaction.channel) == "visit").scalar_subquery(),
    _first.where(col(Interaction.channel) == "visit").scalar_subquery(),
    _last.where(col(Interaction.quote)).scalar_subquery(),
)


class When(NamedTuple):
    """Of what reached a client: the last contact (notes are none), the last visit, the first one, the last quote."""

    contact: datetime | None
    visit: datetime | None
    first_visit: datetime | None
    quote: datetime | None


class Interactions(Shelf):
    async def add(self, interaction: Interaction) -> Interaction:
        return await self._add(interaction)

    async def with_client(self, client_id: int, *, limit: int, skip: int = 0) -> list[Interaction]:
        """The client's events, newest first."""
        if not await self._sees(client_id):
            return []
        query = self._own(Interaction).where(Interaction.client_id == client_id)
        return list(await self._session.exec(query.order_by(*NEWEST).limit(limit).offset(skip)))

    async def last_with(
        self, client_id: int, channels: Sequence[str] = (), member_id: int | None = None
    ) -> Interaction | None:
        """The client's last contact by one of these channels, of none by any but notes; of one member, or of all."""
        if not await self._sees(client_id):
            return None
        by = col(Interaction.channel).in_(channels) if channels else Interaction.channel != "note"
        query = self._own(Interaction).where(Interaction.client_id == client_id, by)
        if member_id is not None:
            query = query.where(Interaction.member_id == member_id)
        return (await self._session.exec(query.order_by(*NEWEST).limit(1))).first()

    async def by_member(
        self, member_id: int, since: datetime, until: datetime, *, limit: int, skip: int = 0
    ) -> list[Interaction]:
        """What a member wrote down of that time, newest first, with whichever clients are in sight."""
        query = self._own(Interaction).where(
            Interaction.member_id == member_id, Interaction.happened_at >= since, Interaction.happened_at < until
        )
        query = query.where(*of_those_seen_by(self._scope.only, col(Interaction.client_id)))
        return list(await self._session.exec(query.order_by(*NEWEST).limit(limit).offset(skip)))

    async def matching(self, chosen: ContactFilter, *, limit: int, skip: int = 0) -> list[Interaction]:
        """Those that fit, the newest first, with whichever clients are in sight."""
        query = self._own(Interaction).where(*self._fitting(chosen))
        return list(await self._session.exec(query.order_by(*NEWEST).limit(limit).offset(skip)))

    async def saying(
        self, beginnings: Sequence[str], member_ids: Sequence[int], since: datetime, *, limit: int
    ) -> list[Interaction]:
        """Those since then whose words hold each of these, small or with a capital; the newest first, of whom is in
        sight. (LIKE knows no capitals of Cyrillic on SQLite.)"""
        words = col(Interaction.text)
        each = [
            or_(words.contains(one, autoescape=True), words.contains(one.capitalize(), autoescape=True))
            for one in beginnings
        ]
        query = self._own(Interaction).where(
            col(Interaction.member_id).in_(member_ids),
            col(Interaction.happened_at) >= since,
            *each,
            *of_those_seen_by(self._scope.only, col(Interaction.client_id)),
        )
        return list(await self._session.exec(query.order_by(*NEWEST).limit(limit)))

    async def counted(self, chosen: ContactFilter) -> dict[int, tuple[int, int]]:
        """By member how many fit, and how many of these reached nobody."""
        missed = func.sum(case((col(Interaction.reached), 0), else_=1))
        query = select(col(Interaction.member_id), func.count(), missed).where(
            Interaction.workspace_id == self._scope.workspace_id, *self._fitting(chosen)
        )
        found = await self._session.exec(query.group_by(col(Interaction.member_id)))
        return {member: (count, int(lost or 0)) for member, count, lost in found}

    def _fitting(self, chosen: ContactFilter) -> list[ColumnElement[bool]]:
        when, channel = col(Interaction.happened_at), col(Interaction.channel)
        fits = [col(Interaction.member_id).in_(chosen.member_ids), when >= chosen.since, when < chosen.until]
        fits.append(channel.in_(chosen.channels) if chosen.channels else channel != "note")
        if chosen.direction is not None:
            fits.append(col(Interaction.direction) == chosen.direction)
        if chosen.client_id is not None:
            fits.append(col(Interaction.client_id) == chosen.client_id)
        return [*fits, *of_those_seen_by(self._scope.only, col(Interaction.client_id))]

    async def when(self, client_id: int) -> When:
        """The moments of the client's history that rules go by."""
        whose = {"workspace": self._scope.workspace_id, "client": client_id}
        return When(*(await self._execute(WHEN, whose)).one())
