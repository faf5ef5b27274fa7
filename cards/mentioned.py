"""Cards of what was written about clients, by words that stand in it."""

from collections.abc import Mapping, Sequence

from cards.card import Card, rows
from cards.deals import open_client
from cards.voice import Voice
from cards.work import event_line
from storage.tables import Client, Interaction

PAGE = 8


def mentioned(query: str, events: Sequence[Interaction], clients: Mapping[int, Client], voice: Voice) -> Card:
    """The newest records that hold such words, and each client a tap away."""
    shown = events[:PAGE]
    lines: list[str] = [voice("mentioned-title", words=query)]
    lines += [event_line(event, clients.get(event.client_id), voice) for event in shown]
    lines += [voice("mentioned-more", count=PAGE)] if len(events) > PAGE else []
    named = {event.client_id: clients[event.client_id] for event in shown if event.client_id in clients}
    return Card("\n".join(lines), rows([open_client(client, voice) for client in named.values()], 2))
