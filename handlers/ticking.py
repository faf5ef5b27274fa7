"""Tasks ticked by their own words: «перезвонить по витринам сделал»."""

from collections.abc import Mapping, Sequence

from crm.wishes import FinishTask
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending
from phrases.tasks.ticked import said_done, stems_of
from storage.tables import Client, Task


async def tick_by_words(pending: Pending, desk: Desk) -> bool:
    """Whether a message reports the one open task done that it names in full, and says nothing else."""
    said = said_done(pending.text, desk.voice.language)
    if not said:
        return False
    tasks = await desk.book.tasks.all_open(desk.member.id)
    known = await desk.book.clients.several([task.client_id for task in tasks if task.client_id is not None])
    return await _tick_only([task for task in tasks if _is_it(said, task, known, desk)], pending, desk)


async def tick_by_a_word(heard: Heard, desk: Desk) -> bool:
    """«витрины сделал»: nothing but that something is done, which a word of only one open task names."""
    if not isinstance(heard.alone, FinishTask):
        return False
    said = said_done(heard.pending.text, desk.voice.language)
    tasks = await desk.book.tasks.all_open(desk.member.id) if said else []
    named = [task for task in tasks if said & stems_of(task.text, desk.voice.language)]
    return await _tick_only(named, heard.pending, desk)


async def _tick_only(named: Sequence[Task], pending: Pending, desk: Desk) -> bool:
    if len(named) != 1:
        return False
    await carry(desk, pending.wanting(FinishTask(task=named[0].id)))
    return True


def _is_it(said: frozenset[str], task: Task, known: Mapping[int, Client], desk: Desk) -> bool:
    """Every word of the task is said, and nothing besides but its client's name."""
    language = desk.voice.language
    text, client = stems_of(task.text, language), known.get(task.client_id or 0)
    name = stems_of(client.name, language) if client is not None else frozenset[str]()
    return bool(text) and text <= said <= text | name
