"""Tasks: what is still to be done."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func
from sqlalchemy import select as select_columns
from sqlmodel import col, select, update

from storage.shelf import Shelf, ours
from storage.tables import Task

# Built once: planners and the sweep run these with every batch, the last three with every contact and task.
SEVERAL = select_columns(
    *(getattr(Task, name) for name in ("id", "due_at", "creator_id", "assignee_id", "channel"))
).where(col(Task.id).in_(bindparam("numbers", expanding=True)))
LAST_AHEAD = (
    select_columns(col(Task.client_id), func.max(Task.due_at))
    .where(
        col(Task.client_id).in_(bindparam("clients", expanding=True)),
        col(Task.closed_at).is_(None),
        col(Task.due_at) > bindparam("now"),
    )
    .group_by(col(Task.client_id))
)
FIRST_OPEN = (
    select_columns(col(Task.assignee_id), func.min(Task.due_at))
    .where(col(Task.assignee_id).in_(bindparam("members", expanding=True)), col(Task.closed_at).is_(None))
    .group_by(col(Task.assignee_id))
)
OPEN_COUNTS = (
    select_columns(col(Task.assignee_id), func.count())
    .where(
        col(Task.workspace_id) == bindparam("workspace"),
        col(Task.assignee_id).in_(bindparam("members", expanding=True)),
        col(Task.closed_at).is_(None),
        col(Task.due_at) >= bindparam("since"),
        col(Task.due_at) < bindparam("until"),
    )
    .group_by(col(Task.assignee_id))
)
TO_GO_ON = (
    select(Task).where(col(Task.again_at) <= bindparam("now")).order_by(col(Task.again_at)).limit(bindparam("most"))
)
DUE_BETWEEN = select_columns(col(Task.due_at)).where(
    col(Task.workspace_id) == bindparam("workspace"),
    col(Task.assignee_id) == bindparam("member"),
    col(Task.closed_at).is_(None),
    col(Task.due_at) >= bindparam("since"),
    col(Task.due_at) < bindparam("until"),
)
OPEN = (
    ours(Task)
    .where(Task.client_id == bindparam("client"), col(Task.closed_at).is_(None))
    .order_by(col(Task.due_at), col(Task.id))
)
DUE_WITH = OPEN.where(Task.assignee_id == bindparam("member"), Task.due_at < bindparam("before"))


class Tasks(Shelf):
    async def add(self, task: Task) -> Task:
        return await self._add(task)

    async def of(self, number: int | None) -> Task | None:
        """Those asked of a member, or by them, are theirs; the others are seen with their client."""
        task = await self._find(Task, number)
        if task is None or self._is_theirs(task.assignee_id) or self._is_theirs(task.creator_id):
            return task
        return task if task.client_id is not None and await self._sees(task.client_id) else None

    async def to_go_on(self, now: datetime, limit: int) -> list[Task]:
        """Open series, in all workspaces, whose next occurrence has come."""
        return await self._if_any(TO_GO_ON, now=now, most=limit)

    async def put_off(self, number: int, until: datetime) -> None:
        """A series that could not go on is looked at again then."""
        await self._session.exec(update(Task).where(col(Task.id) == number).values(again_at=until))

    async def open_with(self, client_id: int) -> list[Task]:
        """The client's open tasks, the next first."""
        return await self._rows(OPEN, client=client_id) if await self._sees(client_id) else []

    async def due_with(self, client_id: int, member_id: int, before: datetime) -> list[Task]:
        """What a member has to do about the client before a moment, the oldest first."""
        if not await self._sees(client_id):
            return []
        return await self._few(DUE_WITH, client=client_id, member=member_id, before=before)

    async def ahead(self, client_id: int, now: datetime) -> Task | None:
        """The client's last open task still ahead of `now`."""
        if not await self._sees(client_id):
            return None
        query = self._own(Task).where(Task.client_id == client_id, col(Task.closed_at).is_(None), Task.due_at > now)
        return (await self._session.exec(query.order_by(col(Task.due_at).desc()).limit(1))).first()

    async def several(self, numbers: Collection[int]) -> dict[int, Any]:
        """Of these tasks, of whichever workspaces, what their occasions rest on (`crm.rules.occasions`)."""
        return {row.id: row for row in await self._execute(SEVERAL, {"numbers": list(numbers)})}

    async def ahead_of(self, client_ids: Collection[int], now: datetime) -> dict[int, datetime]:
        """When the last open task of each of these clients is due, of those that have one ahead; any workspace."""
        found = await self._execute(LAST_AHEAD, {"clients": list(client_ids), "now": now})
        return {row[0]: row[1] for row in found if row[0] is not None}

    async def first_of(self, member_ids: Collection[int]) -> dict[int, datetime]:
        """When the first open task of each of these members is due, of those that have any; any workspace."""
        return {row[0]: row[1] for row in await self._execute(FIRST_OPEN, {"members": list(member_ids)})}

    async def all_open(self, member_id: int, limit: int = 50) -> list[Task]:
        """A member's open tasks, the next first."""
        if not self._is_theirs(member_id):
            return []
        query = self._own(Task).where(Task.assignee_id == member_id, col(Task.closed_at).is_(None))
        return list(await self._session.exec(query.order_by(col(Task.due_at), col(Task.id)).limit(limit)))

    async def due_between(self, member_id: int, since: datetime, until: datetime) -> list[datetime]:
        """When the member's open tasks of that time are due."""
        asked = {"workspace": self._scope.workspace_id, "member": member_id, "since": since, "until": until}
        return [row.due_at for row in await self._execute(DUE_BETWEEN, asked)]

    async def counts(self, member_ids: Collection[int], since: datetime, until: datetime) -> dict[int, int]:
        """How many open tasks of that time each of these members has, of those that have any."""
        asked = {"workspace": self._scope.workspace_id, "members": list(member_ids), "since": since, "until": until}
        return {row[0]: row[1] for row in await self._execute(OPEN_COUNTS, asked)}

    async def open_for(
        self, member_id: int, *, before: datetime, since: datetime | None = None, limit: int, skip: int = 0
    ) -> list[Task]:
        """A member's open tasks due before a moment, and from another one on, the oldest first."""
        if not self._is_theirs(member_id):
            return []
        query = self._own(Task).where(
            Task.assignee_id == member_id, col(Task.closed_at).is_(None), Task.due_at < before
        )
        if since is not None:
            query = query.where(Task.due_at >= since)
        order = query.order_by(col(Task.due_at), col(Task.id))
        return list(await self._session.exec(order.limit(limit).offset(skip)))

    async def late(self, member_ids: Collection[int], before: datetime, *, limit: int, skip: int = 0) -> list[Task]:
        """Open tasks of these members that were due before a moment: member by member, the oldest first."""
        theirs = [number for number in member_ids if self._is_theirs(number)]
        query = self._own(Task).where(
            col(Task.assignee_id).in_(theirs), col(Task.closed_at).is_(None), Task.due_at < before
        )
        order = query.order_by(col(Task.assignee_id), col(Task.due_at), col(Task.id))
        return list(await self._session.exec(order.limit(limit).offset(skip)))

    async def asked_by(self, member_id: int, of: Collection[int], *, limit: int, skip: int = 0) -> list[Task]:
        """Open tasks that a member asked of these colleagues, the oldest first."""
        query = self._own(Task).where(
            col(Task.assignee_id).in_(list(of)), col(Task.closed_at).is_(None), Task.creator_id == member_id
        )
        order = query.order_by(col(Task.due_at), col(Task.id))
        return list(await self._session.exec(order.limit(limit).offset(skip)))

    async def done_for(self, member_id: int, of: Collection[int], since: datetime, *, limit: int) -> list[Task]:
        """What these colleagues did since then that the member had asked of them, the newest first."""
        query = self._own(Task).where(
            col(Task.assignee_id).in_(list(of)), col(Task.done_at) >= since, Task.creator_id == member_id
        )
        return list(await self._session.exec(query.order_by(col(Task.done_at).desc(), col(Task.id)).limit(limit)))

    async def series_of(self, member_id: int, *, before: datetime, limit: int) -> list[Task]:
        """The member's series whose open occurrence is due before a moment, the oldest first."""
        if not self._is_theirs(member_id):
            return []
        mine = (Task.assignee_id == member_id, col(Task.closed_at).is_(None), Task.due_at < before)
        query = self._own(Task).where(*mine, col(Task.repeat).is_not(None))
        return list(await self._session.exec(query.order_by(col(Task.due_at), col(Task.id)).limit(limit)))
