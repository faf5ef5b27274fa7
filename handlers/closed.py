"""Closed deals: how sales go and why deals are lost, of a period and of everybody or one member; each by its name."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from cards.card import Card
from cards.closed import PAGE, Closed, closed_card, which_days
from cards.presses import LONGEST_REPORT, Press
from cards.reports import losses
from cards.summaries import People, sales
from cards.targets import above
from crm.rights import sees_only
from crm.rules.losses import by_reason
from crm.rules.periods import Period, month_of
from crm.rules.sales import LATELY, Pipeline, pipeline_of
from crm.wishes import ShowReport
from handlers.agendas import redraw_seen
from handlers.desk import Desk
from handlers.reports import activity_card, people_of, people_within
from handlers.revenue import revenue_of_period
from handlers.targets import target_lines
from storage.tables import Member
from storage.tables.filters import DealFilter


async def show_closed(report: ShowReport, whose: Member | None, desk: Desk) -> None:
    """What was sold or lost; who may know it of a colleague is for the caller to see to."""
    if report.unread:
        await desk.say(which_days(report, whose, desk.voice))
    else:
        await desk.say(await _card(report.name, report.period, whose, desk))


async def on_period_chosen(press: Press, desk: Desk) -> None:
    """`rp:<report>:<member or 0>:<first>:<last>`: that report of those days, in place of the question."""
    name, period = press.one_of(0, CARDS), press.period(2, longest=LONGEST_REPORT)
    await redraw_seen(press.number(1), desk, lambda whose: _card(name, period, whose, desk))


async def on_closed_turned(press: Press, desk: Desk) -> None:
    """`dk:<won or lost>:<member or 0>:<first>:<last>:<page>`: a page of the deals that were closed so."""
    status, period = press.one_of(0, {"won", "lost"}), press.period(2, longest=LONGEST_REPORT)
    page = press.page(4)

    async def card(whose: Member | None) -> Card:
        return closed_card(await _closed(status, period, whose, page, desk), page, desk.voice)

    await redraw_seen(press.number(1), desk, card)


async def _card(name: str, period: Period | None, whose: Member | None, desk: Desk) -> Card:
    return await CARDS[name](period, whose, desk)


async def _sales(period: Period | None, whose: Member | None, desk: Desk) -> Card:
    """What was won and lost in a period, or this month and the one before; what is open, unless the days are over."""
    asked = _asked(period, desk)
    sold = [(one, _of(whose, await people_within(one, desk))) for one in asked]
    won = await _closed("won", _whole(asked), whose, 0, desk)
    over = period is not None and period.last < desk.doer.today
    pipeline = Pipeline(0, {}) if over else await _pipeline(whose, desk)
    card = sales(sold, won, pipeline, desk.voice, dated=period is not None)
    card = above(await target_lines(asked[0], whose, desk), card)
    alone = desk.group is not None and sees_only(desk.member, desk.workspace) is not None
    return replace(card, text=f"{desk.voice('sales-own')}\n\n{card.text}") if alone else card


async def _pipeline(whose: Member | None, desk: Desk) -> Pipeline:
    since = desk.doer.today - timedelta(days=LATELY)
    lately = _of(whose, await people_of(since, desk.now, desk))
    if whose is None:
        totals = [(currency, number, total) for _, currency, number, total in await desk.book.deals.by_stage()]
    else:
        totals = await desk.book.deals.worth(DealFilter(owner_id=whose.id))
    return pipeline_of(totals, [score for _, score in lately])


async def _targets(period: Period | None, whose: Member | None, desk: Desk) -> Card:
    """How the targets of that month, or of this one, stand; where there are none, what was sold and how to set one."""
    month = period or month_of(desk.doer.today)
    visited = desk.workspace.keeps_visits and whose is None
    card = await revenue_of_period(month, desk) if visited else await _sales(month, whose, desk)
    if await target_lines(month, whose, desk):
        return card
    return replace(card, text=f"{desk.voice('sales-no-targets')}\n\n{card.text}")


async def _losses(period: Period | None, whose: Member | None, desk: Desk) -> Card:
    """Why deals were lost in a period, or this month and the one before."""
    zone, asked = ZoneInfo(desk.workspace.zone), _asked(period, desk)
    number = whose.id if whose is not None else None
    lost = [(one, by_reason(await desk.book.deals.lost_between(*one.within(zone), number))) for one in asked]
    return losses(lost, await _closed("lost", _whole(asked), whose, 0, desk), desk.voice)


async def _closed(status: str, period: Period, whose: Member | None, page: int, desk: Desk) -> Closed:
    within = period.within(ZoneInfo(desk.workspace.zone))
    number = whose.id if whose is not None else None
    found = await desk.book.deals.closed(status, *within, number, limit=PAGE + 1, skip=page * PAGE)
    shown, clients = found[:PAGE], await desk.book.clients.several([deal.client_id for deal in found])
    several = whose is None and sees_only(desk.member, desk.workspace) is None
    owners = {one.id: one for one in await desk.book.members.ever()} if several else {}
    named = [(deal, clients[deal.client_id]) for deal in shown]
    return Closed(status, period, whose, named, owners, more=len(found) > PAGE)


def _asked(period: Period | None, desk: Desk) -> list[Period]:
    """That period; this month and the one before, where none was said."""
    this = month_of(desk.doer.today)
    return [this, this.before()] if period is None else [period]


def _whole(periods: list[Period]) -> Period:
    return Period(first=periods[-1].first, last=periods[0].last)


def _of(whose: Member | None, people: People) -> People:
    return [one for one in people if whose is None or one[0].id == whose.id]


async def _activity(period: Period | None, _: Member | None, desk: Desk) -> Card:
    return await activity_card(period, desk)


CARDS: dict[str, Callable[[Period | None, Member | None, Desk], Awaitable[Card]]] = {
    "activity": _activity,
    "sales": _sales,
    "lost": _losses,
    "targets": _targets,
}
