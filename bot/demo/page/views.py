"""What the page shows of a town, as JSON: moments in milliseconds since 1970."""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from bot.demo.chats import BotAccount, Chat, Message, User
from bot.demo.feed import Event
from bot.demo.page.stage import Scene
from bot.demo.people import Person
from names.lists import read_list

Json = dict[str, Any]
WORDS = Path(__file__).parent / "words"
SHOWN = frozenset({"message", "edited", "deleted", "reaction", "answered", "action"})


@cache
def words(language: str) -> dict[str, str]:
    """What is written on the page itself, in that language."""
    found: dict[str, str] = read_list(WORDS / f"{language}.yaml")
    return found


def state(scene: Scene) -> Json:
    """Everything at once: who is there, what was said, and the cursor from which on to listen."""
    town = scene.town
    return {
        "world": scene.id,
        "cursor": town.world.events.number,
        "now": milliseconds(town.clock.now()),
        "zone": town.zone.key,
        "language": town.pomni.settings.language,
        "words": words(town.pomni.settings.language),
        "bot": town.world.bot.json,
        "chats": [chat_view(key, person, scene.guide["about"][key]) for key, person in scene.views.items()],
        "tours": scene.guide["tours"],
    }


def chat_view(key: str, person: Person, about: str) -> Json:
    """A chat as that person sees it."""
    chat = person.chat
    return {
        "key": key,
        "title": title_of(chat, person.user),
        "about": about,
        "private": chat.is_private,
        "user": person.user.json,
        "commands": commands(person.world.bot, chat, person.user),
        "messages": [message_view(message) for message in chat.shown()],
    }


def title_of(chat: Chat, user: User) -> str:
    """A chat by its person; the group by its name, and by whoever else than its owner sees it."""
    if chat.is_private:
        return user.full_name
    title = str(chat.json["title"])
    return title if user is chat.users[0] else f"{title}, {user.first_name}"


def message_view(message: Message) -> Json:
    """A message as the Bot API tells it, and what only those see who are in the chat."""
    return message.json | {
        "by_bot": message.by_bot,
        "reactions": reactions(message),
        "reply_keyboard": message.reply_keyboard,
    }


def reactions(message: Message) -> list[Json]:
    """Each emoji below a message, with the ids of those who put it there."""
    return [
        {"emoji": emoji, "by": [who for who, put in message.reacted.items() if emoji in put]}
        for emoji in dict.fromkeys(message.reactions)
    ]


def commands(bot: BotAccount, chat: Chat, user: User) -> list[Json]:
    """The menu of this person in this chat: the narrowest scope that has one, their language first (Bot API)."""
    everywhere = "all_private_chats" if chat.is_private else "all_group_chats"
    for scope in (f"chat_member:{chat.id}:{user.id}", f"chat:{chat.id}", everywhere, "default"):
        for language in (user.language_code or "", ""):
            if found := bot.commands.get((scope, language)):
                return found
    return []


def event_views(scene: Scene, event: Event) -> list[Json]:
    """One thing that happened, for each chat of the page that shows it: the group is there once for each person."""
    keys = [key for key, person in scene.views.items() if person.chat is event.chat and event.kind in SHOWN]
    what = event.data if event.kind in {"answered", "action"} else changed(event) if keys else {}
    told = {"kind": event.kind, "at": milliseconds(event.at), "message_id": event.message_id}
    return [{**told, "chat": key, **what} for key in keys]


def changed(event: Event) -> Json:
    """The message as it is by now, whatever became of it: replayed events do no harm."""
    message = event.chat.message(event.message_id or 0)
    return {"kind": "deleted"} if message is None else {"message": message_view(message)}


def milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
