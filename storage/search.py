"""Finding clients by any part of a name or company, by the tail of a phone, by an e-mail or a Telegram name.

The same rows and the same SQL on both databases; one Python function decides and orders.
"""

import operator
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, CompoundSelect, exists, func, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col

from names.fold import digits, fold
from names.fold import words as words_of
from names.typos import rank
from storage.sight import seen_by
from storage.tables import Client, ContactPoint, NameForm, SearchWord
from storage.words import present, vocabulary

CANDIDATES = 40
"""So many clients are compared with the query; more answer it only when it says too little to choose."""
COUNTED = 1000
LAST = "\U0010ffff"
SHORTEST_NUMBER = 3
WHOLE_NUMBER, NATIONAL_DIGITS = 9, 10
TRUNK = re.compile("^(?:80|8|0)")
"""What is dialled before a national number, and is no part of it in E.164."""


class Asked(NamedTuple):
    """A word of the query: clients answer it by a word that begins so, or by one of `others`."""

    beginning: str
    others: tuple[str, ...] = ()


Words = type[SearchWord] | type[NameForm]
"""The words that clients are written by, or all forms they are said in, in Cyrillic and in Latin letters."""


class Place(NamedTuple):
    """Where clients are looked for, among which, and by which words."""

    connection: AsyncConnection
    workspace_id: int
    among: tuple[ColumnElement[bool], ...]
    words: Words = SearchWord


async def search(
    connection: AsyncConnection, workspace_id: int, query: str, limit: int, only: int | None = None
) -> list[int]:
    """The numbers of the clients that answer a query, the best first; `only`: of those in sight of that member."""
    place = Place(connection, workspace_id, (*present(), *seen_by(only)))
    if _is_number(query) and (found := await _by_number(place, digits(query), limit)):
        return found
    if "@" in query and (found := await _by_address(place, query, limit)):
        return found
    return (await _by_words(place, query))[:limit]


def _is_number(query: str) -> bool:
    return len(digits(query)) >= SHORTEST_NUMBER and not any(letter.isalpha() for letter in query)


async def _by_number(place: Place, number: str, limit: int) -> list[int]:
    whole = len(number) >= WHOLE_NUMBER
    tail = (TRUNK.sub("", number)[-NATIONAL_DIGITS:] if whole else number)[::-1]
    backwards = col(ContactPoint.tail)
    return await _reached(place, (backwards >= tail, backwards < tail + LAST), backwards, limit)


async def _by_address(place: Place, query: str, limit: int) -> list[int]:
    """By the beginning of an e-mail, or of a Telegram name."""
    beginning = fold(query).lstrip("@")
    if not beginning:
        return []
    key = col(ContactPoint.key)
    return await _reached(place, (key >= beginning, key < beginning + LAST), key, limit)


async def _reached(place: Place, ways: Sequence[ColumnElement[bool]], order: Any, limit: int) -> list[int]:
    query = (
        select(col(ContactPoint.client_id))
        .join(Client, col(Client.id) == col(ContactPoint.client_id))
        .where(col(ContactPoint.workspace_id) == place.workspace_id, *ways, *place.among)
        .order_by(order, col(ContactPoint.client_id))
    )
    return list(dict.fromkeys((await place.connection.execute(query.limit(limit))).scalars()))


async def _by_words(place: Place, query: str) -> list[int]:
    """Every word must be answered: by a beginning; by that of a form («Громову», "Gromov"); from inside; misspelt."""
    words = list(dict.fromkeys(words_of(query)))
    if not words:
        return []
    asked = [Asked(word) for word in words]
    if best := await _answering(place, asked, query) or await _answering(place._replace(words=NameForm), asked, query):
        return best
    inside, misspelt = await vocabulary(place.connection, place.workspace_id, words)
    wider = [Asked(word, inside[word]) for word in words]
    if any(inside.values()) and (best := await _answering(place, wider, query)):
        return best
    widest = [Asked(word, inside[word] + misspelt[word]) for word in words]
    return await _answering(place, widest, query) if any(misspelt.values()) else []


async def _answering(place: Place, asked: Sequence[Asked], query: str) -> list[int]:
    leading = await _rarest(place, asked)
    found = _candidates(place, leading, [word for word in asked if word != leading])
    known_words = await _known_words(place, found, asked)
    ranked = sorted((-rank(query, known), number) for number, known in known_words.items())
    return [number for worth, number in ranked if worth < 0]


async def _rarest(place: Place, asked: Sequence[Asked]) -> Asked:
    """The word with the fewest bearers leads; the others are only checked."""
    if len(asked) == 1:
        return asked[0]
    found = (await place.connection.execute(select(*(_bearers(place, word) for word in asked)))).one()
    return asked[min(range(len(asked)), key=lambda place: found[place])]


def _bearers(place: Place, word: Asked) -> ColumnElement[int]:
    """How many clients have a word for it; about, when there are many."""
    ours = select(col(place.words.client_id)).where(col(place.words.workspace_id) == place.workspace_id)
    ways = (ours.where(way).limit(COUNTED).subquery() for way in _ways(word, col(place.words.text)))
    counts = (select(func.count()).select_from(way).scalar_subquery() for way in ways)
    return reduce(operator.add, counts)


def _candidates(place: Place, leading: Asked, rest: Sequence[Asked]) -> CompoundSelect[Any]:
    """Present clients with a word for each of those asked, a bounded number for each way of the leading one."""
    words, also = place.words, [_also(place.words, word) for word in rest]
    bearers = (
        select(col(words.client_id))
        .join(Client, col(Client.id) == col(words.client_id))
        .where(col(words.workspace_id) == place.workspace_id, way, *place.among, *also)
        .order_by(col(words.text), col(words.client_id))
        .limit(CANDIDATES)
        for way in _ways(leading, col(words.text))
    )
    return union_all(*(select(some.subquery().c.client_id) for some in bearers))


def _also(words: Words, word: Asked) -> ColumnElement[bool]:
    other = aliased(words)
    answers = or_(*_ways(word, col(other.text)))
    return exists().where(col(other.client_id) == col(words.client_id), answers)


def _ways(word: Asked, text: Mapped[str]) -> Iterator[ColumnElement[bool]]:
    yield (text >= word.beginning) & (text < word.beginning + LAST)
    if word.others:
        yield text.in_(word.others)


async def _known_words(place: Place, found: CompoundSelect[Any], asked: Sequence[Asked]) -> dict[int, str]:
    """The words of each of these clients that answer one of those asked."""
    client, text = col(place.words.client_id), col(place.words.text)
    query = select(client, text).where(client.in_(found), or_(*(way for word in asked for way in _ways(word, text))))
    words = defaultdict(list)
    for row in await place.connection.execute(query):
        words[row.client_id].append(row.text)
    return {number: " ".join(known) for number, known in words.items()}
