"""Days off of masters: said in a sentence, listed in /settings, taken back with a tap or by Undo."""

from zoneinfo import ZoneInfo

from cards import absences as cards
from cards.card import Card
from cards.presses import Press
from crm.absences import may_take_off, take_days_off, welcome_master, work_after_all
from crm.rights import Right, may
from crm.wishes import TakeDaysOff, WelcomeMaster
from handlers.clients import gone
from handlers.desk import Desk
from handlers.pending import Pending, from_press


async def act_on_days_off(wish: TakeDaysOff, pending: Pending, desk: Desk) -> None:
    """«Лена в отпуске с 1 по 10 декабря»: kept, and who is booked for those days is listed."""
    named = wish if wish.master else wish.model_copy(update={"master": desk.member.name})
    if not may_take_off(desk.member, named.master):
        await desk.say(Card(desk.voice("absence-not-yours")))
        return
    taken = await take_days_off(named, desk.book, desk.doer, pending.origin(desk.chat_id))
    card = cards.days_taken_off(taken, await desk.book.services.by_number(), desk.voice)
    await desk.say_done(taken.change, card)


async def act_on_welcome(wish: WelcomeMaster, pending: Pending, desk: Desk) -> None:
    """«у нас новый мастер Катя»: known at once, with free times of her own."""
    if not may(desk.member, Right.LEAD):
        await desk.say(Card(desk.voice("absence-not-yours")))
        return
    absence, change = await welcome_master(wish, desk.book, desk.doer, pending.origin(desk.chat_id))
    await desk.say_done(change, cards.master_welcomed(absence, change, desk.voice))


async def say_how_hours_are_kept(desk: Desk) -> None:
    """«Лена в среду до 16»: nothing is kept of parts of a day, and it is no task either."""
    await desk.say(cards.hours_not_kept(desk.voice))


async def on_absences_pressed(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`vo`: all that are not over."""
    await desk.answer_press()
    await desk.show(await _all(desk))


async def show_absences(desk: Desk) -> None:
    """All that are not over."""
    await desk.say(await _all(desk))


async def on_absence_ended(press: Press, desk: Desk) -> None:
    """`vox:<absence>`: the master works on those days after all."""
    absence = await desk.book.absences.of(press.number(0))
    if absence is None:
        await gone(desk)
        return
    if not may_take_off(desk.member, absence.master):
        await desk.answer_press(desk.voice("absence-not-yours"))
        return
    await desk.answer_press()
    change = await work_after_all(absence, desk.book, desk.doer, from_press(desk).origin(desk.chat_id))
    await desk.redraw(await _all(desk))
    await desk.say_done(change, cards.works_after_all(absence, change, desk.voice))


async def _all(desk: Desk) -> Card:
    today = desk.now.astimezone(ZoneInfo(desk.workspace.zone)).date()
    return cards.absences(await desk.book.absences.since(today), desk.voice)
