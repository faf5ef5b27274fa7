"""The horizon: when something waits to be done next, in one question."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlmodel import col

from storage.outbox import NEW
from storage.shelf import Shelf
from storage.tables import Announcement, Outbox, Reminder, Task
from storage.tables.lookout import Lookout
from storage.types import word

WAITING = (
    select(func.min(Reminder.due_at)).where(col(Reminder.state) == word("waiting")),
    select(func.min(Announcement.due_at)).where(col(Announcement.state) == word("waiting")),
    select(func.min(Task.again_at)).where(col(Task.again_at) > bindparam("after")),
    select(func.min(Outbox.not_before)).where(NEW, col(Outbox.not_before) > bindparam("after")),
)
"""Reminders and announcements to be said, series that go on, letters that did not leave and are tried again."""


@cache
def _first(lookouts: tuple[Lookout, ...]) -> Any:
    behind = [one.look > bindparam(f"after{number}") for number, one in enumerate(lookouts)]
    looks = [select(func.min(one.look)).where(*one.waiting, later) for one, later in zip(lookouts, behind, strict=True)]
    return select(*(first.scalar_subquery() for first in (*looks, *WAITING)))


class Horizon(Shelf):
    async def first(
        self, lookouts: tuple[Lookout, ...], after: datetime
    ) -> tuple[Sequence[datetime | date | None], Sequence[datetime | None]]:
        """For each lookout the first moment behind that one at which a row is to be looked at; and of each kind of
        what waits, the first that is due."""
        behind = {f"after{number}": one.until(after) for number, one in enumerate(lookouts)}
        found = (await self._execute(_first(lookouts), {**behind, "after": after})).one()
        return found[: len(lookouts)], found[len(lookouts) :]
