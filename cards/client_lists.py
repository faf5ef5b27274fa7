"""Cards of many clients: all, one's own, those out of touch, VIP; each opens its client."""

from collections.abc import Sequence

from markupsafe import escape

from cards.card import Button, Card, pager, rows
from cards.clients import named, told_apart
from cards.presses import press
from cards.voice import Voice
from storage.tables import Client

PAGE = 10
LISTS = {"a": "all", "m": "own", "q": "quiet", "v": "vip"}
"""What the buttons call them."""


def clients_card(
    which: str, clients: Sequence[Client], page: int, offered: Sequence[str], voice: Voice, *, more: bool
) -> Card:
    """One page of a list, and the other lists that are `offered`; of who is out of touch, for how long."""
    title, none = voice(f"clients-{LISTS[which]}"), voice(f"clients-{LISTS[which]}-none")
    quiet = [quiet_of(client, voice) if which == "q" else "" for client in clients]
    others = [Button(voice(f"clients-{LISTS[one]}-button"), press("cl", one, 0)) for one in offered if one != which]
    turning = pager("cl", [which], page, more=more)
    lines = lines_of(clients, page, quiet) or [none]
    return Card("\n".join([title, "", *lines]), (*openers(clients, page, voice), turning, *rows(others, 2)))


def lines_of(clients: Sequence[Client], page: int, beside: Sequence[str]) -> list[str]:
    """«3. Мария Петрова · ООО Ромашка · тихо 12 дней»; `beside`: what is said of each behind the name."""
    told = enumerate(zip(clients, beside, strict=True), 1 + page * PAGE)
    return [f"{number}. {escape(named(client))}{since}" for number, (client, since) in told]


def openers(clients: Sequence[Client], page: int, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """A button for each."""
    numbered = enumerate(told_apart(clients, voice), 1 + page * PAGE)
    return rows([Button(f"{number}. {label}", press("c", client.id)) for number, (label, client) in numbered], 1)


def quiet_of(client: Client, voice: Voice) -> str:
    """« · тихо 12 дней»."""
    since = client.last_contact_at
    return voice("deal-quiet", days=voice.days_ago(since)) if since is not None else ""
