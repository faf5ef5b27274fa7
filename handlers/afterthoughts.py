"""«150 тысяч» right behind one's own deal, «дорого» behind a loss: what the card before lacks is added to it."""

from crm.deals import deal_with_client, in_scale, is_far
from crm.wishes import CreateDeal, LoseDeal
from handlers.carrying import carry, draft_of
from handlers.clients import certain
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.said_before import just_said
from phrases.answers.afterthoughts import read_sum_alone, reason_alone
from phrases.entities.money import Sum
from storage.tables import Change, Client, Deal


async def add_to_deal(heard: Heard, desk: Desk) -> bool:
    """Whether the words are the sum of the deal that was just told of, or the reason why it was lost."""
    pending = heard.pending
    if heard.intent is not None:
        return False
    said = read_sum_alone(pending.text, desk.workspace.country, desk.workspace.currency)
    reason = reason_alone(pending.text, heard.read) if said is None else None
    if said is None and reason is None:
        return False
    change = await just_said(heard.about, desk)
    found = await _deal_of(change, desk) if isinstance(change, Change) else None
    if found is None or not isinstance(change, Change):
        return False
    deal, client = found
    if reason is not None and deal.status == "lost" and deal.lost_reason is None:
        await carry(desk, pending.wanting(LoseDeal(client=certain(client), deal=deal.id, reason=reason)))
    elif said is not None and deal.status != "lost":
        wish = _sum_of(said, client, deal)
        doubtful = _told_a_sum(change) or (wish.amount is not None and is_far(wish.amount, deal))
        wanted = pending.wanting(wish)
        await (draft_of(wanted, desk) if doubtful else carry(desk, wanted))
    else:
        return False
    return True


def _sum_of(said: Sum, client: Client, deal: Deal) -> CreateDeal:
    wish = CreateDeal(client=certain(client), deal=deal.id, sets=True)
    if len(said.amounts) > 1:
        return wish.model_copy(update={"alternatives": said.amounts})
    scaled = in_scale(said.amounts[0], deal) if said.unscaled else said.amounts[0]
    return wish.model_copy(update={"amount": scaled or said.amounts[0], "bare": scaled is None})


def _told_a_sum(change: Change) -> bool:
    """Another sum behind one is perhaps of something else."""
    return any(told["wish"].get("amount") for told in change.wishes)


async def _deal_of(change: Change, desk: Desk) -> tuple[Deal, Client] | None:
    """The only deal that a message or a press wrote of, and its client."""
    entries = await desk.book.journal.entries(change.id)
    numbers = {entry.record_id for entry in entries if entry.record == "deal"}
    return await deal_with_client(next(iter(numbers)), desk.book) if len(numbers) == 1 else None
