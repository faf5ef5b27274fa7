"""Delegation: a task is given to a colleague, who accepts or declines it."""

from telegram import Update

from cards.presses import Press
from cards.tasks import which_colleague
from crm.rights import may_answer_for, may_give_task
from crm.wishes import AnswerTask, GiveTask, Wish
from handlers.carrying import carry
from handlers.clients import gone, pressed_id, pressed_message
from handlers.context import Context
from handlers.desk import Desk
from handlers.pending import from_press
from handlers.tasks import card_of, pressed_task
from storage.tables import Task


async def on_giving_pressed(press: Press, update: Update, context: Context) -> None:
    """`tg:<task>:<version>`: to whom?"""
    desk = context.desk
    task = await _to_give(press, update, desk)
    if task is not None and (message_id := pressed_message(update)) is not None:
        others = [one for one in await desk.book.members.active() if one.id != task.assignee_id]
        await desk.edit_message(message_id, which_colleague(task, others, desk.voice))


async def on_given(press: Press, update: Update, context: Context) -> None:
    """`te:<task>:<version>:<member>`."""
    desk = context.desk
    colleague = await desk.book.members.of(press.number(2))
    if colleague is None or not colleague.active:
        await gone(update, desk)
        return
    task = await _to_give(press, update, desk)
    if task is not None and task.assignee_id != colleague.id:
        await _carry(GiveTask(task=task.id, to=colleague.id), update, desk)
    if task is not None and (message_id := pressed_message(update)) is not None:
        await desk.edit_message(message_id, await card_of(task, desk))


async def on_accepted(press: Press, update: Update, context: Context) -> None:
    """`ty:<task>`."""
    desk = context.desk
    task = await _asked(press, update, desk)
    if task is not None and task.accepted_at is None:
        await _carry(AnswerTask(task=task.id, accepts=True), update, desk)
    if task is not None and (message_id := pressed_message(update)) is not None:
        await desk.edit_message(message_id, await card_of(task, desk))


async def on_declined(press: Press, update: Update, context: Context) -> None:
    """`tn:<task>`: it is theirs again who asked."""
    desk = context.desk
    task = await _asked(press, update, desk)
    if task is not None:
        await _carry(AnswerTask(task=task.id, accepts=False), update, desk)
        if (message_id := pressed_message(update)) is not None:
            await desk.take_buttons(message_id)


async def _carry(wish: Wish, update: Update, desk: Desk) -> None:
    pending = from_press(desk, pressed_id(update), desk.now)
    await carry(desk, pending.model_copy(update={"wishes": (wish,)}))


async def _to_give(press: Press, update: Update, desk: Desk) -> Task | None:
    task = await desk.book.tasks.of(press.number(0))
    if task is not None and not may_give_task(desk.member, task):
        await desk.answer_press(pressed_id(update), desk.voice("task-not-asked"))
        return None
    return await pressed_task(press, update, desk)


async def _asked(press: Press, update: Update, desk: Desk) -> Task | None:
    """The open task, when the answer is theirs to give."""
    task = await desk.book.tasks.of(press.number(0))
    if task is not None and not may_answer_for(desk.member, task):
        await desk.answer_press(pressed_id(update), desk.voice("task-not-asked"))
        return None
    return await pressed_task(press, update, desk)
