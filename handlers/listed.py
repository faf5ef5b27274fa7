"""A list of tasks, answered by its numbers: «1 и 3 сделал, 2 на завтра, остальное в среду»."""

import re
from collections.abc import Mapping, Sequence

from telegram import Message

from crm.wishes import CancelTask, FinishTask, MoveTask, UndoLast, Wish
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.pending import from_message
from handlers.pressed import press_of
from handlers.reading import read_text
from handlers.reminders import Settling, settle_one_of
from handlers.tasks import on_day
from phrases.answers.numbered import Said, read_numbered
from storage.tables import Task

TICKS = {"tk", "ed"}
"""Buttons that tick a task of a list, each with its number."""
NUMBERED = re.compile(r"✅ (\d+)")


async def settle_listed(text: str, message: Message, desk: Desk) -> bool:
    """Whether the words say what becomes of tasks of the list they reply to, all of them clearly."""
    numbers = _listed(message.reply_to_message)
    listed = await _open(numbers, desk) if numbers else {}
    said = read_numbered(text) if listed else []
    if not listed or not {number for part in said for number in part.numbers | part.excepted} <= numbers.keys():
        return False
    pending = from_message(desk, message.message_id, text)
    wishes = await _wished(said, listed, desk) if said else []
    if wishes:
        await carry(desk, pending.wanting(*wishes))
        return True
    deed = await _deed(text, desk) if not said else None
    if deed is not None:
        await settle_one_of(list(listed.values()), deed, pending, desk)
    return deed is not None


async def _wished(said: Sequence[Said], listed: Mapping[int, Task], desk: Desk) -> list[Wish]:
    """What each part wants of its tasks; nothing when one is not clear."""
    named = {number for part in said for number in part.numbers}
    wishes: list[Wish] = []
    for part in said:
        deed = await _deed(" ".join(part.words), desk)
        if deed is None:
            return []
        chosen = listed.keys() - named - part.excepted if part.others else part.numbers
        asked = [(listed[number], _of(listed[number], deed, desk)) for number in sorted(chosen & listed.keys())]
        wishes += [wish for task, wish in asked if not (part.others and _stays(task, wish))]
    return wishes


def _stays(task: Task, wish: Wish) -> bool:
    """«остальное на завтра»: what is planned for then already."""
    return isinstance(wish, MoveTask) and wish.due_at == task.due_at


def _listed(message: Message | None) -> dict[int, int]:
    """The tasks that a message of ours lists, by their numbers."""
    keyboard = message.reply_markup.inline_keyboard if message is not None and message.reply_markup is not None else ()
    found: dict[int, int] = {}
    for button in (button for row in keyboard for button in row):
        press = press_of(button)
        number = NUMBERED.match(button.text)
        if press.verb in TICKS and number is not None:
            found[int(number[1])] = press.number(0)
    return found


async def _open(numbers: Mapping[int, int], desk: Desk) -> dict[int, Task]:
    """Those that are open still, by their numbers."""
    tasks = {task.id: task for task in await desk.book.tasks.all_open(desk.member.id)}
    return {number: tasks[task_id] for number, task_id in numbers.items() if task_id in tasks}


async def _deed(words: str, desk: Desk) -> Settling | None:
    """Done, moved or called off: nothing else, and of nobody else."""
    read = await read_text(words, desk)
    wish = read.wishes[0] if read.sure and len(read.wishes) == 1 else None
    if isinstance(wish, UndoLast):
        return CancelTask(whole=False)
    return wish if isinstance(wish, FinishTask | MoveTask) and wish.client is None else None


def _of(task: Task, deed: Settling, desk: Desk) -> Wish:
    """The deed, done with that task; a day alone leaves it its hour."""
    if isinstance(deed, MoveTask) and deed.day_only and deed.due_at is not None:
        day = deed.due_at.astimezone(desk.doer.zone).date()
        return deed.model_copy(update={"task": task.id, "due_at": on_day(day, task.due_at, desk)})
    return deed.model_copy(update={"task": task.id})
