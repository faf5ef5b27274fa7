"""Visits: the bookings of a day, one booking's buttons, and which booking a short word means."""

from collections.abc import Callable
from datetime import date

from cards.card import Card
from cards.presses import Press
from cards.questions import asks_date
from cards.visits import bookings, bookings_of_several_days, version, visit_card
from crm.bookings import bookings_of, bookings_of_days
from crm.rules.periods import Period
from crm.services import services_of
from crm.visits import Meant
from crm.wishes import (
    AnswerInvitation,
    CancelVisit,
    ConfirmVisit,
    FinishTask,
    MarkNoShow,
    MoveTask,
    MoveVisit,
    RecordVisit,
    Reply,
    Wish,
    moved_visit,
)
from handlers.carrying import carry, carry_press, open_question, show_question
from handlers.clients import gone
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.masters import master_of
from handlers.pending import Pending, from_press
from phrases.answers.consent import read_yes_or_no
from storage.tables import Visit

LONGEST_SPAN = 62
"""Days shown at once."""


async def show_bookings(day: date | None, desk: Desk, master: str | None = None) -> None:
    """Everybody awaited on that day, None: today; by that master alone."""
    found = await bookings_of(day or desk.doer.today, desk.doer.zone, desk.book)
    await desk.say(bookings(found.of_master(master) if master is not None else found, desk.voice))


async def show_bookings_of_days(period: Period, desk: Desk, master: str | None = None) -> None:
    """Of several days, a heading for each; by that master alone."""
    await desk.say(await _days_card(period, master, desk))


async def on_days_turned(press: Press, desk: Desk) -> None:
    """`vw:<first>:<last>[:<master>]`: the days before or after in place of these."""
    period, master = press.period(0, longest=LONGEST_SPAN), await master_of(press.further(2), desk)
    await desk.answer_press()
    await desk.redraw(await _days_card(period, master, desk))


async def _days_card(period: Period, master: str | None, desk: Desk) -> Card:
    days = await bookings_of_days(period, desk.doer.zone, desk.book)
    if master is not None:
        days = [day.of_master(master) for day in days]
    return bookings_of_several_days([day for day in days if day.visits], period, master, desk.voice)


async def on_day_turned(press: Press, desk: Desk) -> None:
    """`vd:<day>[:<page>]`: another day, or page of it, in place of this one."""
    day, page = press.day(0), press.page(1)
    await desk.answer_press()
    await desk.redraw(bookings(await bookings_of(day, desk.doer.zone, desk.book), desk.voice, page))


async def on_visit_opened(press: Press, desk: Desk) -> None:
    """`v:<visit>`."""
    visit = await desk.book.visits.of(press.number(0))
    if visit is None:
        await gone(desk)
        return
    await desk.answer_press()
    await show_visit(visit, desk)


async def show_visit(visit: Visit, desk: Desk) -> None:
    client = await desk.book.clients.of(visit.client_id)
    if client is not None:
        card = visit_card(visit, client, await services_of(visit.service_ids, desk.book), desk.voice)
        await desk.say(card, visit_id=visit.id, client_id=client.id)


async def on_visit_arrived(press: Press, desk: Desk) -> None:
    """`va:<visit>:<version>`."""
    await _do(press, desk, lambda visit: RecordVisit(visit=visit.id))


async def on_visit_missed(press: Press, desk: Desk) -> None:
    """`vn:<visit>:<version>`."""
    await _do(press, desk, lambda visit: MarkNoShow(visit=visit.id))


async def on_visit_cancelled(press: Press, desk: Desk) -> None:
    """`vx:<visit>:<version>`."""
    await _do(press, desk, lambda visit: CancelVisit(visit=visit.id))


async def on_visit_other_time(press: Press, desk: Desk) -> None:
    """`vm:<visit>:<version>`: when?"""
    visit = await pressed_visit(press, desk)
    if visit is None:
        return
    question = await open_question(desk, "OtherTime", from_press(desk, MoveVisit(visit=visit.id)))
    await show_question(desk, question, asks_date(question.id, desk.voice), client_id=visit.client_id)


async def _do(press: Press, desk: Desk, wish: Callable[[Visit], Wish]) -> None:
    visit = await pressed_visit(press, desk)
    if visit is None:
        return
    await carry_press(desk, wish(visit))
    client = await desk.book.clients.of(visit.client_id)
    if client is not None:
        services = await services_of(visit.service_ids, desk.book)
        await desk.redraw(visit_card(visit, client, services, desk.voice))


async def pressed_visit(press: Press, desk: Desk) -> Visit | None:
    """The visit of a button, still open and when it was as the button was shown; otherwise the person is told."""
    visit = await desk.book.visits.of(press.number(0))
    if visit is None:
        await gone(desk)
        return None
    if visit.state not in {"booked", "no_show"}:
        await desk.answer_press(desk.voice("visit-closed"))
        return None
    if len(press.args) > 1 and press.args[1] != version(visit):
        when = desk.voice.moment(visit.starts_at)
        await desk.answer_press(desk.voice("visit-moved-already", when=when))
        return None
    await desk.answer_press()
    return visit


async def settle_visit_by_words(heard: Heard, desk: Desk) -> bool:
    """«Не пришла», «пришла», «в пятницу в 12», «готово» in reply to a visit's card."""
    wish, about, pending = heard.read.only, heard.about, heard.pending
    if about is None or about.visit_id is None or len(heard.read.wishes) > 1:
        return False
    meant = (
        _of_that_visit(wish, about.visit_id) if wish is not None else await _yes_or_no(about.visit_id, pending, desk)
    )
    if meant is None:
        return False
    await carry(desk, pending.wanting(meant))
    return True


async def _yes_or_no(visit_id: int, pending: Pending, desk: Desk) -> Wish | None:
    """«нет» to «Пришла?»; of a visit that lies ahead nobody can say it."""
    visit, came = await desk.book.visits.of(visit_id), read_yes_or_no(pending.text)
    if came is None or visit is None or visit.state != "booked" or visit.starts_at > desk.now:
        return None
    return RecordVisit(visit=visit_id) if came else MarkNoShow(visit=visit_id)


def _of_that_visit(wish: Wish, visit_id: int) -> Wish | None:
    if isinstance(wish, AnswerInvitation) and wish.reply is Reply.SENT:
        return ConfirmVisit(visit=visit_id, asked=True, text=wish.text)
    if isinstance(wish, Meant):
        return wish.model_copy(update={"visit": visit_id, "client": None})
    if isinstance(wish, MoveTask) and wish.task is None:
        return moved_visit(wish).model_copy(update={"visit": visit_id, "client": None})
    return RecordVisit(visit=visit_id) if isinstance(wish, FinishTask) else None
