"""Values that rules keep ready for planners and cards: worked out again whenever what they rest on changes.

The one road for doing, undoing and editing alike. What they change is written with whatever is written next.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.rules.anniversaries import anniversary_after, first_day
from crm.rules.birthdays import birthday_after
from crm.rules.contracts import LONGEST
from crm.rules.returns import return_due
from crm.rules.rhythm import REMEMBERED, rhythm_of
from crm.rules.stalled import look_next
from crm.rules.touches import SOONEST, clock_start
from crm.services import services_of
from storage.book import Book
from storage.tables import Client, ContactPerson, Deal, Visit, Workspace
from storage.tables.visit import Came

FAR = 10_000
"""Days: later than any service is due again."""
EARLIEST = timedelta(days=9)
"""Longer than the longest lead of a birthday, in every zone."""


async def keep_contacts(client: Client, open_deals: Sequence[Deal], book: Book) -> None:
    """The client's last contact, what its visits tell, and since when its open deals are quiet."""
    workspace = await book.workspaces.current()
    when = await book.interactions.when(client.id)
    client.last_contact_at, client.last_visit_at = when.contact, when.visit
    if when.first_visit != client.first_visit_at:
        client.first_visit_at, client.anniversary_next = when.first_visit, None
    keep_quote(client, when.quote)
    keep_touch(client)
    await keep_visits(client, workspace, book)
    for deal in open_deals:
        await keep_quiet(deal, client, book)


async def keep_visits(client: Client, workspace: Workspace, book: Book) -> None:
    """Where visits are booked: the client's rhythm, what is booked or was missed, and when to invite."""
    if workspace.keeps_visits:
        await _keep_history(client, workspace, book)
    keep_return(client, workspace)
    keep_anniversary(client, workspace)


async def _keep_history(client: Client, workspace: Workspace, book: Book) -> None:
    came = await book.visits.came(client.id, REMEMBERED)
    known = await book.visits.with_client(client.id, REMEMBERED)
    zone = ZoneInfo(workspace.zone)
    client.rhythm_days = rhythm_of(one.at.astimezone(zone).date() for one in came)
    client.last_service_id, client.service_days = await _last_service(came, book)
    client.last_master = next((one.master for one in came if one.master), None)
    client.booked_at = _latest(known, "booked")
    missed = _latest(known, "no_show")
    later = [moment for moment in (client.last_visit_at, client.booked_at) if moment is not None]
    client.missed_at = missed if missed is not None and all(missed > moment for moment in later) else None


async def _last_service(came: Sequence[Came], book: Book) -> tuple[int | None, int | None]:
    """Of the services of the last visit that names any, the one that is due again first, and its interval."""
    numbers = next((one.service_ids for one in came if one.service_ids), ())
    services = await services_of(numbers, book)
    if not services:
        return None, None
    first = min(services, key=lambda service: service.interval_days or FAR)
    return first.id, first.interval_days


def _latest(visits: Iterable[Visit], state: str) -> datetime | None:
    return max((visit.starts_at for visit in visits if visit.state == state), default=None)


def keep_return(client: Client, workspace: Workspace) -> None:
    """When the client is due back, and that a planner looks at it then."""
    client.return_due_at = client.return_next = return_due(client, workspace)


async def keep_quiet(deal: Deal, client: Client, book: Book) -> None:
    """Since when nothing happened with the deal, and when that will have lasted too long."""
    workspace = await book.workspaces.current()
    quiet = max(deal.stage_since, client.last_contact_at or deal.stage_since)
    if quiet != deal.quiet_since or deal.status != "open" or deal.stall_next is None:
        deal.quiet_since = quiet
        deal.stall_next = look_next(deal, workspace.stall_days)


def keep_plans(client: Client, open_deals: Iterable[Deal], now: datetime) -> None:
    """What is planned with the client has changed: planners look anew at whatever waited for it."""
    client.touch_next, client.quote_next = _at_once(client.touch_next, now), _at_once(client.quote_next, now)
    for deal in open_deals:
        deal.stall_next = now


def _at_once(look: datetime | None, now: datetime) -> datetime | None:
    return None if look is None else min(look, now)


def keep_birthday(client: Client, today: date) -> None:
    """When the next birthday is to be planned, and announced ahead; today's still counts."""
    day = birthday_after(client, today - timedelta(days=1)) if client.archived_at is None else None
    client.birthday_next = day
    client.birthday_ahead_next = _early(day)


def keep_birthday_of(person: ContactPerson, today: date) -> None:
    """The same of a contact person; of whom is in the archive nothing is said."""
    person.birthday_next = birthday_after(person, today - timedelta(days=1))
    person.birthday_ahead_next = _early(person.birthday_next)


def keep_anniversary(client: Client, workspace: Workspace) -> None:
    """When a planner looks at the anniversary of the first visit: of the first one, then it goes on by itself."""
    first = first_day(client, ZoneInfo(workspace.zone)) if client.archived_at is None else None
    if first is None:
        client.anniversary_next = None
    elif client.anniversary_next is None:
        client.anniversary_next = _early(anniversary_after(first, first))


def _early(day: date | None) -> datetime | None:
    """A moment before anybody may want to hear of that day."""
    return datetime.combine(day, time(), tzinfo=UTC) - EARLIEST if day is not None else None


def keep_quote(client: Client, quote: datetime | None) -> None:
    """A quote that nothing came after, and when a planner looks at it."""
    client.quoted_at = quote if quote is not None and quote == client.last_contact_at else None
    client.quote_next = client.quoted_at


def keep_touch(client: Client) -> None:
    """When a planner looks whether the client has not been heard of for too long."""
    start = clock_start(client)
    client.touch_next = start + SOONEST if start is not None and client.archived_at is None else None


def keep_contract(client: Client) -> None:
    """When a planner looks at the end of the contract."""
    day = client.contract_until
    client.contract_next = datetime.combine(day, time(), tzinfo=UTC) - LONGEST if day is not None else None
