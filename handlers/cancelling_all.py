"""«Отмени задачи на завтра», «не напоминай про Громова»: all that is meant is shown, and called off by one tap."""

from collections.abc import Sequence
from datetime import date

from cards.card import Card
from cards.questions import cancels_all
from crm.day import LONGEST_LIST
from crm.rules.periods import day_of
from crm.wishes import CancelTask, Channel, Wish
from handlers.agendas import show_plans
from handlers.carrying import open_question, show_question
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending
from handlers.reminders import ask_until
from phrases.tasks.planned_contacts import planned_contact
from storage.tables import Task


async def cancel_all_by_words(heard: Heard, desk: Desk) -> bool:
    """Whether all plans of a day are to be called off; a day without any is shown as it is."""
    wish, pending = heard.alone, heard.pending
    if not isinstance(wish, CancelTask) or wish.on is None:
        return False
    tasks = [task for task in await _planned_on(wish.on, desk) if _is_one_of(task, wish.only, desk)]
    if not tasks:
        await show_plans(day_of(wish.on), desk)
        return True
    called_off = [CancelTask(task=task.id, whole=False, on=wish.on) for task in tasks]
    await _show(tasks, called_off, pending, desk)
    return True


async def hush_by_words(heard: Heard, desk: Desk) -> bool:
    """Whether nothing is to be said of a client any more: what is planned goes, what was reminded of is put off."""
    wish, pending = heard.alone, heard.pending
    mention = wish.mention if isinstance(wish, CancelTask) and wish.hush else None
    client = await desk.book.clients.of(int(mention.ids[0])) if mention is not None and mention.certain else None
    if client is None:
        return False
    tasks = [task for task in await desk.book.tasks.open_with(client.id) if task.assignee_id == desk.member.id]
    said = [one for one in await desk.book.reminders.unanswered(desk.member.id) if one.client_id == client.id]
    if tasks:
        await _show(tasks, [CancelTask(task=task.id) for task in tasks], pending, desk)
    elif said:
        await ask_until(said[0], pending, desk)
    else:
        await desk.say(Card(desk.voice("hush-nothing", client=client.name)), reply_to=pending.message_id)
    return True


async def _show(tasks: Sequence[Task], called_off: Sequence[CancelTask], pending: Pending, desk: Desk) -> None:
    question = await open_question(desk, "Draft", pending.wanting(*called_off))
    await show_question(desk, question, cancels_all(question.id, tasks, desk.voice))


async def still_planned(wishes: Sequence[Wish], desk: Desk) -> list[Wish]:
    """Without those plans of a day that have gone to another one since they were shown."""
    shown = [wish for wish in wishes if isinstance(wish, CancelTask) and wish.task is not None]
    planned = {task.id for day in {wish.on for wish in shown} if day for task in await _planned_on(day, desk)}
    gone = [wish for wish in shown if wish.on is not None and wish.task not in planned]
    return [wish for wish in wishes if wish not in gone]


async def _planned_on(day: date, desk: Desk) -> list[Task]:
    since, until = day_of(day).within(desk.doer.zone)
    return await desk.book.tasks.open_for(desk.member.id, since=since, before=until, limit=LONGEST_LIST)


def _is_one_of(task: Task, only: Sequence[Channel], desk: Desk) -> bool:
    """A visit is a meeting too."""
    contact = planned_contact(task.text, desk.voice.language)
    return not only or (Channel.MEETING if contact is Channel.VISIT else contact) in only
