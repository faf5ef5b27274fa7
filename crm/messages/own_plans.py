"""«перенеси её на субботу» instead of words that planned something: that goes with them, and another plan is meant."""

from collections.abc import Collection, Mapping, Sequence

from crm.changing import wishes_of
from crm.deals import deals_meant
from crm.doer import Doer
from crm.messages.settle import Gap, OnFunnel, known_client
from crm.messages.which_task import Described, candidates
from crm.outcomes import NoDeal, NoTask, NoVisit, WhichDeal, WhichTask, WhichVisit
from crm.visits import Meant, meant
from crm.wishes import BookVisit, CancelVisit, ConfirmVisit, MarkNoShow, Mention, MoveVisit, Wish
from storage.book import Book
from storage.tables import Change, Client

Going = Collection[tuple[str, int]]
"""The records that the message made, and whose words are gone."""
Missing = NoTask | WhichTask | NoVisit | WhichVisit | NoDeal | WhichDeal


def booked_by_answer(change: Change, wishes: Sequence[Wish]) -> list[Wish]:
    """There was nothing to move, and a booking was made instead: the same words in the edited message mean it."""
    booked = {wish.client: wish for wish in wishes_of(change) if isinstance(wish, BookVisit)}
    return [_as_booked(wish, booked) for wish in wishes]


def _as_booked(wish: Wish, booked: Mapping[Mention, BookVisit]) -> Wish:
    if not isinstance(wish, MoveVisit) or wish.starts_at is None or wish.client is None or wish.visit is not None:
        return wish
    made = booked.get(wish.client)
    return made.model_copy(update={"starts_at": wish.starts_at, "day_only": wish.day_only}) if made else wish


async def besides_own(wishes: Sequence[Wish], going: Going, book: Book, doer: Doer) -> list[Wish] | Gap:
    """The wishes, of which none means a record that goes; or what is to be asked, where only such may be meant."""
    besides: list[Wish] = []
    for ordinal, wish in enumerate(wishes):
        found = await _besides(wish, going, book, doer) if going and _is_of_somebody_known(wish) else wish
        if isinstance(found, Missing):
            return Gap(ordinal, found)
        besides.append(found)
    return besides


def _is_of_somebody_known(wish: Wish) -> bool:
    whom = wish.mention
    return whom is None or (whom.certain and bool(whom.ids))


async def _besides(wish: Wish, going: Going, book: Book, doer: Doer) -> Wish | Missing:
    client = await known_client(wish.mention, book)
    if isinstance(wish, Described) and wish.task is None:
        return await _task_besides(wish, client, going, book, doer)
    if isinstance(wish, MoveVisit | CancelVisit | ConfirmVisit | MarkNoShow) and wish.visit is None:
        return await _visit_besides(wish, client, going, book, doer)
    if isinstance(wish, OnFunnel) and wish.deal is None and client is not None:
        return await _deal_besides(wish, client, going, book)
    return wish


async def _task_besides(
    wish: Described, client: Client | None, going: Going, book: Book, doer: Doer
) -> Wish | NoTask | WhichTask:
    tasks = await candidates(wish, client, book, doer)
    staying = [task for task in tasks if ("task", task.id) not in going]
    if len(staying) == len(tasks):
        return wish
    if not staying:
        return NoTask(wish, client)
    return wish.model_copy(update={"task": staying[0].id}) if len(staying) == 1 else WhichTask(wish, client, staying)


async def _visit_besides(
    wish: Meant, client: Client | None, going: Going, book: Book, doer: Doer
) -> Wish | NoVisit | WhichVisit:
    visits = await meant(wish, client, book, doer)
    staying = [visit for visit in visits if ("visit", visit.id) not in going]
    if len(staying) == len(visits):
        return wish
    if not staying:
        return NoVisit(wish, client)
    if len(staying) == 1:
        return wish.model_copy(update={"visit": staying[0].id})
    return WhichVisit(wish, staying, await book.clients.several({visit.client_id for visit in staying}))


async def _deal_besides(wish: OnFunnel, client: Client, going: Going, book: Book) -> Wish | NoDeal | WhichDeal:
    deals = await deals_meant(wish, client, book)
    staying = [deal for deal in deals if ("deal", deal.id) not in going]
    if len(staying) == len(deals):
        return wish
    if not staying:
        return NoDeal(wish, client.name)
    return wish.model_copy(update={"deal": staying[0].id}) if len(staying) == 1 else WhichDeal(wish, client, staying)
