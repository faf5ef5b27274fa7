"""Undo: of the newest change, or of the one whose button was pressed."""

from datetime import timedelta

from cards.card import Card
from cards.presses import Press
from cards.undo import undone
from crm.changing import wishes_of
from crm.erasure import ErasedSince
from crm.messages import undo
from crm.outcomes import GoesBack, NothingToUndo, Reverted
from crm.rights import may_undo
from crm.wishes import Mention, UndoLast
from handlers.carrying import carry
from handlers.clients import gone
from handlers.desk import Desk
from handlers.handovers import give_back
from handlers.heard import Heard
from handlers.pending import Pending
from handlers.said_before import IN_ONE_BREATH, said_before
from handlers.taking_leads import offer_again
from handlers.telling import tell_of_undo
from storage.tables import Change

A_DAY = timedelta(days=1)


async def undo_newest_of(desk: Desk, wish: UndoLast, pending: Pending) -> None:
    """`/undo`, «отмени»; said again, it takes the change before. Of a kind or a client: the newest such change."""
    if wish.restores and await _restored(pending, desk):
        return
    if wish.client is None and wish.what is None:
        await undo_newest(desk)
        return
    for said in await said_before(desk, A_DAY):
        if isinstance(said, Change) and await _is_meant(said, wish, desk):
            await _show(await undo.undo(said, desk.book, desk.doer), desk)
            return
    await _show(NothingToUndo(), desk)


async def undo_newest(desk: Desk) -> None:
    """Whatever was done last, of what still stands."""
    await _show(await undo.undo_newest(desk.book, desk.doer), desk)


async def _restored(pending: Pending, desk: Desk) -> bool:
    """«верни» right behind an Undo: what it took back is written once more, as of its own moment."""
    gone = await desk.book.changes.taken_back(desk.member.id, desk.chat_id, desk.now - IN_ONE_BREATH)
    newest = next(iter(await desk.book.changes.latest(desk.member.id, desk.chat_id, desk.now - IN_ONE_BREATH, 1)), None)
    if gone is None or gone.undone_at is None or (newest is not None and newest.made_at >= gone.undone_at):
        return False
    wishes = tuple(wishes_of(gone)) if gone.erased_at is None else ()
    if not wishes:
        return False
    await carry(desk, pending.wanting(*wishes).model_copy(update={"moment": gone.made_at}))
    return True


async def _is_meant(change: Change, wish: UndoLast, desk: Desk) -> bool:
    if wish.client is not None:
        return await _took_off(change, wish.client, desk)
    return change.undone_at is None and any(one["wish"]["kind"] == wish.what for one in change.wishes)


async def _took_off(change: Change, client: Mention, desk: Desk) -> bool:
    """Whether it called off a booking of that client and did nothing else."""
    if change.undone_at is not None or [one["wish"]["kind"] for one in change.wishes] != ["cancel_visit"]:
        return False
    of = {entry.client_id for entry in await desk.book.journal.entries(change.id)}
    return len(client.ids) == 1 and of == {int(client.ids[0])}


async def undo_replied(heard: Heard, desk: Desk) -> bool:
    """«отмени» in reply to what was recorded: that, and not the newest."""
    change_id = heard.about.change_id if heard.about is not None else None
    if change_id is None or not isinstance(heard.read.only, UndoLast):
        return False
    change = await desk.book.changes.of(change_id)
    if change is None or not may_undo(desk.member, change):
        await desk.say(Card(desk.voice("undo-nothing")))
    elif change.undone_at is not None:
        await desk.say(Card(desk.voice("undo-already")))
    else:
        await _show(await undo.undo(change, desk.book, desk.doer, keep_client=None), desk)
    return True


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
        await offer_again(outcome.change, desk)


async def _take_sign_back(change: Change, desk: Desk) -> None:
    """What is not recorded any more bears no sign of it."""
    if change.message_id is not None and change.chat_id == desk.chat_id:
        await desk.unreact(change.message_id)
