"""Cards of invitations: who is due, the ready text, how to send it, and what became of it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from zlib import crc32

from markupsafe import Markup

from cards.card import LONGEST_COPY, Button, Card, rows
from cards.deals import open_client
from cards.letters import elapsed, letter, usual_time
from cards.presses import press, short
from cards.services import every, names_of, service_name
from cards.voice import Voice
from crm.invitations import Invitation
from crm.outcomes import InvitationAnswered
from names.fold import fold
from storage.tables import Client, ContactPerson, ContactPoint, Service

KIND = {"return_visit": "r", "no_show": "n"}
"""How a button says which invitation it belongs to."""
LONGEST_DRAFT = 900
"""Of a text inside a link: Telegram takes URLs of about 2,000 bytes, and Cyrillic is six bytes a letter there."""
MOST_FILTERS = 6
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def version(client: Client) -> str:
    """What an invitation's button was shown for: the client as it stood then."""
    moments = (client.last_visit_at, client.booked_at, client.invited_at, client.invite_after, client.missed_at)
    newest = max((moment for moment in moments if moment is not None), default=None)
    return short(int(newest.timestamp()) if newest else 0) + ("x" if client.opted_out_at else "")


def invitation_card(invitation: Invitation, voice: Voice, *, following: str | None = None) -> Card:
    """Who, how they usually come, the text and everything to send it with. `following`: the press of the next one."""
    text = letter(invitation, voice.zone, voice.now)
    lines = [
        invitation_line(invitation, voice),
        *_history(invitation, voice),
        *reached_at(invitation.client, invitation.points, voice),
        "",
        voice("invite-text" if len(text) <= LONGEST_COPY else "invite-text-long", text=text),
    ]
    return Card("\n".join(lines), invitation_buttons(invitation, text, voice, following))


def invitation_line(invitation: Invitation, voice: Voice) -> Markup:
    """«🔔 Прошёл месяц с последнего визита: Анна Гусева»."""
    name = invitation.client.name
    if invitation.missed is not None:
        return voice("invite-head-no_show", client=name, when=voice.moment(invitation.missed.starts_at))
    days = voice.days_ago(invitation.last.at) if invitation.last else 0
    passed = elapsed(days, voice.language)
    return voice("invite-head-return_visit", client=name, elapsed=passed[:1].upper() + passed[1:])


def _history(invitation: Invitation, voice: Voice) -> list[Markup]:
    lines = []
    if invitation.last is not None:
        when = voice.day_at(invitation.last.at)
        lines.append(voice("invite-last", when=when, what=_what(invitation, voice)))
    if usual := usually(invitation, voice):
        lines.append(voice("invite-usual", what=usual))
    return lines


def _what(invitation: Invitation, voice: Voice) -> str:
    """What the last visit was for and to whom."""
    last = invitation.last
    names = names_of(invitation.last_services, voice.language)
    known = [names, last.master if last else None]
    told = " · ".join(one for one in known if one)
    return f" — {told}" if told else ""


def usually(invitation: Invitation, voice: Voice) -> str:
    """«стрижка · в пятницу вечером · раз в 4 недели», as far as it is usual."""
    habit = invitation.habit
    when = usual_time(habit.weekday, habit.part, voice.language)
    rhythm = every(habit.rhythm_days, voice) if habit.rhythm_days else ""
    service = names_of(invitation.services, voice.language) if when or rhythm else ""
    return " · ".join(str(one) for one in (service, when, rhythm) if one)


def reached_at(client: Client | ContactPerson, points: Sequence[ContactPoint], voice: Voice) -> list[Markup]:
    """By which phone or name the client, or the contact person, is written to."""
    shown = [point for point in points if point.kind in {"phone", "telegram"}]
    if not shown:
        return [voice("invite-no-points", client=client.name)]
    return [voice(f"invite-{point.kind}", value=point.value) for point in shown]


def invitation_buttons(
    invitation: Invitation, text: str, voice: Voice, following: str | None
) -> tuple[tuple[Button, ...], ...]:
    """To send it, and to say what became of it."""
    client = invitation.client
    about = (client.id, KIND[invitation.kind], version(client))
    copy = (Button(voice("invite-button-copy"), copy=text),) if len(text) <= LONGEST_COPY else ()
    sent = Button(voice("invite-button-sent"), press("is", *about))
    booked = Button(voice("invite-button-book"), press("ib", *about))
    later = Button(voice("invite-button-later"), press("il", *about))
    never = Button(voice("invite-button-never"), press("in", *about))
    tongue = Button(
        voice("invite-button-language", tongue=voice(f"language-{invitation.language}")), press("ig", *about)
    )
    opener = open_client(client, voice)
    onward = (Button(voice("invite-button-next"), following),) if following else ()
    return (
        copy,
        tuple(links(invitation.points, text, voice)),
        (sent, booked),
        (later, never),
        (tongue, opener),
        onward,
    )


def links(points: Sequence[ContactPoint], text: str, voice: Voice) -> list[Button]:
    """WhatsApp by the phone; Telegram by the name, else by the phone."""
    phone = next((point.value for point in points if point.kind == "phone"), None)
    name = next((point.value for point in points if point.kind == "telegram"), None)
    digits = phone.lstrip("+") if phone else ""
    draft = f"?text={quote(text)}" if len(quote(text)) <= LONGEST_DRAFT * 2 else ""
    buttons = []
    if digits:
        buttons.append(Button(voice("invite-button-whatsapp"), url=f"https://wa.me/{digits}{draft}"))
    if name or digits:
        where = name.lstrip("@") if name else f"+{digits}"
        buttons.append(Button(voice("invite-button-telegram"), url=f"https://t.me/{where}{draft}"))
    return buttons


def invitation_answered(outcome: InvitationAnswered, voice: Voice) -> str:
    when = voice.day_at(outcome.until) if outcome.until is not None else ""
    values = {"client": outcome.client.name, **({"when": when} if when else {})}
    return voice(f"invited-{outcome.reply.value}", **values)


# The worklist of the front desk


def recall(
    counts: Sequence[tuple[int | None, str | None, int]],
    services: dict[int, Service],
    voice: Voice,
    first: Sequence[Client] = (),
    following: str = "ra",
) -> Card:
    """How many are due, by service and by master, the `first` by name; a tap goes through them one by one.

    `following`: the press of the first one, of a master's or a service's alone where they were chosen.
    """
    total = sum(number for _, _, number in counts)
    if not total:
        return Card(voice("recall-none"))
    by_service: dict[int, int] = {}
    by_master: dict[str, int] = {}
    for service_id, master, number in counts:
        if service_id is not None:
            by_service[service_id] = by_service.get(service_id, 0) + number
        if master is not None:
            by_master[master] = by_master.get(master, 0) + number
    filters = [
        Button(
            voice("recall-service", service=service_name(services[key], voice.language), count=number), press("rs", key)
        )
        for key, number in list(by_service.items())[:MOST_FILTERS]
        if key in services
    ]
    masters = [
        Button(voice("recall-master", master=name, count=number), press("rm", master_key(name)))
        for name, number in list(by_master.items())[:MOST_FILTERS]
    ]
    everybody = (Button(voice("recall-all"), following),)
    lines = [voice("recall-title", count=total), *(_due_line(client, services, voice) for client in first)]
    lines += [voice("today-more", count=total - len(first))] if 0 < len(first) < total else []
    if following != press("ra"):
        return Card("\n".join(lines), (everybody,))
    return Card("\n".join(lines), (everybody, *rows(filters, 2), *rows(masters, 2)))


def _due_line(client: Client, services: dict[int, Service], voice: Voice) -> Markup:
    """«• Анна Гусева: прошёл месяц · маникюр · Ира»."""
    service = services.get(client.last_service_id or 0)
    passed = elapsed(voice.days_ago(client.last_visit_at), voice.language) if client.last_visit_at else None
    known = (passed, names_of([service], voice.language) if service else None, client.last_master)
    return voice("recall-line", client=client.name, what=" · ".join(one for one in known if one))


def master_key(name: str) -> str:
    """A master's name as a button carries it, however long it is."""
    return short(crc32(fold(name).encode()))


def cursor(client: Client) -> tuple[str, str]:
    """Behind whom the next one stands: when they were due, and their number."""
    due = client.return_due_at or EPOCH
    return short((due - EPOCH) // timedelta(microseconds=1)), short(client.id)


def nobody_left(voice: Voice) -> Card:
    return Card(voice("recall-end"))
