"""Cards of contacts of a kind and a period: «📞 Звонки · Олег · 16–22 ноября: 12», and each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup, escape

from cards.agendas import opens
from cards.card import Button, Card, pager, rows
from cards.colleagues import called
from cards.deals import open_client
from cards.voice import Voice
from cards.work import event_line
from crm.rules.periods import Period
from crm.wishes import Channel
from storage.tables import Client, Interaction, Member
from storage.tables.filters import CHANNELS

PAGE = 8
ANY, INCOMING = "-", "i"
LETTERS = {letter: Channel(channel) for letter, channel in CHANNELS.items()}
"""How a button calls the channels."""


@dataclass(frozen=True)
class ChosenContacts:
    """One page, the newest first; `counts`: by member how many, and how many of these reached nobody."""

    period: Period
    channels: Sequence[Channel]
    events: Sequence[Interaction]
    counts: Mapping[int, tuple[int, int]]
    clients: Mapping[int, Client]
    members: Mapping[int, Member] = field(default_factory=dict)
    """Those to be named, where contacts of several are seen."""
    whose: Member | None = None
    client: Client | None = None
    incoming: bool = False
    page: int = 0
    more: bool = False


def chosen_contacts(asked: ChosenContacts, voice: Voice) -> Card:
    """What was understood, how many there were and by whom, and each with its client a tap away."""
    lines = [f"<b>{_title(asked, voice)}</b>", _count(asked, voice), *_by_members(asked, voice)]
    if asked.events:
        lines += ["", *(event_line(event, asked.clients.get(event.client_id), voice) for event in asked.events)]
    met = {
        event.client_id: asked.clients[event.client_id] for event in asked.events if event.client_id in asked.clients
    }
    pages = pager("ev", _said(asked), asked.page, more=asked.more)
    return Card(
        "\n".join(lines), (*rows([open_client(one, voice) for one in met.values()], 2), pages, _ahead(asked, voice))
    )


def _title(asked: ChosenContacts, voice: Voice) -> Markup:
    names = Markup(", ").join(voice(f"contacts-{channel}") for channel in asked.channels) or voice("contacts-any")
    who = [voice("contacts-in")] if asked.incoming else []
    who += [escape(called(asked.whose, voice))] if asked.whose is not None else []
    who += [escape(asked.client.name)] if asked.client is not None else []
    return Markup(" · ").join([names, *who, escape(voice.span(asked.period.first, asked.period.last))])


def _count(asked: ChosenContacts, voice: Voice) -> str:
    count, missed = (sum(numbers) for numbers in zip(*asked.counts.values(), strict=True)) if asked.counts else (0, 0)
    if not count:
        return voice("contacts-none")
    return voice("contacts-count", count=count) + (f" · {voice('contacts-missed', count=missed)}" if missed else "")


def _by_members(asked: ChosenContacts, voice: Voice) -> list[str]:
    if len(asked.counts) < 2:
        return []
    most = sorted(asked.counts.items(), key=lambda one: -one[1][0])
    named = [(asked.members[number], counts[0]) for number, counts in most if number in asked.members]
    return [f"• {escape(called(member, voice))}: {count}" for member, count in named]


def _said(asked: ChosenContacts) -> list[int | str | date]:
    letters = "".join(letter for letter, channel in LETTERS.items() if channel in asked.channels)
    return [
        asked.period.first,
        asked.period.last,
        asked.whose.id if asked.whose is not None else 0,
        asked.client.id if asked.client is not None else 0,
        (letters + INCOMING * asked.incoming) or ANY,
    ]


def _ahead(asked: ChosenContacts, voice: Voice) -> tuple[Button, ...]:
    """What is still planned, where the period is not over."""
    if asked.period.last <= voice.today or asked.client is not None:
        return ()
    return (Button(voice("work-button-plans"), opens(asked.period, None)),) if asked.whose is None else ()
