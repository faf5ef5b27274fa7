"""Values that rules keep ready for planners and cards: worked out again whenever what they rest on changes.

The one road for doing, undoing and editing alike. What they change is written with whatever is written next.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from crm.calendar import next_yearly
from crm.returns import return_due
from crm.stalled import look_next
from storage.book import Book
from storage.tables import Client, Deal


async def keep_contacts(client: Client, open_deals: Sequence[Deal], book: Book) -> None:
    """The client's last contact and last visit, and since when its open deals are quiet."""
    workspace = await book.workspaces.current()
    client.last_contact_at, visited = await book.interactions.last_at(client.id)
    if visited != client.last_visit_at or visited is None:
        client.last_visit_at = visited
        client.return_next = return_due(client, workspace)
    for deal in open_deals:
        await keep_quiet(deal, client, book)


async def keep_quiet(deal: Deal, client: Client, book: Book) -> None:
    """Since when nothing happened with the deal, and when that will have lasted too long."""
    workspace = await book.workspaces.current()
    quiet = max(deal.stage_since, client.last_contact_at or deal.stage_since)
    if quiet != deal.quiet_since or deal.status != "open" or deal.stall_next is None:
        deal.quiet_since = quiet
        deal.stall_next = look_next(deal, workspace.stall_days)


async def keep_plans(client: Client, book: Book, now: datetime) -> None:
    """What is planned with the client has changed: the planners look at it and at its open deals anew."""
    for deal in await book.deals.open_with(client.id):
        deal.stall_next = now
    if client.last_visit_at is not None:
        client.return_next = now


def keep_birthday(client: Client, today: date) -> None:
    """When the next birthday is to be planned; today's still counts."""
    if client.birth_month is None or client.birth_day is None or client.archived_at is not None:
        client.birthday_next = None
    else:
        client.birthday_next = next_yearly(client.birth_month, client.birth_day, today - timedelta(days=1))
