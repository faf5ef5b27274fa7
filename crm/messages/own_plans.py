"""«перенеси её на субботу» instead of words that planned something: that goes with them, and another plan is meant."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from crm.changing import wishes_of
from crm.deals import deals_meant
from crm.doer import Doer
from crm.messages.settle import Gap, OnFunnel, known_client
from crm.messages.which_task import Described, candidates
from crm.outcomes import NoDeal, NoTask, NoVisit, WhichDeal, WhichTask, WhichVisit
from crm.visits import Meant, meant
from crm.wishes import BookVisit, CancelVisit, ConfirmVisit, MarkNoShow, Mention, MoveVisit, Wish
from crm.wishes.wanted import Wanted
from storage.book import Book
from storage.tables import Change, Client, Deal, Task, Visit
from storage.tables.row import Owned

W = TypeVar("W", bound=Wanted)
R = TypeVar("R", bound=Owned)
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
        tasks = _staying(wish, "task", await candidates(wish, client, book, doer), going)
        return tasks if isinstance(tasks, Wanted) else _which_task(wish, client, tasks)
    if isinstance(wish, MoveVisit | CancelVisit | ConfirmVisit | MarkNoShow) and wish.visit is None:
        visits = _staying(wish, "visit", await meant(wish, client, book, doer), going)
        return visits if isinstance(visits, Wanted) else await _which_visit(wish, client, visits, book)
    if isinstance(wish, OnFunnel) and wish.deal is None and client is not None:
        deals = _staying(wish, "deal", await deals_meant(wish, client, book), going)
        return deals if isinstance(deals, Wanted) else _which_deal(wish, client, deals)
    return wish


def _staying(wish: W, record: str, found: Sequence[R], going: Going) -> W | list[R]:
    """The wish, of the only record that stays where some go; else all that stay, to be asked about."""
    staying = [one for one in found if (record, one.id) not in going]
    if len(staying) == len(found):
        return wish
    return wish.model_copy(update={record: staying[0].id}) if len(staying) == 1 else staying


def _which_task(wish: Described, client: Client | None, tasks: list[Task]) -> NoTask | WhichTask:
    return WhichTask(wish, client, tasks) if tasks else NoTask(wish, client)


async def _which_visit(wish: Meant, client: Client | None, visits: list[Visit], book: Book) -> NoVisit | WhichVisit:
    if not visits:
        return NoVisit(wish, client)
    return WhichVisit(wish, visits, await book.clients.several({visit.client_id for visit in visits}))


def _which_deal(wish: OnFunnel, client: Client, deals: list[Deal]) -> NoDeal | WhichDeal:
    return WhichDeal(wish, client, deals) if deals else NoDeal(wish, client.name)
