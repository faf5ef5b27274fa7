"""Cards of many clients: all, one's own, those out of touch, VIP; each opens its client."""

from collections.abc import Sequence

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.clients import named, told_apart
from cards.colleagues import called
from cards.deals import pager
from cards.presses import press
from cards.voice import Voice
from storage.tables import Client, Member

PAGE = 10
LISTS = {"a": "all", "m": "own", "q": "quiet", "v": "vip"}
"""What the buttons call them."""


def clients_card(
    which: str, clients: Sequence[Client], page: int, offered: Sequence[str], voice: Voice, *, more: bool
) -> Card:
    """One page of a list, and the other lists that are `offered`; of who is out of touch, for how long."""
    title, none = voice(f"clients-{LISTS[which]}"), voice(f"clients-{LISTS[which]}-none")
    quiet = [_quiet(client, voice) if which == "q" else "" for client in clients]
    others = [Button(voice(f"clients-{LISTS[one]}-button"), press("cl", one, 0)) for one in offered if one != which]
    turning = pager("cl", [which], page, more=more)
    return Card(_text(title, none, clients, page, quiet), (*_openers(clients, page, voice), turning, *rows(others, 2)))


def clients_of_card(owner: Member, clients: Sequence[Client], page: int, voice: Voice, *, more: bool) -> Card:
    """One page of whom a colleague looks after."""
    title, none = voice("clients-of", name=called(owner, voice)), voice("clients-of-none")
    turning = pager("cw", [owner.id], page, more=more)
    return Card(_text(title, none, clients, page, [""] * len(clients)), (*_openers(clients, page, voice), turning))


def _text(title: str, none: str, clients: Sequence[Client], page: int, quiet: Sequence[str]) -> str:
    """«3. Мария Петрова · ООО Ромашка · тихо 12 дней»."""
    told = zip(clients, quiet, strict=True)
    lines = [
        f"{number}. {escape(named(client))}{since}" for number, (client, since) in enumerate(told, 1 + page * PAGE)
    ]
    return "\n".join([title, "", *(lines or [none])])


def _openers(clients: Sequence[Client], page: int, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    labels = zip(clients, told_apart(clients, voice), strict=True)
    numbered = enumerate(labels, 1 + page * PAGE)
    return rows([Button(f"{number}. {label}", press("c", client.id)) for number, (client, label) in numbered], 1)


def _quiet(client: Client, voice: Voice) -> str:
    since = client.last_contact_at
    return voice("deal-quiet", days=voice.days_ago(since)) if since is not None else ""
