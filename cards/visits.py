"""Cards of visits: one booking, and all of a day."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from markupsafe import Markup

from cards.absences import off
from cards.card import Button, Card, pager, plain, rows
from cards.masters import master_key
from cards.presses import press, short
from cards.services import details, lasts_from, service_name, until
from cards.voice import Voice
from crm.bookings import Bookings
from crm.confirmations import to_be_reminded
from crm.outcomes import VisitArrived, VisitBooked, VisitCancelled, VisitConfirmed, VisitMissed, VisitMoved
from crm.rules.booked_words import tells_more
from crm.rules.periods import Period
from names.gender import gender_of
from storage.tables import Client, Service, Visit

PAGE = 20
"""Bookings that one card shows."""


def version(visit: Visit) -> str:
    """What a button was shown for: a visit moved since is another one to it."""
    return short(int(visit.starts_at.timestamp()) // 60)


Booked = VisitBooked | VisitMoved | VisitCancelled | VisitConfirmed | VisitMissed
"""What is told with the moment of the visit."""


def visit_booked(outcome: VisitBooked, voice: Voice) -> str:
    return _line("visit-booked", outcome, voice) + _warnings(outcome, voice)


def visit_moved(outcome: VisitMoved, voice: Voice) -> str:
    """What stays when it was is told as changed."""
    stays = outcome.before == outcome.visit.starts_at
    said = _line("visit-changed" if stays else "visit-moved", outcome, voice, before=voice.moment(outcome.before))
    return said + _warnings(outcome, voice)


def _warnings(outcome: VisitBooked | VisitMoved, voice: Voice) -> str:
    """What speaks against the booking, which is made all the same."""
    lines: list[str] = []
    if outcome.clash is not None:
        lines.append(voice("visit-clash", master=outcome.visit.master or "", client=outcome.clash.name))
    if outcome.away is not None:
        lines.append(voice("visit-away", master=outcome.away.master, off=off(outcome.away, voice)))
    if outcome.full:
        lines.append(voice("visit-full-then"))
    if outcome.closed:
        lines.append(voice("visit-closed-then"))
    return "".join(f"\n{line}" for line in lines)


def visit_arrived(outcome: VisitArrived, voice: Voice) -> str:
    what = details(outcome.visit, outcome.services, voice)
    line = voice("visit-arrived", client=outcome.client.name, what=what)
    if voice.days_ago(outcome.visit.starts_at):
        line += voice("interaction-when", when=voice.day_at(outcome.visit.starts_at))
    return line


def visit_cancelled(outcome: VisitCancelled, voice: Voice) -> str:
    return _line("visit-cancelled", outcome, voice)


def visit_confirmed(outcome: VisitConfirmed, voice: Voice) -> str:
    return _line("visit-reminded" if outcome.asked else "visit-confirmed", outcome, voice)


def visit_missed(outcome: VisitMissed, voice: Voice) -> str:
    return _line("visit-missed", outcome, voice)


def _line(key: str, outcome: Booked, voice: Voice, **more: str) -> Markup:
    visit = outcome.visit
    what = details(visit, outcome.services, voice)
    when = lasts_from(visit, outcome.services, voice)
    return voice(key, when=when, client=outcome.client.name, what=what, **more)


def visit_card(visit: Visit, client: Client, services: Sequence[Service], voice: Voice) -> Card:
    """One visit, with what may be done with it."""
    when = lasts_from(visit, services, voice)
    head = voice(f"visit-card-{visit.state}", when=when)
    name = voice("client-button", name=client.name)
    what = Markup.escape(details(visit, services, voice))
    text = f"{head}\n<b>{name}</b>{what}{_booked_with(visit, client, services, voice)}"
    opener = (Button(name, press("c", client.id)),)
    return Card(text, (*visit_buttons(visit, client, voice), opener))


def _booked_with(visit: Visit, client: Client, services: Sequence[Service], voice: Voice) -> str:
    """The words it was booked with, where they tell of a prepayment or what else is to be kept in mind."""
    words = voice.words(visit.text)
    shown = [client.name, visit.master or "", *(service_name(service, voice.language) for service in services)]
    return "\n" + voice("visit-card-said", text=words) if tells_more(words, shown) else ""


def visit_buttons(visit: Visit, client: Client, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """Came, did not come (once it has begun), another time, none at all."""
    if visit.state not in {"booked", "no_show"}:
        return ()
    gender = gender_said(client)
    arrived = Button(voice("visit-button-arrived", gender=gender), press("va", visit.id, version(visit)))
    missed = Button(voice("visit-button-no-show", gender=gender), press("vn", visit.id, version(visit)))
    move = Button(voice("visit-button-move"), press("vm", visit.id, version(visit)))
    cancel = Button(voice("visit-button-cancel"), press("vx", visit.id, version(visit)))
    if visit.state == "no_show":
        return ((arrived, move),)
    begun = visit.starts_at <= voice.now
    return ((arrived, *((missed,) if begun else ())), (move, *((cancel,) if not begun else ())))


def visit_asked(visit: Visit, client: Client, services: Sequence[Service], voice: Voice) -> str:
    """«10:00 — Анна Гусева: стрижка. Пришла?», and what was said beside."""
    what = details(visit, services, voice)
    today = visit.starts_at.astimezone(voice.zone).date() == voice.today
    time = voice.clock(visit.starts_at) if today else voice.moment(visit.starts_at)
    asked = voice("reminder-visit_asked", time=time, client=client.name, what=what, gender=gender_said(client))
    return asked + _booked_with(visit, client, services, voice)


def gender_said(client: Client) -> str:
    """By which a button speaks of the client."""
    gender = gender_of(client.name)
    return gender.name.lower() if gender is not None else "other"


def bookings(day: Bookings, voice: Voice, page: int = 0) -> Card:
    """One page of everybody who is awaited on a day, in order, a master's all at once; the days before and after."""
    shown = day.visits if day.master else day.visits[page * PAGE :][:PAGE]
    when = f"{voice.day(day.day)} · {day.master}" if day.master else voice.day(day.day)
    lines = [voice("bookings-title", day=when, count=len(day.visits)), Markup()]
    lines += _lines(day, shown, voice) or [voice("bookings-none")]
    buttons = [
        Button(f"{voice.clock(visit.starts_at)} {day.clients[visit.client_id].name}", press("v", visit.id))
        for visit in shown
        if visit.client_id in day.clients
    ]
    turning = [
        Button(f"{sign} {plain(voice.day(other))}", press("vd", other))
        for sign, other in (("◀️", day.day - timedelta(days=1)), ("▶️", day.day + timedelta(days=1)))
    ]
    if len(shown) < len(day.visits):
        first = page * PAGE
        lines.append(voice("bookings-page", first=first + 1, last=first + len(shown), count=len(day.visits)))
    pages = pager("vd", [day.day], page, more=not day.master and len(day.visits) > (page + 1) * PAGE)
    return Card("\n".join(lines), (*rows(buttons, 2), pages, remind_button(day, voice), tuple(turning)))


MOST_OF_DAYS = 40
"""Bookings that a card of several days shows."""


def bookings_of_several_days(days: Sequence[Bookings], period: Period, master: str | None, voice: Voice) -> Card:
    """A heading for each day with bookings, which opens by its button; the days before and after."""
    when = " · ".join(one for one in (voice.span(period.first, period.last), master) if one)
    lines, left = [voice("bookings-title", day=when, count=sum(len(day.visits) for day in days))], MOST_OF_DAYS
    for day in days:
        heading = voice("bookings-day", day=voice.heading(day.day), count=len(day.visits))
        lines += [Markup(), heading, *_lines(day, day.visits[:left], voice)]
        left = max(left - len(day.visits), 0)
    if not days:
        lines += [Markup(), voice("bookings-none-then")]
    openers = [Button(f"{plain(voice.weekday(day.day))} · {len(day.visits)}", press("vd", day.day)) for day in days]
    kept = (master_key(master),) if master else ()
    turning = tuple(
        Button(f"{sign} {voice.span(other.first, other.last)}", press("vw", other, *kept))
        for sign, other in (("◀️", period.before()), ("▶️", period.after()))
    )
    return Card("\n".join(lines), (*rows(openers, 4), turning))


def remind_button(day: Bookings, voice: Voice) -> tuple[Button, ...]:
    """To go through those who are still to be reminded that day; nothing when nobody is."""
    waiting = to_be_reminded(day.visits, voice.now)
    label = voice("bookings-button-remind", count=len(waiting))
    return (Button(label, press("wa", day.day)),) if waiting else ()


def booking_lines(day: Bookings, voice: Voice) -> list[Markup]:
    """The first ones of a day, and how many more there are."""
    lines, more = _lines(day, day.visits[:PAGE], voice), len(day.visits) - PAGE
    return [*lines, voice("today-more", count=more)] if more > 0 else lines


def _lines(day: Bookings, visits: Sequence[Visit], voice: Voice) -> list[Markup]:
    """«10:00–10:40 Анна Гусева: стрижка · Ира ✅»."""
    return [
        voice(
            "visit-line",
            time=f"{voice.clock(visit.starts_at)}{until(visit, day.services_of(visit), voice)}",
            client=day.clients[visit.client_id].name,
            what=details(visit, day.services_of(visit), voice),
            state=_state(visit, voice),
        )
        for visit in visits
        if visit.client_id in day.clients
    ]


def _state(visit: Visit, voice: Voice) -> str:
    """Came, did not come, said that they will come, was written to about it; nothing of the others."""
    if visit.state in {"arrived", "no_show"}:
        return voice(f"visit-state-{visit.state}")
    if visit.confirmed_at is not None:
        return voice("visit-state-confirmed")
    return voice("visit-state-reminded") if visit.reminded_at is not None else ""


def visit_choice(visit: Visit, clients: Mapping[int, Client], voice: Voice) -> str:
    """A visit told from the others that may be meant."""
    client = clients.get(visit.client_id)
    return f"📅 {voice.moment(visit.starts_at)}" + (f" — {client.name}" if client else "")
