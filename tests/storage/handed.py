"""A hand-over there and back, as the query plans see it."""

from storage.book import Book
from storage.tables import Client, Member
from storage.tables.handover import Lot
from tests.storage.seeds import NOW, change, many


async def hand_over(book: Book, owner: Member, client: Client | None = None) -> None:
    """This client and others, or all that the owner has, to a newcomer, each part in a batch of its own; and back."""
    lot = Lot(None, tuple(many(client.id))) if client else Lot(owner.id)
    number = 901 if client else 900
    newcomer = Member(workspace_id=owner.workspace_id, telegram_id=number, name="Олег", created_at=NOW)
    await book.members.welcome(newcomer)
    given = await book.changes.begin(change(owner, f"given to {number}"))
    await book.changes.pause()
    while await book.handovers.give(lot, newcomer.id, given, 10):
        pass
    await book.handovers.give_back(given.id, 0, 10)
