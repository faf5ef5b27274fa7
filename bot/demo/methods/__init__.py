"""The methods of the Bot API, one small function each, by subject."""

from bot.demo.methods import (
    about_bot,
    about_chats,
    commands,
    editing,
    files,
    getting_updates,
    presses,
    reactions,
    sending,
)

__all__ = [
    "about_bot",
    "about_chats",
    "commands",
    "editing",
    "files",
    "getting_updates",
    "presses",
    "reactions",
    "sending",
]
