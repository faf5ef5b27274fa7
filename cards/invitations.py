"""Cards of invitations: how a client usually comes, the ready text, and what became of it."""

from markupsafe import Markup

from cards.card import Button, Card
from cards.deals import open_client
from cards.letters import elapsed, letter, usual_time
from cards.presses import press, short
from cards.sending import reached_at, ready_text, sending
from cards.services import every, names_of
from cards.voice import Voice
from crm.invitations import Invitation
from crm.outcomes import InvitationAnswered
from storage.tables import Client

KIND = {"return_visit": "r", "no_show": "n"}
"""How a button says which invitation it belongs to."""


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
        ready_text(text, voice),
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


def invitation_buttons(
    invitation: Invitation, text: str, voice: Voice, following: str | None
) -> tuple[tuple[Button, ...], ...]:
    """To send it, and to say what became of it."""
    client = invitation.client
    about = (client.id, KIND[invitation.kind], version(client))
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
        *sending(invitation.points, text, voice),
        (sent, booked),
        (later, never),
        (tongue, opener),
        onward,
    )


def invitation_answered(outcome: InvitationAnswered, voice: Voice) -> Markup:
    """What became of it; put off until a day, also the visit that is booked before that day and stays so."""
    client, until = outcome.client, outcome.until
    if until is None:
        return voice(f"invited-{outcome.reply.value}", client=client.name)
    key = "invited-later" if client.return_due_at == until else "invited-not_before"
    told = voice(key, client=client.name, when=voice.day_at(until))
    if client.booked_at is None or not voice.now < client.booked_at < until:
        return told
    return Markup("\n").join((told, voice("invited-still_booked", when=voice.moment(client.booked_at))))
