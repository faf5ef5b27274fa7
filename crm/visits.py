"""Visits: booked, moved, arrived, missed, cancelled."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crm.absences import absence_at
from crm.clashes import clash_of, is_closed, is_full
from crm.doer import Doer
from crm.interactions import message_to
from crm.keep import keep_contacts
from crm.masters import master_id_of
from crm.outcomes import (
    NoVisit,
    VisitArrived,
    VisitBooked,
    VisitCancelled,
    VisitConfirmed,
    VisitMissed,
    VisitMoved,
    WhichVisit,
)
from crm.rules.habits import company_habits
from crm.rules.shifts import moved_by, moved_to_day_of, moved_to_hour_of
from crm.services import price_of, services_of
from crm.visit_reminders import follow_visit
from crm.wishes import BookVisit, CancelVisit, ConfirmVisit, MarkNoShow, MoveVisit, RecordVisit
from storage.book import Book
from storage.tables import Absence, Client, Interaction, Visit

AWAITED = timedelta(hours=24)
"""Within it a client who is booked is the one who came, or did not."""
AFTER_CANCELLING = timedelta(days=3)
"""Who cancelled is left in peace so long."""
UNTOLD = timedelta(days=3)
"""So long ago a client may have been booked of whom it is told only now that they came."""
MOST = 50
FEW = 10

Meant = MoveVisit | CancelVisit | ConfirmVisit | MarkNoShow | RecordVisit
"""Wishes about a visit that is named, or to be found."""
VisitWish = BookVisit | Meant
Outcome = VisitBooked | VisitArrived | VisitMoved | VisitCancelled | VisitConfirmed | VisitMissed


async def do_visit(wish: VisitWish, client: Client | None, book: Book, doer: Doer) -> Outcome:
    """One settled wish about a visit."""
    if isinstance(wish, BookVisit):
        return await book_visit(wish, _known(client), book, doer)
    if isinstance(wish, RecordVisit):
        return await record_visit(wish, client, book, doer)
    visit = next(iter(await meant(wish, client, book, doer)), None)
    if visit is None:
        raise LookupError("no such visit")
    client = _known(await book.clients.of(visit.client_id))
    if isinstance(wish, MoveVisit):
        return await move_visit(wish, visit, client, book, doer)
    if isinstance(wish, CancelVisit):
        return await cancel_visit(visit, client, book, doer)
    if isinstance(wish, ConfirmVisit):
        return await confirm_visit(wish, visit, client, book, doer)
    return await mark_no_show(visit, client, book, doer)


async def book_visit(wish: BookVisit, client: Client, book: Book, doer: Doer) -> VisitBooked:
    """A client is awaited. The moment was asked for before."""
    if wish.starts_at is None:
        raise ValueError("a visit needs a moment")
    visit = Visit(
        workspace_id=book.workspace_id,
        client_id=client.id,
        currency=doer.workspace.currency,
        starts_at=wish.starts_at,
        text=wish.text,
        creator_id=doer.member.id,
        created_at=doer.moment,
    )
    await _say_what(visit, wish, book)
    await book.visits.add(visit)
    await _keep(visit, client, book, doer)
    services = await services_of(visit.service_ids, book)
    return VisitBooked(client, visit, services, *await _against(visit, book, doer))


async def record_visit(wish: RecordVisit, client: Client | None, book: Book, doer: Doer) -> VisitArrived | VisitMoved:
    """The client came: what was booked for that day has arrived; it has its interaction."""
    visit = next(iter(await meant(wish, client, book, doer)), None)
    client = _known(client if visit is None else await book.clients.of(visit.client_id))
    if visit is not None and (wish.sets or visit.state == "arrived"):
        return await _price_visit(wish, visit, client, book, doer)
    happened_at = wish.happened_at or min(doer.moment, visit.starts_at if visit else doer.moment)
    if visit is None:
        visit = Visit(
            workspace_id=book.workspace_id,
            client_id=client.id,
            currency=doer.workspace.currency,
            starts_at=happened_at,
            creator_id=doer.member.id,
            created_at=doer.moment,
        )
    visit.state, visit.text = "arrived", wish.text or visit.text
    await _say_what(visit, wish, book)
    interaction = await book.interactions.add(_interaction(visit, wish, client, happened_at, doer))
    visit.interaction_id = interaction.id
    await book.save(visit)
    await _keep(visit, client, book, doer)
    return VisitArrived(client, visit, await services_of(visit.service_ids, book))


async def _price_visit(
    wish: RecordVisit, visit: Visit, client: Client, book: Book, doer: Doer
) -> VisitArrived | VisitMoved:
    """What it cost, told of a visit that stays what it is."""
    await _say_what(visit, wish, book)
    await book.save(visit)
    services = await services_of(visit.service_ids, book)
    if visit.state == "arrived":
        return VisitArrived(client, visit, services)
    return VisitMoved(client, visit, services, visit.starts_at, *await _against(visit, book, doer))


def _interaction(visit: Visit, wish: RecordVisit, client: Client, happened_at: datetime, doer: Doer) -> Interaction:
    return Interaction(
        workspace_id=visit.workspace_id,
        client_id=client.id,
        person_id=int(wish.client.person) if wish.client and wish.client.person is not None else None,
        member_id=doer.member.id,
        channel="visit",
        happened_at=happened_at,
        text=wish.text or visit.text,
    )


async def move_visit(wish: MoveVisit, visit: Visit, client: Client, book: Book, doer: Doer) -> VisitMoved:
    """To another moment, master or services; one that was missed is booked again, confirmed is only its own moment."""
    before, visit.state = visit.starts_at, "booked"
    if wish.has_moment:
        visit.reminded_at = visit.confirmed_at = None
        visit.starts_at = _new_start(wish, visit, doer)
    await _say_what(visit, wish.model_copy(update={"services": _services_then(wish, visit)}), book)
    await book.save(visit)
    await _keep(visit, client, book, doer)
    services = await services_of(visit.service_ids, book)
    return VisitMoved(client, visit, services, before, *await _against(visit, book, doer))


def _services_then(wish: MoveVisit, visit: Visit) -> tuple[int, ...]:
    """What it is for from then on: the named ones alone, beside the others, or instead of some of them."""
    named, instead = [int(number) for number in wish.services], [int(number) for number in wish.instead]
    stay = [one for one in visit.service_ids if one not in instead] if wish.adds or instead else []
    return tuple(dict.fromkeys([*stay, *named]))


def _new_start(wish: MoveVisit, visit: Visit, doer: Doer) -> datetime:
    if wish.by is not None:
        return moved_by(visit.starts_at, wish.by, doer.zone)
    if wish.starts_at is None:
        raise ValueError("a visit needs a moment")
    if wish.hour_only:
        return moved_to_hour_of(visit.starts_at, wish.starts_at, doer.zone, doer.now)
    return moved_to_day_of(visit.starts_at, wish.starts_at, doer.zone) if wish.day_only else wish.starts_at


async def cancel_visit(visit: Visit, client: Client, book: Book, doer: Doer) -> VisitCancelled:
    visit.state = "cancelled"
    client.invite_after = doer.now + AFTER_CANCELLING
    await book.save(visit, client)
    await _keep(visit, client, book, doer)
    return VisitCancelled(client, visit, await services_of(visit.service_ids, book))


async def confirm_visit(wish: ConfirmVisit, visit: Visit, client: Client, book: Book, doer: Doer) -> VisitConfirmed:
    """The client said that they will come, or was written to about it, which is a message to them."""
    if wish.asked:
        visit.reminded_at = doer.moment
        await book.interactions.add(message_to(client, wish.text, doer))
    else:
        visit.confirmed_at = doer.moment
    await book.save(visit)
    await _keep(visit, client, book, doer)
    return VisitConfirmed(client, visit, await services_of(visit.service_ids, book), wish.asked)


async def mark_no_show(visit: Visit, client: Client, book: Book, doer: Doer) -> VisitMissed:
    visit.state = "no_show"
    await book.save(visit)
    await _keep(visit, client, book, doer)
    return VisitMissed(client, visit, await services_of(visit.service_ids, book))


async def _keep(visit: Visit, client: Client, book: Book, doer: Doer) -> None:
    await keep_contacts(client, await book.deals.open_with(client.id), book)
    await follow_visit(visit, book, doer.now)


async def _say_what(visit: Visit, wish: BookVisit | RecordVisit | MoveVisit, book: Book) -> None:
    """Services, master and price, as far as they were said; else the price of the services."""
    if wish.services:
        visit.service_ids = [int(number) for number in wish.services]
    if wish.master:
        visit.master = wish.master
        visit.master_id = await master_id_of(wish.master, book)
    if not isinstance(wish, MoveVisit) and wish.price is not None:
        visit.price, visit.currency = wish.price.units, wish.price.currency
    elif visit.price is None or wish.services:
        visit.price = price_of(await services_of(visit.service_ids, book), visit.currency)


async def _against(visit: Visit, book: Book, doer: Doer) -> tuple[Client | None, Absence | None, bool, bool]:
    """What speaks against a visit then: who else is awaited, days off of the master, or of everybody, or no master."""
    zone = ZoneInfo(doer.workspace.zone)
    closed, full = is_closed(visit.starts_at, company_habits(doer.workspace)), await is_full(visit, book, zone)
    return await clash_of(visit, book), await absence_at(visit, book, zone), closed, full


def _known(client: Client | None) -> Client:
    if client is None:
        raise LookupError("a visit without a client")
    return client


# Which visit is meant


async def missing_visit(wish: Meant, client: Client | None, book: Book, doer: Doer) -> WhichVisit | NoVisit | None:
    """What has to be asked about which visit is meant; None: it is clear, or one that was not booked came."""
    visits = await meant(wish, client, book, doer)
    if len(visits) > 1 or (visits and _is_doubtful(visits[0], wish, doer)):
        return WhichVisit(wish, list(visits), await book.clients.several({visit.client_id for visit in visits}))
    came_unbooked = isinstance(wish, RecordVisit) and wish.client is not None and not wish.sets
    return NoVisit(wish, client) if not visits and not came_unbooked else None


async def meant(wish: Meant, client: Client | None, book: Book, doer: Doer) -> Sequence[Visit]:
    """The visits that may be meant: the one that was chosen; of the client; else of those awaited just now."""
    if wish.visit is not None:
        visit = await book.visits.of(int(wish.visit))
        return [visit] if visit is not None and visit.state in _open_states(wish) else []
    if client is not None and isinstance(wish, RecordVisit):
        return await _came_to(wish, client, book, doer)
    if client is not None:
        booked = _fitting(await book.visits.booked_with(client.id), wish, doer)
        return booked or (await _missed(client, book) if isinstance(wish, MoveVisit) else [])
    return [] if wish.client is not None else _fitting(await _awaited(book, doer), wish, doer)


def _open_states(wish: Meant) -> set[str]:
    """Of visits that this may still be said of."""
    if isinstance(wish, RecordVisit) and wish.price is not None:
        return {"booked", "no_show", "arrived"}
    return {"booked", "no_show"} if isinstance(wish, MoveVisit | RecordVisit) else {"booked"}


async def _came_to(wish: RecordVisit, client: Client, book: Book, doer: Doer) -> Sequence[Visit]:
    """That of the day, by a sum alone one that is marked already; else the last one that nobody has told of."""
    latest = await book.visits.with_client(client.id, FEW)
    booked = await book.visits.booked_with(client.id)
    arrived = [visit for visit in latest if visit.state == "arrived"] if wish.price and not wish.services else []
    begun = [visit for visit in booked if visit.starts_at <= doer.moment]
    ahead = booked[len(begun) :]
    if wish.sets:
        return sorted([*begun, *arrived], key=lambda visit: visit.starts_at)[-1:] or ahead[:1]
    that_day = _on_that_day([*begun, *arrived, *ahead], wish.happened_at or doer.moment, doer)
    untold = [visit for visit in begun if visit.starts_at > doer.moment - UNTOLD and wish.happened_at is None]
    return that_day or untold[-1:]


async def _missed(client: Client, book: Book) -> list[Visit]:
    """«не пришла, перенеси на среду»: the last one, where nobody came."""
    latest = await book.visits.with_client(client.id, 1)
    return [visit for visit in latest if visit.state == "no_show"]


async def _awaited(book: Book, doer: Doer) -> list[Visit]:
    """Those that were to begin lately."""
    lately = await book.visits.between(doer.moment - AWAITED, doer.moment, MOST)
    return [visit for visit in lately if visit.state == "booked"]


def _fitting(visits: Sequence[Visit], wish: Meant, doer: Doer) -> Sequence[Visit]:
    """Those that the wish may be said of, now and with the day it names."""
    if isinstance(wish, MarkNoShow):
        begun = [visit for visit in visits if visit.starts_at <= doer.moment]
        return begun or _on_that_day(visits, doer.moment, doer)
    if isinstance(wish, RecordVisit):
        return visits
    said = [visit for visit in visits if not _was_said_for_another_day(visit, wish, doer)]
    if isinstance(wish, ConfirmVisit):
        return [visit for visit in said if visit.starts_at > doer.moment][:1]
    return said or visits


def _is_doubtful(visit: Visit, wish: Meant, doer: Doer) -> bool:
    """Said of another day; or nobody came to what has not begun, and only perhaps will not."""
    early = isinstance(wish, MarkNoShow) and wish.visit is None and visit.starts_at > doer.moment
    return early or _was_said_for_another_day(visit, wish, doer)


def _was_said_for_another_day(visit: Visit, wish: Meant, doer: Doer) -> bool:
    """«Анна не придёт в среду», and this one is on Thursday."""
    on = wish.on if isinstance(wish, MoveVisit | CancelVisit | ConfirmVisit) and wish.visit is None else None
    return on is not None and visit.starts_at.astimezone(doer.zone).date() != on


def _on_that_day(visits: Sequence[Visit], moment: datetime, doer: Doer) -> list[Visit]:
    """The first one booked for the day somebody came."""
    day = moment.astimezone(doer.zone).date()
    return [visit for visit in visits if visit.starts_at.astimezone(doer.zone).date() == day][:1]
