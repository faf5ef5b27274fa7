"""How a meeting went: a tap, or a sentence in reply."""

from datetime import timedelta

from cards.presses import Press
from cards.reminders import RESULTS
from crm.wishes import Channel, FinishTask, LogInteraction, Mention
from handlers.carrying import carry_press
from handlers.clients import gone
from handlers.desk import Desk
from handlers.pending import from_press
from handlers.reminders import waits_for_answer
from handlers.tasks import ask_other_time
from phrases import Intent
from storage.tables import Reminder, SentMessage, Task

ASKED = timedelta(days=14)
"""For so long a reply to the question is about the meeting."""


async def on_meeting_told(press: Press, desk: Desk) -> None:
    """`mg:<reminder>:<result>`: it is written down with the client, and the task is done; or it is to be moved."""
    reminder = await desk.book.reminders.of(press.number(0))
    task = await desk.book.tasks.of(reminder.task_id) if reminder is not None else None
    result = press.further(1)
    if reminder is None or task is None or result not in (*RESULTS, "moved"):
        await gone(desk)
        return
    if not await waits_for_answer(reminder, desk):
        return
    await (ask_other_time(task, from_press(desk), desk) if result == "moved" else _note(task, reminder, result, desk))
    await desk.clear_buttons()


async def _note(task: Task, reminder: Reminder, result: str, desk: Desk) -> None:
    client = Mention(ids=(task.client_id,)) if task.client_id is not None else None
    channel, words = Channel(task.channel or "meeting"), str(desk.voice(f"meeting-{result}"))
    told = (LogInteraction(client=client, channel=channel, happened_at=task.due_at, text=words),) if client else ()
    reminder.state = "done"
    await desk.book.save(reminder)
    await carry_press(desk, *told, FinishTask(task=task.id))


async def intent_of(about: SentMessage | None, desk: Desk) -> Intent | None:
    """A reply to «how did it go?» tells of the meeting, whatever its words."""
    reminder = await desk.book.reminders.of(about.reminder_id) if about is not None else None
    if reminder is None or reminder.kind != "meeting_after" or desk.now - reminder.due_at > ASKED:
        return None
    return Intent.MEETING
