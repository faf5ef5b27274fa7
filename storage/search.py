"""Finding clients by any part of a name or company, or by the tail of a phone.

The same rows and the same SQL on both databases; one Python function decides and orders.
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from names.fold import digits
from names.fold import words as words_of
from names.typos import inner_words, prefix_range, rank, search_words
from storage.tables import Client, ContactPoint, SearchWord

CANDIDATES = 200
INSIDE = "+"
LAST = "\U0010ffff"
SHORTEST_NUMBER = 3
NATIONAL_DIGITS = 10


def search_keys(text: str) -> frozenset[str]:
    """All keys a client's name and company are stored under."""
    return search_words(text) | {INSIDE + key for key in inner_words(text)}


async def search(session: AsyncSession, workspace_id: int, query: str, limit: int) -> list[Client]:
    """The clients that answer a query, the best first."""
    if _is_number(query):
        return await _by_number(session, workspace_id, digits(query), limit)
    asked = sorted(words_of(query), key=len, reverse=True)
    for ways in (_beginnings, _insides, _typos):
        if found := await _by_words(session, workspace_id, [ways(word) for word in asked]):
            ranked = [(rank(query, known_by(client)), client) for client in found]
            best = sorted((pair for pair in ranked if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].id))
            if best:
                return [client for _, client in best[:limit]]
    return []


def known_by(client: Client) -> str:
    """The text a client is found by."""
    return f"{client.name} {client.company or ''}"


def _is_number(query: str) -> bool:
    return len(digits(query)) >= SHORTEST_NUMBER and not any(letter.isalpha() for letter in query)


async def _by_number(session: AsyncSession, workspace_id: int, number: str, limit: int) -> list[Client]:
    tail = number[-NATIONAL_DIGITS:][::-1]
    query = (
        select(Client)
        .join(ContactPoint, col(ContactPoint.client_id) == Client.id)
        .where(
            ContactPoint.workspace_id == workspace_id,
            col(ContactPoint.tail) >= tail,
            col(ContactPoint.tail) < tail + LAST,
            *_present(workspace_id),
        )
    )
    return list((await session.exec(query.order_by(col(Client.id)).limit(limit))).unique())


def _beginnings(word: str) -> ColumnElement[bool]:
    low, high = prefix_range(word)
    return and_(col(SearchWord.text) >= low, col(SearchWord.text) < high)


def _insides(word: str) -> ColumnElement[bool]:
    low, high = prefix_range(word)
    return and_(col(SearchWord.text) >= INSIDE + low, col(SearchWord.text) < INSIDE + high)


def _typos(word: str) -> ColumnElement[bool]:
    return col(SearchWord.text).in_(sorted(search_words(word)))


async def _by_words(session: AsyncSession, workspace_id: int, ways: Sequence[ColumnElement[bool]]) -> list[Client]:
    """Clients with a key for each of the words."""
    if not ways:
        return []
    first = select(col(SearchWord.client_id)).where(SearchWord.workspace_id == workspace_id, ways[0])
    for way in ways[1:]:
        first = first.where(
            col(SearchWord.client_id).in_(
                select(col(SearchWord.client_id)).where(SearchWord.workspace_id == workspace_id, way)
            )
        )
    query = select(Client).where(col(Client.id).in_(first.distinct().limit(CANDIDATES)))
    return list(await session.exec(query.where(*_present(workspace_id))))


def _present(workspace_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Client.workspace_id) == workspace_id,
        col(Client.archived_at).is_(None),
        col(Client.merged_into_id).is_(None),
    )
