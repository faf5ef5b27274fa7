"""One call of a method: who calls, with which fields, and how a method reads them.

`METHODS` is the table of what this server understands; each method lists the fields it accepts.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.demo.chats import BotAccount, Chat, Message
from bot.demo.errors import bad_request, forbidden, too_many_requests
from bot.demo.files import Upload
from bot.demo.keyboards import checked
from bot.demo.limits import Rate
from bot.demo.world import World

Json = dict[str, Any]


@dataclass(slots=True)
class Call:
    """A request: `fields` as they came (text, or JSON values), `files` by field name."""

    world: World
    bot: BotAccount
    fields: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.fields.get(name)
        return "" if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.fields.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            return 0  # as the real server reads it

    def flag(self, name: str) -> bool:
        return str(self.fields.get(name, "")).lower() in ("true", "yes", "1")

    def json(self, name: str, what: str = "object") -> Any:
        """A JSON-encoded field; None when absent, ApiError 400 when it is no JSON."""
        value = self.fields.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def keyboard(self) -> Json | None:
        """The reply_markup, checked."""
        if "reply_markup" not in self.fields:
            return None
        return checked(self.json("reply_markup", "reply keyboard markup"))

    def chat(self) -> Chat:
        """The chat_id's chat; ApiError when the bot does not know it."""
        value = self.text("chat_id")
        if not value:
            raise bad_request("chat_id is empty")
        chat = self.bot.chats.get(int(value)) if value.lstrip("-").isdecimal() else self._named(value)
        if chat:
            return chat
        if value.isdecimal() and int(value) in self.world.users:
            raise forbidden("bot can't initiate conversation with a user")
        raise bad_request("chat not found")

    def _named(self, username: str) -> Chat | None:
        wanted = username.removeprefix("@").lower()
        chats = (chat for chat in self.bot.chats.values() if not chat.is_private)
        return next((chat for chat in chats if str(chat.json.get("username")).lower() == wanted), None)

    def open_chat(self) -> Chat:
        """The chat, when the bot may speak there."""
        chat = self.chat()
        if chat.became:
            text = "group chat was upgraded to a supergroup chat"
            raise bad_request(text, migrate_to_chat_id=chat.became)
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if self.bot not in chat.bots:
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        return chat

    def message(self, chat: Chat, missing: str) -> Message:
        """The message_id's message; ApiError 400 with the text `missing`."""
        message = chat.message(self.integer("message_id"))
        if message is None:
            raise bad_request(missing)
        return message

    def pace(self, chat: Chat) -> None:
        """Take a token of this chat (and of bulk, unprompted); ApiError 429 when there is none."""
        now = self.world.clock.now()
        limits = self.world.limits
        wanted: list[tuple[str, int, Rate]] = []
        own = limits.private if chat.is_private else limits.group
        if own:
            wanted.append(("chat", chat.id, own))
        if limits.bulk and not chat.expects(now):
            wanted.append(("bulk", 0, limits.bulk))
        retry_after = self.bot.buckets.take(wanted, now.timestamp())
        if retry_after:
            raise too_many_requests(retry_after)
        chat.unanswered = max(0, chat.unanswered - 1)


Run = Callable[[Call], Any | Awaitable[Any]]
Some = TypeVar("Some", bound=Run)


@dataclass(frozen=True, slots=True)
class Method:
    """A Bot API method: its name as documented and the fields it accepts."""

    name: str
    fields: tuple[str, ...]
    run: Run


METHODS: dict[str, Method] = {}


def method(name: str, *fields: str) -> Callable[[Some], Some]:
    """Enter a function into `METHODS` under its lower-case name."""

    def enter(run: Some) -> Some:
        METHODS[name.lower()] = Method(name, fields, run)
        return run

    return enter
