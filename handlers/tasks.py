"""Tasks: one task's buttons, and the day."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta

from cards.card import Card
from cards.day import today
from cards.presses import Press, short
from cards.questions import asks_date
from cards.tasks import (
    Colleagues,
    task_card,
    version,
    which_deleted,
    which_repeat,
)
from cards.voice import Voice
from crm.bookings import bookings_ahead
from crm.day import end_of_day, plans_of
from crm.no_shows import unsaid_of_late
from crm.rights import may_give_task
from crm.rules.calendar import at_wall
from crm.rules.repeats import usual_rules
from crm.rules.series import wall_at
from crm.wishes import CancelTask, FinishTask, MoveTask, RepeatTask, Wish
from handlers.carrying import carry_press, open_question, show_question
from handlers.clients import gone
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.pending import Pending, from_press
from handlers.steps import leave_everything
from storage.tables import Task

Show = Callable[[Task, Desk], Awaitable[Card]]


async def show_today(desk: Desk) -> None:
    """Overdue, today, tomorrow, and what waits for an answer."""
    if not await refuses_in_group(desk):
        await desk.say(await day_card(desk))


async def day_card(desk: Desk) -> Card:
    since, until = (end_of_day(desk.now, desk.doer.zone, days=days) for days in (-1, 1))
    plans = await plans_of(desk.member.id, until, desk.book, since=since)
    booked = await bookings_ahead(desk.now, desk.doer.zone, desk.book)
    unsaid = await unsaid_of_late(desk.now, desk.doer.zone, desk.book)
    return today(plans, desk.voice, booked, unsaid)


async def on_questions_left(_: Press, desk: Desk) -> None:
    """`qa`: none of the questions that wait is to be asked any more."""
    await desk.answer_press()
    await leave_everything(desk)
    await desk.redraw(await day_card(desk))


async def on_task_opened(press: Press, desk: Desk) -> None:
    """`t:<task>`."""
    task = await pressed_task(press, desk, checked=False)
    if task is not None:
        await desk.say(await card_of(task, desk), task_id=task.id, client_id=task.client_id)


async def on_task_done(press: Press, desk: Desk) -> None:
    """`td:<task>:<version>`."""
    await carry_pressed(press, desk, lambda task: FinishTask(task=task.id))


async def on_task_ticked(press: Press, desk: Desk) -> None:
    """`tk:<task>:<version>`: done from a list, which keeps the buttons of the others."""
    task = await pressed_task(press, desk)
    if task is None:
        return
    await carry_press(desk, FinishTask(task=task.id))
    await desk.clear_buttons(keep=lambda other: not _is_of(task, other))


def _is_of(task: Task, press: Press) -> bool:
    return press.verb in {"t", "tk"} and press.args[:1] == (short(task.id),)


async def on_task_deleted(press: Press, desk: Desk) -> None:
    """`tx:<task>:<version>`, of a series `tx:<task>:<version>:<1 this one, a all>`."""
    chosen = press.further(2)
    task = None if chosen else await desk.book.tasks.of(press.number(0))
    if task is not None and task.repeat is not None:
        await _show_instead(which_deleted, press, desk)
    else:
        await carry_pressed(press, desk, lambda task: CancelTask(task=task.id, whole=chosen != "1"))


async def on_task_repeat_wanted(press: Press, desk: Desk) -> None:
    """`tr:<task>:<version>`: how? `tr:<task>:<version>:<code>`: by that rule."""
    code = press.further(2)
    if code:
        await carry_pressed(press, desk, lambda task: RepeatTask(task=task.id, repeat=_rule(code, task, desk)))
    else:
        await _show_instead(which_repeat, press, desk)


def _rule(code: str, task: Task, desk: Desk) -> str | None:
    return usual_rules(wall_at(task.due_at, desk.doer.zone).date()).get(code)


async def on_task_shown_again(press: Press, desk: Desk) -> None:
    """`tb:<task>`: back to its card."""
    task = await pressed_task(press, desk, checked=False)
    if task is not None:
        await desk.redraw(await card_of(task, desk))


async def _show_instead(card: Callable[[Task, Voice], Card], press: Press, desk: Desk) -> None:
    """A question about an open task in place of its card."""
    task = await pressed_task(press, desk)
    if task is not None:
        await desk.redraw(card(task, desk.voice))


async def on_task_in_an_hour(press: Press, desk: Desk) -> None:
    """`th:<task>:<version>`."""
    await carry_pressed(press, desk, lambda task: _in_an_hour(task, desk))


def _in_an_hour(task: Task, desk: Desk) -> MoveTask:
    return MoveTask(task=task.id, due_at=desk.now + timedelta(hours=1), by_clock=False)


async def on_task_tomorrow(press: Press, desk: Desk) -> None:
    """`tt:<task>:<version>`: tomorrow at the same hour."""
    await carry_pressed(press, desk, lambda task: MoveTask(task=task.id, due_at=tomorrow(task.due_at, desk)))


async def on_task_on_freer_day(press: Press, desk: Desk) -> None:
    """`tf:<task>:<version>:<day>`: at the same hour of that day."""
    day = press.day(2)
    await carry_pressed(press, desk, lambda task: MoveTask(task=task.id, due_at=on_day(day, task.due_at, desk)))


def tomorrow(due_at: datetime, desk: Desk) -> datetime:
    """Tomorrow, at the hour it was planned for."""
    return on_day(desk.doer.today + timedelta(days=1), due_at, desk)


def on_day(day: date, due_at: datetime, desk: Desk) -> datetime:
    """That day, at the hour it was planned for."""
    zone = desk.doer.zone
    return at_wall(day, due_at.astimezone(zone).time().replace(second=0, microsecond=0), zone)


async def on_task_other_time(press: Press, desk: Desk) -> None:
    """`to:<task>:<version>`: when?"""
    task = await pressed_task(press, desk)
    if task is not None:
        await ask_other_time(task, from_press(desk), desk)


async def ask_other_time(task: Task, asking: Pending, desk: Desk, *told: Wish) -> None:
    """When is it to be, then? `asking`: the press or the message that it is asked of; `told`: what it says besides."""
    waiting = asking.wanting(*told, MoveTask(task=task.id)).model_copy(update={"ordinal": len(told)})
    question = await open_question(desk, "OtherTime", waiting)
    await show_question(desk, question, asks_date(question.id, desk.voice, task=task.text), client_id=task.client_id)


async def carry_pressed(press: Press, desk: Desk, wish: Callable[[Task], Wish], show: Show | None = None) -> None:
    """Do what a button of a task wants, and show the task, or what `show` gives, in place of its message."""
    task = await pressed_task(press, desk)
    if task is None:
        return
    await carry_press(desk, wish(task))
    await desk.redraw(await (show or card_of)(task, desk))


async def card_of(task: Task, desk: Desk) -> Card:
    """Its card, with the colleague who was asked, and others who may be where there are any."""
    client = await desk.book.clients.of(task.client_id)
    if task.closed_at is not None:
        return task_card(task, client, desk.voice)
    here = await desk.book.members.active()
    doer = next((one for one in here if one.id == task.assignee_id), None)
    asked = doer.name if doer is not None and doer.id != task.creator_id else None
    others = len(here) > 1 and may_give_task(desk.member, task)
    theirs = doer if others and doer is not None and doer.id != desk.member.id else None
    return task_card(task, client, desk.voice, Colleagues(asked, others, theirs, desk.member.id))


async def pressed_task(press: Press, desk: Desk, *, checked: bool = True) -> Task | None:
    """The open task of a button, as it was when the button was shown; otherwise the person is told."""
    shown = press.number(1) if len(press.args) > 1 else None
    task = await desk.book.tasks.of(press.number(0))
    if task is None:
        await gone(desk)
        return None
    if checked and task.closed_at is not None:
        await desk.answer_press(desk.voice("task-closed"))
        return None
    if checked and shown is not None and shown != version(task):
        when = desk.voice.moment(task.due_at)
        await desk.answer_press(desk.voice("task-moved-already", when=when))
        return None
    await desk.answer_press()
    return task
