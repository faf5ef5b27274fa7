"""Cards of leads: who came, who takes them, and what they are told themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.deals import open_client
from cards.presses import press
from cards.voice import Voice, speak_to
from crm.outcomes import LeadOpened, LeadTaken
from storage.tables import Client, ContactPoint, Lead, LeadLink, Member

MOST_LINKS = 8


@dataclass(frozen=True)
class Arrival:
    """A lead with what is known of them."""

    lead: Lead
    client: Client
    points: Sequence[ContactPoint] = ()
    taker: Member | None = None


def who_takes(arrival: Arrival, voice: Voice) -> Card:
    """Somebody has come; the first press takes them."""
    return Card("\n".join(_lines("lead-came", arrival, voice)), ((_take(arrival, voice),),))


def taken(arrival: Arrival, voice: Voice) -> Card:
    """The same, once somebody has."""
    lines = _lines("lead-came", arrival, voice)
    return Card("\n".join([*lines, voice("lead-taken-by", who=arrival.taker.name if arrival.taker else "—")]))


def as_it_stands(arrival: Arrival, voice: Voice) -> Card:
    """What offered a lead, as it is now."""
    return who_takes(arrival, voice) if arrival.taker is None else taken(arrival, voice)


def which_lead(arrivals: Sequence[Arrival], voice: Voice) -> Card:
    """Several wait: whom?"""
    return Card(voice("lead-take-ask"), _takers(arrivals, voice))


def waiting(arrivals: Sequence[Arrival], voice: Voice) -> Card:
    """Whom nobody has taken yet, each a tap away."""
    if not arrivals:
        return Card(voice("leads-none-wait"))
    lines = [
        line for one in arrivals for line in _lines("lead-waits", one, voice, at=voice.moment(one.lead.arrived_at))
    ]
    return Card("\n".join([voice("leads-wait"), *lines]), _takers(arrivals, voice))


def _takers(arrivals: Sequence[Arrival], voice: Voice) -> tuple[tuple[Button, ...], ...]:
    named = [(voice("lead-button-take-whom", client=one.client.name), press("lt", one.lead.id)) for one in arrivals]
    return rows([Button(label, data) for label, data in named], 2)


def nobody_took(arrival: Arrival, voice: Voice) -> Card:
    """To those who lead: take them, or say who is to."""
    give = Button(voice("alert-button-give"), press("lg", arrival.lead.id))
    lines = _lines("lead-untaken", arrival, voice, minutes=_minutes(arrival, voice))
    return Card("\n".join(lines), ((_take(arrival, voice), give), (open_client(arrival.client, voice),)))


def nobody_called(arrival: Arrival, voice: Voice) -> Card:
    """Taken, and then nothing."""
    who = arrival.taker.name if arrival.taker else "—"
    lines = _lines("lead-unanswered", arrival, voice, minutes=_minutes(arrival, voice), who=who)
    give = Button(voice("alert-button-give"), press("lg", arrival.lead.id))
    return Card("\n".join(lines), ((give,), (open_client(arrival.client, voice),)))


def _minutes(arrival: Arrival, voice: Voice) -> int:
    since = arrival.lead.taken_at or arrival.lead.arrived_at
    return max(1, int((voice.now - since).total_seconds() // 60))


def _take(arrival: Arrival, voice: Voice) -> Button:
    return Button(voice("lead-button-take"), press("lt", arrival.lead.id))


def _lines(key: str, arrival: Arrival, voice: Voice, **values: object) -> list[str]:
    source = f" · {escape(arrival.client.source)}" if arrival.client.source else ""
    phones = [point.value for point in arrival.points if point.kind == "phone"]
    return [f"{voice(key, client=arrival.client.name, **values)}{source}", *phones]


def lead_opened(_: LeadOpened, voice: Voice) -> str:
    return voice("lead-opened")


def lead_taken(outcome: LeadTaken, voice: Voice) -> str:
    return voice("lead-taken", client=outcome.client.name, who=outcome.owner.name)


def lead_is_yours(client: Client, card: Card, voice: Voice) -> Card:
    """To who took them: everything that is known, and what is expected."""
    return Card(f"{voice('lead-yours', client=client.name)}\n\n{card.text}", card.buttons)


def give_lead(lead: Lead, colleagues: Sequence[Member], voice: Voice) -> Card:
    buttons = [Button(one.name, press("lm", lead.id, one.id)) for one in colleagues]
    return Card(voice("lead-give-ask"), rows(buttons, 2))


def left_number(client: Client, phone: str, voice: Voice) -> Card:
    """The one who took them learns the number."""
    return Card(voice("lead-number", client=client.name, phone=phone), ((open_client(client, voice),),))


def wrote(client: Client, text: str, voice: Voice) -> Card:
    return Card(voice("lead-wrote", client=client.name, text=text), ((open_client(client, voice),),))


def links(made: Sequence[tuple[LeadLink, int]], bot_name: str, voice: Voice) -> Card:
    """The links leads come by; each can be copied and withdrawn."""
    if not made:
        return Card(voice("leads-none"))
    lines: list[str] = [voice("leads-title")]
    buttons = []
    for link, number in made[-MOST_LINKS:]:
        url = f"https://t.me/{bot_name}?start={link.token}"
        lines.append(voice("leads-link", source=link.source, count=number, url=url))
        copied = Button(voice("leads-button-copy", source=link.source), copy=url)
        buttons.append((copied, Button(voice("leads-button-revoke"), press("lx", link.id))))
    return Card("\n".join([*lines, voice("leads-how")]), tuple(buttons))


def thanks(company: str, language: str | None) -> Card:
    """To who came by a link: thanked, and asked for the number. Nothing else of the company is shown."""
    text = speak_to(language, "lead-thanks", company=company)
    return Card(text, contact=speak_to(language, "lead-button-contact"))


def thanks_for_number(language: str | None) -> Card:
    return Card(speak_to(language, "lead-thanks-number"), contact="")


def thanks_for_words(language: str | None) -> Card:
    return Card(speak_to(language, "lead-thanks-words"))
