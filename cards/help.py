"""Help and the command menu."""

from collections.abc import Sequence

from cards.card import Card
from cards.voice import Voice, speak
from storage.tables import Workspace

COMMANDS = (
    "today", "new", "call", "meeting", "visit", "note", "deal", "move", "win", "lose",
    "task", "find", "clients", "deals", "bookings", "recall", "services", "undo", "history", "erase", "export",
    "team", "switch", "connect", "leads", "settings", "help", "cancel",
)  # fmt: skip


OF_VISITS = ("/bookings", "/recall", "/services")
"""Named first in a line of the help that says nothing to a company without bookings."""
OF_DEALS = ("/deal ", "/deals", "/move")
"""The same for one that keeps visits. Both are heard everywhere."""


def help_card(company: Workspace, voice: Voice) -> Card:
    """Examples and the commands that fit the business."""
    others = OF_DEALS if company.keeps_visits else OF_VISITS
    commands = (line for line in voice("help").split("\n") if not line.startswith(others))
    return Card("\n".join([voice("help-title"), voice(f"help-{company.kind}"), "", *commands]))


IN_GROUPS = ("deals", "find", "call", "note", "task", "connect", "help")
"""What is offered in groups; the rest is understood there as well."""


def menu(language: str, names: Sequence[str] = COMMANDS) -> list[dict[str, str]]:
    """The commands as setMyCommands takes them."""
    return [{"command": name, "description": speak(language, f"command-{name}")} for name in names]
