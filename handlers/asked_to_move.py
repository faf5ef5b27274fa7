"""«Беловой в 12», «Белова просит в пятницу»: a meeting with her goes there, or it is one more; one tap."""

from datetime import datetime, timedelta

from crm.messages.second_thoughts import Said
from crm.rules.calendar import at_wall
from crm.rules.occasions import MET
from crm.rules.shifts import moved_to_hour_of
from crm.wishes import CreateTask, LogInteraction, Mention, MoveTask, Wish
from handlers.carrying import draft_of
from handlers.desk import Desk
from handlers.directory import BookDirectory
from handlers.heard import Heard
from handlers.reading import frame
from handlers.said_before import AT_ONCE, planned_in, said_before
from phrases.answers.second_thoughts import read_moment_wished, wishes_for_it
from storage.tables import Change, Task


async def asks_to_move(heard: Heard, desk: Desk) -> bool:
    """Whether a message names but a client and another moment of what is planned with them."""
    wish, pending = heard.alone, heard.pending
    client = wish.mention if wish is not None else None
    if client is None or not client.certain or client.new or not _may_ask(wish, pending.text):
        return False
    said = await read_moment_wished(pending.text, await frame(desk), BookDirectory(desk.book))
    task = await _planned_with(client, pending.text, desk) if said is not None else None
    due_at = _moved(task, said, desk) if task is not None and said is not None else None
    if task is None or due_at is None or due_at == task.due_at:
        return False
    await draft_of(pending.wanting(MoveTask(client=client, task=task.id, due_at=due_at, text=task.text)), desk)
    return True


def _may_ask(wish: Wish | None, text: str) -> bool:
    """A plan of its own, as it seems; or words that would be kept as they are."""
    if isinstance(wish, CreateTask):
        return wish.due_at is not None
    return isinstance(wish, LogInteraction) and wishes_for_it(text)


async def _planned_with(client: Mention, text: str, desk: Desk) -> Task | None:
    """The only plan with them made a moment ago, else the only meeting; where they ask, of all that is open."""
    changes = [one for one in await said_before(desk, AT_ONCE) if isinstance(one, Change)]
    tasks = [task for task in await planned_in(changes, desk) if task.client_id in client.ids]
    if len(tasks) != 1:
        planned = await desk.book.tasks.open_with(int(client.ids[0])) if wishes_for_it(text) else tasks
        tasks = [task for task in planned if task.channel in MET and task.assignee_id == desk.member.id]
    return tasks[0] if len(tasks) == 1 and tasks[0].due_at > desk.now else None


def _moved(task: Task, said: Said, desk: Desk) -> datetime | None:
    """At the hour and on the day that are said, at its own hour or on its own day where one of them is not."""
    zone = desk.doer.zone
    own = task.due_at.astimezone(zone)
    if said.clock is not None and said.day is None:
        today = at_wall(desk.doer.today, said.clock, zone)
        return moved_to_hour_of(task.due_at, today if today > desk.now else today + timedelta(days=1), zone, desk.now)
    moved = at_wall(said.day or own.date(), said.clock or own.time(), zone)
    return moved if moved > desk.now else None
