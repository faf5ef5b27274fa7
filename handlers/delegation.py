"""Delegation: a task is given to a colleague, who accepts or declines it."""

from collections.abc import Callable

from cards.presses import Press
from cards.tasks import which_colleague
from crm.rights import may_answer_for, may_give_task
from crm.wishes import AnswerTask, GiveTask
from handlers.carrying import carry_press
from handlers.colleagues import chosen, others
from handlers.desk import Desk
from handlers.tasks import card_of, pressed_task
from storage.tables import Member, Task


async def on_giving_pressed(press: Press, desk: Desk) -> None:
    """`tg:<task>:<version>`: to whom?"""
    task = await allowed_task(press, desk, may_give_task)
    if task is not None:
        await desk.redraw(which_colleague(task, await others(desk, task.assignee_id), desk.voice))


async def on_given(press: Press, desk: Desk) -> None:
    """`te:<task>:<version>:<member>`."""
    colleague = await chosen(press, 2, desk)
    task = await allowed_task(press, desk, may_give_task)
    if task is not None and task.assignee_id != colleague.id:
        await carry_press(desk, GiveTask(task=task.id, to=colleague.id))
    if task is not None:
        await desk.redraw(await card_of(task, desk))


async def on_accepted(press: Press, desk: Desk) -> None:
    """`ty:<task>`."""
    task = await allowed_task(press, desk, may_answer_for)
    if task is not None and task.accepted_at is None:
        await carry_press(desk, AnswerTask(task=task.id, accepts=True))
    if task is not None:
        await desk.redraw(await card_of(task, desk))


async def on_declined(press: Press, desk: Desk) -> None:
    """`tn:<task>`: it is theirs again who asked."""
    task = await allowed_task(press, desk, may_answer_for)
    if task is not None:
        await carry_press(desk, AnswerTask(task=task.id, accepts=False))
        await desk.clear_buttons()


async def allowed_task(press: Press, desk: Desk, allows: Callable[[Member, Task], bool]) -> Task | None:
    """The open task of a button, for whom that right allows it; otherwise the person is told."""
    task = await desk.book.tasks.of(press.number(0))
    if task is not None and not allows(desk.member, task):
        await desk.answer_press(desk.voice("task-not-asked"))
        return None
    return await pressed_task(press, desk)
