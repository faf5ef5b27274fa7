"""Settling: every gap of every wish is found before anything is written. One missing answer holds the message."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from crm.clients import same_clients
from crm.deals import deals_meant, in_scale, is_far, last_lost, standing_deal
from crm.doer import Doer
from crm.doubles import booked_already
from crm.durations import kept_free
from crm.free_times import EVENING, PartOfDay, free_hours
from crm.messages.which_task import Described, missing_task
from crm.outcomes import (
    Asked,
    ColleaguesClient,
    NoDeal,
    SameClient,
    UnknownClient,
    WhatName,
    WhichAmount,
    WhichClient,
    WhichColleague,
    WhichDate,
    WhichDeal,
    WhichDeed,
    WhichHour,
    WhichStage,
    WhoIsMeant,
)
from crm.rules.habits import company_habits
from crm.services import services_of
from crm.unknown_masters import ToMaster, unknown_master
from crm.visits import Meant, missing_visit
from crm.wishes import (
    BookVisit,
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    LoseDeal,
    Mention,
    MoveDeal,
    MoveVisit,
    WinDeal,
    Wish,
)
from names.fold import fold
from names.person import is_name
from storage.book import Book
from storage.tables import Client, Deal, Member

OnFunnel = MoveDeal | WinDeal | LoseDeal
OfDeal = OnFunnel | CreateDeal
BOTH = ("company", "phone", "email", "birthday")
"""What may be told of a client who is made, and of one who is changed."""
MOST_COLLEAGUES = 10
MOST_RECENT = 4


@dataclass(frozen=True)
class Gap:
    """What is missing, and in which wish of the message."""

    ordinal: int
    asked: Asked


async def first_gap(wishes: Sequence[Wish], book: Book, doer: Doer, *, besides: Collection[int] = ()) -> Gap | None:
    """The first thing that has to be asked before these wishes (but for some) can be carried out; None: nothing."""
    for ordinal, wish in enumerate(wishes):
        if ordinal in besides:
            continue
        earlier = [one for one in wishes[:ordinal] if isinstance(one, CreateDeal)]
        opened = any(one.client == wish.mention for one in earlier)
        if (asked := await _missing(wish, book, doer, opened_here=opened)) is not None:
            return Gap(ordinal, asked)
    return None


async def _missing(wish: Wish, book: Book, doer: Doer, *, opened_here: bool) -> Asked | None:
    if isinstance(wish, CreateClient | ChangeClient) and wish.name is not None and not is_name(wish.name):
        return WhatName(wish)
    if isinstance(wish, CreateClient):
        return await _double(wish, book)
    mention = wish.mention
    if mention is not None and not mention.certain:
        return await _whom(wish, mention, book, doer)
    client = await known_client(mention, book)
    if mention is not None and client is None and not mention.new:
        return UnknownClient(mention.name)
    return await _slot(wish, client, book, doer, opened_here=opened_here)


async def _double(wish: CreateClient, book: Book) -> SameClient | ColleaguesClient | None:
    if wish.anyway or not (found := await same_clients(wish, book)):
        return None
    in_sight = await book.clients.several([client.id for client in found])
    if in_sight:
        return SameClient(wish, list(in_sight.values()))
    workspace = await book.workspaces.current()
    return ColleaguesClient(wish, await book.members.of(found[0].owner_id) if workspace.names_colleagues else None)


async def _whom(wish: Wish, mention: Mention, book: Book, doer: Doer) -> Asked:
    if len(mention.ids) > 1:
        known = await book.clients.several([int(number) for number in mention.ids])
        return WhichClient(mention.name, list(known.values()))
    if mention.name:
        return UnknownClient(mention.name)
    return WhoIsMeant(wish, await _recent(book, doer))


async def _recent(book: Book, doer: Doer) -> list[Client]:
    """Whom the member wrote about last, the newest first; nobody who is put away."""
    numbers = await book.changes.clients(doer.member.id, MOST_RECENT)
    known = await book.clients.several(numbers)
    return [known[number] for number in numbers if number in known and known[number].archived_at is None]


async def known_client(mention: Mention | None, book: Book) -> Client | None:
    """The client a certain mention means; None for a new one and for nobody."""
    if mention is None or not mention.ids:
        return None
    return await book.clients.of(int(mention.ids[0]))


async def _slot(wish: Wish, client: Client | None, book: Book, doer: Doer, *, opened_here: bool) -> Asked | None:
    """What a wish of its kind lacks beside the client."""
    if isinstance(wish, OfDeal):
        return await _of_deal(wish, client, book, doer, opened_here=opened_here)
    if isinstance(wish, CreateTask) and wish.assignee is not None and not wish.assignee.certain:
        return WhichColleague(wish, await _colleagues(wish.assignee, book, doer), await _who_was(wish.assignee, book))
    if isinstance(wish, CreateTask) and wish.wordless:
        return WhichDeed(wish)
    if isinstance(wish, CreateTask):
        return WhichDate(wish, client) if wish.due_at is None else None
    if isinstance(wish, Described):
        return await missing_task(wish, client, book, doer)
    if isinstance(wish, ToMaster) and (asked := await unknown_master(wish, book, doer)) is not None:
        return asked
    if isinstance(wish, BookVisit):
        return await _of_booking(wish, client, book, doer)
    if isinstance(wish, Meant):
        dateless = isinstance(wish, MoveVisit) and not (wish.has_moment or wish.master or wish.services)
        return await missing_visit(wish, client, book, doer) or (WhichDate(wish, client) if dateless else None)
    return None


async def _of_deal(wish: OfDeal, client: Client | None, book: Book, doer: Doer, *, opened_here: bool) -> Asked | None:
    if isinstance(wish, MoveDeal) and wish.stage is None and not wish.back and client is not None:
        return WhichStage(wish, client, await book.workspaces.stages())
    if isinstance(wish, CreateDeal) and await _may_be_of_thousands(wish, client, book, doer):
        return WhichAmount(wish, client)
    if isinstance(wish, CreateDeal) and (far := await _far_from(wish, client, book)) is not None and client is not None:
        return WhichDeal(wish, client, [far])
    needed = wish.sets if isinstance(wish, CreateDeal) else True
    return await _which_deal(wish, client, book) if needed and not opened_here else None


async def _far_from(wish: CreateDeal, client: Client | None, book: Book) -> Deal | None:
    """The open deal beside which a sum agreed on is too great or too small to be surely its own."""
    if wish.amount is None or wish.bare or wish.sets:
        return None
    standing = await standing_deal(wish, client, book)
    return standing if standing is not None and is_far(wish.amount, standing, wish.title) else None


async def _of_booking(wish: BookVisit, client: Client | None, book: Book, doer: Doer) -> Asked | None:
    if wish.starts_at is None:
        return WhichDate(wish, client)
    if not (wish.day_only or wish.part_only):
        return await booked_already(wish, client, book, doer)
    day = wish.starts_at.astimezone(doer.zone).date()
    length = kept_free(await services_of(map(int, wish.services), book))
    hours = await free_hours(day, wish.master, company_habits(doer.workspace), book, doer.now, length)
    return WhichHour(wish, client, _of_that_part(hours, wish, doer) or hours)


def _of_that_part(hours: Sequence[datetime], wish: BookVisit, doer: Doer) -> list[datetime]:
    begins = wish.starts_at.astimezone(doer.zone).time() if wish.part_only and wish.starts_at else time.min
    part = PartOfDay.of(min(begins, EVENING))
    return [at for at in hours if part.holds(at.astimezone(doer.zone).time())]


async def _may_be_of_thousands(wish: CreateDeal, client: Client | None, book: Book, doer: Doer) -> bool:
    """Several sums, or a bare «250» that no deal gives a scale to; at a salon it is a price."""
    if not wish.bare or wish.amount is None:
        return bool(wish.alternatives) and wish.amount is None
    standing = await standing_deal(wish, client, book)
    if standing is None or standing.amount is None:
        return wish.of_thousands and not doer.workspace.keeps_visits
    return in_scale(wish.amount, standing) is None


async def _colleagues(mention: Mention, book: Book, doer: Doer) -> list[Member]:
    """Those who may be meant; nobody is called so: any of the others."""
    active = await book.members.active()
    if mention.ids:
        return [one for one in active if one.id in mention.ids]
    return [one for one in active if one.id != doer.member.id][:MOST_COLLEAGUES]


async def _who_was(mention: Mention, book: Book) -> Member | None:
    """Somebody of that name who has no access any more."""
    ever = [] if mention.ids else await book.members.ever()
    return next((one for one in ever if not one.active and fold(mention.name) in fold(one.name).split()), None)


async def _which_deal(wish: OfDeal, client: Client | None, book: Book) -> Asked | None:
    """A new client has no deal yet; one that was chosen may be closed or gone meanwhile."""
    chosen = await book.deals.of(int(wish.deal)) if wish.deal is not None else None
    if chosen is not None and (chosen.status == "open" or _is_of_closed(wish, chosen)):
        return None
    if client is None:
        return NoDeal(wish, wish.client.name)
    meant = deals_meant(wish, client, book) if isinstance(wish, OnFunnel) else book.deals.open_with(client.id)
    deals = await meant
    if not deals:
        return NoDeal(wish, client.name, await last_lost(client, book) if isinstance(wish, OnFunnel) else None)
    return WhichDeal(wish, client, deals) if len(deals) > 1 or wish.deal is not None else None


def _is_of_closed(wish: OfDeal, deal: Deal) -> bool:
    """A deal chosen to be in work again; a lost one won after all, or explained; a won one whose sum is told."""
    if isinstance(wish, CreateDeal):
        return wish.sets and deal.status == "won"
    if isinstance(wish, MoveDeal):
        return wish.reopens or (wish.back and deal.status == "lost")
    return deal.status == "lost" and (isinstance(wish, WinDeal) or wish.reason is not None)


# Filling the gaps: an answer gives new wishes, the old ones are never changed


def fill(wishes: Sequence[Wish], ordinal: int, **values: object) -> list[Wish]:
    """The wishes with some fields of one of them set."""
    return [wish.model_copy(update=values) if place == ordinal else wish for place, wish in enumerate(wishes)]


def mean(wishes: Sequence[Wish], ordinal: int, client: Mention) -> list[Wish]:
    """Whoever was meant in one wish is meant wherever the same words stand."""
    said = wishes[ordinal].mention
    return [wish.of(client) if hasattr(wish, "client") and wish.mention == said else wish for wish in wishes]


def name_client(wishes: Sequence[Wish], ordinal: int, client_id: int) -> list[Wish]:
    """A client who is known was meant."""
    meant = wishes[ordinal].mention
    return mean(wishes, ordinal, Mention(ids=(client_id,), name=meant.name if meant else ""))


def make_client(wishes: Sequence[Wish], ordinal: int, name: str, phone: str | None = None) -> list[Wish]:
    """The one who was meant is new: made first, with what is told of them, then the rest goes on about them."""
    asked, meant = wishes[ordinal], wishes[ordinal].mention
    rest = mean(wishes, ordinal, Mention(name=name, new=True))
    made = CreateClient(name=name, company=meant.company if meant else None, phone=phone)
    if not isinstance(asked, ChangeClient) or asked.model_copy(update=dict.fromkeys(BOTH)) != ChangeClient(
        client=asked.client
    ):
        return [*rest[:ordinal], made, *rest[ordinal:]]
    told = {field: value for field in BOTH if (value := getattr(asked, field)) is not None}
    return [*rest[:ordinal], made.model_copy(update=told), *rest[ordinal + 1 :]]
