"""Traces: what messages left behind beside the records: questions, wishes, stored updates and letters, finished jobs.

They are walked by their numbers, a window a transaction: no index tells whom a text is about.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, or_, select, update
from sqlmodel import col

from storage.journaling import JOURNALED
from storage.outbox import FILE
from storage.shelf import Shelf
from storage.tables import Change, Inbox, Job, Journal, Outbox, Question
from storage.tables.row import Owned, Row
from storage.types import word

TABLES: dict[str, type[Row]] = {"question": Question, "change": Change, "outbox": Outbox, "inbox": Inbox, "job": Job}
WAITING = ("new", "sending")


class Traces(Shelf):
    async def last(self, name: str) -> int:
        """The highest number of a table."""
        query = select(func.max(col(TABLES[name].id)))
        return (await self._execute(query)).scalar() or 0

    async def questions(self, after: int, upto: int) -> list[Question]:
        """Those of that window that are still open."""
        query = self._own(Question).where(*_window(Question, after, upto), col(Question.state) == "open")
        return list(await self._session.exec(query))

    async def forget_questions(self, after: int, upto: int) -> None:
        """What was asked and is settled: nothing reads it any more."""
        ours = (col(Question.workspace_id) == self._scope.workspace_id, col(Question.state) != "open")
        await self._forget(Question, after, upto, *ours, about={}, waiting={})

    async def wishes(self, after: int, upto: int) -> list[tuple[int, list[dict[str, Any]]]]:
        """The changes of that window, and what was wished."""
        ours = col(Change.workspace_id) == self._scope.workspace_id
        query = select(col(Change.id), col(Change.wishes)).where(*_window(Change, after, upto), ours)
        return [(row.id, row.wishes) for row in await self._execute(query)]

    async def forget_wishes(self, changes: Collection[int], now: datetime) -> None:
        """What these changes came from, and that they can be edited no more."""
        gone: dict[str, Any] = {"wishes": [], "erased_at": now}
        await self._execute(update(Change).where(col(Change.id).in_(changes)).values(gone))

    async def changes_of(self, clients: Collection[int], after: int, upto: int) -> set[int]:
        """The changes of that window that wrote anything about these clients."""
        query = select(col(Journal.change_id)).where(
            col(Journal.client_id).in_(clients), col(Journal.change_id) > after, col(Journal.change_id) <= upto
        )
        return set((await self._execute(query.distinct())).scalars())

    async def beside(self, changes: Collection[int], clients: Collection[int]) -> list[tuple[Journal, Owned | None]]:
        """What else these changes wrote, and the records as they stand."""
        others = or_(col(Journal.client_id).is_(None), col(Journal.client_id).not_in(clients))
        query = self._own(Journal).where(col(Journal.change_id).in_(changes), others)
        lines = list(await self._session.exec(query))
        return [(line, await self._find(JOURNALED[line.record], line.record_id)) for line in lines]

    async def drop(self, line: Journal) -> None:
        """This line can be taken back no more."""
        await self._session.delete(line)
        await self._session.flush()

    async def waiting(self, chats: Collection[int]) -> Sequence[Any]:
        """Letters to these chats that have not left: (id, payload, about). Files leave, and nothing of them is kept."""
        query = select(col(Outbox.id), col(Outbox.payload), col(Outbox.about)).where(
            col(Outbox.state) == word("new"), col(Outbox.chat_id).in_(chats), col(Outbox.method) != FILE
        )
        return (await self._execute(query)).all()

    async def call_off(self, letters: Collection[int]) -> None:
        """They do not leave, and nothing of them is kept."""
        gone: dict[str, Any] = {"state": "cancelled", "payload": {}, "error": "erased"}
        await self._execute(update(Outbox).where(col(Outbox.id).in_(letters)).values(gone))

    async def forget_outbox(self, after: int, upto: int, chats: Collection[int]) -> None:
        """The words of what was sent to these chats, or was not to be sent."""
        left = (col(Outbox.state).not_in(WAITING), col(Outbox.chat_id).in_(chats))
        await self._forget(Outbox, after, upto, *left, payload={})

    async def forget_inbox(self, after: int, upto: int, chats: Collection[int]) -> None:
        """The updates of these chats that were worked off; that they came stays known."""
        await self._forget(Inbox, after, upto, col(Inbox.state) != "new", col(Inbox.chat_key).in_(chats), raw="{}")

    async def forget_guests(self, table: str, after: int, upto: int, guests: Collection[int]) -> None:
        """Clients who wrote to us themselves: of them not even that is kept."""
        chat, waits = (col(Inbox.chat_key), ("new",)) if table == "inbox" else (col(Outbox.chat_id), WAITING)
        kind = Inbox if table == "inbox" else Outbox
        settled = (chat.in_(guests), col(kind.state).not_in(waits))
        await self._execute(delete(kind).where(*_window(kind, after, upto), *settled))

    async def forget_jobs(self, after: int, upto: int) -> None:
        """What finished jobs of the workspace were about."""
        ours = (col(Job.workspace_id) == self._scope.workspace_id, col(Job.state) != "new")
        await self._forget(Job, after, upto, *ours, payload={})

    async def _forget(self, table: Any, after: int, upto: int, *which: Any, **values: Any) -> None:
        await self._execute(update(table).where(*_window(table, after, upto), *which).values(**values))


def _window(table: Any, after: int, upto: int) -> tuple[Any, Any]:
    return col(table.id) > after, col(table.id) <= upto
