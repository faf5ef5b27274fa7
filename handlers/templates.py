"""A company's own texts to clients: what is said when they are invited, missed or greeted."""

from datetime import timedelta

from cards import templates as cards
from cards.letters import filled, greeting_values, said, values_of
from cards.presses import Press
from crm.greetings import Greeting
from crm.invitations import Invitation
from crm.rights import Right
from crm.rules.rhythm import DayPart, Habit
from crm.templates import GREETING, KINDS, forget_template, keep_template
from handlers.answer import Answer
from handlers.carrying import open_question, show_question
from handlers.desk import Desk
from handlers.pending import from_press
from storage.tables import Client
from storage.tables.visit import Came

EXAMPLE, YEARS = timedelta(days=30), timedelta(days=2 * 365 + 1)


async def on_template_wanted(press: Press, desk: Desk) -> None:
    """`tp:<kind>`: the text as it is, and what is to stand instead."""
    if not await desk.allows(Right.LEAD, "settings-owner-only"):
        return
    kind = press.further(0) if press.further(0) in KINDS else KINDS[0]
    pending = from_press(desk, intent=kind)
    question = await open_question(desk, "Template", pending)
    template = await desk.book.templates.of(kind, desk.workspace.language)
    own_text = template.text if template is not None else None
    card = cards.template_card(kind, own_text, desk.workspace.language, question.id, desk.voice)
    await show_question(desk, question, card)


async def template_typed(answer: Answer) -> bool:
    """A new text: kept, and shown as a client would get it."""
    desk, kind, text = answer.desk, answer.pending.intent or KINDS[0], answer.text.strip()
    change = await keep_template(kind, text, desk.book, desk.doer, answer.pending.origin(desk.chat_id))
    await answer.close()
    shown = filled(text, _example(kind, desk))
    await desk.say_done(change, cards.template_kept(change, shown, desk.voice))
    return True


async def template_reset(answer: Answer) -> None:
    desk, kind = answer.desk, answer.pending.intent or KINDS[0]
    change = await forget_template(kind, desk.book, desk.doer, answer.pending.origin(desk.chat_id))
    await answer.close()
    await desk.say_done(change, cards.template_forgotten(change, desk.voice))


def _example(kind: str, desk: Desk) -> dict[str, str]:
    """What stands in the places for a client of a month, or of two years, ago: an evening of the week."""
    language, zone = desk.workspace.language, desk.doer.zone
    somebody = _somebody(said(language, "template-example"), desk)
    if kind in GREETING:
        somebody.first_visit_at = desk.now - YEARS if kind == "anniversary" else None
        return greeting_values(Greeting(somebody, kind, desk.doer.today, [], language), zone)
    came = Came(desk.now - EXAMPLE, (), None)
    habit = Habit(weekday=came.at.weekday(), part=DayPart.EVENING)
    invitation = Invitation(somebody, kind, habit, [], came, [], [], language)
    return values_of(invitation, zone, desk.now)


def _somebody(name: str, desk: Desk) -> Client:
    """Nobody of the book: only to show a text with."""
    workspace, member = desk.workspace.id, desk.member.id
    return Client(name=name, full_name_key="", workspace_id=workspace, owner_id=member, created_at=desk.now)
