"""Invitations: the answers to one, and the company's own texts."""

from datetime import datetime, time, timedelta

from cards.card import Card
from cards.invitations import (
    KIND,
    invitation_card,
    template_card,
    version,
)
from cards.letters import filled, letter, said, values_of
from cards.presses import Press, read_press
from cards.questions import asks_booking
from cards.voice import LANGUAGES
from crm.calendar import at_wall
from crm.invitations import KINDS, Invitation, invitation_to
from crm.returns import INVITING_HOUR
from crm.rhythm import DayPart, Habit
from crm.wishes import AnswerInvitation, BookVisit, Reply
from handlers.answer import Answer
from handlers.carrying import carry_press, open_question, show_question
from handlers.clients import certain, gone, pressed_client
from handlers.desk import Desk
from handlers.pending import from_press
from storage.tables import Client, Visit
from storage.tables.visit import Came

LATER, EXAMPLE = timedelta(days=7), timedelta(days=30)
OFFERED = 2
"""Usual moments offered to book for."""
BATCH = 50


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
    client = await desk.book.clients.of(press.number(0))
    if client is None:
        await gone(desk)
        return
    await desk.answer_press()
    await _answer(AnswerInvitation(client=certain(client), reply=Reply.AGAIN), client, desk)


async def _answer(wish: AnswerInvitation, client: Client, desk: Desk) -> None:
    await carry_press(desk, wish)
    await _settle_reminders(client, desk)
    await desk.clear_buttons(keep=_is_next)


async def _settle_reminders(client: Client, desk: Desk) -> None:
    """What was said about the client is answered."""
    for reminder in await desk.book.reminders.unanswered(desk.member.id):
        if reminder.client_id == client.id and reminder.kind in KINDS:
            reminder.state = "done"
            await desk.book.save(reminder)


def _is_next(data: str) -> bool:
    """The way to the next card of the worklist."""
    return read_press(data).verb in {"ra", "rs", "rm"}


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
        await ask_booking(await invitation_to(client, KINDS[0], desk.workspace, desk.book), desk)


async def ask_booking(invitation: Invitation, desk: Desk) -> None:
    client = invitation.client
    wish = BookVisit(client=certain(client), services=tuple(service.id for service in invitation.services))
    pending = from_press(desk).model_copy(update={"wishes": (wish,)})
    question = await open_question(desk, "OtherTime", pending)
    card = asks_booking(question.id, client.name, usual_moments(invitation.habit, desk), desk.voice)
    await show_question(desk, question, card, client_id=client.id)


def usual_moments(habit: Habit, desk: Desk) -> list[datetime]:
    """The next moments on the usual day at the usual hour; none without such a habit."""
    if habit.weekday is None or habit.hour is None:
        return []
    zone, today = desk.doer.zone, desk.doer.today
    first = today + timedelta(days=(habit.weekday - today.weekday()) % 7 or 7)
    days = [first + timedelta(weeks=number) for number in range(OFFERED)]
    return [at_wall(day, time(habit.hour), zone) for day in days]


async def on_language_turned(press: Press, desk: Desk) -> None:
    """`ig:<client>:<kind>:<version>`: the next language for what is written to this client."""
    client = await _pressed_client(press, desk)
    if client is None:
        return
    spoken = client.language or desk.workspace.language
    client.language = LANGUAGES[(LANGUAGES.index(spoken) + 1) % len(LANGUAGES)]
    await desk.book.save(client)
    await desk.redraw(invitation_card(await _invitation(client, press, desk), desk.voice))


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
    kind = next((name for name, letter_ in KIND.items() if letter_ == press.word(1)), KINDS[0])
    missed = await _missed(client, desk) if kind == "no_show" else None
    return await invitation_to(client, kind, desk.workspace, desk.book, missed)


async def _missed(client: Client, desk: Desk) -> Visit | None:
    visits = await desk.book.visits.with_client(client.id, limit=BATCH)
    return next((visit for visit in visits if visit.state == "no_show"), None)


# The company's own texts


async def on_template_wanted(press: Press, desk: Desk) -> None:
    """`tp:<kind>`: the text as it is, and what is to stand instead."""
    kind = press.args[0] if press.args and press.args[0] in KINDS else KINDS[0]
    await desk.answer_press()
    pending = from_press(desk).model_copy(update={"intent": kind})
    question = await open_question(desk, "Template", pending)
    await show_question(desk, question, template_card(await _example(kind, desk), question.id, desk.voice))


async def template_typed(answer: Answer) -> bool:
    """A new text: kept, and shown as a client would get it."""
    desk, kind = answer.desk, answer.pending.intent or KINDS[0]
    await desk.book.templates.keep(kind, desk.workspace.language, answer.text.strip())
    await answer.close()
    values = values_of(await _example(kind, desk), desk.doer.zone, desk.now)
    await desk.say(Card(desk.voice("template-saved", text=filled(answer.text.strip(), values))))
    return True


async def template_reset(answer: Answer) -> None:
    desk = answer.desk
    await desk.book.templates.forget(answer.pending.intent or KINDS[0], desk.workspace.language)
    await answer.close()
    await desk.say(Card(desk.voice("template-reset")))


def _somebody(name: str, desk: Desk) -> Client:
    """Nobody of the book: only to show a text with."""
    workspace, member = desk.workspace.id, desk.member.id
    return Client(name=name, full_name_key="", workspace_id=workspace, owner_id=member, created_at=desk.now)


async def _example(kind: str, desk: Desk) -> Invitation:
    """What a client of a month ago would get: an evening of the week, the first service."""
    language = desk.workspace.language
    template = await desk.book.templates.of(kind, language)
    came = Came(desk.now - EXAMPLE, (), None)
    return Invitation(
        client=_somebody(said(language, "template-example"), desk),
        kind=kind,
        habit=Habit(weekday=came.at.weekday(), part=DayPart.EVENING),
        services=(await desk.book.services.all())[:1],
        last=came,
        last_services=[],
        points=[],
        language=language,
        own_text=template.text if template else None,
    )
