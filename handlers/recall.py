"""Recall: the worklist of the front desk, one card at a time."""

from datetime import datetime, timedelta

from cards.card import Card
from cards.invitations import invitation_card
from cards.masters import master_key
from cards.presses import BadButtonError, Press, press
from cards.recall import EPOCH, cursor, nobody_left, recall
from crm.invitations import INVITING, invitation_to
from crm.recall import all_due, next_due
from crm.wishes import ShowReport
from handlers.desk import Desk

NAMED = 15
"""Who are due back, by name."""


async def show_recall(desk: Desk, wish: ShowReport) -> None:
    """Who is due back, the first ones by name, and by whom to go through them."""
    if not desk.workspace.keeps_visits:
        await desk.say(Card(desk.voice("recall-not-here")))
        return
    service_id = int(wish.services[0]) if wish.services else None
    first = await all_due(desk.book, desk.workspace, desk.now, service_id=service_id, master=wish.master, limit=NAMED)
    counts = [
        one
        for one in await desk.book.returns.counts(desk.now)
        if service_id in {None, one[0]} and wish.master in {None, one[1]}
    ]
    following = press("rm", master_key(wish.master)) if wish.master else press("rs", service_id) if service_id else None
    services = await desk.book.services.by_number()
    phones = await desk.book.clients.phones_of([client.id for client in first])
    await desk.say(recall(counts, services, desk.voice, first, following or press("ra"), phones))


async def on_all_recalled(press: Press, desk: Desk) -> None:
    """`ra[:<due>:<client>]`: the next of all."""
    await _show_next(desk, press, place=0)


async def on_service_recalled(press: Press, desk: Desk) -> None:
    """`rs:<service>[:<due>:<client>]`: the next who came for it last."""
    await _show_next(desk, press, place=1, service_id=press.number(0))


async def on_master_recalled(press: Press, desk: Desk) -> None:
    """`rm:<master>[:<due>:<client>]`: the next who came to them last."""
    asked = press.word(0)
    counts = await desk.book.returns.counts(desk.now)
    master = next((name for _, name, _ in counts if name and master_key(name) == asked), "")
    await _show_next(desk, press, place=1, master=master)


async def _show_next(
    desk: Desk, pressed: Press, *, place: int, service_id: int | None = None, master: str | None = None
) -> None:
    await desk.answer_press()
    behind = _behind(pressed, place)
    client = await next_due(desk.book, desk.workspace, desk.now, behind, service_id=service_id, master=master)
    if client is None:
        await desk.say(nobody_left(desk.voice))
        return
    invitation = await invitation_to(client, INVITING[0], desk.workspace, desk.book)
    following = press(pressed.verb, *pressed.args[:place], *cursor(client))
    await desk.say(invitation_card(invitation, desk.voice, following=following), client_id=client.id)


def _behind(pressed: Press, place: int) -> tuple[datetime, int] | None:
    if len(pressed.args) <= place + 1:
        return None
    try:
        return EPOCH + timedelta(microseconds=pressed.number(place)), pressed.number(place + 1)
    except OverflowError:
        raise BadButtonError("no moment is that late") from None
