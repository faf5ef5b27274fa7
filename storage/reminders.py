"""Reminders: the schedule is these rows."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_
from sqlalchemy import select as select_columns
from sqlalchemy import update as update_columns
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select, update

from storage.shelf import Shelf, ours
from storage.tables import Reminder
from storage.tables.reminder import Due
from storage.types import word

MOST_SAID = 20
"""Reminders that a word may answer."""

# Built once: these run with every task.
OF_TASK = ours(Reminder).where(Reminder.task_id == bindparam("task")).order_by(col(Reminder.id))
PLAN = {
    name: dialect.insert(Reminder)
    .values(state=word("waiting"))
    .on_conflict_do_nothing(index_elements=["workspace_id", "key"])
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
FIRST_DUE = (
    select_columns(col(Reminder.member_id))
    .where(col(Reminder.state) == word("waiting"), col(Reminder.due_at) <= bindparam("now"))
    .order_by(col(Reminder.due_at))
    .limit(bindparam("most"))
)
DUE_TO = (
    select_columns(*(getattr(Reminder, name) for name in Due._fields))
    .where(
        col(Reminder.member_id).in_(bindparam("whose", expanding=True)),
        col(Reminder.state) == "waiting",
        col(Reminder.due_at) <= bindparam("now"),
    )
    .order_by(col(Reminder.due_at), col(Reminder.id))
    .with_for_update(skip_locked=True)
)
PUT_OFF = update(Reminder).where(col(Reminder.id) == bindparam("number")).values(due_at=bindparam("until"))
_these = col(Reminder.id).in_(bindparam("numbers", expanding=True))
SET_STATE = update_columns(Reminder).where(_these).values(state=bindparam("new"))
MARK_SENT = (
    update_columns(Reminder)
    .where(_these, col(Reminder.state) == "queued")
    .values(state="sent", sent_at=bindparam("now"))
)
MOST_AT_ONCE = 5000
"""Numbers in one statement: both databases take some 30,000 (sqlite.org/limits.html)."""


class Reminders(Shelf):
    async def plan(self, planned: Sequence[Mapping[str, Any]]) -> None:
        """Plan them, all with the same columns; an occasion that was planned before stays as it is."""
        connection = await self._session.connection()
        if planned:
            await connection.execute(PLAN[connection.dialect.name], list(planned))

    async def of(self, number: int | None) -> Reminder | None:
        row = await self._find(Reminder, number)
        return row if row is not None and self._is_theirs(row.member_id) else None

    async def of_task(self, task_id: int) -> list[Reminder]:
        return await self._rows(OF_TASK, task=task_id)

    async def of_visit(self, visit_id: int) -> list[Reminder]:
        query = self._own(Reminder).where(Reminder.visit_id == visit_id)
        return list(await self._session.exec(query.order_by(col(Reminder.id))))

    async def unanswered(self, member_id: int) -> list[Reminder]:
        """What was said to the member and not answered yet, the newest first."""
        query = self._own(Reminder).where(Reminder.member_id == member_id, Reminder.state == "sent")
        return list(await self._session.exec(query.order_by(col(Reminder.sent_at).desc()).limit(MOST_SAID)))

    async def put_off_by(self, member_id: int, since: datetime, before: datetime) -> list[Reminder]:
        """What the member put off to a moment before that one, and what came back since."""
        query = self._own(Reminder).where(
            Reminder.member_id == member_id,
            col(Reminder.state).in_(("waiting", "sent")),
            or_(col(Reminder.state) == "waiting", col(Reminder.sent_at) >= since),
            col(Reminder.answered_at).is_not(None),
            col(Reminder.due_at) < before,
        )
        return list(await self._session.exec(query.order_by(col(Reminder.due_at), col(Reminder.id))))

    async def due_to(self, now: datetime, members: int) -> list[Due]:
        """All that is to be said by now to so many members, of all workspaces; claimed for this transaction.

        Everything due to one of them comes together, so that it can become one message.
        """
        first = [row.member_id for row in await self._execute(FIRST_DUE, {"now": now, "most": members * 5})]
        whose = list(dict.fromkeys(first))[:members]
        if not whose:
            return []
        found = await self._execute(DUE_TO, {"now": now, "whose": whose})
        return [Due._make(row) for row in found]

    async def put_off(self, moments: Mapping[int, datetime]) -> None:
        """These reminders are said then."""
        rows = [{"number": number, "until": until} for number, until in moments.items()]
        if rows:
            await self._execute(PUT_OFF, rows)

    async def look_again(self, member_ids: Collection[int], kinds: Collection[str], now: datetime) -> None:
        """What these members are still to be told of these kinds is worked out anew; what was put off stays so."""
        waiting = (col(Reminder.member_id).in_(member_ids), col(Reminder.state) == "waiting")
        planned = (*waiting, col(Reminder.sent_at).is_(None), col(Reminder.kind).in_(kinds))
        await self._session.exec(update(Reminder).where(*planned).values(look_next=now))

    async def release(self, member_ids: Collection[int]) -> None:
        """Somebody can be reached again: what was held back for them is due."""
        held = (col(Reminder.member_id).in_(member_ids), col(Reminder.state) == "held")
        await self._session.exec(update(Reminder).where(*held).values(state="waiting"))

    async def queued(self, numbers: Iterable[int]) -> list[Reminder]:
        """Those of these reminders that still wait for their delivery, whosever they are."""
        return await self._in_state("queued", numbers)

    async def expired(self, numbers: Iterable[int]) -> list[Reminder]:
        """Those of these reminders that came too late to be said, whosever they are."""
        return await self._in_state("expired", numbers)

    async def _in_state(self, state: str, numbers: Iterable[int]) -> list[Reminder]:
        query = select(Reminder).where(col(Reminder.id).in_(list(numbers)), Reminder.state == state)
        return list(await self._session.exec(query.order_by(col(Reminder.due_at))))

    async def set_state(self, numbers: Iterable[int], state: str) -> None:
        await self._change(SET_STATE, numbers, new=state)

    async def mark_sent(self, numbers: Iterable[int], now: datetime) -> None:
        """Those of them that were still to be said have been."""
        await self._change(MARK_SENT, numbers, now=now)

    async def _change(self, statement: Any, numbers: Iterable[int], **values: Any) -> None:
        every = list(numbers)
        for first in range(0, len(every), MOST_AT_ONCE):
            await self._execute(statement, {"numbers": every[first : first + MOST_AT_ONCE], **values})
