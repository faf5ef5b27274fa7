"""Lists of clients: all, one's own, those out of touch, VIP."""

from collections.abc import Sequence

from cards.card import Card
from cards.client_lists import LISTS, PAGE, clients_card
from cards.presses import Press
from crm.rights import sees_only
from crm.rules.circles import VIP
from crm.rules.touches import SOONEST
from handlers.desk import Desk
from storage.tables import Client
from storage.tables.filters import ClientFilter

ALL, OWN, QUIET, TAGGED = LISTS


async def show_clients(which: str, desk: Desk) -> None:
    """All whom the asker sees, by name; their own; whom nobody has reached for a week, the longest first; VIP."""
    await desk.say(await _card(which, 0, desk))


async def on_clients_turned(press: Press, desk: Desk) -> None:
    """`cl:<list>:<page>`: another page or list in place of this one."""
    which, page = press.one_of(0, LISTS), press.page(1)
    await desk.answer_press()
    await desk.redraw(await _card(which, page, desk))


async def _card(which: str, page: int, desk: Desk) -> Card:
    found = await _found(which, page * PAGE, desk)
    alone = sees_only(desk.member, desk.workspace) is not None
    offered = [one for one in LISTS if not (one == OWN and alone)]
    shown = ALL if which == OWN and alone else which
    return clients_card(shown, found[:PAGE], page, offered, desk.voice, more=len(found) > PAGE)


async def _found(which: str, skip: int, desk: Desk) -> Sequence[Client]:
    """One more than a page. Whoever leads asks about everybody's but by «my»."""
    chosen = {
        OWN: ClientFilter(owner_id=desk.member.id),
        QUIET: ClientFilter(quiet_before=desk.now - SOONEST),
        TAGGED: ClientFilter(tag=VIP),
    }
    return await desk.book.clients.matching(chosen.get(which, ClientFilter()), limit=PAGE + 1, skip=skip)
