"""The evening's list, answered."""

from cards.card import Card
from cards.evening import evening
from cards.presses import Press
from crm.day import end_of_day, plans_of
from crm.no_shows import unsaid_of_late
from crm.wishes import FinishTask, MoveTask
from handlers.desk import Desk
from handlers.tasks import carry_pressed, tomorrow
from storage.tables import Task


async def on_done_in_the_evening(press: Press, desk: Desk) -> None:
    """`ed:<task>:<version>`: one of the list is done."""
    await carry_pressed(press, desk, lambda task: FinishTask(task=task.id), _rest)


async def on_tomorrow_in_the_evening(press: Press, desk: Desk) -> None:
    """`et:<task>:<version>`: one of the list is put off to tomorrow, at its hour."""
    await carry_pressed(press, desk, lambda task: MoveTask(task=task.id, due_at=tomorrow(task.due_at, desk)), _rest)


async def _rest(_: Task, desk: Desk) -> Card:
    """The list without what was answered."""
    plans = await plans_of(desk.member.id, end_of_day(desk.now, desk.doer.zone), desk.book)
    return evening(plans, desk.voice, await unsaid_of_late(desk.now, desk.doer.zone, desk.book))
