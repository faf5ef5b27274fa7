"""Reminders: the schedule is these rows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select, update

from storage.shelf import Shelf, ours
from storage.tables import Reminder
from storage.types import word

# Built once: these run with every task.
OF_TASK = ours(Reminder).where(Reminder.task_id == bindparam("task")).order_by(col(Reminder.id))
PLAN = {
    name: dialect.insert(Reminder).on_conflict_do_nothing(index_elements=["workspace_id", "key"])
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
EMPTY = {"state": "waiting", "client_id": None, "deal_id": None, "task_id": None}


class Reminders(Shelf):
    async def plan(self, planned: Sequence[Mapping[str, Any]]) -> None:
        """Plan them; an occasion that was planned before stays as it is."""
        connection = await self._session.connection()
        if planned:
            await connection.execute(PLAN[connection.dialect.name], [EMPTY | dict(row) for row in planned])

    async def of(self, number: int) -> Reminder | None:
        return await self._find(Reminder, number)

    async def of_task(self, task_id: int) -> list[Reminder]:
        return await self._rows(OF_TASK, task=task_id)

    async def unanswered(self, member_id: int, limit: int = 20) -> list[Reminder]:
        """What was said to the member and not answered yet, the newest first."""
        query = self._own(Reminder).where(Reminder.member_id == member_id, Reminder.state == "sent")
        return list(await self._session.exec(query.order_by(col(Reminder.sent_at).desc()).limit(limit)))

    async def due(self, now: datetime, limit: int) -> list[Reminder]:
        """What is to be said by now, in all workspaces; claimed for this transaction."""
        query = select(Reminder).where(col(Reminder.state) == word("waiting"), Reminder.due_at <= now)
        query = query.order_by(col(Reminder.due_at), col(Reminder.id)).limit(limit)
        return list(await self._session.exec(query.with_for_update(skip_locked=True)))

    async def queued(self, numbers: Iterable[int]) -> list[Reminder]:
        """Those of these reminders that still wait for their delivery, whosever they are."""
        query = select(Reminder).where(col(Reminder.id).in_(list(numbers)), Reminder.state == "queued")
        return list(await self._session.exec(query.order_by(col(Reminder.due_at))))

    async def set_state(self, numbers: Iterable[int], state: str) -> None:
        await self._session.exec(update(Reminder).where(col(Reminder.id).in_(list(numbers))).values(state=state))

    async def mark_sent(self, numbers: Iterable[int], now: datetime) -> None:
        """Those of them that were still to be said have been."""
        queued = (col(Reminder.id).in_(list(numbers)), col(Reminder.state) == "queued")
        await self._session.exec(update(Reminder).where(*queued).values(state="sent", sent_at=now))

    async def next_due(self) -> datetime | None:
        """When the next reminder of all will be due."""
        return (
            await self._session.exec(select(func.min(Reminder.due_at)).where(col(Reminder.state) == word("waiting")))
        ).one()
