"""Planning: rows whose moment to be looked at has come become reminders, or are put off. One batch a call."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crm.birthdays import AHEAD, TOO_LATE, birthday_due, birthday_key
from crm.calendar import next_yearly
from crm.doer import zone_of
from crm.returns import return_due, return_key
from crm.stalled import is_stalled, look_next, say_at, stall_key
from storage.book import Book
from storage.tables import Client, Deal, Member, Reminder, Workspace

BATCH = 200
GRACE = timedelta(days=1)
"""How long after a planned step something may be written about it."""


async def plan_birthdays(book: Book, now: datetime) -> bool:
    """Birthdays of the next day and a half; False when there is nothing to plan."""
    clients = await book.clients.birthdays_to_plan((now + AHEAD).date(), BATCH)
    for client in clients:
        await _plan_birthday(client, book, now)
    return bool(clients)


async def _plan_birthday(client: Client, book: Book, now: datetime) -> None:
    owner, workspace = await _owner(client.owner_id, client.workspace_id, book)
    day = client.birthday_next
    if day is None or client.birth_month is None or client.birth_day is None:
        return
    due_at = birthday_due(day, _zone(owner, workspace))
    if now - due_at < TOO_LATE and client.archived_at is None and owner is not None:
        await book.reminders.plan(_reminder("birthday", birthday_key(client, day), owner, due_at, client=client))
    client.birthday_next = next_yearly(client.birth_month, client.birth_day, day)
    await book.save(client)


async def plan_stalls(book: Book, now: datetime) -> bool:
    """Deals that may stand still by now."""
    deals = await book.deals.to_look_at(now, BATCH)
    for deal in deals:
        await _plan_stall(deal, book, now)
    return bool(deals)


async def _plan_stall(deal: Deal, book: Book, now: datetime) -> None:
    owner, workspace = await _owner(deal.owner_id, deal.workspace_id, book)
    task = await book.tasks.ahead(deal.client_id, now)
    look = look_next(deal, workspace.stall_days)
    if is_stalled(deal, task.due_at if task else None, workspace.stall_days, now):
        if owner is not None:
            client = await book.clients.of(deal.client_id)
            due_at = say_at(now, zone_of(owner, workspace))
            await book.reminders.plan(_reminder("stalled", stall_key(deal), owner, due_at, client=client, deal=deal))
        deal.stall_next = None
    elif task is not None and look is not None:
        deal.stall_next = max(task.due_at + GRACE, look)
    else:
        deal.stall_next = look
    await book.save(deal)


async def plan_returns(book: Book, now: datetime) -> bool:
    """Clients whose month since the last visit is over."""
    clients = await book.clients.returns_to_plan(now, BATCH)
    for client in clients:
        await _plan_return(client, book, now)
    return bool(clients)


async def _plan_return(client: Client, book: Book, now: datetime) -> None:
    owner, workspace = await _owner(client.owner_id, client.workspace_id, book)
    due_at = return_due(client, workspace)
    task = await book.tasks.ahead(client.id, now)
    if due_at is None or due_at > now:
        client.return_next = due_at
    elif task is not None:
        client.return_next = task.due_at + GRACE
    else:
        if owner is not None:
            await book.reminders.plan(_reminder("return_visit", return_key(client), owner, due_at, client=client))
        client.return_next = None
    await book.save(client)


PLANNERS = (plan_birthdays, plan_stalls, plan_returns)


async def _owner(member_id: int, workspace_id: int, book: Book) -> tuple[Member | None, Workspace]:
    """Who is told, while they are still there; the book enters their workspace."""
    book.enter(workspace_id)
    member = await book.members.of(member_id)
    return (member if member is not None and member.active else None), await book.workspaces.current()


def _zone(owner: Member | None, workspace: Workspace) -> ZoneInfo:
    return zone_of(owner, workspace) if owner is not None else ZoneInfo(workspace.zone)


def _reminder(
    kind: str, key: str, owner: Member, due_at: datetime, *, client: Client | None = None, deal: Deal | None = None
) -> Reminder:
    return Reminder(
        workspace_id=owner.workspace_id,
        kind=kind,
        key=key,
        member_id=owner.id,
        client_id=client.id if client else None,
        deal_id=deal.id if deal else None,
        due_at=due_at,
    )
