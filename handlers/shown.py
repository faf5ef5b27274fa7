"""What the newest card of a chat shows, told by its buttons: «а вчера?» behind revenue, «в 18:30» behind free times."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from cards.free_times import MINUTE
from cards.presses import Press, read_press
from crm.rules.periods import Period
from crm.rules.shifts import moved_to_hour_of
from crm.wishes import BookVisit, Mention, ShowBookings, ShowReport
from handlers.desk import Desk
from handlers.free_times import show_free, sought_by
from handlers.masters import master_of
from handlers.revenue import show_revenue

LOOKED_AT = timedelta(minutes=15)
"""So long a card is what words are said to that name no day, or nothing but one."""


async def show_further(wish: ShowBookings, past: Period, desk: Desk) -> bool:
    """Revenue or free times of other days, of the same master and for the same services; False: neither was shown."""
    shown = await _presses(desk)
    if turned := _turning(shown, "rv"):
        await show_revenue(ShowReport(name="sales", period=past, master=await master_of(turned.further(2), desk)), desk)
    elif turned := _turning(shown, "vf"):
        sought = await sought_by(turned, desk)
        whom = Mention(ids=(sought.client.id,)) if sought.client is not None else None
        services = tuple(one.id for one in sought.services)
        told = {"free": True, "further": None, "master": sought.master, "services": services, "whom": whom}
        await show_free(wish.model_copy(update=told), desk)
    return turned is not None


async def at_hour_shown(wish: BookVisit, desk: Desk) -> BookVisit | None:
    """An hour without a day behind free times is one of their day, for whom and what they were looked up."""
    offered = [one for one in await _presses(desk) if one.verb == "fb"] if wish.hour_only else []
    if not offered or wish.starts_at is None:
        return None
    at = moved_to_hour_of(_begins(offered[0]), wish.starts_at, desk.doer.zone, desk.now)
    meant = [one for one in offered if _begins(one) == at] or offered
    sought = await sought_by(meant[0], desk)
    alone = len({one.further(1) for one in meant}) == 1
    client = Mention(ids=(sought.client.id,)) if sought.client is not None else wish.client
    told = {
        "client": client if wish.client == Mention() else wish.client,
        "master": wish.master or (sought.master if alone else None),
        "services": wish.services or tuple(one.id for one in sought.services),
    }
    return wish.model_copy(update={**told, "starts_at": at, "hour_only": False})


def _begins(offered: Press) -> datetime:
    return datetime.fromtimestamp(offered.number(0) * MINUTE, UTC)


def _turning(shown: Sequence[Press], verb: str) -> Press | None:
    """The last of them turns the card to other days."""
    return next((one for one in reversed(shown) if one.verb == verb), None)


async def _presses(desk: Desk) -> Sequence[Press]:
    """The buttons of what was shown last, when that is not long ago."""
    payload = await desk.book.outbox.shown_last(desk.chat_id, desk.now - LOOKED_AT)
    rows = (payload.get("reply_markup") or {}).get("inline_keyboard") or ()
    return [read_press(button["callback_data"]) for row in rows for button in row if "callback_data" in button]
