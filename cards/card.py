"""A card: what is said, and the buttons under it, before Telegram's notation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from markupsafe import Markup

from cards.fitting import fit, shorten
from cards.presses import press

LONGEST_LABEL = 60
"""More does not fit the width of a phone."""
LONGEST_COPY = 256
"""Bot API, CopyTextButton."""


@dataclass(frozen=True)
class Button:
    """`data` comes back when it is pressed (see `cards.presses`); `url` opens; `copy` is put on the clipboard."""

    label: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None

    def notation(self) -> dict[str, Any]:
        """As the Bot API takes it; a label is plain text, not HTML."""
        label = shorten(plain(self.label), LONGEST_LABEL)
        if self.url is not None:
            return {"text": label, "url": self.url}
        if self.copy is not None:
            return {"text": label, "copy_text": {"text": self.copy[:LONGEST_COPY]}}
        return {"text": label, "callback_data": self.data}


@dataclass(frozen=True)
class Card:
    """Text in Telegram's HTML and rows of buttons. `asks`: the person is expected to type an answer."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = field(default=())
    asks: bool = False
    contact: str | None = None
    """What is written on a button that sends the person's own number; empty: such a button is taken away."""

    def with_line(self, line: str) -> "Card":
        """The same with a last line; "" leaves it as it is."""
        return replace(self, text=f"{self.text}\n{line}") if line else self

    def payload(self) -> dict[str, Any]:
        """The fields of sendMessage or editMessageText, but for the chat."""
        made: dict[str, Any] = {
            "text": fit(str(self.text)),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if self.buttons:
            rows = [[button.notation() for button in row] for row in self.buttons if row]
            made["reply_markup"] = {"inline_keyboard": rows}
        elif self.contact is not None:
            made["reply_markup"] = _contact_keyboard(plain(self.contact))
        elif self.asks:
            made["reply_markup"] = {"force_reply": True, "selective": True}
        return made


def _contact_keyboard(label: str) -> dict[str, Any]:
    if not label:
        return {"remove_keyboard": True}
    return {
        "keyboard": [[{"text": label, "request_contact": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }


def plain(text: str) -> str:
    """Without the escapes of HTML, where there are any."""
    return text.unescape() if isinstance(text, Markup) else text


def rows(buttons: Iterable[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of that many."""
    line = list(buttons)
    return tuple(tuple(line[at : at + width]) for at in range(0, len(line), width))


def pager(verb: str, args: Sequence[int | str | date], page: int, *, more: bool) -> tuple[Button, ...]:
    """Back and forth between pages."""
    back = [Button("◀️", press(verb, *args, page - 1))] if page > 0 else []
    forth = [Button("▶️", press(verb, *args, page + 1))] if more else []
    return (*back, *forth)
