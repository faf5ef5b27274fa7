"""«перенеси её на субботу» instead of words that planned something: that goes with them, and another task is meant."""

from collections.abc import Collection, Sequence

from crm.doer import Doer
from crm.messages.settle import Gap, known_client
from crm.messages.which_task import Described, candidates
from crm.outcomes import NoTask, WhichTask
from crm.wishes import Wish
from storage.book import Book


async def besides_own(wishes: Sequence[Wish], going: Collection[int], book: Book, doer: Doer) -> list[Wish] | Gap:
    """The wishes, of which none means a task that goes; or what is to be asked, where only such may be meant."""
    meant: list[Wish] = []
    for ordinal, wish in enumerate(wishes):
        found = await _besides(wish, going, book, doer) if isinstance(wish, Described) else wish
        if isinstance(found, NoTask | WhichTask):
            return Gap(ordinal, found)
        meant.append(found)
    return meant


async def _besides(wish: Described, going: Collection[int], book: Book, doer: Doer) -> Wish | NoTask | WhichTask:
    whom = wish.mention
    if wish.task is not None or (whom is not None and not (whom.certain and whom.ids)):
        return wish
    client = await known_client(whom, book)
    tasks = await candidates(wish, client, book, doer)
    staying = [task for task in tasks if task.id not in going]
    if len(staying) == len(tasks):
        return wish
    if not staying:
        return NoTask(wish, client)
    return wish.model_copy(update={"task": staying[0].id}) if len(staying) == 1 else WhichTask(wish, client, staying)
