"""What waits for an answer: the wishes of a message, and where they came from."""

from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict

from crm.changing import Origin
from crm.wishes import Mention, Wish
from handlers.desk import Desk


class Pending(BaseModel):
    """A message on its way into the book. `edits`: the change that an edited message belongs to."""

    model_config = ConfigDict(frozen=True)

    source: str
    moment: AwareDatetime
    text: str = ""
    message_id: int | None = None
    wishes: tuple[Wish, ...] = ()
    ordinal: int = 0
    edits: int | None = None
    intent: str | None = None
    about: Mention | None = None

    def origin(self, chat_id: int) -> Origin:
        return Origin(self.source, chat_id, self.message_id)

    def wanting(self, *wishes: Wish) -> "Pending":
        """The same message, with these wishes."""
        return self.model_copy(update={"wishes": wishes})

    def kept(self) -> dict[str, Any]:
        return self.model_dump(mode="json")


def from_message(desk: Desk, message_id: int, text: str) -> Pending:
    """A message of the person: its key lasts, so it is never carried out twice."""
    return Pending(source=source_of(desk, message_id), moment=desk.moment, text=text, message_id=message_id)


def source_of(desk: Desk, message_id: int) -> str:
    """The lasting key of a message."""
    return f"m:{desk.bot_id}:{desk.chat_id}:{message_id}"


def from_press(desk: Desk, *wishes: Wish, intent: str | None = None, about: Mention | None = None) -> Pending:
    """The press of a button, and what it wants: as of now. `intent`, `about`: of the words that are asked for."""
    if desk.pressed is None:
        raise LookupError("no button was pressed")
    source = f"p:{desk.bot_id}:{desk.pressed.id}"
    return Pending(source=source, moment=desk.now, wishes=wishes, intent=intent, about=about)
