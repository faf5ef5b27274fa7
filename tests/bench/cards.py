"""How the card of a client grows with the number of clients: read, written, and put into the outbox."""

import random
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from handlers.clients import show_client
from handlers.desk import Desk
from storage.book import Book
from storage.engine import Books, database_url, make_engine
from storage.migrate import walk
from storage.tables import Interaction, Member
from tests.bench.search_bench import Town, fill, timed
from tests.bench.table import show
from tests.storage.seeds import NOW, found

ASKED = 200
EVENTS_EACH = 3


async def cards_bench(sizes: Sequence[int]) -> None:
    """Print the median for each size, and how much it grew."""
    with TemporaryDirectory(prefix="pomni-cards-") as folder:
        took = [median(await _one_size(size, Path(folder))) for size in sizes]
    head = ("clients", *(f"{size:,}" for size in sizes), "growth")
    show("the card of a client, p50 ms", head, [("card", *(f"{ms:.1f}" for ms in took), f"{took[-1] / took[0]:.2f}×")])


async def _one_size(size: int, folder: Path) -> list[float]:
    url = database_url(f"sqlite:///{folder / f'{size}.db'}")
    await walk(url, "head")
    books = Books(make_engine(url))
    async with books.open() as book:
        owner = await found(book)
    async with books.engine.begin() as connection:
        await fill(connection, list(islice(Town().people(), size)), owner.workspace_id, owner.id)
        for start in range(1, size + 1, 5000):
            await connection.execute(insert(Interaction), _events(range(start, min(start + 5000, size + 1)), owner))
    numbers = random.Random(1).sample(range(1, size + 1), ASKED)
    took = [await timed(lambda number=number: _show(number, books)) for number in numbers]  # type: ignore[misc]
    await books.close()
    return took


def _events(numbers: range, owner: Member) -> list[dict[str, object]]:
    same = {"workspace_id": owner.workspace_id, "member_id": owner.id, "channel": "call", "reached": True}
    rest = {"happened_at": NOW, "text": "звонил, обсудили поставку"}
    return [{**same, **rest, "client_id": number} for number in numbers for _ in range(EVENTS_EACH)]


async def _show(number: int, books: Books) -> None:
    async with books.open() as book:
        desk = await _seated(book)
        client = await book.clients.of(number)
        assert client is not None
        await show_client(client, desk)


async def _seated(book: Book) -> Desk:
    desk = Desk(book, 42, "pomni_bot", 101, NOW, NOW)
    member = await book.members.known(101)
    assert member is not None
    desk.seat(member, await book.workspaces.of(member.workspace_id))
    return desk
