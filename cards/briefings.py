"""Briefings: what a new owner is told of a client, and what whoever handed over hears of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from cards.card import Button, Card, pager, rows
from cards.clients import Dossier, client_facts, named, told_apart
from cards.handovers import MOST_NAMED, in_case
from cards.presses import Press, press
from cards.tasks import task_line
from cards.voice import Voice
from names.forms import Case
from storage.tables import Announcement, Briefing, Client, Member
from storage.tables.briefing import Reading


@dataclass(frozen=True)
class Brief:
    """A client with what is known of them, who looked after them before, and how far the reader has come."""

    briefing: Briefing
    dossier: Dossier
    former: Member | None
    reading: Reading
    others: bool = False
    """Whether there are clients of whom there is nothing urgent to tell."""

    @property
    def client(self) -> Client:
        return self.dossier.client


def brief_card(brief: Brief, voice: Voice, *, intro: str = "") -> Card:
    """What comes next and what was promised, then all the rest; taken in, or left for later."""
    number, client = brief.briefing.id, brief.client
    turning = [Button(voice("briefing-read"), press("by", number))]
    if brief.reading.unread > 1:
        turning.append(Button(voice("briefing-next"), press("bn", number)))
    opened = [Button(voice("client-button", name=named(client)), press("c", client.id))]
    if not brief.dossier.tasks:
        opened.append(Button(voice("ask-draft-task"), press("nt", client.id)))
    parts = [intro, _title(brief, voice), *client_facts(brief.dossier, voice, tasks=_promises(brief.dossier, voice))]
    text = "\n\n".join(part for part in parts if part)
    return Card(text, (tuple(turning), tuple(opened), *_all(brief, voice)))


def stays(press: Press) -> bool:
    """Whether a button is of use on a card that was read."""
    return press.verb in {"c", "nt", "bo"}


def _title(brief: Brief, voice: Voice) -> str:
    left = voice("briefing-left", unread=brief.reading.unread, all=brief.reading.all)
    former = f"\n{voice('briefing-former', name=brief.former.name)}" if brief.former is not None else ""
    return f"{left}{former}"


def _promises(dossier: Dossier, voice: Voice) -> str:
    """The next step by itself, then whatever else was promised."""
    if not dossier.tasks:
        return voice("briefing-no-step")
    first, *rest = [task_line(task, voice) for task in dossier.tasks]
    lines = [voice("briefing-step"), first]
    return "\n".join([*lines, voice("briefing-promised"), *rest] if rest else lines)


def _all(brief: Brief, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    change = brief.briefing.change_id
    everything = Button(voice("briefing-read-all", count=brief.reading.unread), press("ba", change))
    others = Button(voice("briefing-others"), press("bo", change))
    return ((everything,) if brief.reading.unread > 1 else (), (others,) if brief.others else ())


def all_read(change_id: int, reading: Reading, voice: Voice, *, others: bool) -> Card:
    """Nothing is left to be read."""
    button = Button(voice("briefing-others"), press("bo", change_id))
    return Card(voice("briefing-done", count=reading.all), ((button,),) if others else ())


def other_clients(change_id: int, clients: Sequence[Client], page: int, voice: Voice, *, more: bool) -> Card:
    """One page of those given of whom there is nothing urgent to tell."""
    buttons = [Button(label, press("c", client.id)) for label, client in told_apart(clients, voice)]
    return Card(voice("briefing-others-title"), (*rows(buttons, 1), pager("bo", [change_id], page, more=more)))


def news_of_reading(reader: Member, reading: Reading, voice: Voice) -> Card:
    """Whoever handed over hears that the new owner knows of everybody."""
    return Card(voice("briefing-news", who=reader.name, count=reading.all))


def left_unread(told: Announcement, reader: Member, reading: Reading, clients: Sequence[Client], voice: Voice) -> Card:
    """A day after: who is still unread, and what may be done about it."""
    names = ", ".join(named(client) for client in clients[:MOST_NAMED])
    more = reading.unread - len(clients[:MOST_NAMED])
    names += f" {voice('handover-more', count=more)}" if more > 0 else ""
    text = voice("briefing-unread", who=reader.name, unread=reading.unread, all=reading.all, names=names)
    remind = Button(voice("briefing-remind", who=in_case(reader, Case.DATIVE, voice)), press("bm", told.id))
    give = Button(voice("briefing-give"), press("bg", told.id))
    return Card(text, ((remind,), (give,)) if reader.active else ((give,),))
