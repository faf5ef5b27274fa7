"""Cards of clients."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup

from cards.card import Button, Card, pager, plain, rows
from cards.circles import circle_named
from cards.deals import audit_button, closed_line, deal_line
from cards.interactions import interaction_line, log_buttons
from cards.presses import press
from cards.services import details
from cards.tasks import task_line, ticks, what
from cards.voice import Voice
from crm.outcomes import ClientChanged, ClientCreated
from crm.rules.circles import VIP
from crm.rules.stages import stage_of
from crm.services import among
from crm.wishes import ChangeClient
from storage.tables import Client, ContactPerson, ContactPoint, Deal, Interaction, Service, Stage, Task, Visit

PAGE = 5
MOST_DEALS, DEAL_BUTTONS, TASK_BUTTONS = 8, 4, 3
CHANGES = ("person", "name", "company", "phone", "email", "birthday", "contract_until", "circle")


@dataclass(frozen=True)
class Dossier:
    """All that a client's card shows."""

    client: Client
    points: Sequence[ContactPoint] = ()
    persons: Sequence[ContactPerson] = ()
    deals: Sequence[Deal] = ()
    stages: Sequence[Stage] = ()
    tasks: Sequence[Task] = ()
    events: Sequence[Interaction] = field(default=())
    more_events: bool = False
    booked: Sequence[Visit] = ()
    services: Mapping[int, Service] = field(default_factory=dict)
    keeps_visits: bool = False
    may_go: bool = False
    """Whether the reader may hand the client over to a colleague."""
    owner: str = ""
    """Who looks after the client, where several people do so."""
    private: bool = True
    """Shown in no group."""
    circles: bool = False
    """Whether the company has circles of its own."""
    closed: Sequence[Deal] = ()
    """Deals won or lost lately."""


def client_created(outcome: ClientCreated, voice: Voice) -> str:
    client = outcome.client
    known = [client.company, *(reached_at(point) for point in outcome.points)]
    if client.birthday:
        known.append(f"🎂 {voice.birthday(client.birthday)}")
    known.append(client.source and f"📣 {client.source}")
    details = " · ".join(detail for detail in known if detail)
    key = "client-created-details" if details else "client-created"
    line = voice(key, name=client.name, **({"details": details} if details else {}))
    if outcome.resembles is not None:
        line += "\n" + voice("client-resembles", name=outcome.resembles.name)
    return line


def reached_at(point: ContactPoint) -> str:
    """As people write it."""
    return f"@{point.value}" if point.kind == "telegram" else point.value


def client_changed(outcome: ClientChanged, voice: Voice) -> str:
    said = [change for change in CHANGES if change in outcome.new]
    changes = [_change(name, value, voice) for name in said if (value := _said_of(outcome.wish, name))]
    if not changes:
        return voice("client-unchanged", name=outcome.client.name)
    return voice("client-changed", name=outcome.client.name, what=Markup(", ").join(changes))


def changes_of(wish: ChangeClient, voice: Voice) -> list[Markup]:
    """«телефон +79123456789» and whatever else the wish changes."""
    said = [(field_name, _said_of(wish, field_name)) for field_name in CHANGES]
    return [_change(field_name, value, voice) for field_name, value in said if value]


def _said_of(wish: ChangeClient, field_name: str) -> str | None:
    if field_name == "person" and wish.person and wish.position:
        return f"{wish.person} · {wish.position}"
    value: str | None = getattr(wish, field_name)
    return value


def _change(field_name: str, value: str, voice: Voice) -> Markup:
    shown = voice.birthday(value) if field_name in {"birthday", "contract_until"} else value
    return voice(f"client-change-{field_name}", value=shown)


def client_card(dossier: Dossier, voice: Voice, *, seldom: bool = False) -> Card:
    """Who it is, how to reach them, what is open, what happened last; a button for every frequent step.

    `seldom`: with the buttons of what is seldom done in their place.
    """
    buttons = _seldom_buttons(dossier, voice) if seldom else _frequent_buttons(dossier, voice)
    return Card("\n\n".join(client_facts(dossier, voice)), buttons)


def _frequent_buttons(dossier: Dossier, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    client = dossier.client
    return (
        *rows(log_buttons(client.id, voice), 3),
        (
            Button(voice("ask-draft-task"), press("nt", client.id)),
            Button(voice("ask-draft-deal"), press("nd", client.id)),
        ),
        *_visit_buttons(dossier, voice),
        *rows([_task_button(number, task, voice) for number, task in _first_tasks(dossier)], 1),
        *ticks(_first_tasks(dossier)),
        *rows([_deal_button(deal, dossier, voice) for deal in _opened(dossier)], 1),
        _more_buttons(dossier, voice),
    )


def _more_buttons(dossier: Dossier, voice: Voice) -> tuple[Button, ...]:
    """What happened, as far as the card does not show it; and what is seldom done."""
    number = dossier.client.id
    events = (Button(voice("client-button-history"), press("ch", number, 0)),) if dossier.more_events else ()
    return (*events, Button(voice("client-button-more"), press("cm", number, 1))) if dossier.private else events


def _seldom_buttons(dossier: Dossier, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    number = dossier.client.id
    return (
        _keeping_buttons(dossier, voice),
        (audit_button("client", number, voice),),
        ((Button(voice("client-button-hand-over"), press("hc", number)),) if dossier.may_go else ()),
        (Button(voice("client-button-back"), press("cm", number, 0)),),
    )


def client_facts(dossier: Dossier, voice: Voice, *, tasks: str = "") -> list[str]:
    """All that is known, a paragraph each; `tasks`: what is to be done, in other words."""
    parts = (
        _head(dossier, voice),
        _booked(dossier, voice),
        tasks or _tasks(dossier, voice),
        _deals(dossier, voice),
        _events(dossier, voice),
    )
    return [part for part in parts if part]


def _keeping_buttons(dossier: Dossier, voice: Voice) -> tuple[Button, ...]:
    """How closely to keep in touch, and until when the contract lasts."""
    client = dossier.client
    vip = VIP in client.tags
    circle = Button(voice(f"client-button-{'others' if vip else 'vip'}"), press("vp", client.id, int(not vip)))
    if dossier.circles:
        circle = Button(voice("client-button-circle"), press("vc", client.id))
    contract = Button(voice("client-button-contract"), press("ct", client.id))
    return (circle,) if dossier.keeps_visits else (circle, contract)


def _head(dossier: Dossier, voice: Voice) -> str:
    client = dossier.client
    lines = [f"<b>{voice('client-button', name=client.name)}</b>"]
    if client.archived_at is not None:
        lines.append(voice("client-card-archived"))
    if client.tags:
        lines.append(" · ".join(circle_named(tag, voice) for tag in client.tags))
    if client.company:
        lines.append(voice("client-card-company", value=client.company))
    if client.source:
        lines.append(voice("client-card-source", value=client.source))
    own = [point for point in dossier.points if point.person_id is None]
    lines += [voice(f"client-card-{point.kind}", value=point.value) for point in own]
    if client.birthday:
        lines.append(voice("client-card-birthday", value=voice.birthday(client.birthday)) + age_of(client, voice))
    if client.contract_until is not None:
        lines.append(voice("client-card-contract", value=voice.birthday(client.contract_until.isoformat())))
    lines += [voice("client-card-person", value=_person(person, dossier.points, voice)) for person in dossier.persons]
    if client.last_contact_at is None:
        lines.append(voice("client-card-no-contact"))
    else:
        lines.append(voice("client-card-last-contact", when=voice.day_at(client.last_contact_at)))
    if dossier.owner:
        lines.append(voice("alert-owner", owner=dossier.owner))
    return "\n".join(lines)


def _booked(dossier: Dossier, voice: Voice) -> str:
    """What is booked, and that the client is not to be invited."""
    lines: list[str] = [*booked_lines(dossier, voice)]
    if lines:
        lines.insert(0, voice("client-card-visits"))
    if dossier.client.opted_out_at is not None:
        lines.append(voice("client-card-opted-out"))
    return "\n".join(lines)


def booked_lines(dossier: Dossier, voice: Voice) -> list[Markup]:
    """Each visit that is booked: when, and for what."""
    return [
        voice(
            "client-card-visit",
            when=voice.moment(visit.starts_at),
            what=details(visit, among(visit.service_ids, dossier.services), voice),
        )
        for visit in dossier.booked
    ]


def _visit_buttons(dossier: Dossier, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """To book, to open what is booked; to invite again who was not to be invited."""
    number = dossier.client.id
    if not dossier.keeps_visits:
        return ()
    book = [Button(voice("visit-button-book"), press("nb", number))]
    if dossier.client.opted_out_at is not None:
        book.append(Button(voice("client-button-opt-in"), press("ia", number)))
    opened = [Button(f"📅 {voice.moment(visit.starts_at)}", press("v", visit.id)) for visit in dossier.booked]
    return (tuple(book), *rows(opened, 2))


def age_of(client: Client | ContactPerson, voice: Voice) -> str:
    """« · 39 лет», when the year of birth is known and has passed."""
    if not client.birth_year or not client.birth_month or not client.birth_day:
        return ""
    had = (voice.today.month, voice.today.day) >= (client.birth_month, client.birth_day)
    return _aged(voice.today.year - client.birth_year - (not had), voice)


def age_on(day: date, born: Client | ContactPerson, voice: Voice) -> str:
    """The same on a birthday."""
    return _aged(day.year - born.birth_year, voice) if born.birth_year else ""


def _aged(years: int, voice: Voice) -> str:
    return voice("age", years=years) if years > 0 else ""


def _person(person: ContactPerson, points: Sequence[ContactPoint], voice: Voice) -> str:
    """«Ирина · закупщик · +79161234567»."""
    reached = [reached_at(point) for point in points if point.person_id == person.id]
    born = f"🎂 {voice.birthday(person.birthday)}" if person.birthday else None
    return " · ".join(filter(None, [person.name, person.position, *reached, born]))


def _deals(dossier: Dossier, voice: Voice) -> str:
    stages = {stage.id: stage for stage in dossier.stages}
    shown = dossier.deals[:MOST_DEALS]
    lines = [deal_line(deal, None, stages[deal.stage_id], voice) for deal in shown]
    if more := len(dossier.deals) - len(shown):
        lines.append(voice("client-card-more", count=more))
    lines += [closed_line(deal, voice) for deal in dossier.closed]
    return "\n".join([voice("client-card-deals"), *lines]) if lines else ""


def _opened(dossier: Dossier) -> Sequence[Deal]:
    """Deals with a button: those in work, and lost ones, which may come back."""
    lost = [deal for deal in dossier.closed if deal.status == "lost"]
    return [*dossier.deals, *lost[:1]][:DEAL_BUTTONS]


def _deal_button(deal: Deal, dossier: Dossier, voice: Voice) -> Button:
    stage = stage_of(deal, dossier.stages)
    return Button(plain(deal_line(deal, dossier.client, stage, voice)), press("d", deal.id))


def _first_tasks(dossier: Dossier) -> list[tuple[int, Task]]:
    return list(enumerate(dossier.tasks[:TASK_BUTTONS], 1))


def _task_button(number: int, task: Task, voice: Voice) -> Button:
    return Button(f"⏰ {number}. {what(task, voice)}", press("t", task.id))


def _tasks(dossier: Dossier, voice: Voice) -> str:
    lines = [f"{number}. {task_line(task, voice)}" for number, task in enumerate(dossier.tasks, 1)]
    return "\n".join([voice("client-card-tasks"), *lines]) if lines else ""


def _events(dossier: Dossier, voice: Voice) -> str:
    lines = [interaction_line(event, voice) for event in dossier.events]
    return "\n".join([voice("client-card-events"), *lines]) if lines else ""


def client_history(dossier: Dossier, page: int, voice: Voice) -> Card:
    """One page of what happened, newest first."""
    title = f"<b>{voice('client-button', name=dossier.client.name)}</b>"
    back = Button(voice("client-button-back"), press("c", dossier.client.id))
    turning = pager("ch", [dossier.client.id], page, more=dossier.more_events)
    return Card(f"{title}\n\n{_events(dossier, voice) or voice('client-card-no-contact')}", (turning, (back,)))


def found(query: str, clients: Sequence[Client], limit: int, voice: Voice) -> Card:
    """What a search gave: a button for each client."""
    lines = [voice("find-title", query=query, count=len(clients))]
    if len(clients) >= limit:
        lines.append(voice("find-more", count=limit))
    buttons = [Button(label, press("c", client.id)) for label, client in told_apart(clients, voice)]
    return Card("\n".join(lines), rows(buttons, 1))


def nobody_found(query: str, question_id: int, voice: Voice) -> Card:
    """Nobody answers to the words: is it somebody new?"""
    create = Button(voice("find-nobody-create"), press("q", question_id, "create"))
    return Card(voice("find-nobody", query=query), ((create,),))


def named(client: Client) -> str:
    """A client told from namesakes of other companies."""
    return f"{client.name} · {client.company}" if client.company else client.name


def told_apart(clients: Sequence[Client], voice: Voice) -> list[tuple[str, Client]]:
    """Each with the name for its button; those that are alike say since when they are known."""
    names = Counter(map(named, clients))
    return [(named(one) if names[named(one)] == 1 else _since(one, voice), one) for one in clients]


def _since(client: Client, voice: Voice) -> str:
    since = voice.day_at(client.created_at)
    return plain(voice("client-since", name=named(client), when=since))
