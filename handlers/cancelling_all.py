"""«Отмени задачи на завтра»: all that is planned on a day is shown, and called off by one tap."""

from collections.abc import Sequence

from cards.questions import cancels_all
from crm.day import LONGEST_LIST
from crm.periods import day_of
from crm.wishes import CancelTask, Channel, Wish
from handlers.agendas import show_plans
from handlers.carrying import open_question, show_question
from handlers.desk import Desk
from handlers.pending import Pending
from phrases.planned_contacts import planned_contact
from storage.tables import Task


async def cancel_all_by_words(wishes: Sequence[Wish], pending: Pending, desk: Desk) -> bool:
    """Whether all plans of a day are to be called off; a day without any is shown as it is."""
    wish = wishes[0] if len(wishes) == 1 else None
    if not isinstance(wish, CancelTask) or wish.on is None:
        return False
    day = day_of(wish.on)
    since, until = day.within(desk.doer.zone)
    planned = await desk.book.tasks.open_for(desk.member.id, since=since, before=until, limit=LONGEST_LIST)
    tasks = [task for task in planned if _is_one_of(task, wish.only, desk)]
    if not tasks:
        await show_plans(day, desk)
        return True
    called_off = tuple(CancelTask(task=task.id, whole=False, on=wish.on) for task in tasks)
    question = await open_question(desk, "Draft", pending.wanting(*called_off))
    await show_question(desk, question, cancels_all(question.id, tasks, desk.voice))
    return True


async def still_planned(wishes: Sequence[Wish], desk: Desk) -> tuple[Wish, ...]:
    """Without those plans of a day that have gone to another one since they were shown."""
    return tuple([wish for wish in wishes if not isinstance(wish, CancelTask) or await _is_on_its_day(wish, desk)])


async def _is_on_its_day(wish: CancelTask, desk: Desk) -> bool:
    if wish.task is None or wish.on is None:
        return True
    task = await desk.book.tasks.of(int(wish.task))
    if task is None or task.closed_at is not None:
        return False
    return task.due_at.astimezone(desk.doer.zone).date() == wish.on


def _is_one_of(task: Task, only: Sequence[Channel], desk: Desk) -> bool:
    """A visit is a meeting too."""
    contact = planned_contact(task.text, desk.voice.language)
    return not only or (Channel.MEETING if contact is Channel.VISIT else contact) in only
