"""Open questions: each a row of its own, with all that waits for its answer."""

from sqlmodel import col, update

from storage.shelf import Shelf
from storage.tables import Question


class Questions(Shelf):
    async def ask(self, question: Question) -> Question:
        return await self._add(question)

    async def of(self, number: int) -> Question | None:
        return await self._find(Question, number)

    async def open_to(self, member_id: int, limit: int = 20) -> list[Question]:
        """What the member was asked and has not answered, the newest first."""
        query = self._own(Question).where(Question.member_id == member_id, Question.state == "open")
        return list(await self._session.exec(query.order_by(col(Question.id).desc()).limit(limit)))

    async def leave_all(self, member_id: int) -> None:
        """Nothing is asked of the member any more."""
        mine = (col(Question.workspace_id) == self._scope.workspace_id, col(Question.member_id) == member_id)
        await self._session.exec(update(Question).where(*mine, col(Question.state) == "open").values(state="left"))
