"""Cards of all bookings of some days that go elsewhere: what goes, what stays and why, and what clients are told."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from cards.agendas import named_period
from cards.card import Button, Card
from cards.confirmations import Reminding, reminder_letter
from cards.deals import open_client
from cards.presses import press
from cards.questions import one_tap
from cards.sending import reached_at, ready_text, sending
from cards.services import dated_line, details
from cards.voice import Voice
from crm.rearranging import Placed, Rearranged
from crm.services import among

NEXT = "vl"
MOST = 30
"""Bookings shown; more is no list for a phone."""


@dataclass(frozen=True)
class Letter:
    """What a client is to be told. `what`: moved, reassigned or called_off."""

    about: Reminding
    what: str


def rearrangement(question_id: int, found: Rearranged, voice: Voice) -> Card:
    """What goes where, and what stays; one tap does it."""
    verb = "call-off" if found.wish.calls_off else "move"
    going = found.going
    lines: list[str] = [voice(f"rearrange-{verb}", count=len(going))]
    lines += [_going(one, found, voice) for one in going[:MOST]]
    lines += [voice("today-more", count=len(going) - MOST)] if len(going) > MOST else []
    return one_tap(question_id, [*lines, *_stays(found, voice)], f"rearrange-{verb}-yes", voice)


def nothing_goes(found: Rearranged, voice: Voice) -> Card:
    """No booking is meant, or none can go there."""
    if not found.placed:
        period = found.wish.period
        said = (found.wish.master, named_period(period, voice) if period is not None else None)
        about = " · ".join(one for one in said if one)
        return Card(voice("rearrange-none-of", about=about) if about else voice("rearrange-none"))
    return Card("\n".join([voice("rearrange-nothing-goes"), *_stays(found, voice)]))


def _stays(found: Rearranged, voice: Voice) -> list[str]:
    if not found.staying:
        return []
    return ["", voice("rearrange-stays"), *(_staying(one, found, voice) for one in found.staying[:MOST])]


def _line(placed: Placed, found: Rearranged, voice: Voice) -> Markup:
    client = found.clients[placed.visit.client_id]
    return dated_line(placed.visit, client, among(placed.visit.service_ids, found.services), voice)


def _going(placed: Placed, found: Rearranged, voice: Voice) -> Markup:
    """«• завтра в 12:00 — Анна Гусева: стрижка · Лена → пт, 20 марта в 12:00 · Ира»."""
    when = voice.moment(placed.starts_at) if placed.starts_at not in {None, placed.visit.starts_at} else ""
    goal = Markup(" · ").join(one for one in (when, Markup.escape(found.wish.to_master or "")) if one)
    line = _line(placed, found, voice)
    return voice("rearrange-goes", line=line, goal=goal) if goal else line


def _staying(placed: Placed, found: Rearranged, voice: Voice) -> Markup:
    awaited = found.clients.get(placed.clash or 0)
    master = found.wish.to_master or placed.visit.master or ""
    why = voice(f"rearrange-{placed.hindered}", client=awaited.name if awaited else "", master=master)
    return voice("rearrange-line-stays", line=_line(placed, found, voice), why=why)


# What the clients are told


def letters_button(change_id: int, count: int, voice: Voice) -> Button:
    return Button(voice("rearrange-button-letters", count=count), press(NEXT, change_id))


def letter_text(letter: Letter, now: datetime) -> str:
    """In the client's language, plain."""
    return reminder_letter(letter.about, now, f"text-visit_{letter.what}")


def letter_card(letter: Letter, change_id: int, voice: Voice) -> Card:
    """Whom, the text and everything to send it with, and the next one."""
    about, text = letter.about, letter_text(letter, voice.now)
    visit, client = about.visit, about.client
    when, what = voice.moment(visit.starts_at), details(visit, about.services, voice)
    lines = [
        voice(f"letter-{letter.what}", when=when, client=client.name, what=what),
        *reached_at(client, about.points, voice),
        voice("letter-left", count=about.left),
        "",
        ready_text(text, voice),
    ]
    sent = Button(voice("invite-button-sent"), press("vs", change_id, visit.id))
    onward = Button(voice("invite-button-next"), press(NEXT, change_id, visit.id))
    rows = (*sending(about.points, text, voice), (sent,), (open_client(client, voice),), (onward,))
    return Card("\n".join(lines), rows)


def all_told(voice: Voice) -> Card:
    return Card(voice("letter-end"))
