"""Help and the command menu."""

from collections.abc import Sequence

from cards.card import Card
from cards.voice import Voice, speak

COMMANDS = (
    "today", "new", "call", "meeting", "visit", "note", "deal", "move", "win", "lose",
    "task", "find", "clients", "deals", "bookings", "recall", "services", "undo", "history", "erase", "team", "switch",
    "connect", "leads", "settings", "help", "cancel",
)  # fmt: skip


def help_card(voice: Voice) -> Card:
    return Card(voice("help"))


IN_GROUPS = ("deals", "find", "call", "note", "task", "connect", "help")
"""What is offered in groups; the rest is understood there as well."""


def menu(language: str, names: Sequence[str] = COMMANDS) -> list[dict[str, str]]:
    """The commands as setMyCommands takes them."""
    return [{"command": name, "description": speak(language, f"command-{name}")} for name in names]
