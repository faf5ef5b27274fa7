"""Whose deals, clients or work a question is about: the one colleague meant, as far as the asker may know of them."""

from collections.abc import Callable

from cards.card import Card
from cards.work import which_work
from crm.rights import Right, may
from crm.wishes import Mention
from handlers.agendas import may_see_work
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from storage.tables import Member


async def colleague_meant(whose: Mention, opens: Callable[[Member], str], desk: Desk) -> Member | None:
    """The one who is named; None: it was said that they are not the asker's to see, or asked who is meant.

    `opens`: the data of a button that shows of a colleague what was asked for.
    """
    if await refuses_in_group(desk):
        return None
    everybody = await desk.book.members.ever()
    meant = [one for one in everybody if one.id in whose.ids]
    if any(not may_see_work(one, desk) for one in meant) or not (meant or may(desk.member, Right.LEAD)):
        await desk.say(Card(desk.voice("agenda-not-yours")))
        return None
    if len(meant) == 1:
        return meant[0]
    known = [one for one in meant or everybody if may_see_work(one, desk) and (one.active or meant)]
    await desk.say(which_work(whose, [(one.name, opens(one)) for one in known], desk.voice))
    return None
