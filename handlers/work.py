"""A colleague's work and plans, asked by sentence or from a card; one's own too."""

from cards.card import Card
from cards.presses import LONGEST_REPORT, Press
from cards.work import opens_work, work_card
from crm.rights import Right, may
from crm.rules.periods import Period, week_of
from crm.wishes import Mention, ShowReport
from crm.work import work_of
from handlers.agendas import redraw_reviewed, show_plans, show_plans_of
from handlers.chosen_clients import show_clients_of
from handlers.clients import show_found
from handlers.closed import CARDS, show_closed
from handlers.deals import show_deals_of
from handlers.desk import Desk
from handlers.mentioned import show_mentioned
from handlers.overdue import show_overdue
from handlers.whose import colleague_meant
from names.fold import fold
from phrases.entities.colleagues import answers_to
from storage.tables import Member


async def show_work(wish: ShowReport, whose: Mention, desk: Desk) -> None:
    """What a member of the company did, or plans; who may not know it is told so, by whatever name they asked."""
    member = await colleague_meant(whose, lambda one: opens_work(wish, one, desk.doer.today), desk)
    if member is None:
        return
    if wish.name in CARDS and wish.name != "activity":
        await show_closed(wish, member, desk)
    elif wish.name == "overdue":
        await show_overdue(member, desk)
    elif wish.name == "clients":
        await show_clients_of(member, desk)
    elif wish.name == "pipeline":
        await show_deals_of(member, desk)
    elif wish.name == "tasks":
        await (
            show_plans(wish.period, desk) if member.id == desk.member.id else show_plans_of(member, wish.period, desk)
        )
    else:
        await desk.say(await _card(member, wish.period or week_of(desk.doer.today), 0, desk))


async def find_anybody(query: str, desk: Desk) -> None:
    """A client; to who leads also the colleague who is called so, where no client is; else what was written so."""
    nobody = not await desk.book.clients.search(query, 1)
    named = [one for one in await desk.book.members.ever() if answers_to(one.name, fold(query))]
    leads = may(desk.member, Right.LEAD) and desk.group is None
    if named and leads and nobody:
        whose = Mention(ids=tuple(one.id for one in named), name=query)
        await show_work(ShowReport(name="activity"), whose, desk)
    elif not (nobody and await show_mentioned(query, desk)):
        await show_found(query, desk)


async def on_work_turned(press: Press, desk: Desk) -> None:
    """`yw:<member>[:<first>:<last>:<page>]`: what they did on those days, or this week."""
    period = press.period(1, longest=LONGEST_REPORT) if len(press.args) > 1 else week_of(desk.doer.today)
    await redraw_reviewed(press, desk, lambda member: _card(member, period, press.page(3), desk))


async def _card(member: Member, period: Period, page: int, desk: Desk) -> Card:
    work = await work_of(member, period, page, desk.book, desk.doer)
    return work_card(work, desk.voice, own=member.id == desk.member.id)
