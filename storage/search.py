"""Finding clients by any part of a name or company, by the tail of a phone, by an e-mail or a Telegram name.

The same rows and the same SQL on both databases; one Python function decides and orders.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from names.fold import digits, fold
from names.fold import words as words_of
from names.typos import rank
from storage.answers import Shape, Words, answering, bearers
from storage.sight import seen_by
from storage.tables import Client, ContactPoint, NameForm, SearchWord
from storage.words import present, vocabulary

LAST = "\U0010ffff"
SHORTEST_NUMBER = 3
WHOLE_NUMBER, NATIONAL_DIGITS = 9, 10
TRUNK = re.compile("^(?:80|8|0)")
"""What is dialled before a national number, and is no part of it in E.164."""


class Asked(NamedTuple):
    """A word of the query: clients answer it by a word that begins so, or by one of `others`."""

    beginning: str
    others: tuple[str, ...] = ()


class Place(NamedTuple):
    """Where clients are looked for, in whose sight, and by which words."""

    connection: AsyncConnection
    workspace_id: int
    only: int | None = None
    words: Words = SearchWord

    async def rows(self, statement: Callable[[Shape], Any], asked: Sequence[Asked]) -> Sequence[Any]:
        """What a statement of `storage.answers` finds for these words."""
        shape = Shape(self.words, tuple(bool(word.others) for word in asked), self.only is not None)
        values: dict[str, Any] = {"workspace": self.workspace_id, "only": self.only}
        for number, word in enumerate(asked):
            values |= {f"from{number}": word.beginning, f"to{number}": word.beginning + LAST}
            values |= {f"others{number}": word.others} if word.others else {}
        return (await self.connection.execute(statement(shape), values)).all()


async def search(
    connection: AsyncConnection, workspace_id: int, query: str, limit: int, only: int | None = None
) -> list[int]:
    """The numbers of the clients that answer a query, the best first; `only`: of those in sight of that member."""
    place = Place(connection, workspace_id, only)
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
        .where(col(ContactPoint.workspace_id) == place.workspace_id, *ways, *present(), *seen_by(place.only))
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
    words = defaultdict(list)
    for number, word in await place.rows(answering, await _rarest_first(place, asked)):
        words[number].append(word)
    ranked = sorted((-rank(query, " ".join(known)), number) for number, known in words.items())
    return [number for worth, number in ranked if worth < 0]


async def _rarest_first(place: Place, asked: Sequence[Asked]) -> Sequence[Asked]:
    """The word with the fewest bearers leads; the others are only checked."""
    if len(asked) == 1:
        return asked
    [counts] = await place.rows(bearers, asked)
    return [word for _, word in sorted(zip(counts, asked, strict=True), key=itemgetter(0))]
