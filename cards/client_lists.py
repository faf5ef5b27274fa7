"""Cards of many clients: all, one's own, those out of touch, VIP; each opens its client."""

from collections.abc import Sequence

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.clients import named, told_apart
from cards.deals import pager
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
    title, first = voice(f"clients-{LISTS[which]}"), 1 + page * PAGE
    numbered = list(enumerate(clients, first))
    lines = [_line(number, client, which, voice) for number, client in numbered]
    labels = told_apart(clients, voice)
    openers = [
        Button(f"{number}. {label}", press("c", client.id))
        for label, (number, client) in zip(labels, numbered, strict=True)
    ]
    others = [Button(voice(f"clients-{LISTS[one]}-button"), press("cl", one, 0)) for one in offered if one != which]
    none = [] if clients else [voice(f"clients-{LISTS[which]}-none")]
    text = "\n".join([title, "", *lines, *none])
    return Card(text, (*rows(openers, 1), pager("cl", [which], page, more=more), *rows(others, 2)))


def _line(number: int, client: Client, which: str, voice: Voice) -> str:
    """«3. Мария Петрова · ООО Ромашка · тихо 12 дней»."""
    since = client.last_contact_at
    quiet = voice("deal-quiet", days=voice.days_ago(since)) if which == "q" and since is not None else ""
    return f"{number}. {escape(named(client))}{quiet}"
