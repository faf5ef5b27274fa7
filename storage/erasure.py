"""Erasure: one client goes with every record about it, a batch of rows a transaction; its own row goes last.

What is still to go is what is still there: after a crash it goes on where it was, and may be asked for again.
"""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, select, union
from sqlmodel import col

from names.fold import words as words_of
from storage.shelf import Shelf
from storage.tables import (
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Journal,
    Lead,
    SearchWord,
    SentMessage,
    StageChange,
    Stranger,
    Task,
    Visit,
    WordKey,
)
from storage.tables.erasure import Called, Shown, Weight
from storage.words import keys_of_word

Part = tuple[Any, ColumnElement[bool]]
NAMED = ("client", "contact_person", "contact_point")


class Erasures(Shelf):
    async def family(self, client_id: int) -> list[int]:
        """The client and those that were merged into it, as long as they are there."""
        ours = col(Client.workspace_id) == self._scope.workspace_id
        found = await self._numbers(select(col(Client.id)).where(ours, col(Client.id) == client_id))
        newest = found
        while newest:
            newest = await self._numbers(select(col(Client.id)).where(ours, col(Client.merged_into_id).in_(newest)))
            found += newest
        return found

    async def named(self, words: str) -> list[int]:
        """Clients with all of these words in their names or companies, the archived among them."""
        ours = select(col(SearchWord.client_id)).where(col(SearchWord.workspace_id) == self._scope.workspace_id)
        found = [set(await self._numbers(ours.where(col(SearchWord.text) == word))) for word in set(words_of(words))]
        return sorted(set.intersection(*found)) if found else []

    async def weight(self, numbers: Collection[int]) -> Weight:
        """How much there is to go."""
        points, persons = await self._count(ContactPoint, numbers), await self._count(ContactPerson, numbers)
        rest = [await self._count(table, numbers) for table in (Interaction, Deal, Task, Visit, Journal)]
        return Weight(points + persons, *rest)

    async def _count(self, table: Any, numbers: Collection[int]) -> int:
        counted = select(func.count()).select_from(table).where(col(table.client_id).in_(numbers))
        return int((await self._execute(counted)).scalar_one())

    async def called(self, numbers: Collection[int]) -> Called:
        """By their rows, and by what the journal still tells of former ones."""
        rows: list[dict[str, Any]] = []
        for table, number in ((Client, "id"), (ContactPerson, "client_id"), (ContactPoint, "client_id")):
            query = select(table).where(col(getattr(table, number)).in_(numbers))
            rows += map(dict, (await self._execute(query)).mappings())
        told = select(col(Journal.before), col(Journal.after)).where(
            col(Journal.client_id).in_(numbers), col(Journal.record).in_(NAMED)
        )
        rows += [side for line in await self._execute(told) for side in line if side]
        said = [frozenset(filter(None, (row.get(name) for row in rows))) for name in ("name", "company", "value")]
        return Called(*said)

    async def guests(self, numbers: Collection[int]) -> list[int]:
        """Who of them writes to us: they came by a link."""
        came = col(Lead.telegram_id).is_not(None)
        return await self._numbers(select(col(Lead.telegram_id)).where(col(Lead.client_id).in_(numbers), came))

    async def belongings(self, numbers: Collection[int]) -> dict[str, set[int]]:
        """They and the records about them, under the names by which a letter says what it is about."""
        found = {"client_id": set(numbers)}
        for name, table in (("deal_id", Deal), ("task_id", Task), ("visit_id", Visit)):
            found[name] = set(await self._numbers(select(col(table.id)).where(col(table.client_id).in_(numbers))))
        return found

    async def messages(self, numbers: Collection[int], most: int) -> list[Shown]:
        """The newest messages of ours that are about them, or told of a change of theirs."""
        deals = select(col(Deal.id)).where(col(Deal.client_id).in_(numbers))
        tasks = select(col(Task.id)).where(col(Task.client_id).in_(numbers))
        visits = select(col(Visit.id)).where(col(Visit.client_id).in_(numbers))
        changes = select(col(Journal.change_id)).where(col(Journal.client_id).in_(numbers))
        about = (
            col(SentMessage.client_id).in_(numbers),
            col(SentMessage.deal_id).in_(deals),
            col(SentMessage.task_id).in_(tasks),
            col(SentMessage.visit_id).in_(visits),
            col(SentMessage.change_id).in_(changes),
        )
        found = union(*(select(col(SentMessage.id).label("number")).where(which) for which in about)).subquery()
        newest = select(found.c.number).order_by(found.c.number.desc()).limit(most)
        query = select(*(getattr(SentMessage, name) for name in Shown._fields)).where(col(SentMessage.id).in_(newest))
        return [Shown._make(row) for row in await self._execute(query)]

    async def forget_words(self, numbers: Collection[int], called: Called) -> None:
        """Nobody is found by their words any more; those that somebody else bears stay."""
        await self._execute(delete(SearchWord).where(col(SearchWord.client_id).in_(numbers)))
        ours = col(WordKey.workspace_id) == self._scope.workspace_id
        for word in sorted({word for text in (*called.names, *called.companies) for word in words_of(text)}):
            borne = exists().where(
                col(SearchWord.workspace_id) == self._scope.workspace_id, col(SearchWord.text) == word
            )
            gone = (ours, col(WordKey.key).in_(keys_of_word(word)), col(WordKey.word) == word, ~borne)
            await self._execute(delete(WordKey).where(*gone))

    async def erase(self, numbers: Sequence[int], most: int) -> bool:
        """Delete the next batch of what is written about them; False when only they themselves are left."""
        for table, which in self._parts(numbers):
            batch = select(col(table.id)).where(which).limit(most)
            if (await self._execute(delete(table).where(col(table.id).in_(batch)))).rowcount:
                return True
        return False

    def _parts(self, numbers: Sequence[int]) -> tuple[Part, ...]:
        """In the order they go; reminders, announcements, leads and contacts go with what they are about."""
        deals = select(col(Deal.id)).where(col(Deal.client_id).in_(numbers))
        moves = select(col(StageChange.id)).where(col(StageChange.deal_id).in_(deals))
        return (
            (Journal, (col(Journal.record) == "stage_change") & col(Journal.record_id).in_(moves)),
            (Journal, col(Journal.client_id).in_(numbers)),
            (Visit, col(Visit.client_id).in_(numbers)),
            (Interaction, col(Interaction.client_id).in_(numbers)),
            (Task, col(Task.client_id).in_(numbers)),
            (Task, col(Task.deal_id).in_(deals)),
            (Deal, col(Deal.client_id).in_(numbers)),
        )

    async def end(self, numbers: Sequence[int], guests: Collection[int]) -> None:
        """They themselves go, with what we said to them and that we ever did."""
        told = (col(SentMessage.client_id).in_(numbers), col(SentMessage.chat_id).in_(guests))
        await self._execute(delete(SentMessage).where(*told))
        await self._execute(delete(Stranger).where(col(Stranger.telegram_id).in_(guests)))
        await self._execute(delete(Client).where(col(Client.id).in_(numbers)))

    async def _numbers(self, query: Any) -> list[int]:
        return list((await self._execute(query)).scalars())
