"""Colleagues chosen by a button: to whom a deal, a lead or a task goes; or by their name."""

from cards.card import Card
from cards.presses import BadButtonError, Press
from crm.wishes import Mention
from handlers.desk import Desk
from storage.tables import Member


async def others(desk: Desk, besides: int | None) -> list[Member]:
    """Everybody who is here, but for one."""
    return [one for one in await desk.book.members.active() if one.id != besides]


async def chosen(press: Press, place: int, desk: Desk) -> Member:
    """The colleague whose number stands there; BadButtonError when they are not here any more."""
    colleague = await desk.book.members.of(press.number(place))
    if colleague is None or not colleague.active:
        raise BadButtonError("nobody to give it to")
    return colleague


async def the_only(mention: Mention, desk: Desk) -> Member | None:
    """The colleague who is meant; where it is nobody here, or may be several, the person is told so."""
    meant = [one for one in await desk.book.members.active() if one.id in mention.ids]
    if len(meant) != 1:
        names = ", ".join(one.name for one in meant) or mention.name
        await desk.say(Card(desk.voice("colleague-which", names=names)))
        return None
    return meant[0]
