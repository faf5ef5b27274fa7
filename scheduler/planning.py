"""Planning: rows whose moment to be looked at has come become reminders, or are put off. One batch a call."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm.birthdays import AHEAD, TOO_LATE, birthday_due, birthday_key
from crm.calendar import next_yearly
from crm.doer import zone_of
from crm.returns import return_due, return_key
from crm.stalled import is_stalled, look_next, say_at, stall_key
from storage.book import Book
from storage.tables import Client, Deal, Member, Reminder, Workspace

log = logging.getLogger(__name__)

PlanOne = Callable[[Any, Book, datetime], Awaitable[None]]

BATCH = 200
LATER = timedelta(hours=1)
GRACE = timedelta(days=1)
"""How long after a planned step something may be written about it."""


async def _each(rows: Sequence[Client] | Sequence[Deal], plan: PlanOne, book: Book, now: datetime) -> bool:
    """Each row by itself: one that cannot be planned is looked at again later and holds nobody up."""
    for row in rows:
        number = row.id
        try:
            async with book.apart():
                await plan(row, book, now)
        except Exception as error:  # whatever is wrong with one row, the others are planned
            log.error("planning %s %d failed (%s)", type(row).__name__, number, type(error).__name__)
            await book.put_off_planning(type(row), number, now + LATER)
    return bool(rows)


async def plan_birthdays(book: Book, now: datetime) -> bool:
    """Birthdays of the next day and a half; False when there is nothing to plan."""
    clients = await book.clients.birthdays_to_plan((now + AHEAD).date(), BATCH)
    return await _each(clients, _plan_birthday, book, now)


async def _plan_birthday(client: Client, book: Book, now: datetime) -> None:
    owner, workspace = await _owner(client, book)
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
    return await _each(deals, _plan_stall, book, now)


async def _plan_stall(deal: Deal, book: Book, now: datetime) -> None:
    owner, workspace = await _owner(deal, book)
    if deal.stall_next is None or deal.stall_next > now:
        return
    task = await book.tasks.ahead(deal.client_id, now)
    look = look_next(deal, workspace.stall_days)
    if is_stalled(deal, task.due_at if task else None, workspace.stall_days, now):
        if owner is not None:
            client = await book.clients.of(deal.client_id)
            due_at = say_at(look or now, zone_of(owner, workspace))
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
    return await _each(clients, _plan_return, book, now)


async def _plan_return(client: Client, book: Book, now: datetime) -> None:
    owner, workspace = await _owner(client, book)
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


async def _owner(row: Client | Deal, book: Book) -> tuple[Member | None, Workspace]:
    """Who is told, while they are still there; the book enters their workspace, and the row is read again there:
    somebody may have written about it meanwhile.
    """
    book.enter(row.workspace_id)
    workspace = await book.workspaces.current()
    await book.read_again(row)
    member = await book.members.of(row.owner_id)
    return (member if member is not None and member.active else None), workspace


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
