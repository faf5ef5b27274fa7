"""A colleague's work and plans, asked by sentence or from a card; one's own too."""

from cards.card import Card
from cards.presses import LONGEST_REPORT, Press
from cards.work import which_work, work_card
from crm.rights import Right, may
from crm.rules.periods import Period, week_of
from crm.wishes import Mention, ShowReport
from crm.work import work_of
from handlers.agendas import may_see_work, redraw_reviewed, show_plans, show_plans_of
from handlers.client_lists import show_clients_of
from handlers.clients import show_found
from handlers.closed import CARDS, show_closed
from handlers.deals import show_deals_of
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.overdue import show_overdue
from names.fold import fold
from phrases.entities.colleagues import answers_to
from storage.tables import Member


async def show_work(wish: ShowReport, whose: Mention, desk: Desk) -> None:
    """What a member of the company did, or plans; who may not know it is told so, by whatever name they asked."""
    if await refuses_in_group(desk):
        return
    everybody = await desk.book.members.ever()
    meant = [one for one in everybody if one.id in whose.ids]
    if any(not may_see_work(one, desk) for one in meant) or not (meant or may(desk.member, Right.LEAD)):
        await desk.say(Card(desk.voice("agenda-not-yours")))
    elif len(meant) != 1:
        known = [one for one in meant or everybody if may_see_work(one, desk) and (one.active or meant)]
        await desk.say(which_work(whose.name, known, wish, desk.doer.today, desk.voice))
    elif wish.name in CARDS and wish.name != "activity":
        await show_closed(wish, meant[0], desk)
    elif wish.name == "overdue":
        await show_overdue(meant[0], desk)
    elif wish.name == "clients":
        await show_clients_of(meant[0], desk)
    elif wish.name == "pipeline":
        await show_deals_of(meant[0], desk)
    elif wish.name == "tasks":
        await (
            show_plans(wish.period, desk)
            if meant[0].id == desk.member.id
            else show_plans_of(meant[0], wish.period, desk)
        )
    else:
        await desk.say(await _card(meant[0], wish.period or week_of(desk.doer.today), 0, desk))


async def find_anybody(query: str, desk: Desk) -> None:
    """A client; to who leads also the colleague who is called so, where no client is."""
    named = [one for one in await desk.book.members.ever() if answers_to(one.name, fold(query))]
    leads = may(desk.member, Right.LEAD) and desk.group is None
    if named and leads and not await desk.book.clients.search(query, 1):
        whose = Mention(ids=tuple(one.id for one in named), name=query)
        await show_work(ShowReport(name="activity"), whose, desk)
    else:
        await show_found(query, desk)


async def on_work_turned(press: Press, desk: Desk) -> None:
    """`yw:<member>[:<first>:<last>:<page>]`: what they did on those days, or this week."""
    period = press.period(1, longest=LONGEST_REPORT) if len(press.args) > 1 else week_of(desk.doer.today)
    await redraw_reviewed(press, desk, lambda member: _card(member, period, press.page(3), desk))


async def _card(member: Member, period: Period, page: int, desk: Desk) -> Card:
    work = await work_of(member, period, page, desk.book, desk.doer)
    return work_card(work, desk.voice, own=member.id == desk.member.id)
