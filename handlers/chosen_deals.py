"""Open deals by what they are like: «сделки Олега больше 100 тысяч на стадии договор»."""

from dataclasses import replace
from datetime import datetime, timedelta

from cards.card import Card
from cards.chosen_deals import ChosenDeals, chosen_deals
from cards.closed import NOBODY
from cards.deals import PAGE
from cards.facets import facets_of, read_facets
from cards.presses import Press, press
from crm.rights import sees_only
from crm.rules.calendar import start_of_day
from crm.wishes import ShowDeals
from handlers.agendas import redraw_seen
from handlers.clients import gone, show_found
from handlers.desk import Desk
from handlers.whose import colleague_meant
from storage.tables import Member
from storage.tables.filters import DealFilter


async def show_deals_chosen(wish: ShowDeals, desk: Desk) -> None:
    """The first page; of a name that is nobody's, or several people's, it is asked who is meant."""
    if wish.client is not None and len(wish.client.ids) != 1:
        await show_found(wish.client.name, desk)
        return
    chosen = await _filter_of(wish, desk)
    if wish.whose is not None:
        owner = await colleague_meant(wish.whose, lambda one: _opens(replace(chosen, owner_id=one.id)), desk)
        if owner is None:
            return
        chosen = replace(chosen, owner_id=owner.id)
    asked = await _chosen(chosen, 0, desk)
    await desk.say(chosen_deals(replace(asked, unread=wish.unread, other_sum=wish.or_least), desk.voice))


def _opens(chosen: DealFilter) -> str:
    return press("df", *facets_of(chosen), 0)


async def _filter_of(wish: ShowDeals, desk: Desk) -> DealFilter:
    """What was said, in the numbers and moments of the book."""
    stage = next((one.id for one in await desk.book.workspaces.stages() if one.key == wish.stage), None)
    quiet = desk.workspace.stall_days if wish.quiet_days == 0 else wish.quiet_days
    since, until = wish.period.within(desk.doer.zone) if wish.period is not None else (None, None)
    limit = wish.least or wish.most
    return DealFilter(
        client_id=int(wish.client.ids[0]) if wish.client is not None else None,
        stage_id=stage,
        currency=limit.currency if limit is not None else None,
        least=wish.least.units if wish.least is not None else None,
        most=wish.most.units if wish.most is not None else None,
        quiet_before=days_ago(quiet, desk),
        opened_since=since,
        opened_before=until or days_ago(wish.older_days, desk),
        unplanned=wish.unplanned,
        largest=wish.largest,
    )


def days_ago(days: int | None, desk: Desk) -> datetime | None:
    """When that day began, by the person's clock."""
    return None if days is None else start_of_day(desk.doer.today - timedelta(days=days), desk.doer.zone)


async def on_deals_turned(press: Press, desk: Desk) -> None:
    """`df[:<facet>…]:<page>`: a page of the deals so chosen, in place of what was shown."""
    await redraw_chosen(*read_facets(DealFilter, press), desk)


async def redraw_chosen(chosen: DealFilter, page: int, desk: Desk) -> None:
    """Never those of a colleague whose work is not the reader's to see, nor of a client out of sight."""
    if chosen.client_id is not None and await desk.book.clients.of(chosen.client_id) is None:
        await gone(desk)
        return

    async def card(_: Member | None) -> Card:
        return await chosen_card(chosen, page, desk)

    owner = chosen.owner_id or NOBODY
    await redraw_seen(owner, desk, card, in_groups=owner == NOBODY)


async def chosen_card(chosen: DealFilter, page: int, desk: Desk) -> Card:
    """One page of them."""
    return chosen_deals(await _chosen(chosen, page, desk), desk.voice)


async def _chosen(chosen: DealFilter, page: int, desk: Desk) -> ChosenDeals:
    book = desk.book
    found = await book.deals.matching(chosen, limit=PAGE + 1, skip=page * PAGE)
    clients = await book.clients.several({deal.client_id for deal in found})
    return ChosenDeals(
        chosen,
        [(deal, clients[deal.client_id]) for deal in found[:PAGE]],
        await book.deals.worth(chosen),
        await book.workspaces.stages(),
        page,
        more=len(found) > PAGE,
        owner=await book.members.of(chosen.owner_id),
        client=await book.clients.of(chosen.client_id),
        owners=await _owners(chosen, desk),
    )


async def _owners(chosen: DealFilter, desk: Desk) -> dict[int, Member]:
    """Colleagues, named beside their deals where those of several are seen."""
    if chosen.owner_id is not None or sees_only(desk.member, desk.workspace) is not None:
        return {}
    return {member.id: member for member in await desk.book.members.ever() if member.id != desk.member.id}
