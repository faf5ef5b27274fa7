"""Deals: the list by stage, one deal, and its way along the funnel."""

from cards.deals import REASONS, deal_card, deals_by_stage
from cards.presses import Press
from cards.questions import asks_reason
from crm.deals import deal_with_client
from crm.wishes import LoseDeal, MoveDeal
from handlers.carrying import carry_press, open_question, show_question
from handlers.chosen_deals import chosen_card, redraw_chosen
from handlers.clients import certain, gone
from handlers.desk import Desk
from handlers.pending import from_press
from phrases import Intent
from storage.tables import Client, Deal, Member
from storage.tables.filters import DealFilter


async def show_deals(desk: Desk) -> None:
    """Open deals by stage, with counts and sums."""
    totals, stages = await desk.book.deals.by_stage(), await desk.book.workspaces.stages()
    await desk.say(deals_by_stage(totals, stages, desk.voice))


async def show_deals_of(owner: Member, desk: Desk) -> None:
    """A colleague's open deals; the caller knows that they may be seen."""
    await desk.say(await chosen_card(DealFilter(owner_id=owner.id), 0, desk))


async def on_deals_of_turned(press: Press, desk: Desk) -> None:
    """`dw:<member>:<page>`: a page of a colleague's deals."""
    await redraw_chosen(DealFilter(owner_id=press.number(0)), press.page(1), desk)


async def on_stage_opened(press: Press, desk: Desk) -> None:
    """`ds:<stage>:<page>`: the deals of one stage, in place of the list."""
    key = press.word(0)
    stage = next((s for s in await desk.book.workspaces.stages() if s.key == key), None)
    if stage is None:
        await desk.answer_press()
        return
    await redraw_chosen(DealFilter(stage_id=stage.id), press.page(1), desk)


async def on_deal_opened(press: Press, desk: Desk) -> None:
    """`d:<deal>`: one deal with its next steps."""
    found = await _pressed_deal(press, desk)
    if found is not None:
        deal, client = found
        card = deal_card(deal, client, await desk.book.workspaces.stages(), desk.voice, private=desk.group is None)
        await desk.say(card, deal_id=deal.id, client_id=client.id)


async def on_deal_moved(press: Press, desk: Desk) -> None:
    """`dm:<deal>:<stage>`: to that very stage; there already, nothing more happens."""
    stages = {stage.key: stage.id for stage in await desk.book.workspaces.stages()}
    stage = press.one_of(1, stages)
    found = await _pressed_deal(press, desk)
    if found is None:
        return
    deal, client = found
    if stages[stage] == deal.stage_id or deal.status == "won":
        return
    wish = MoveDeal(client=certain(client), stage=stage, back=deal.status == "lost", deal=deal.id)
    await carry_press(desk, wish)


async def on_loss_pressed(press: Press, desk: Desk) -> None:
    """`dl:<deal>`: lost, and why?"""
    found = await _pressed_deal(press, desk)
    if found is None or found[0].status != "open":
        return
    deal, client = found
    wish = LoseDeal(client=certain(client), deal=deal.id)
    waiting = from_press(desk, wish, intent=Intent.LOSE.value, about=certain(client))
    question = await open_question(desk, "LossReason", waiting)
    await show_question(desk, question, asks_reason(question.id, client.name, desk.voice), client_id=client.id)


async def on_loss_explained(press: Press, desk: Desk) -> None:
    """`dr:<deal>:<reason>`: why it was lost."""
    reason = press.one_of(1, REASONS)
    found = await _pressed_deal(press, desk)
    if found is None or found[0].status != "lost":
        return
    deal, client = found
    said = desk.voice(f"loss-{reason}")
    if deal.lost_reason != said:
        await carry_press(desk, LoseDeal(client=certain(client), deal=deal.id, reason=said))


async def _pressed_deal(press: Press, desk: Desk) -> tuple[Deal, Client] | None:
    found = await deal_with_client(press.number(0), desk.book)
    await (gone(desk) if found is None else desk.answer_press())
    return found
