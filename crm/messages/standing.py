"""What words say of a plan, seen beside the plans that stand in the book."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from crm.again import as_before
from crm.doer import Doer
from crm.messages.settle import known_client
from crm.messages.which_task import candidates, named_tasks
from crm.usual import as_usual
from crm.wishes import (
    CancelTask,
    CancelVisit,
    Channel,
    CreateDeal,
    LogInteraction,
    MarkNoShow,
    MoveTask,
    MoveVisit,
    WinDeal,
    Wish,
)
from crm.wishes.wanted import Id
from storage.book import Book

NO_MORE: Mapping[Id, int] = MappingProxyType({})


async def of_what_stands(
    wishes: Sequence[Wish], book: Book, doer: Doer, *, more: Mapping[Id, int] = NO_MORE
) -> list[Wish]:
    """What a client only wants is a note beside an open deal; a booking as usual is told in full, a visit to be moved
    is a task where the client has no booking, a meeting called off a booking where there is no such task; what was told
    to be off is only what stands. `more`: how many more deals stood with a client before these words,
    as they were, won or opened theirs.
    """
    told = [await as_before(await as_usual(wish, book, doer), book, doer) for wish in wishes]
    found = [await _or_note(await _or_visit(await _or_task(wish, book), book), book) for wish in told]
    found = [wish for wish in found if not (isinstance(wish, MarkNoShow) and _is_moved(wish, found))]
    found = await as_won(found, book, more=more)
    return [wish for wish in found if not isinstance(wish, CancelTask) or await _stands(wish, book, doer)]


def _is_moved(missed: MarkNoShow, wishes: Sequence[Wish]) -> bool:
    """«не пришла, перенеси на среду»: the visit is still to come."""
    return any(
        isinstance(wish, MoveVisit) and (wish.visit, wish.client) == (missed.visit, missed.client) for wish in wishes
    )


async def as_won(wishes: Sequence[Wish], book: Book, *, more: Mapping[Id, int] = NO_MORE) -> list[Wish]:
    """What was bought, sold or signed is the deal that is open, won; of several that which is chosen, never one more.

    Where none is open, a purchase without a sum is a note.
    """
    if not any(isinstance(wish, CreateDeal | WinDeal) for wish in wishes):
        return list(wishes)
    found = [await _closing(wish, wishes, book, more) for wish in wishes]
    told = [wish.client for wish in found if isinstance(wish, WinDeal)]
    bought = [wish for wish in found if isinstance(wish, CreateDeal) and wish.bought and wish.client not in told]
    wins = [WinDeal(client=wish.client) for wish in bought if await _standing_with(wish, book, more)]
    return [*dict.fromkeys(found), *wins]


async def _closing(wish: Wish, wishes: Sequence[Wish], book: Book, more: Mapping[Id, int]) -> Wish:
    if isinstance(wish, WinDeal) and wish.told is not None and wish.client.certain:
        note = LogInteraction(client=wish.client, channel=Channel.NOTE, text=wish.told)
        return wish if wish.deal is not None or await _standing_with(wish, book, more) else note
    if not isinstance(wish, CreateDeal) or wish.amount is None or not wish.agreed:
        return wish
    won = wish.bought or any(isinstance(one, WinDeal) and one.client == wish.client for one in wishes)
    several = won and await _standing_with(wish, book, more) > 1
    return wish.model_copy(update={"sets": True}) if several else wish


async def _standing_with(wish: CreateDeal | WinDeal, book: Book, more: Mapping[Id, int]) -> int:
    """How many deals are open with the client, as it was before these words."""
    client = await known_client(wish.client, book) if wish.client.certain else None
    return max(0, len(await book.deals.open_with(client.id)) + more.get(client.id, 0)) if client is not None else 0


async def _or_note(wish: Wish, book: Book) -> Wish:
    """«хочет ещё 10 штук»: no order yet, and no second deal."""
    if not isinstance(wish, CreateDeal) or wish.wished is None or not wish.client.certain:
        return wish
    client = await known_client(wish.client, book)
    if client is None or not await book.deals.open_with(client.id):
        return wish
    return LogInteraction(client=wish.client, channel=Channel.NOTE, text=wish.wished)


async def _or_task(wish: Wish, book: Book) -> Wish:
    if isinstance(wish, MoveVisit) and (wish.master or wish.services):
        return wish
    if not isinstance(wish, MoveVisit) or wish.visit is not None or wish.client is None or len(wish.client.ids) != 1:
        return wish
    number = int(wish.client.ids[0])
    if await book.visits.booked_with(number) or not await book.tasks.open_with(number):
        return wish
    said = {"day_only": wish.day_only, "hour_only": wish.hour_only, "text": wish.text}
    return MoveTask(client=wish.client, due_at=wish.starts_at, by=wish.by, **said)


async def _or_visit(wish: Wish, book: Book) -> Wish:
    """A meeting called off is the client's booking, where no task of theirs is called so."""
    if not isinstance(wish, CancelTask) or wish.task is not None or wish.client is None or not wish.client.certain:
        return wish
    client = await known_client(wish.client, book)
    if client is None or not await book.visits.booked_with(client.id) or await named_tasks(wish, client, book):
        return wish
    return CancelVisit(client=wish.client)


async def _stands(wish: CancelTask, book: Book, doer: Doer) -> bool:
    if not wish.told or wish.task is not None or (wish.client is not None and not wish.client.certain):
        return True
    client = await known_client(wish.client, book)
    return client is not None and len(await candidates(wish, client, book, doer)) == 1
