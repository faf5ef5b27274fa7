"""Two stretches of time side by side: what was won, lost and done in each, and who was new."""

from zoneinfo import ZoneInfo

from cards.compared import Stretch, compared
from crm.revenue import revenue_of
from crm.rights import Right, may, sees_only
from crm.rules.periods import Period
from crm.rules.sales import together
from crm.wishes import ShowReport
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.reports import people_within
from storage.tables.filters import ClientFilter


async def show_compared(wish: ShowReport, desk: Desk) -> None:
    """The earlier one first; of what the reader may see."""
    if wish.period is None or wish.against is None or (desk.workspace.keeps_visits and await refuses_in_group(desk)):
        return
    earlier, later = sorted((wish.period, wish.against), key=lambda one: one.first)
    own = sees_only(desk.member, desk.workspace) is not None
    was, became = [await _stretch(one, desk, each=wish.each and not own) for one in (earlier, later)]
    await desk.say(compared(was, became, desk.voice, own=own))


async def _stretch(period: Period, desk: Desk, *, each: bool) -> Stretch:
    since, until = period.within(ZoneInfo(desk.workspace.zone))
    people = await people_within(period, desk)
    score = together(score for _, score in people)
    new = await desk.book.clients.count(ClientFilter(since=since, until=until))
    if not desk.workspace.keeps_visits:
        return Stretch(period, score, new, people=people if each else ())
    only = None if may(desk.member, Right.LEAD) else desk.member.id
    revenue = await revenue_of(period, only, desk.doer.zone, desk.book)
    return Stretch(period, score, new, revenue.whole)
