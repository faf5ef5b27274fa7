"""The world of the local Telegram: who is there, who said what, which updates wait for which bot."""

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from bot.demo.chats import BotAccount, Chat, ChatType, Message, User, without_none
from bot.demo.clock import Clock, SystemClock
from bot.demo.faults import Faults
from bot.demo.feed import Event, EventKind, Feed
from bot.demo.files import FileStore
from bot.demo.limits import Limits
from bot.demo.updates import UpdateQueue

Json = dict[str, Any]
SERVICE = frozenset({"migrate_to_chat_id", "migrate_from_chat_id", "forum_topic_created", "new_chat_title"})
"""What a message tells of the group itself; all its bots hear of it."""


@dataclass(slots=True)
class Press:
    """A button press that waits for answerCallbackQuery."""

    bot: BotAccount
    chat: Chat
    message_id: int
    at: datetime


class World:
    """Everything the server serves; people act on it through `bot.demo.people.Person`."""

    def __init__(self, clock: Clock | None = None, limits: Limits | None = None) -> None:
        self.clock: Clock = clock or SystemClock()
        self.limits = limits or Limits()
        self.faults = Faults()
        self.files = FileStore()
        self.bots: dict[str, BotAccount] = {}
        self.users: dict[int, User] = {}
        self.presses: dict[str, Press] = {}
        self.events = Feed()
        self._user_ids = count(100_001)
        self._group_ids = count(1_000_001)

    def add_bot(
        self, token: str, username: str = "pomni_bot", first_name: str = "Pomni", *, privacy: bool = True
    ) -> BotAccount:
        """A bot with a token `<id>:<secret>`; ValueError when the id is taken or no number."""
        if any(bot.id == int(token.partition(":")[0]) for bot in self.bots.values()):
            raise ValueError(f"a bot with the id of {token} is here already")
        updates = UpdateQueue(self.clock, self.faults, hurried_polls=self.limits.hurried_polls)
        bot = self.bots[token] = BotAccount(token, username, first_name, updates, privacy)
        return bot

    @property
    def bot(self) -> BotAccount:
        """The first bot."""
        return next(iter(self.bots.values()))

    def add_user(
        self,
        first_name: str,
        id: int | None = None,  # noqa: A002 - the name the Bot API gives it
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "ru",
    ) -> User:
        """A person, with the next free id unless told."""
        user = User(id or next(self._user_ids), first_name, last_name, username, language_code)
        self.users[user.id] = user
        return user

    def private_chat(self, user: User, bot: BotAccount | None = None, *, started: bool = True) -> Chat:
        """The chat of a person with a bot (default: the first); not `started`: the person never wrote."""
        bot = bot or self.bot
        if user.id not in bot.chats:
            json = {"id": user.id, "type": "private", "first_name": user.first_name}
            json |= without_none(last_name=user.last_name, username=user.username)
            # Message ids count per bot account over all its private chats.
            bot.chats[user.id] = Chat(user.id, "private", json, bot.message_ids, [user], [bot])
            bot.chats[user.id].started = started
        return bot.chats[user.id]

    def add_group(
        self,
        title: str,
        users: list[User],
        bots: list[BotAccount] | None = None,
        *,
        type: ChatType = "supergroup",  # noqa: A002 - the name the Bot API gives it
        administrators: list[User | BotAccount] | None = None,
    ) -> Chat:
        """A group, or a channel; the first user owns it."""
        bots = bots if bots is not None else [self.bot]
        chat_id = -(10**12) - next(self._group_ids) if type != "group" else -next(self._group_ids)
        json = {"id": chat_id, "type": type, "title": title}
        chat = Chat(chat_id, type, json, count(1), list(users), list(bots))
        chat.administrators = {one.id for one in (*users[:1], *(administrators or ()))}
        for bot in bots:
            bot.chats[chat_id] = chat
        return chat

    def add_bot_to(self, chat: Chat, by: User, bot: BotAccount | None = None) -> None:
        """Put a bot into a group where it was not."""
        bot = bot or self.bot
        chat.bots.append(bot)
        bot.chats[chat.id] = chat
        self.tell_membership(chat, by, bot, "left", "member")

    def add_topic(self, chat: Chat, name: str) -> Message:
        """A topic of a forum; its number is that of the message that begins it."""
        chat.json["is_forum"] = True
        topic = {"forum_topic_created": {"name": name, "icon_color": 7322096}, "is_topic_message": True}
        message = self.post(chat, chat.users[0].json, topic, by_bot=False)
        message.json["message_thread_id"] = message.id
        self.tell(chat, "message", message.json)
        return message

    def remove_bot(self, chat: Chat, by: User, bot: BotAccount | None = None) -> None:
        """Throw a bot out of a group; it hears nothing from there any more."""
        bot = bot or self.bot
        self.tell_membership(chat, by, bot, "member", "kicked")
        chat.bots.remove(bot)

    def upgrade(self, group: Chat) -> Chat:
        """Make a group a supergroup, as Telegram does when it grows: the old id only tells the new one."""
        new = self.add_group(str(group.json["title"]), group.users, group.bots)
        new.administrators |= group.administrators
        group.became = new.id
        for chat, said in ((group, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": group.id})):
            self.tell(chat, "message", self.post(chat, group.users[0].json, said, by_bot=False).json)
        return new

    def tell_membership(self, chat: Chat, by: User, bot: BotAccount, old: str, new: str) -> None:
        """Queue a my_chat_member update about the bot's own standing."""
        states = [
            {"user": bot.json, "status": state} | ({"until_date": 0} if state == "kicked" else {})
            for state in (old, new)
        ]
        payload = {"chat": chat.json, "from": by.json, "date": self.seconds()}
        payload |= {"old_chat_member": states[0], "new_chat_member": states[1]}
        bot.updates.put("my_chat_member", payload)

    def post(
        self, chat: Chat, sender: Json, content: Json, *, by_bot: bool, reply_keyboard: Json | None = None
    ) -> Message:
        """Put a message into a chat: numbered, dated, shown to those who watch; no update is made."""
        json = {
            "message_id": next(chat.message_ids),
            **({"sender_chat": chat.json} if chat.type == "channel" else {"from": sender}),
            "chat": chat.json,
            "date": self.seconds(),
            **content,
        }
        message = Message(chat, json, by_bot, reply_keyboard)
        chat.messages[message.id] = message
        self.happened("message", chat, message.id, json, by_bot=by_bot)
        return message

    def edit(self, message: Message, content: Json, *, by_bot: bool) -> None:
        """Replace what a message says; None takes a field away."""
        message.earlier.append(message.json)
        json = message.json | content
        message.json = {name: value for name, value in json.items() if value is not None}
        self.happened("edited", message.chat, message.id, message.json, by_bot=by_bot)

    def delete(self, message: Message, *, by_bot: bool) -> None:
        message.deleted = True
        self.happened("deleted", message.chat, message.id, message.json, by_bot=by_bot)

    def react(self, message: Message, who: int, emoji: list[str], *, by_bot: bool) -> None:
        """Replace the reactions of that user or bot; none takes them away."""
        message.reacted.pop(who, None)
        if emoji:
            message.reacted[who] = emoji
        self.happened("reaction", message.chat, message.id, {"reactions": emoji}, by_bot=by_bot)

    def happened(self, kind: EventKind, chat: Chat, message_id: int | None, data: Json, *, by_bot: bool) -> None:
        """Tell those who watch the chat and those who watch the world."""
        at = self.clock.now()
        for feed in (chat.events, self.events):
            feed.publish(Event(feed.number + 1, at, kind, chat, message_id, by_bot, data))

    def tell(self, chat: Chat, kind: str, payload: Json) -> None:
        """Queue an update for every bot of the chat that sees it."""
        for bot in chat.bots:
            if chat.is_private or hears(bot, chat, kind, payload):
                bot.updates.put(kind, payload)

    def inject(self, kind: str, payload: Json, bot: BotAccount | None = None) -> int | None:
        """Queue any raw update for a bot (default: the first), however malformed; returns its id."""
        return (bot or self.bot).updates.put(kind, payload)

    def press_id(self, press: Press) -> str:
        """Remember a press until it is answered; returns the fresh callback_query id."""
        query_id = str(secrets.randbits(62) + 2**61)
        self.presses[query_id] = press
        return query_id

    def seconds(self) -> int:
        """The moment as Telegram dates messages: whole seconds since 1970."""
        return int(self.clock.now().timestamp())

    def open(self) -> None:
        """Make ready to be served (again)."""
        self.faults.stopping = asyncio.Event()

    def close(self) -> None:
        """Let go of everybody who waits, so that the server can stop at once."""
        self.faults.stopping.set()
        for bot in self.bots.values():
            bot.updates.interrupt()


def hears(bot: BotAccount, chat: Chat, kind: str, payload: Json) -> bool:
    """Privacy mode: a plain member of a group hears commands, its name, replies to itself and what the group does;
    no reactions at all.
    """
    if kind == "message_reaction":
        return bot.id in chat.administrators
    if kind not in ("message", "edited_message"):
        return True
    if not bot.privacy or bot.id in chat.administrators:
        return True
    text = payload.get("text", "")
    answered = payload.get("reply_to_message", {}).get("from", {}).get("id")
    is_service = not SERVICE.isdisjoint(payload)
    named = f"@{bot.username}".lower() in text.lower().split() or is_command_for(bot, text)
    return bot.id == answered or is_service or named


def is_command_for(bot: BotAccount, text: str) -> bool:
    name, _, addressee = text.split(maxsplit=1)[0].partition("@") if text.strip() else ("", "", "")
    return name.startswith("/") and addressee.lower() in ("", bot.username.lower())
