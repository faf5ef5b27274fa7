"""Revenue of a company that keeps visits: whose it is to see, all of it or one's own."""

from cards.card import Card
from cards.presses import Press
from cards.revenue import revenue_card
from crm.revenue import revenue_of
from crm.rights import Right, may
from crm.rules.periods import Period, month_of
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group


async def show_revenue(period: Period | None, desk: Desk) -> None:
    """Of a period, or of this month: all of it to who leads, to a master their own."""
    if not await refuses_in_group(desk):
        await desk.say(await _card(period or month_of(desk.doer.today), desk))


async def on_revenue_turned(press: Press, desk: Desk) -> None:
    """`rv:<first>:<last>`: another period in place of this one."""
    period = press.period(0)
    await desk.answer_press()
    if not await refuses_in_group(desk):
        await desk.redraw(await _card(period, desk))


async def _card(period: Period, desk: Desk) -> Card:
    only = None if may(desk.member, Right.LEAD) else desk.member.id
    revenue = await revenue_of(period, only, desk.doer.zone, desk.book)
    return revenue_card(revenue, await desk.book.services.by_number(), desk.voice)
