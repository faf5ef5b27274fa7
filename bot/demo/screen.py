"""What a chat looks like in a terminal."""

from datetime import datetime
from itertools import pairwise
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from bot.demo import utf16
from bot.demo.chats import Message
from bot.demo.feed import Event

STYLES = {"bold": "1", "italic": "3", "underline": "4", "strikethrough": "9", "code": "36", "pre": "36"}
DIM = "2"


class Screen:
    """Writes to a terminal in colour, to anything else plainly."""

    def __init__(self, out: TextIO, zone: ZoneInfo) -> None:
        self._out = out
        self._zone = zone
        self._colour = out.isatty()

    def line(self, text: str = "") -> None:
        self._out.write(f"{text}\n")
        self._out.flush()

    def remark(self, text: str) -> None:
        """Something that no bot and no person said."""
        self.line(self._painted(f"  {text}", DIM))

    def prompt(self, name: str) -> None:
        self._out.write(self._painted(f"{name}> ", "1;34"))
        self._out.flush()

    def clear_prompt(self) -> None:
        """Make room for what comes while a person is asked for a line."""
        self._out.write("\r\033[K")

    def happened(self, event: Event) -> None:
        """One thing the bot did in the chat that is shown."""
        place = event.chat.place(event.message_id) if event.message_id is not None else 0
        if event.kind == "reaction":
            self.remark(" ".join(event.data["reactions"]) or f"message {place}: no reaction any more")
        elif event.kind == "answered" and event.data["text"]:
            self.remark(f"‹{event.data['text']}›")
        elif event.kind == "deleted":
            self.remark(f"message {place} was deleted")
        elif event.kind in {"message", "edited"}:
            self._message(event, place)

    def _message(self, event: Event, place: int) -> None:
        kept = event.chat.messages[event.message_id or 0]
        message = Message(event.chat, event.data, event.by_bot, kept.reply_keyboard)
        if event.kind == "edited" and not message.buttons and kept.earlier[-1].get("text") == message.text:
            self.remark(f"message {place}: no buttons any more")
            return
        changed = " (edited)" if event.kind == "edited" else ""
        self.remark(f"{message.json['from']['first_name']} · {place}{changed} · {self.moment(event.at)}")
        for line in self.styled(message.text, message.entities).splitlines():
            self.line(f"  {line}" if line else "")
        self._buttons(message)
        self.line()

    def _buttons(self, message: Message) -> None:
        number = 0
        for row in message.rows:
            shown = []
            for button in row:
                number += 1
                shown.append(f"[{number} {button['text']}]")
            self.line("  " + self._painted(" ".join(shown), "36"))

    def moment(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%a %d %b %H:%M}"

    def styled(self, text: str, entities: list[dict[str, Any]]) -> str:
        """Text with its bold and italic parts; links show where they lead."""
        shown = [one for one in entities if one["type"] in STYLES] if self._colour else []
        edges = {0, utf16.length(text)}
        edges |= {at for one in shown for at in (one["offset"], one["offset"] + one["length"])}
        ordered = sorted(edges)
        return "".join(
            self._painted(utf16.cut(text, begin, end - begin), *_codes(shown, begin))
            for begin, end in pairwise(ordered)
        )

    def _painted(self, text: str, *codes: str) -> str:
        return f"\033[{';'.join(codes)}m{text}\033[0m" if self._colour and codes else text


def _codes(entities: list[dict[str, Any]], at: int) -> list[str]:
    return [STYLES[one["type"]] for one in entities if one["offset"] <= at < one["offset"] + one["length"]]
