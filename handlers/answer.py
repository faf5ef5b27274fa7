"""One answer: what was tapped or typed, and the message that waits for it."""

from collections.abc import Collection
from dataclasses import dataclass

from cards.presses import BadButtonError
from cards.questions import closed
from crm.wishes import Wish
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.pending import Pending
from storage.tables import Question


@dataclass(frozen=True)
class Answer:
    """What was tapped or typed in answer to a question."""

    question: Question
    pending: Pending
    desk: Desk
    choice: str = ""
    label: str = ""
    """The words on the button that was pressed."""
    text: str = ""

    @property
    def number(self) -> int:
        """The record that was chosen; BadButtonError when the button names none."""
        if not (self.choice.isascii() and self.choice.isdigit()):
            raise BadButtonError("no number of a record")
        return int(self.choice)

    def one_of(self, offered: Collection[str]) -> str:
        """What was chosen; BadButtonError when it was never offered."""
        if self.choice not in offered:
            raise BadButtonError("not offered")
        return self.choice

    async def go_on(self, wishes: list[Wish] | tuple[Wish, ...]) -> None:
        """The answer fills the gap: on with the whole message."""
        await self.close()
        await carry(self.desk, self.pending.model_copy(update={"wishes": tuple(wishes)}))

    async def close(self, state: str = "answered") -> None:
        self.question.state = state
        await self.desk.book.save(self.question)
        if self.question.outbox_id is not None:
            text = str(self.question.about.get("text", ""))
            answer = self.label or self.text
            await self.desk.edit(self.question.outbox_id, closed(text, answer, self.desk.voice))
