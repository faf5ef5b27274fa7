"""Recall: who is due back, the longest overdue first, one after the other."""

from datetime import datetime

from crm.keep import keep_return
from crm.rules.returns import return_due
from storage.book import Book
from storage.tables import Client, Workspace

BATCH = 50


async def all_due(
    book: Book,
    workspace: Workspace,
    now: datetime,
    *,
    service_id: int | None = None,
    master: str | None = None,
    limit: int,
) -> list[Client]:
    """The first ones whom the rule invites."""
    found = await book.returns.due(now, service_id=service_id, master=master, limit=limit)
    dues = [return_due(client, workspace) for client in found]
    return [client for client, due_at in zip(found, dues, strict=True) if due_at is not None and due_at <= now]


async def next_due(
    book: Book,
    workspace: Workspace,
    now: datetime,
    behind: tuple[datetime, int] | None = None,
    *,
    service_id: int | None = None,
    master: str | None = None,
) -> Client | None:
    """The first behind that moment and number whom the rule invites; of others it is kept anew when they are due."""
    while found := await book.returns.due(now, service_id=service_id, master=master, behind=behind, limit=BATCH):
        behind = (found[-1].return_due_at or now, found[-1].id)
        for client in found:
            due_at = return_due(client, workspace)
            if due_at is not None and due_at <= now:
                return client
            keep_return(client, workspace)
        await book.save(*found)
    return None
