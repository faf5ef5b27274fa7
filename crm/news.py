"""News of a deal: everything that is told of it to those who lead."""

from dataclasses import dataclass

from crm.deals import deal_with_client
from crm.rules.stages import stage_of
from storage.book import Book
from storage.tables import Client, Deal, Interaction, Member, Stage, Task, Workspace


@dataclass(frozen=True)
class News:
    """A deal with its client, its owner and what was said last."""

    deal: Deal
    client: Client
    stage: Stage
    owner: Member | None
    workspace: Workspace
    last: Interaction | None = None
    first: Task | None = None
    """The first of the client's open tasks."""


async def news_of(deal_id: int | None, book: Book) -> News | None:
    """None when the deal is gone, or not to be seen through this book."""
    found = await deal_with_client(deal_id, book)
    if found is None:
        return None
    deal, client = found
    events = await book.interactions.with_client(client.id, limit=1)
    tasks = await book.tasks.open_with(client.id)
    return News(
        deal=deal,
        client=client,
        stage=stage_of(deal, await book.workspaces.stages()),
        owner=await book.members.of(deal.owner_id),
        workspace=await book.workspaces.seen(),
        last=events[0] if events else None,
        first=tasks[0] if tasks else None,
    )
