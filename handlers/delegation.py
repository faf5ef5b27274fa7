"""Delegation: a task is given to a colleague, who accepts or declines it."""

from cards.presses import Press
from cards.tasks import which_colleague
from crm.rights import may_answer_for, may_give_task
from crm.wishes import AnswerTask, GiveTask
from handlers.carrying import carry_press
from handlers.colleagues import chosen, others
from handlers.desk import Desk
from handlers.tasks import card_of, pressed_task
from storage.tables import Task


async def on_giving_pressed(press: Press, desk: Desk) -> None:
    """`tg:<task>:<version>`: to whom?"""
    task = await _to_give(press, desk)
    if task is not None:
        await desk.redraw(which_colleague(task, await others(desk, task.assignee_id), desk.voice))


async def on_given(press: Press, desk: Desk) -> None:
    """`te:<task>:<version>:<member>`."""
    colleague = await chosen(press, 2, desk)
    task = await _to_give(press, desk)
    if task is not None and task.assignee_id != colleague.id:
        await carry_press(desk, GiveTask(task=task.id, to=colleague.id))
    if task is not None:
        await desk.redraw(await card_of(task, desk))


async def on_accepted(press: Press, desk: Desk) -> None:
    """`ty:<task>`."""
    task = await _asked(press, desk)
    if task is not None and task.accepted_at is None:
        await carry_press(desk, AnswerTask(task=task.id, accepts=True))
    if task is not None:
        await desk.redraw(await card_of(task, desk))


async def on_declined(press: Press, desk: Desk) -> None:
    """`tn:<task>`: it is theirs again who asked."""
    task = await _asked(press, desk)
    if task is not None:
        await carry_press(desk, AnswerTask(task=task.id, accepts=False))
        await desk.clear_buttons()


async def _to_give(press: Press, desk: Desk) -> Task | None:
    task = await desk.book.tasks.of(press.number(0))
    if task is not None and not may_give_task(desk.member, task):
        await desk.answer_press(desk.voice("task-not-asked"))
        return None
    return await pressed_task(press, desk)


async def _asked(press: Press, desk: Desk) -> Task | None:
    """The open task, when the answer is theirs to give."""
    task = await desk.book.tasks.of(press.number(0))
    if task is not None and not may_answer_for(desk.member, task):
        await desk.answer_press(desk.voice("task-not-asked"))
        return None
    return await pressed_task(press, desk)
