"""The button that was pressed: what is needed to answer it, and to change the message it stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

from cards.presses import Press, read_press


@dataclass(frozen=True)
class Pressed:
    """`id`: of the press, answered once. `message_id` is None where the message is too old to be named.

    `group`: the title of the group it was pressed in; None in a private chat.
    """

    id: str
    data: str
    message_id: int | None
    group: str | None
    keyboard: tuple[tuple[InlineKeyboardButton, ...], ...]

    @property
    def label(self) -> str:
        """The words on the button, as they stand on its message."""
        buttons = [button for row in self.keyboard for button in row]
        return next((button.text for button in buttons if button.callback_data == self.data), "")

    def buttons(self, keep: Callable[[Press], bool]) -> list[list[dict[str, Any]]]:
        """The keyboard of its message, as far as its buttons are to `keep`."""
        rows = [[button.to_dict() for button in row if keep(press_of(button))] for row in self.keyboard]
        return [row for row in rows if row]


def press_of(button: InlineKeyboardButton) -> Press:
    """What it says when it is pressed; of one that opens or copies something, nothing."""
    return read_press(str(button.callback_data or ""))


def pressed_in(update: Update) -> Pressed | None:
    """The press of an update; None: it is something else."""
    query = update.callback_query
    if query is None:
        return None
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    return Pressed(
        query.id,
        query.data or "",
        query.message.message_id if query.message is not None else None,
        chat.title or "" if (chat := update.effective_chat) is not None and chat.type != chat.PRIVATE else None,
        markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else (),
    )
