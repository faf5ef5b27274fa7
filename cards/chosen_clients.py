"""Cards of clients that were asked for by what they are like: «новые клиенты Олега за неделю: 5»."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from cards.card import Button, Card
from cards.circles import circle_named
from cards.client_lists import PAGE, lines_of, openers, quiet_of
from cards.colleagues import called
from cards.facets import days_before, is_narrowed, span_of, turning
from cards.presses import press
from cards.voice import Voice
from storage.tables import Client, Member
from storage.tables.filters import CHANNELS, MOST_COUNTED, ClientFilter


@dataclass(frozen=True)
class ChosenClients:
    """One page of them; `count`: how many there are, up to `MOST_COUNTED`."""

    chosen: ClientFilter
    clients: Sequence[Client]
    count: int
    page: int = 0
    owner: Member | None = None
    unread: str = ""
    """What of the question was not understood."""


def chosen_clients(asked: ChosenClients, voice: Voice) -> Card:
    """What was understood, how many there are, and each with a button."""
    chosen = asked.chosen
    title = Markup(" · ").join([voice("clients-chosen"), *_facets(asked, voice)])
    beside = [quiet_of(client, voice) if chosen.quiet_before or chosen.missed_since else "" for client in asked.clients]
    lines = [f"<b>{title}</b>", *([voice("unread-part", words=asked.unread)] if asked.unread else [])]
    lines += [_count(asked.count, voice), "", *lines_of(asked.clients, asked.page, beside)]
    if not asked.clients:
        lines = [*lines[:-2], "", voice("clients-chosen-none")]
    more = asked.count > (asked.page + 1) * PAGE
    everybody = (Button(voice("clients-all-button"), press("cl", "a", 0)),) if is_narrowed(chosen) else ()
    pages = turning("cf", chosen, asked.page, more=more)
    return Card("\n".join(lines), (*openers(asked.clients, asked.page, voice), pages, everybody))


def _count(count: int, voice: Voice) -> str:
    """«Всего: 134»; of very many only that it is more."""
    return voice(
        "clients-chosen-count" if count <= MOST_COUNTED else "clients-chosen-most", count=min(count, MOST_COUNTED)
    )


def _facets(asked: ChosenClients, voice: Voice) -> Iterator[Markup]:
    chosen = asked.chosen
    if asked.owner is not None:
        yield escape(called(asked.owner, voice))
    if chosen.tag is not None:
        yield Markup(circle_named(chosen.tag, voice))  # noqa: S704 (of the catalogue)
    if chosen.since is not None and chosen.until is not None:
        yield voice("facet-added", when=span_of(chosen.since, chosen.until, voice))
    if chosen.quiet_before is not None:
        yield voice("facet-quiet", days=days_before(chosen.quiet_before, voice))
    if chosen.missed_since is not None and chosen.missed_until is not None:
        names = [CHANNELS[letter] for letter in chosen.missed_by or "" if letter in CHANNELS]
        what = Markup(", ").join(voice(f"missed-{name}") for name in names) or voice("missed-any")
        yield voice("facet-missed", what=what, when=span_of(chosen.missed_since, chosen.missed_until, voice))
    if chosen.unplanned:
        yield voice("facet-unplanned")
