"""Words a company has taught us."""

from sqlalchemy import bindparam
from sqlmodel import col, delete, select

from storage.shelf import Shelf
from storage.tables import LearnedWord

MOST = 500

# Built once: it runs with every message.
MEANINGS = (
    select(LearnedWord.word, LearnedWord.meaning)
    .where(LearnedWord.workspace_id == bindparam("workspace"))
    .order_by(col(LearnedWord.word))
    .limit(MOST)
)


class LearnedWords(Shelf):
    async def all(self) -> list[LearnedWord]:
        """In the order of the alphabet."""
        return list(await self._session.exec(self._own(LearnedWord).order_by(col(LearnedWord.word)).limit(MOST)))

    async def meanings(self) -> dict[str, str]:
        """What each of them means."""
        found = await self._execute(MEANINGS, {"workspace": self._scope.workspace_id})
        return dict(iter(found))

    async def learn(self, learned: LearnedWord) -> LearnedWord:
        """From now on the word means this; what it meant before is forgotten."""
        present = (await self._session.exec(self._own(LearnedWord).where(LearnedWord.word == learned.word))).first()
        if present is None:
            return await self._add(learned)
        present.meaning, present.member_id, present.learned_at = learned.meaning, learned.member_id, learned.learned_at
        return await self._add(present)

    async def forget(self, number: int) -> None:
        await self._session.exec(
            delete(LearnedWord).where(
                col(LearnedWord.workspace_id) == self._scope.workspace_id, col(LearnedWord.id) == number
            )
        )
