"""Reminders: answered by their buttons, or by a word in reply."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from cards.presses import Press
from cards.questions import which_reminder
from cards.tasks import task_line
from crm.rules.shifts import moved_by
from crm.wishes import AnswerReminder, CancelTask, FinishTask, MoveTask, UndoLast, Wish
from handlers.answer import Answer
from handlers.carrying import ask, carry, carry_press, open_question, show_question
from handlers.clients import gone
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending, from_press
from handlers.reading import frame
from handlers.reminded import LATELY, just_reminded
from handlers.tasks import tomorrow
from phrases import read_moment
from storage.tables import Change, Reminder, SentMessage, Task

Settling = FinishTask | MoveTask | CancelTask
"""What words about a reminder may want."""


async def on_reminder_done(press: Press, desk: Desk) -> None:
    """`rd:<reminder>`: it was seen to."""
    await _settle_pressed(press, desk, None)


async def on_reminder_in_an_hour(press: Press, desk: Desk) -> None:
    """`rh:<reminder>`."""
    await _settle_pressed(press, desk, desk.now + timedelta(hours=1))


async def on_reminder_tomorrow(press: Press, desk: Desk) -> None:
    """`rt:<reminder>`: tomorrow at the same hour."""
    reminder = await desk.book.reminders.of(press.number(0))
    await _settle_pressed(press, desk, tomorrow(reminder.due_at, desk) if reminder else None)


async def on_reminder_put_off(press: Press, desk: Desk) -> None:
    """`rz:<reminder>`: until when, and why?"""
    reminder = await _unanswered(press, desk)
    if reminder is not None:
        await ask_until(reminder, from_press(desk), desk)


async def ask_until(reminder: Reminder, pending: Pending, desk: Desk) -> None:
    """Till when it is put off, and why."""
    about = {"reminder": reminder.id}
    await ask(desk, "PutOff", "alert-snooze-ask", pending, client_id=reminder.client_id, about=about)


async def put_off_typed(answer: Answer) -> bool:
    """A day and a reason: it is said again then, with the reason."""
    desk = answer.desk
    reminder = await desk.book.reminders.of(int(answer.question.about["reminder"]))
    until = read_moment(answer.text, await frame(desk))
    if until is None or until <= desk.now:
        await answer.ask_again("alert-snooze-again")
        return True
    if reminder is None or reminder.state != "sent":
        await answer.close()
    else:
        await answer.go_on([AnswerReminder(reminder=reminder.id, until=until, reason=answer.text)])
    return True


async def _settle_pressed(press: Press, desk: Desk, again_at: datetime | None) -> None:
    reminder = await _unanswered(press, desk)
    if reminder is not None:
        await carry_press(desk, AnswerReminder(reminder=reminder.id, until=again_at))
        await desk.clear_buttons()


async def _unanswered(press: Press, desk: Desk) -> Reminder | None:
    """The reminder of a button, while nobody has answered it; otherwise the person is told."""
    reminder = await desk.book.reminders.of(press.number(0))
    if reminder is None:
        await gone(desk)
    elif await waits_for_answer(reminder, desk):
        return reminder
    return None


async def waits_for_answer(reminder: Reminder, desk: Desk) -> bool:
    """Whether the presser is to answer it still; otherwise they are told that it is settled."""
    waits = reminder.state == "sent" and reminder.member_id == desk.member.id
    await desk.answer_press(None if waits else desk.voice("reminder-settled"))
    return waits


async def settle_by_words(heard: Heard, desk: Desk) -> bool:
    """«Готово», «завтра», «удали»: about the reminder or task replied to; without a reply, the only one still open."""
    about, pending = heard.about, heard.pending
    wish = _settling(heard.read.only, about)
    if wish is None:
        return False
    if about is not None and _is_of_one(about):
        await _settle_one(wish, about.task_id, about.reminder_id, pending, desk)
        return True
    if isinstance(wish, CancelTask) or (about is not None and about.client_id is not None):
        return False
    return await _settle_only(wish, pending, desk)


def _settling(wish: Wish | None, about: SentMessage | None) -> Settling | None:
    """The only wish, where it names nothing itself; what is taken back in reply to a reminder is the reminder."""
    if isinstance(wish, UndoLast) and about is not None and about.change_id is None and _is_of_one(about):
        return CancelTask(whole=False)
    if not isinstance(wish, FinishTask | MoveTask) or wish.task is not None or not _names_nobody_else(wish, about):
        return None
    timeless = isinstance(wish, MoveTask) and wish.due_at is None and wish.by is None
    return None if timeless else wish


def _is_of_one(about: SentMessage) -> bool:
    return about.task_id is not None or about.reminder_id is not None


def _names_nobody_else(wish: FinishTask | MoveTask, about: SentMessage | None) -> bool:
    """«отложи до 10 декабря» in reply to a reminder is about its client; «перенеси встречу …» names a task."""
    if wish.client is None:
        return True
    told = isinstance(wish, MoveTask) and bool(wish.text)
    return about is not None and about.reminder_id is not None and wish.client.ids == (about.client_id,) and not told


async def _settle_only(wish: FinishTask | MoveTask, pending: Pending, desk: Desk) -> bool:
    """Without a reply: the one in sight, or the only one still open, else a question."""
    said = await desk.book.reminders.unanswered(desk.member.id)
    if (seen := await _in_sight(said, desk)) is not None:
        await _settle_one(wish, seen.task_id, seen.id, pending, desk)
        return True
    numbers = dict.fromkeys(reminder.task_id for reminder in said)
    tasks = [task for number in numbers if (task := await _open_task(number, desk)) is not None]
    others = [reminder for reminder in said if reminder.task_id is None]
    if len(tasks) + len(others) == 1:
        only = others[0] if others else None
        await _settle_one(wish, tasks[0].id if tasks else None, only.id if only else None, pending, desk)
        return True
    if len(tasks) > 1:
        await settle_one_of(tasks, wish, pending, desk)
    return len(tasks) > 1


async def _in_sight(said: Sequence[Reminder], desk: Desk) -> Reminder | None:
    """What the chat has just reminded of, when nothing else was said in the hours before it."""
    sent = await just_reminded(desk)
    last = next((one for one in said if sent is not None and one.id == sent.reminder_id), None)
    if last is None or last.sent_at is None:
        return None
    since = last.sent_at - LATELY
    others = [one for one in said if one is not last and (one.task_id is None or one.task_id != last.task_id)]
    return last if not any(one.sent_at is not None and one.sent_at >= since for one in others) else None


async def settle_one_of(tasks: Sequence[Task], wish: Settling, pending: Pending, desk: Desk) -> None:
    """The only one; of several it is asked which."""
    if len(tasks) == 1:
        await _settle_one(wish, tasks[0].id, None, pending, desk)
        return
    question = await open_question(desk, "WhichReminder", pending.wanting(wish))
    choices = [(task.id, str(task_line(task, desk.voice))) for task in tasks]
    await show_question(desk, question, which_reminder(question.id, choices, desk.voice))


async def _open_task(number: int | None, desk: Desk) -> Task | None:
    task = await desk.book.tasks.of(number)
    return task if task is not None and task.closed_at is None else None


async def _settle_one(
    wish: Settling, task_id: int | None, reminder_id: int | None, pending: Pending, desk: Desk
) -> None:
    if task_id is not None:
        await carry(desk, pending.wanting(wish.model_copy(update={"task": task_id})))
        return
    reminder = await desk.book.reminders.of(reminder_id)
    if reminder is not None:
        await carry(desk, pending.wanting(_answer(wish, reminder.id, pending, desk)))


def _answer(wish: Settling, reminder_id: int, pending: Pending, desk: Desk) -> AnswerReminder:
    until = moment_of(wish, desk) if isinstance(wish, MoveTask) else None
    return AnswerReminder(reminder=reminder_id, until=until, reason=reason_of(pending) if until else None)


def said_again(wishes: tuple[Wish, ...], change: Change, pending: Pending, desk: Desk) -> tuple[Wish, ...]:
    """The words that answered a reminder were edited: they are about the same one."""
    before = [said["wish"] for said in change.wishes]
    if len(before) != 1 or len(wishes) != 1 or before[0]["kind"] != "answer_reminder":
        return wishes
    wish = wishes[0]
    if not isinstance(wish, (FinishTask, MoveTask)) or wish.client is not None:
        return wishes
    return (_answer(wish, int(before[0]["reminder"]), pending, desk),)


def moment_of(wish: MoveTask, desk: Desk) -> datetime | None:
    """What has no moment of its own is put off from now."""
    return wish.due_at or (moved_by(desk.now, wish.by, desk.doer.zone) if wish.by else None)


def reason_of(pending: Pending) -> str | None:
    """«до пятницы, ждут бюджет» says why; «завтра» does not."""
    return pending.text if "," in pending.text else None
