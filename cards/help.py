"""Help and the command menu."""

from cards.card import Card
from cards.voice import Voice, speak

COMMANDS = (
    "today", "new", "call", "meeting", "visit", "note", "deal", "move", "win", "lose",
    "task", "find", "deals", "undo", "team", "switch", "settings", "help", "cancel",
)  # fmt: skip


def help_card(voice: Voice) -> Card:
    return Card(voice("help"))


def menu(language: str) -> list[dict[str, str]]:
    """The commands as setMyCommands takes them."""
    return [{"command": name, "description": speak(language, f"command-{name}")} for name in COMMANDS]
