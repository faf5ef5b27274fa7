"""Jobs: slow work, asked for by a message and done after its commit."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, or_
from sqlmodel import col, select

from storage.shelf import Shelf
from storage.tables import Job
from storage.tables.job import LONG
from storage.types import word

FIRST = {
    long: select(col(Job.id))
    .where(
        col(Job.state) == word("new"),
        or_(col(Job.not_before).is_(None), col(Job.not_before) <= bindparam("now")),
        col(Job.kind).in_(LONG) if long else col(Job.kind).not_in(LONG),
    )
    .order_by(col(Job.id))
    .limit(1)
    .with_for_update(skip_locked=True)
    for long in (False, True)
}
"""Asked every second, and mostly there is none."""


class Jobs(Shelf):
    asked = False
    """Whether this transaction asks for a job: somebody has to be woken after its commit."""

    async def ask(self, job: Job) -> Job:
        self.asked = True
        return await self._add(job)

    async def start(self, now: datetime, *, begun: Collection[int] = (), long: bool = False) -> Job | None:
        """Take the next job of any workspace and count the start, unless it is one of those begun before.

        `long`: one that takes minutes; otherwise one that does not.
        """
        number = (await self._execute(FIRST[long], {"now": now})).scalar()
        job = await self.taken(number) if number is not None else None
        if job is not None and job.id not in begun:
            job.starts += 1
            await self._add(job)
        return job

    async def is_under_way(self, kind: str, member_id: int) -> bool:
        """Whether a job of that kind, asked for by this member, is still to be done."""
        mine = (col(Job.kind) == kind, col(Job.member_id) == member_id, col(Job.state) == word("new"))
        return (await self._execute(select(col(Job.id)).where(*mine).limit(1))).first() is not None

    async def taken(self, number: int) -> Job | None:
        """The started job, when nobody has finished it meanwhile."""
        query = select(Job).where(Job.id == number, Job.state == "new").with_for_update()
        return (await self._session.exec(query)).first()
