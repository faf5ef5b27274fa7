"""Which of the open tasks is meant: the one that was chosen, or those that words describe."""

from collections.abc import Sequence

from crm.doer import Doer
from crm.outcomes import Asked, NoTask, WhichDate, WhichTask
from crm.rules.occasions import MET
from crm.rules.shifts import moved_by
from crm.wishes import CancelTask, FinishTask, MoveTask
from names.fold import words as words_of
from storage.book import Book
from storage.tables import Client, Task

Described = MoveTask | FinishTask | CancelTask
"""Of a task that words may describe."""
STEM = 4


async def missing_task(wish: Described, client: Client | None, book: Book, doer: Doer) -> Asked | None:
    """What has to be asked before it is moved, finished or cancelled; None: it is clear."""
    if not isinstance(wish, MoveTask) or wish.due_at is not None:
        return await _which(wish, client, book, doer)
    if wish.by is None:
        return WhichDate(wish, client)
    return await _which(wish, client, book, doer) or await _if_past(wish, client, book, doer)


async def _which(wish: Described, client: Client | None, book: Book, doer: Doer) -> WhichTask | NoTask | None:
    chosen = await book.tasks.of(int(wish.task)) if wish.task is not None else None
    if chosen is not None and chosen.closed_at is None:
        return None
    if wish.task is not None:
        return NoTask(wish, client)
    of_somebody_new = wish.mention is not None and wish.mention.new
    tasks = [] if of_somebody_new else await candidates(wish, client, book, doer)
    if not tasks:
        return NoTask(wish, client)
    unsure = len(tasks) > 1 or (_is_to_be_named(wish, client) and not _named(wish, client, tasks))
    return WhichTask(wish, client, tasks) if unsure else None


def _is_to_be_named(wish: Described, client: Client | None) -> bool:
    """What is cancelled, and «перенеси планёрку» of nobody: the only open task may be quite another one."""
    if isinstance(wish, MoveTask):
        return client is None and bool(stems(wish.text))
    return isinstance(wish, CancelTask) and not wish.told


async def _if_past(wish: MoveTask, client: Client | None, book: Book, doer: Doer) -> WhichDate | None:
    """«на час раньше» of what is due in half an hour: then when?"""
    task = await book.tasks.of(int(wish.task)) if wish.task is not None else None
    task = task or next(iter(await candidates(wish, client, book, doer)), None)
    over = task is None or wish.by is None or moved_by(task.due_at, wish.by, doer.zone) <= doer.now
    return WhichDate(wish, client) if over else None


async def candidates(wish: Described, client: Client | None, book: Book, doer: Doer) -> list[Task]:
    """The open tasks that may be meant: of the client, else the member's own; those the words name, if any do."""
    tasks = await (book.tasks.open_with(client.id) if client is not None else book.tasks.all_open(doer.member.id))
    named = _named(wish, client, tasks)
    told = isinstance(wish, CancelTask) and wish.told
    if told and not getattr(wish, "text", ""):
        return [task for task in tasks if task.channel in MET]  # what «Громов отменил» is about
    return named if told else named or tasks


async def named_tasks(wish: Described, client: Client, book: Book) -> list[Task]:
    """The open tasks of a client that the words of a wish name."""
    return _named(wish, client, await book.tasks.open_with(client.id))


def _named(wish: Described, client: Client | None, tasks: Sequence[Task]) -> list[Task]:
    """Those that the words of a wish name, by another word than the client's name; of several those with most words."""
    text = getattr(wish, "text", "")
    words = stems(text) - (stems(client.name) if client is not None else set())
    named = [task for task in tasks if words & stems(task.text)]
    said = set(words_of(text))
    most = max((len(said.intersection(words_of(task.text))) for task in named), default=0)
    return [task for task in named if len(said.intersection(words_of(task.text))) == most]


def stems(text: str) -> set[str]:
    """The beginnings of the words of a text, by which two forms of one word are alike."""
    return {word[:STEM] for word in words_of(text) if len(word) >= STEM}
