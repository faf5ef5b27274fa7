"""Help and the command menu."""

from collections.abc import Sequence

from cards.card import Card
from cards.voice import Voice, speak
from crm.rights import Right, may
from storage.tables import Member, Workspace

COMMANDS = (
    "today", "new", "call", "meeting", "visit", "note", "deal", "move", "win", "lose",
    "task", "find", "clients", "deals", "bookings", "recall", "services", "undo", "history", "erase", "export",
    "team", "switch", "connect", "leads", "settings", "help", "cancel",
)  # fmt: skip


OF_VISITS = ("/bookings", "/recall", "/services")
"""Named first in a line of the help that says nothing to a company without bookings."""
OF_DEALS = ("/deal ", "/deals", "/move")
"""The same for one that keeps visits. Both are heard everywhere."""


NEEDS = {"/erase": Right.LEAD, "/connect": Right.LEAD, "/leads": Right.LEAD, "/export": Right.TAKE_OUT}
"""Commands that would only be refused to somebody without the right."""


def help_card(company: Workspace, member: Member, voice: Voice) -> Card:
    """Examples and the commands that fit the business and are the member's to give."""
    refused = tuple(command for command, right in NEEDS.items() if not may(member, right))
    others = (*refused, *(OF_DEALS if company.keeps_visits else OF_VISITS))
    commands = (line for line in voice("help").split("\n") if not line.startswith(others))
    examples = [voice("help-title"), voice(f"help-{company.kind}"), ""]
    asked = [] if company.keeps_visits else [voice("help-asked-sales"), ""]
    led = [voice("help-lead"), ""] if may(member, Right.LEAD) else []
    return Card("\n".join([*examples, *asked, *led, *commands]))


IN_GROUPS = ("deals", "find", "call", "note", "task", "connect", "help")
"""What is offered in groups; the rest is understood there as well."""


def menu(language: str, names: Sequence[str] = COMMANDS) -> list[dict[str, str]]:
    """The commands as setMyCommands takes them."""
    return [{"command": name, "description": speak(language, f"command-{name}")} for name in names]
