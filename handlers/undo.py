"""Undo: of the newest change, or of the one whose button was pressed."""

from datetime import timedelta

from cards.card import Card
from cards.presses import Press
from cards.undo import undone
from crm.erasure import ErasedSince
from crm.messages import undo
from crm.outcomes import GoesBack, NothingToUndo, Reverted
from crm.rights import may_undo
from crm.wishes import Mention
from handlers.clients import gone
from handlers.desk import Desk
from handlers.handovers import give_back
from handlers.said_before import said_before
from handlers.telling import tell_of_undo
from storage.tables import Change

A_DAY = timedelta(days=1)


async def undo_newest_of(desk: Desk, client: Mention | None = None) -> None:
    """`/undo`, «отмени»; said again, it takes the change before. Of a client: the newest booking taken off."""
    if client is None:
        await _show(await undo.undo_newest(desk.book, desk.doer), desk)
        return
    for said in await said_before(desk, A_DAY):
        if isinstance(said, Change) and await _took_off(said, client, desk):
            await _show(await undo.undo(said, desk.book, desk.doer), desk)
            return
    await _show(NothingToUndo(), desk)


async def _took_off(change: Change, client: Mention, desk: Desk) -> bool:
    """Whether it called off a booking of that client and did nothing else."""
    if change.undone_at is not None or [one["wish"]["kind"] for one in change.wishes] != ["cancel_visit"]:
        return False
    of = {entry.client_id for entry in await desk.book.journal.entries(change.id)}
    return len(client.ids) == 1 and of == {int(client.ids[0])}


async def undo_replied(change_id: int, desk: Desk) -> None:
    """«отмени» in reply to what was recorded: that, and not the newest."""
    change = await desk.book.changes.of(change_id)
    if change is None or not may_undo(desk.member, change):
        await desk.say(Card(desk.voice("undo-nothing")))
    elif change.undone_at is not None:
        await desk.say(Card(desk.voice("undo-already")))
    else:
        await _show(await undo.undo(change, desk.book, desk.doer, keep_client=None), desk)


async def on_undo_pressed(press: Press, desk: Desk) -> None:
    """`u:<change>`."""
    await _undo(press, desk, keep_client=None)


async def on_client_kept(press: Press, desk: Desk) -> None:
    """`uk:<change>`: all but the client."""
    await _undo(press, desk, keep_client=True)


async def on_client_archived(press: Press, desk: Desk) -> None:
    """`ua:<change>`: the client goes into the archive, with the records it got since."""
    await _undo(press, desk, keep_client=False)


async def _undo(press: Press, desk: Desk, *, keep_client: bool | None) -> None:
    change = await desk.book.changes.of(press.number(0))
    if change is None or not may_undo(desk.member, change):
        await gone(desk)
    elif change.undone_at is not None:
        await desk.answer_press(desk.voice("undo-already"))
    else:
        await desk.answer_press()
        outcome = await undo.undo(change, desk.book, desk.doer, keep_client=keep_client)
        await _show(outcome, desk)
        if isinstance(outcome, Reverted | GoesBack | ErasedSince):
            await desk.clear_buttons()


async def _show(outcome: undo.Undone, desk: Desk) -> None:
    if isinstance(outcome, GoesBack):
        await give_back(outcome.change, desk)
        return
    card = undone(outcome, desk.voice)
    await desk.say(card)
    if isinstance(outcome, Reverted):
        await _take_sign_back(outcome.change, desk)
        await tell_of_undo(outcome, desk)


async def _take_sign_back(change: Change, desk: Desk) -> None:
    """What is not recorded any more bears no sign of it."""
    if change.message_id is not None and change.chat_id == desk.chat_id:
        await desk.unreact(change.message_id)
