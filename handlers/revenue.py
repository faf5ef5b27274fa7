"""Revenue of a company that keeps visits: whose it is to see, all of it or one's own."""

from cards.card import Card
from cards.presses import Press
from cards.revenue import revenue_card
from cards.targets import above
from crm.revenue import revenue_of
from crm.rights import Right, may
from crm.rules.periods import Period, month_of
from crm.wishes import ShowReport
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.masters import master_of
from handlers.targets import target_lines


async def show_revenue(wish: ShowReport, desk: Desk) -> None:
    """Of a period, or of this month: all of it, or one master's, to who leads; to a master their own."""
    if not await refuses_in_group(desk):
        await desk.say(await revenue_of_period(wish.period or month_of(desk.doer.today), desk, wish.master))


async def on_revenue_turned(press: Press, desk: Desk) -> None:
    """`rv:<first>:<last>[:<master>]`: another period in place of this one."""
    period, master = press.period(0), await master_of(press.further(2), desk)
    await desk.answer_press()
    if not await refuses_in_group(desk):
        await desk.redraw(await revenue_of_period(period, desk, master))


async def revenue_of_period(period: Period, desk: Desk, master: str | None = None) -> Card:
    """Of everybody under the targets of the month, where there are any; of one master."""
    only = None if may(desk.member, Right.LEAD) else desk.member.id
    revenue = await revenue_of(period, only, desk.doer.zone, desk.book, master)
    card = revenue_card(revenue, await desk.book.services.by_number(), desk.voice)
    return card if master is not None else above(await target_lines(period, None, desk), card)
