"""«Удали планёрку»: of a task that comes again, this one alone or all of them is asked with one tap."""

from cards.tasks import which_deleted
from crm.messages.settle import known_client
from crm.messages.which_task import candidates, missing_task
from crm.wishes import CancelTask
from handlers.desk import Desk
from handlers.heard import Heard
from phrases.tasks.cancelling import says_whole_series
from storage.tables import Task


async def asks_of_series(heard: Heard, desk: Desk) -> bool:
    """Whether a series is to go, and it is not said whether all of it."""
    wish = heard.alone
    if not isinstance(wish, CancelTask) or not wish.whole or says_whole_series(heard.pending.text):
        return False
    task = await _meant(wish, desk)
    return task is not None and await ask_of_series(task, desk)


async def ask_of_series(task: Task, desk: Desk) -> bool:
    """Whether the task comes again: then it is asked which of it is to go."""
    if task.repeat is None or task.closed_at is not None:
        return False
    await desk.say(which_deleted(task, desk.voice), task_id=task.id, client_id=task.client_id)
    return True


async def _meant(wish: CancelTask, desk: Desk) -> Task | None:
    """The only task that may be meant."""
    client = await known_client(wish.client, desk.book)
    named = wish.client is not None and client is None
    if named or await missing_task(wish, client, desk.book, desk.doer) is not None:
        return None
    if wish.task is not None:
        return await desk.book.tasks.of(int(wish.task))
    return next(iter(await candidates(wish, client, desk.book, desk.doer)), None)
