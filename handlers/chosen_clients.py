"""Clients by what they are like, and how many: «сколько клиентов у Олега», «новые клиенты за ноябрь»."""

from dataclasses import replace

from cards.card import Card
from cards.chosen_clients import ChosenClients, chosen_clients
from cards.client_lists import PAGE
from cards.closed import NOBODY
from cards.facets import facets_of, read_facets
from cards.presses import Press, press
from crm.wishes import ShowClients
from handlers.agendas import redraw_seen
from handlers.chosen_deals import days_ago
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.whose import colleague_meant
from storage.tables import Member
from storage.tables.filters import CHANNELS, ClientFilter


async def show_clients_chosen(wish: ShowClients, desk: Desk) -> None:
    """The first page; of a name that is nobody's, or several people's, it is asked who is meant."""
    if await refuses_in_group(desk):
        return
    chosen = _filter_of(wish, desk)
    if wish.whose is not None:
        owner = await colleague_meant(wish.whose, lambda one: _opens(replace(chosen, owner_id=one.id)), desk)
        if owner is None:
            return
        chosen = replace(chosen, owner_id=owner.id)
    await desk.say(chosen_clients(replace(await _chosen(chosen, 0, desk), unread=wish.unread), desk.voice))


def _opens(chosen: ClientFilter) -> str:
    return press("cf", *facets_of(chosen), 0)


def _filter_of(wish: ShowClients, desk: Desk) -> ClientFilter:
    """What was said, in the moments of the book."""
    zone = desk.doer.zone
    since, until = wish.period.within(zone) if wish.period is not None else (None, None)
    missed = wish.untouched.within(zone) if wish.untouched is not None else (None, None)
    return ClientFilter(
        tag=wish.tag,
        since=since,
        until=until,
        quiet_before=days_ago(wish.quiet_days, desk),
        missed_since=missed[0],
        missed_until=missed[1],
        missed_by="".join(letter for letter, name in CHANNELS.items() if name in wish.channels) or None,
        unplanned=wish.unplanned,
    )


async def show_clients_of(owner: Member, desk: Desk) -> None:
    """Whom a colleague looks after; the caller knows that they may be seen."""
    await desk.say(await _card(ClientFilter(owner_id=owner.id), 0, desk))


async def on_clients_chosen_turned(press: Press, desk: Desk) -> None:
    """`cf[:<facet>…]:<page>`: a page of the clients so chosen, in place of what was shown."""
    await _redraw(*read_facets(ClientFilter, press), desk)


async def on_clients_of_turned(press: Press, desk: Desk) -> None:
    """`cw:<member>:<page>`: a page of a colleague's clients."""
    await _redraw(ClientFilter(owner_id=press.number(0)), press.page(1), desk)


async def _redraw(chosen: ClientFilter, page: int, desk: Desk) -> None:
    async def card(_: Member | None) -> Card:
        return await _card(chosen, page, desk)

    await redraw_seen(chosen.owner_id or NOBODY, desk, card, in_groups=False)


async def _card(chosen: ClientFilter, page: int, desk: Desk) -> Card:
    return chosen_clients(await _chosen(chosen, page, desk), desk.voice)


async def _chosen(chosen: ClientFilter, page: int, desk: Desk) -> ChosenClients:
    found = await desk.book.clients.matching(chosen, limit=PAGE, skip=page * PAGE)
    count = await desk.book.clients.count(chosen)
    return ChosenClients(chosen, found, count, page, owner=await desk.book.members.of(chosen.owner_id))
