"""Who answers a search, as SQL: statements built once for each number and kind of words, run for every search."""

import operator
from collections.abc import Iterator
from functools import lru_cache, reduce
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam, exists, func, or_, select, union_all
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col

from storage.sight import in_sight
from storage.tables import Client, NameForm, SearchWord
from storage.words import present

CANDIDATES = 40
"""So many clients are compared with the query; more answer it only when it says too little to choose."""
COUNTED = 1000
SHAPES = 128
"""Statements that are kept: of one word, of two, …"""
Words = type[SearchWord] | type[NameForm]
"""The words that clients are written by, or all forms they are said in, in Cyrillic and in Latin letters."""


class Shape(NamedTuple):
    """By which words clients are looked for, for each word asked whether others may stand for it, and for whom.

    The words themselves are given to the statement: `from0`, `to0` and `others0` of the first, and so on.
    """

    words: Words
    wide: tuple[bool, ...]
    own: bool
    """Whether only those are found that the member `only` sees."""

    @property
    def asked(self) -> range:
        return range(len(self.wide))

    def ways(self, number: int, text: Mapped[str]) -> Iterator[ColumnElement[bool]]:
        yield (text >= bindparam(f"from{number}")) & (text < bindparam(f"to{number}"))
        if self.wide[number]:
            yield text.in_(bindparam(f"others{number}", expanding=True))


@lru_cache(SHAPES)
def bearers(shape: Shape) -> Any:
    """How many clients have a word for each of those asked; about, when there are many."""
    return select(*(_count(shape, number) for number in shape.asked))


def _count(shape: Shape, number: int) -> ColumnElement[int]:
    ours = select(col(shape.words.client_id)).where(_of_workspace(shape))
    ways = (ours.where(way).limit(COUNTED).subquery() for way in shape.ways(number, col(shape.words.text)))
    counts = (select(func.count()).select_from(way).scalar_subquery() for way in ways)
    return reduce(operator.add, counts)


@lru_cache(SHAPES)
def answering(shape: Shape) -> Any:
    """Present clients that have a word for each of those asked, with all such words.

    A bounded number of clients for each way of the first word, which leads.
    """
    client, text = col(shape.words.client_id), col(shape.words.text)
    also = [_also(shape, number) for number in shape.asked[1:]]
    seen = (*present(), in_sight(bindparam("only"))) if shape.own else present()
    found = (
        select(client)
        .join(Client, col(Client.id) == client)
        .where(_of_workspace(shape), way, *seen, *also)
        .order_by(text, client)
        .limit(CANDIDATES)
        for way in shape.ways(0, text)
    )
    candidates = union_all(*(select(some.subquery().c.client_id) for some in found))
    any_of_them = or_(*(way for number in shape.asked for way in shape.ways(number, text)))
    return select(client, text).where(client.in_(candidates), any_of_them)


def _of_workspace(shape: Shape) -> ColumnElement[bool]:
    return col(shape.words.workspace_id) == bindparam("workspace")


def _also(shape: Shape, number: int) -> ColumnElement[bool]:
    other = aliased(shape.words)
    answers = or_(*shape.ways(number, col(other.text)))
    return exists().where(col(other.client_id) == col(shape.words.client_id), answers)
