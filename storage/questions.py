"""Open questions: each a row of its own, with all that waits for its answer."""

from sqlalchemy import bindparam
from sqlmodel import col, update

from storage.shelf import Shelf, ours
from storage.tables import Question

# Built once: it runs with every message.
OPEN = (
    ours(Question)
    .where(Question.member_id == bindparam("member"), Question.state == "open")
    .order_by(col(Question.id).desc())
    .limit(bindparam("most"))
)


class Questions(Shelf):
    async def ask(self, question: Question) -> Question:
        return await self._add(question)

    async def of(self, number: int) -> Question | None:
        return await self._find(Question, number)

    async def open_to(self, member_id: int, limit: int = 20) -> list[Question]:
        """What the member was asked and has not answered, the newest first."""
        return await self._few(OPEN, member=member_id, most=limit)

    async def leave_all(self, member_id: int) -> None:
        """Nothing is asked of the member any more."""
        mine = (col(Question.workspace_id) == self._scope.workspace_id, col(Question.member_id) == member_id)
        await self._session.exec(update(Question).where(*mine, col(Question.state) == "open").values(state="left"))
