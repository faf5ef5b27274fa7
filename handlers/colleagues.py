"""Colleagues chosen by a button: to whom a deal, a lead or a task goes."""

from cards.presses import BadButtonError, Press
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
