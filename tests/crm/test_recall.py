"""Who is due back: the worklist goes on behind those whom the rule does not invite any more."""

from datetime import timedelta

from crm.recall import BATCH, next_due
from storage.engine import Books
from tests.storage.seeds import NOW, client_called, found


async def test_many_who_are_not_due_any_more_hide_nobody(books: Books) -> None:
    async with books.open() as book:
        owner = await found(book)
        workspace = await book.workspaces.current()
        workspace.kind, workspace.return_days = "salon", 30
        for number in range(BATCH + 1):
            client = await client_called(book, owner, f"Клиентка {number:02}")
            last = number == BATCH
            client.last_visit_at = NOW - timedelta(days=31 if last else 3)
            client.return_due_at = NOW - timedelta(days=1 if last else 2)
            await book.save(client)
    async with books.open() as book:
        book.enter(owner.workspace_id)
        due = await next_due(book, workspace, NOW)
        assert due is not None
        assert due.name == f"Клиентка {BATCH:02}"
    async with books.open() as book:
        book.enter(owner.workspace_id)
        assert sum(number for _, _, number in await book.returns.counts(NOW)) == 1, "the others are kept anew"
