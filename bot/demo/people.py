"""The people's side: what a person does in a chat, as tests, the terminal and the page need it."""

from collections.abc import Iterable
from typing import Any

from bot.demo import utf16
from bot.demo.chats import Chat, Message, User, without_none
from bot.demo.entities import clean, found_entities
from bot.demo.feed import Event
from bot.demo.files import Upload
from bot.demo.methods.sending import LONGEST_TEXT, document_content, photo_content, unnested
from bot.demo.world import Press, World

Json = dict[str, Any]


class Person:
    """A user at one chat: by default the private chat with the first bot; of a forum, in one topic."""

    def __init__(self, world: World, user: User, chat: Chat | None = None, topic: Message | None = None) -> None:
        self.world = world
        self.user = user
        self.chat = chat or world.private_chat(user)
        self.topic = topic

    # -- saying

    def sends(self, text: str, *, reply_to: Message | int | None = None) -> Message:
        """Write a message, in several when it is longer than 4096; returns the last one.

        ValueError for an empty text, which no Telegram client sends.
        """
        pieces = split(clean(text))
        if not pieces:
            raise ValueError("Telegram sends no empty message")
        return [self.posts(text_content(piece), reply_to=reply_to) for piece in pieces][-1]

    def edits(self, message: Message, text: str) -> None:
        """Change the text, or the caption, of an own message."""
        if message.sender_id != self.user.id:
            raise ValueError("only an own message can be edited")
        content = {"entities": None} | text_content(clean(text))
        if "text" not in message.json:
            content = {"caption": content["text"], "caption_entities": content["entities"]}
        self._acts()
        self.world.edit(message, content | {"edit_date": self.world.seconds()}, by_bot=False)
        self.world.tell(self.chat, self._kind("edited_"), message.json)

    def deletes(self, message: Message) -> None:
        """Take a message away; bots are not told."""
        self.world.delete(message, by_bot=False)

    def shares_contact(
        self,
        phone_number: str,
        first_name: str,
        last_name: str | None = None,
        *,
        user_id: int | None = None,
        vcard: str | None = None,
    ) -> Message:
        """Send a contact card; `user_id` when that contact is on Telegram."""
        contact = without_none(
            phone_number=phone_number,
            first_name=first_name,
            last_name=last_name,
            user_id=user_id,
            vcard=vcard,
        )
        return self.posts({"contact": contact})

    def sends_document(
        self, name: str, content: bytes, content_type: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        stored = self.world.files.add("documents", Upload(name, content_type, content))
        return self.posts(document_content(stored) | caption_content(caption))

    def sends_photo(self, content: bytes, caption: str = "") -> Message:
        stored = self.world.files.add("photos", Upload("photo.jpg", "image/jpeg", content))
        return self.posts(photo_content(stored) | caption_content(caption))

    def sends_voice(self, content: bytes = b"OggS", seconds: int = 3) -> Message:
        stored = self.world.files.add("voice", Upload("voice.oga", "audio/ogg", content))
        return self.posts({"voice": {**stored.as_json(), "duration": seconds, "mime_type": "audio/ogg"}})

    def sends_sticker(self, emoji: str = "👍") -> Message:
        stored = self.world.files.add("stickers", Upload("sticker.webp", "image/webp", b"RIFF"))
        kind = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self.posts({"sticker": {**stored.as_json(), **kind, "emoji": emoji}})

    def sends_location(self, latitude: float, longitude: float) -> Message:
        return self.posts({"location": {"latitude": latitude, "longitude": longitude}})

    def forwards(self, text: str, *, author: User | str) -> Message:
        """Forward somebody's text; `author` is only a name when that person hides the account."""
        origin: Json = {"type": "hidden_user", "sender_user_name": author, "date": self.world.seconds()}
        if isinstance(author, User):
            origin = {"type": "user", "sender_user": author.json, "date": self.world.seconds()}
        return self.posts({"forward_origin": origin, **text_content(clean(text))})

    def forwards_message(self, message: Message) -> Message:
        """Forward a message that this person sees somewhere, with whatever it holds."""
        own = {"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup"}
        content = {name: value for name, value in message.json.items() if name not in own}
        origin = {"type": "user", "sender_user": message.json["from"], "date": message.json["date"]}
        return self.posts({"forward_origin": origin} | content)

    def sends_poll(self, question: str, *options: str) -> Message:
        choices = [{"text": one, "voter_count": 0, "persistent_id": one} for one in options]
        poll = {"id": str(len(self.chat.messages) + 1), "question": question, "options": choices}
        flags = ("is_closed", "allows_multiple_answers", "allows_revoting", "members_only")
        kind = {"total_voter_count": 0, "is_anonymous": True, "type": "regular"}
        return self.posts({"poll": poll | kind | dict.fromkeys(flags, False)})

    def posts(self, content: Json, *, reply_to: Message | int | None = None) -> Message:
        """Send any content as the Bot API names its fields, and tell the bots of the chat.

        Writing to a blocked bot unblocks it first, as Telegram's apps do.
        """
        if self.chat.blocked:
            self.unblocks()
        self._acts()
        answered = self._message(reply_to) if reply_to is not None else self.topic
        if self.topic is not None:
            content = {"message_thread_id": self.topic.id, "is_topic_message": True, **content}
        if answered:
            content = {"reply_to_message": unnested(answered.json), **content}
        message = self.world.post(self.chat, self.user.json, content, by_bot=False)
        self.world.tell(self.chat, self._kind(), message.json)
        return message

    # -- pressing

    def presses(self, message: Message, label: str) -> str | Message:
        """Press the button with that label: an inline one gives the callback_query id, one of a reply
        keyboard sends its text. LookupError when there is none.
        """
        button = next((one for one in message.buttons if one["text"] == label), None)
        if button is None:
            raise LookupError(f"no button «{label}» below {message.text!r}, only {message.labels}")
        if "callback_data" in button:
            return self.presses_data(message, button["callback_data"])
        if "reply_markup" in message.json:
            raise LookupError(f"the button «{label}» opens or copies something, Telegram tells no bot")
        return self.sends(button["text"])

    def presses_data(self, message: Message, data: str) -> str:
        """Press by callback_data, also what an old screen still shows; returns the callback_query id."""
        self._acts()
        bot = next(bot for bot in self.chat.bots if bot.id == message.sender_id)
        query_id = self.world.press_id(Press(bot, self.chat, message.id, self.world.clock.now()))
        self.world.happened("pressed", self.chat, message.id, {"data": data}, by_bot=False)
        gone = {"chat": self.chat.json, "message_id": message.id, "date": 0}
        payload = {
            "id": query_id,
            "from": self.user.json,
            "message": gone if message.deleted else message.json,
            "chat_instance": str(self.chat.id * 7919),
            "data": data,
        }
        bot.updates.put("callback_query", payload)
        return query_id

    def reacts(self, message: Message, *emoji: str) -> None:
        """React to a message, or no longer; bots hear of it only when they asked to."""
        payload = {
            "chat": self.chat.json,
            "message_id": message.id,
            "user": self.user.json,
            "date": self.world.seconds(),
            "old_reaction": reaction_types(message.reacted.get(self.user.id, [])),
            "new_reaction": reaction_types(emoji),
        }
        self.world.react(message, self.user.id, list(emoji), by_bot=False)
        self.world.tell(self.chat, "message_reaction", payload)

    # -- coming and going

    def blocks(self) -> None:
        """Stop the bot of this private chat."""
        self._membership(blocked=True)

    def unblocks(self) -> None:
        """Let the bot speak again."""
        self._membership(blocked=False)

    def _membership(self, *, blocked: bool) -> None:
        self.chat.blocked = blocked
        states = ("member", "kicked") if blocked else ("kicked", "member")
        self.world.happened("blocked", self.chat, None, {"blocked": blocked}, by_bot=False)
        self.world.tell_membership(self.chat, self.user, self.chat.bots[0], *states)

    # -- seeing

    def last(self) -> Message:
        """The newest message of a bot; LookupError when there is none."""
        messages = self.chat.from_bot()
        if not messages:
            raise LookupError(f"no bot has written to {self.user.first_name}")
        return messages[-1]

    async def hears(self, *, after: int | None = None, seconds: float = 30.0) -> Message:
        """The next message of a bot after a cursor of `chat.events.number` (default: from now on)."""
        event = await self.chat.events.next(is_from_bot, after=after, seconds=seconds)
        return self.chat.messages[event.message_id or 0]

    def _message(self, which: Message | int) -> Message:
        return which if isinstance(which, Message) else self.chat.messages[which]

    def _kind(self, prefix: str = "") -> str:
        return f"{prefix}channel_post" if self.chat.type == "channel" else f"{prefix}message"

    def _acts(self) -> None:
        self.chat.acts(self.world.clock.now())


def is_from_bot(event: Event) -> bool:
    return event.by_bot and event.kind == "message"


def reaction_types(emoji: Iterable[str]) -> list[Json]:
    return [{"type": "emoji", "emoji": one} for one in emoji]


def text_content(text: str) -> Json:
    entities = found_entities(text)
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(text: str) -> Json:
    content = text_content(clean(text)) if text else {}
    names = {"text": "caption", "entities": "caption_entities"}
    return {names[name]: value for name, value in content.items()}


def split(text: str) -> list[str]:
    """In pieces of at most 4096 UTF-16 units, as Telegram's own apps send a long text."""
    pieces = []
    while text:
        piece = text[:LONGEST_TEXT]
        while (over := utf16.length(piece) - LONGEST_TEXT) > 0:
            piece = piece[: -((over + 1) // 2)]
        pieces.append(piece.strip())
        text = text[len(piece) :]
    return [piece for piece in pieces if piece]
