"""Cards of the day before: who is to be reminded of a booking, the ready text, and what they answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from cards.card import Button, Card
from cards.deals import open_client
from cards.letters import address, said, services_in
from cards.presses import press
from cards.sending import reached_at, ready_text, sending
from cards.services import details
from cards.visits import gender_said, version
from cards.voice import Voice
from storage.tables import Client, ContactPoint, Service, Visit


@dataclass(frozen=True)
class Reminding:
    """A booking whose client is to be reminded, in their language and the company's zone. `left`: how many are."""

    visit: Visit
    client: Client
    services: Sequence[Service]
    points: Sequence[ContactPoint]
    language: str
    zone: ZoneInfo
    left: int


def reminding_card(reminding: Reminding, voice: Voice, following: str) -> Card:
    """Whom, the text and everything to send it with. `following`: the press of the next one."""
    visit, client = reminding.visit, reminding.client
    text = reminder_letter(reminding, voice.now)
    what = details(visit, reminding.services, voice)
    lines = [
        voice("reminding-head", when=voice.moment(visit.starts_at), client=client.name, what=what),
        *reached_at(client, reminding.points, voice),
        voice("reminding-left", count=reminding.left),
        "",
        ready_text(text, voice),
    ]
    about = (visit.id, version(visit))
    confirmed = Button(voice("reminding-button-confirmed", gender=gender_said(client)), press("wc", *about))
    return Card(
        "\n".join(lines),
        (
            *sending(reminding.points, text, voice),
            (Button(voice("invite-button-sent"), press("ws", *about)), confirmed),
            (
                Button(voice("visit-button-move"), press("vm", *about)),
                Button(voice("visit-button-cancel"), press("vx", *about)),
            ),
            (open_client(client, voice),),
            (Button(voice("invite-button-next"), following),),
        ),
    )


def reminder_letter(reminding: Reminding, now: datetime, key: str = "text-visit_ahead") -> str:
    """«Анна, напоминаем: ждём вас завтра, 24 ноября, в 14:00 на маникюр.», plain, in the client's language.

    `key`: of another text of the catalogue about that booking.
    """
    language, wall = reminding.language, reminding.visit.starts_at.astimezone(reminding.zone)
    day = _day(wall.date(), now.astimezone(reminding.zone).date(), language)
    text = said(
        language,
        key,
        name=address(reminding.client.name, language) or said(language, "said-nobody"),
        when=said(language, "day-at", day=day, hour=wall.hour, time=f"{wall:%H:%M}"),
        service=services_in(reminding.services, language),
        master=reminding.visit.master or "",
    )
    return text.replace(" .", ".").replace(" ,", ",").replace("  ", " ")


def _day(day: date, today: date, language: str) -> str:
    """«завтра, 24 ноября»."""
    date_said = format_date(day, said(language, "date-past"), locale=language)
    near = {0: "day-today", 1: "day-tomorrow"}.get((day - today).days)
    return f"{said(language, near)}, {date_said}," if near else date_said


def nobody_to_remind(day: date, voice: Voice) -> Card:
    return Card(voice("reminding-none", day=voice.day(day)))


def all_reminded(voice: Voice) -> Card:
    return Card(voice("reminding-end"))
