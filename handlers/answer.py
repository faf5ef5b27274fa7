"""One answer: what was tapped or typed, and the message that waits for it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from cards.card import Card
from cards.presses import BadButtonError
from cards.questions import asks, closed
from crm.messages.settle import fill
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
    def wish(self) -> Wish:
        """The wish that waits for it."""
        return self.pending.wishes[self.pending.ordinal]

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

    async def go_on(self, wishes: Iterable[Wish]) -> None:
        """The answer fills the gap: on with the whole message."""
        await self.close()
        await carry(self.desk, self.pending.wanting(*wishes))

    async def fill(self, **values: object) -> None:
        """On with the message, the wish that waits having these values."""
        await self.go_on(fill(self.pending.wishes, self.pending.ordinal, **values))

    async def put(self, *wishes: Wish) -> None:
        """On with the message, these wishes in place of the one that waits."""
        asked, ordinal = self.pending.wishes, self.pending.ordinal
        await self.go_on([*asked[:ordinal], *wishes, *asked[ordinal + 1 :]])

    async def ask_again(self, key: str, **values: str) -> None:
        """What was typed is no answer: the question stays, in the words of `key`."""
        await self.say_again(asks(key, self.question.id, self.desk.voice, skip=False, **values))

    async def say_again(self, card: Card) -> None:
        """The question once more, on another card."""
        await self.desk.say(card, question_id=self.question.id)

    async def close(self, state: str = "answered") -> None:
        self.question.state = state
        await self.desk.book.save(self.question)
        if self.question.outbox_id is not None:
            text = str(self.question.about.get("text", ""))
            answer = self.label or self.text
            await self.desk.edit(self.question.outbox_id, closed(text, answer, self.desk.voice))
