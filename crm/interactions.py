"""Interactions: what took place with a client."""

from crm.doer import Doer
from crm.keep import keep_contacts
from crm.outcomes import InteractionLogged
from crm.wishes import LogInteraction
from storage.book import Book
from storage.tables import Client, Interaction


def message_to(client: Client, text: str, doer: Doer) -> Interaction:
    """A message to the client that was sent, beside the chat with us."""
    return Interaction(
        workspace_id=client.workspace_id,
        client_id=client.id,
        member_id=doer.member.id,
        channel="message",
        direction="out",
        happened_at=doer.moment,
        text=text,
    )


async def log_interaction(wish: LogInteraction, client: Client, book: Book, doer: Doer) -> InteractionLogged:
    """Write down a contact; it belongs to the client's only open deal, when there is one."""
    deals = await book.deals.open_with(client.id)
    interaction = await book.interactions.add(
        Interaction(
            workspace_id=book.workspace_id,
            client_id=client.id,
            deal_id=int(wish.deal) if wish.deal is not None else deals[0].id if len(deals) == 1 else None,
            person_id=int(wish.client.person) if wish.client.person is not None else None,
            member_id=doer.member.id,
            channel=wish.channel,
            direction=wish.direction,
            reached=wish.reached,
            happened_at=wish.happened_at or doer.moment,
            text=wish.text,
            quote=wish.quote,
        )
    )
    await keep_contacts(client, deals, book)
    return InteractionLogged(client, interaction)
