"""Invitations: the answers to one."""

from datetime import datetime, time, timedelta

from cards.invitations import (
    KIND,
    invitation_card,
    version,
)
from cards.letters import letter
from cards.presses import Press
from cards.questions import asks_booking
from crm.invitations import INVITING, Invitation, invitation_to
from crm.rules.calendar import at_wall
from crm.rules.returns import INVITING_HOUR
from crm.rules.rhythm import usual_days
from crm.wishes import AnswerInvitation, BookVisit, Reply
from handlers.carrying import carry_press, open_question, show_question
from handlers.clients import certain, gone, pressed_client
from handlers.desk import Desk
from handlers.greetings import turn_language
from handlers.pending import from_press
from storage.tables import Client, Visit

LATER = timedelta(days=7)
OFFERED = 2
"""Usual moments offered to book for."""
BATCH = 50
NEXT = {"ra", "rs", "rm"}
"""Buttons that go on to the next card of the worklist."""


async def on_sent(press: Press, desk: Desk) -> None:
    """`is:<client>:<kind>:<version>`: it was sent."""
    client = await _pressed_client(press, desk)
    if client is not None:
        invitation = await _invitation(client, press, desk)
        text = letter(invitation, desk.doer.zone, desk.now)
        await _answer(AnswerInvitation(client=certain(client), reply=Reply.SENT, text=text), client, desk)


async def on_later(press: Press, desk: Desk) -> None:
    """`il:<client>:<kind>:<version>`: in a week."""
    client = await _pressed_client(press, desk)
    if client is not None:
        until = at_wall(desk.doer.today + LATER, INVITING_HOUR, desk.doer.zone)
        await _answer(AnswerInvitation(client=certain(client), reply=Reply.LATER, until=until), client, desk)


async def on_never(press: Press, desk: Desk) -> None:
    """`in:<client>:<kind>:<version>`: they do not want to be invited."""
    client = await _pressed_client(press, desk)
    if client is not None:
        await _answer(AnswerInvitation(client=certain(client), reply=Reply.NEVER), client, desk)


async def on_invited_again(press: Press, desk: Desk) -> None:
    """`ia:<client>`: from the card of a client who was not to be invited."""
    client = await pressed_client(press, desk)
    if client is not None:
        await _answer(AnswerInvitation(client=certain(client), reply=Reply.AGAIN), client, desk)


async def _answer(wish: AnswerInvitation, client: Client, desk: Desk) -> None:
    await carry_press(desk, wish)
    await _settle_reminders(client, desk)
    await desk.clear_buttons(keep=lambda press: press.verb in NEXT)


async def _settle_reminders(client: Client, desk: Desk) -> None:
    """What was said about the client is answered."""
    for reminder in await desk.book.reminders.unanswered(desk.member.id):
        if reminder.client_id == client.id and reminder.kind in INVITING:
            reminder.state = "done"
            await desk.book.save(reminder)


async def on_booking_wanted(press: Press, desk: Desk) -> None:
    """`ib:<client>:<kind>:<version>`: for when? The usual moments are offered."""
    client = await _pressed_client(press, desk)
    if client is not None:
        invitation = await _invitation(client, press, desk)
        await ask_booking(invitation, desk)


async def on_visit_wanted(press: Press, desk: Desk) -> None:
    """`nb:<client>`: from the client's card."""
    client = await pressed_client(press, desk)
    if client is not None:
        await ask_booking(await invitation_to(client, INVITING[0], desk.workspace, desk.book), desk)


async def ask_booking(invitation: Invitation, desk: Desk) -> None:
    client = invitation.client
    wish = BookVisit(client=certain(client), services=tuple(service.id for service in invitation.services))
    question = await open_question(desk, "OtherTime", from_press(desk, wish))
    card = asks_booking(question.id, client.name, usual_moments(invitation, desk), desk.voice)
    await show_question(desk, question, card, client_id=client.id)


def usual_moments(invitation: Invitation, desk: Desk) -> list[datetime]:
    """The next moments on the usual day at the usual hour; none without such a habit."""
    habit = invitation.habit
    if habit.weekday is None or habit.hour is None:
        return []
    days = usual_days(habit.weekday, desk.doer.today, invitation.hours, invitation.country)
    return [at_wall(day, time(habit.hour), desk.doer.zone) for day in days[:OFFERED]]


async def on_language_turned(press: Press, desk: Desk) -> None:
    """`ig:<client>:<kind>:<version>`: the next language for what is written to this client."""
    client = await _pressed_client(press, desk)
    if client is None:
        return
    await turn_language(client, desk)
    invitation = await _invitation(client, press, desk)
    await desk.redraw(invitation_card(invitation, desk.voice, following=_following(desk)))


def _following(desk: Desk) -> str | None:
    """The press by which the worklist goes on from the card that was pressed."""
    rows = desk.pressed.buttons(lambda press: press.verb in NEXT) if desk.pressed is not None else []
    return next((button["callback_data"] for row in rows for button in row), None)


async def _pressed_client(press: Press, desk: Desk) -> Client | None:
    """The client of an invitation that nobody has answered yet; otherwise the person is told."""
    press.word(1)  # its kind: an invitation of no kind is none
    client = await desk.book.clients.of(press.number(0))
    if client is None:
        await gone(desk)
        return None
    if len(press.args) > 2 and press.args[2] != version(client):
        await desk.answer_press(desk.voice("reminder-settled"))
        return None
    await desk.answer_press()
    return client


async def _invitation(client: Client, press: Press, desk: Desk) -> Invitation:
    kind = next((name for name, letter_ in KIND.items() if letter_ == press.word(1)), INVITING[0])
    missed = await _missed(client, desk) if kind == "no_show" else None
    return await invitation_to(client, kind, desk.workspace, desk.book, missed)


async def _missed(client: Client, desk: Desk) -> Visit | None:
    visits = await desk.book.visits.with_client(client.id, limit=BATCH)
    return next((visit for visit in visits if visit.state == "no_show"), None)
