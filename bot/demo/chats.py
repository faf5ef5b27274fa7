"""Users, bots, chats and messages: what the local Telegram remembers. No HTTP here."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from bot.demo.feed import Feed
from bot.demo.limits import Buckets
from bot.demo.updates import UpdateQueue

Json = dict[str, Any]
ANSWER_TIME = timedelta(minutes=1)
ChatType = Literal["private", "group", "supergroup", "channel"]


def without_none(**values: Any) -> Json:
    """The fields that have a value, as the Bot API leaves the others out."""
    return {name: value for name, value in values.items() if value is not None}


@dataclass(eq=False, slots=True)
class User:
    """A person. `json` is how bots see them."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "ru"
    json: Json = field(init=False)

    def __post_init__(self) -> None:
        self.json = {"id": self.id, "is_bot": False, "first_name": self.first_name} | without_none(
            last_name=self.last_name, username=self.username, language_code=self.language_code
        )

    @property
    def full_name(self) -> str:
        return " ".join(filter(None, (self.first_name, self.last_name)))


@dataclass(eq=False)
class BotAccount:
    """A bot: its queue of updates, the chats it is in, and what it has set about itself."""

    token: str
    username: str
    first_name: str
    updates: UpdateQueue
    privacy: bool = True
    chats: dict[int, "Chat"] = field(default_factory=dict)
    message_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    buckets: Buckets = field(default_factory=Buckets)
    webhook: Json = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    sent_fields: dict[str, set[str]] = field(default_factory=dict)
    json: Json = field(init=False)

    def __post_init__(self) -> None:
        self.json = {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])


@dataclass(eq=False, slots=True)
class Message:
    """A message as it is now. `json` is replaced by an edit, never changed: `earlier` keeps what it was.

    `reacted`: the emoji of each user and bot, by id.
    """

    chat: "Chat"
    json: Json
    by_bot: bool
    reply_keyboard: Json | None = None
    reacted: dict[int, list[str]] = field(default_factory=dict)
    earlier: list[Json] = field(default_factory=list)
    deleted: bool = False

    @property
    def id(self) -> int:
        return int(self.json["message_id"])

    @property
    def text(self) -> str:
        """Its text, or the caption of its file."""
        return str(self.json.get("text") or self.json.get("caption") or "")

    @property
    def reactions(self) -> list[str]:
        """The emoji of all who reacted."""
        return [one for emoji in self.reacted.values() for one in emoji]

    @property
    def entities(self) -> list[Json]:
        return list(self.json.get("entities") or self.json.get("caption_entities") or ())

    @property
    def rows(self) -> list[list[Json]]:
        """Its inline keyboard, else the reply keyboard it brought; rows of buttons."""
        inline = self.json.get("reply_markup", {}).get("inline_keyboard")
        if inline is not None:
            return list(inline)
        rows = (self.reply_keyboard or {}).get("keyboard", [])
        return [[one if isinstance(one, dict) else {"text": one} for one in row] for row in rows]

    @property
    def buttons(self) -> list[Json]:
        """All its buttons in reading order."""
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """What is written on its buttons."""
        return [button["text"] for button in self.buttons]

    @property
    def reply_to(self) -> int | None:
        """The id of the message it answers."""
        answered = self.json.get("reply_to_message")
        return answered["message_id"] if answered else None

    @property
    def sender_id(self) -> int:
        """Who wrote it: a user, a bot, or the channel itself."""
        return int((self.json.get("from") or self.json["sender_chat"])["id"])


@dataclass(eq=False)
class Chat:
    """A chat with its messages by id. In a private chat `users` holds the one person."""

    id: int
    type: ChatType
    json: Json
    message_ids: Iterator[int]
    users: list[User]
    bots: list[BotAccount]
    administrators: set[int] = field(default_factory=set)
    messages: dict[int, Message] = field(default_factory=dict)
    events: Feed = field(default_factory=Feed)
    started: bool = True
    blocked: bool = False
    became: int | None = None
    acted_at: datetime | None = None
    unanswered: int = 0

    @property
    def is_private(self) -> bool:
        return self.type == "private"

    def acts(self, now: datetime) -> None:
        """A person has just written or pressed here, and waits for an answer."""
        self.acted_at = now
        self.unanswered += 1
        self.started = True

    def expects(self, now: datetime) -> bool:
        """Whether what a bot says now is an answer: to an act of the last minute, or to one still waiting."""
        recent = self.acted_at is not None and now - self.acted_at < ANSWER_TIME
        return recent or self.unanswered > 0

    def shown(self) -> list[Message]:
        """The messages that are there, oldest first."""
        return [message for message in self.messages.values() if not message.deleted]

    def from_bot(self) -> list[Message]:
        """The bots' messages that are there, oldest first."""
        return [message for message in self.shown() if message.by_bot]

    def place(self, message_id: int | None) -> int:
        """Which message of this chat it is, from 1: ids are counted over all chats of a bot, as they arrive."""
        return list(self.messages).index(message_id or 0) + 1

    def at_place(self, place: int) -> Message | None:
        """The message of that place while it is there."""
        ids = list(self.messages)
        return self.message(ids[place - 1]) if 0 < place <= len(ids) else None

    def message(self, message_id: int) -> Message | None:
        """The message of that id while it is there."""
        found = self.messages.get(message_id)
        return found if found and not found.deleted else None
