"""Agendas: what is planned on a day, in a week or a month, one's own and of those whom one leads."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace

from cards.agendas import NOTHING, Booked, agenda_card, team_card
from cards.card import Card
from cards.closed import NOBODY
from cards.presses import Press
from crm.agenda import agenda_of
from crm.bookings import Bookings, bookings_of
from crm.rights import Right, may, may_review
from crm.rules.periods import EVER, Period, coming_week, day_of, from_today
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.tasks import day_card, show_today
from storage.tables import Member

MOST_BOOKED = 500


async def show_plans(period: Period | None, desk: Desk) -> None:
    """The agenda of a period that was said; of today, or when none was said, the day's card."""
    if period is None or period == day_of(desk.doer.today):
        await show_today(desk)
    elif not await refuses_in_group(desk):
        await desk.say(await _card(period, 0, desk.member, desk))


async def show_plans_of(member: Member, period: Period | None, desk: Desk) -> None:
    """A colleague's agenda, from today to the end of the coming week when no period was said."""
    if not await refuses_in_group(desk):
        await desk.say(await _card(period or from_today(desk.doer.today), 0, member, desk))


async def show_plans_of_team(period: Period | None, desk: Desk) -> None:
    """How much each of those whom one leads has planned; one who is alone sees their own."""
    if await refuses_in_group(desk):
        return
    everybody = await desk.book.members.active()
    seen = [member for member in everybody if may_see_work(member, desk)]
    if len(everybody) == 1:
        await show_plans(period, desk)
    elif len(seen) == 1 and not may(desk.member, Right.LEAD):
        await desk.say(Card(desk.voice("agenda-not-yours")))
    else:
        days = period or from_today(desk.doer.today)
        counts = await desk.book.tasks.counts([one.id for one in seen], *days.within(desk.doer.zone))
        plans = [(member, counts.get(member.id, 0)) for member in seen]
        late = await _overdue([one.id for one in seen], desk) if days.holds(desk.doer.today) else {}
        await desk.say(team_card(days, plans, late, desk.member.id, desk.voice))


async def _overdue(members: list[int], desk: Desk) -> dict[int, int]:
    ever, _ = day_of(EVER).within(desk.doer.zone)
    return await desk.book.tasks.counts(members, ever, desk.now)


async def on_agenda_turned(press: Press, desk: Desk) -> None:
    """`y`: the coming week; `y:<first>:<last>:<page>`: those days, in place of what was shown."""
    period = press.period(0) if press.args else coming_week(desk.doer.today)
    await desk.answer_press()
    if not await refuses_in_group(desk):
        await desk.redraw(await _card(period, press.page(2), desk.member, desk))


async def on_colleagues_agenda_turned(press: Press, desk: Desk) -> None:
    """`yc:<member>[:<first>:<last>:<page>]`: a colleague's."""
    period = press.period(1) if len(press.args) > 1 else from_today(desk.doer.today)
    await redraw_reviewed(press, desk, lambda member: _card(period, press.page(3), member, desk))


async def on_today_opened(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`yt`: the day's card again."""
    await desk.answer_press()
    if not await refuses_in_group(desk):
        await desk.redraw(await day_card(desk))


async def redraw_reviewed(press: Press, desk: Desk, card_of: Callable[[Member], Awaitable[Card]]) -> None:
    """As `redraw_seen`, in no group, of one member: where a button names nobody, of oneself."""

    async def card(whose: Member | None) -> Card:
        return await card_of(whose or desk.member)

    await redraw_seen(press.number(0), desk, card, in_groups=False)


async def redraw_seen(
    number: int, desk: Desk, card_of: Callable[[Member | None], Awaitable[Card]], *, in_groups: bool = True
) -> None:
    """In place of what was shown, a card of that member, never one whose work is not theirs to see; of `NOBODY`, of
    whatever the reader sees.
    """
    whose = await desk.book.members.of(number) if number != NOBODY else None
    if number != NOBODY and (whose is None or not may_see_work(whose, desk)):
        await desk.answer_press(desk.voice("agenda-not-yours"))
        return
    await desk.answer_press()
    if in_groups or not await refuses_in_group(desk):
        await desk.redraw(await card_of(whose))


def may_see_work(member: Member, desk: Desk) -> bool:
    """One's own work, and that of those whom one leads."""
    return member.id == desk.member.id or may_review(desk.member, member)


async def _card(period: Period, page: int, member: Member, desk: Desk) -> Card:
    own = member.id == desk.member.id
    overdue = not own and period.holds(desk.doer.today)
    agenda = await agenda_of(member.id, period, page, desk.doer.zone, desk.book, overdue=overdue)
    whose = None if own else member
    booked = NOTHING if page else await _booked(period, whose, desk)
    return agenda_card(agenda, booked, whose, desk.voice)


async def _booked(period: Period, master: Member | None, desk: Desk) -> Booked:
    """Everybody awaited; of a colleague, by them."""
    if not desk.workspace.keeps_visits:
        return NOTHING
    if period.days == 1:
        return Booked(_to(master, await bookings_of(period.first, desk.doer.zone, desk.book)))
    visits = await desk.book.visits.between(*period.within(desk.doer.zone), MOST_BOOKED)
    days = (one.starts_at.astimezone(desk.doer.zone).date() for one in visits if _is_to(master, one.master_id))
    return Booked(counts=sorted(Counter(days).items()))


def _to(master: Member | None, day: Bookings) -> Bookings:
    return replace(day, visits=[visit for visit in day.visits if _is_to(master, visit.master_id)])


def _is_to(master: Member | None, master_id: int | None) -> bool:
    return master is None or master.id == master_id
