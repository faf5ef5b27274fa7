"""Who is meant: the clients whom the words of a message name, in whatever case form, or misspelt.

Asked for every message, and so in few statements, built once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from heapq import nsmallest
from typing import Any

from rapidfuzz.distance import OSA
from sqlalchemy import ColumnElement, bindparam, func, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from names.typos import resembles
from storage.sight import in_sight
from storage.tables import Client, NameForm, SearchWord, WordKey
from storage.tables.client import Known
from storage.words import misspelt, present

MOST_KNOWN = 50
"""More clients than these are never meant by one word: it is asked for more."""
WORDS = 500
"""So many words of the vocabulary are looked at for one misspelt word."""
NEAREST, BEARERS = 12, 4
"""A misspelt word is looked for among the forms of so many words, each of so many clients."""

OURS: Any = bindparam("workspace")
SAID = col(NameForm.workspace_id) == OURS, col(NameForm.text).in_(bindparam("said", expanding=True))
FORMS: tuple[Any, ...] = (NameForm.text, NameForm.part, NameForm.cases, NameForm.gender)
WHOSE: tuple[Any, ...] = (NameForm.client_id, NameForm.person_id, Client.name, Client.company)


def _known_as(*among: ColumnElement[bool]) -> Any:
    """Those whom most of the words name come first, and only so many; of those `among` the clients alone."""
    most = select(col(NameForm.client_id)).where(*SAID, *among)
    if among:
        most = most.join(Client, col(Client.id) == col(NameForm.client_id))
    order = func.count(col(NameForm.text).distinct()).desc(), col(NameForm.client_id)
    named = most.group_by(col(NameForm.client_id)).order_by(*order).limit(MOST_KNOWN)
    return (
        select(*FORMS, *WHOSE)
        .join(Client, col(Client.id) == col(NameForm.client_id))
        .where(*SAID, col(NameForm.client_id).in_(named), *present())
        .order_by(col(Client.id), col(NameForm.id))
    )


KNOWN_AS, KNOWN_TO = _known_as(), _known_as(in_sight(bindparam("only")))
"""To who sees all, and to a member who sees only their own."""
VOCABULARY = (
    select(col(WordKey.key), col(WordKey.word))
    .where(col(WordKey.workspace_id) == OURS, col(WordKey.key).in_(bindparam("keys", expanding=True)))
    .order_by(col(WordKey.key), col(WordKey.word))
    .limit(bindparam("most"))
)


async def known_as(
    connection: AsyncConnection, workspace_id: int, said: Collection[str], only: int | None = None
) -> list[Known]:
    """Whom one of these folded words names in some case form; at most `MOST_KNOWN`, those named by most words.

    `only`: of those in sight of that member.
    """
    asked: dict[str, Any] = {"workspace": workspace_id, "said": list(said)}
    statement, who = (KNOWN_AS, {}) if only is None else (KNOWN_TO, {"only": only})
    found = await connection.execute(statement, asked | who)
    return [Known._make(row) for row in found]


async def known_like(
    connection: AsyncConnection, workspace_id: int, words: Collection[str], only: int | None = None
) -> list[Known]:
    """The same for misspelt words."""
    near = await _nearest(connection, workspace_id, words)
    if not near:
        return []
    asked = {"workspace": workspace_id, **{f"word{n}": word for n, word in enumerate(near)}}
    forms = await connection.execute(_forms_of_bearers(len(near)), asked)
    texts = list(forms.scalars())
    meant = {text for word in words for text in texts if resembles(word, text)}
    return await known_as(connection, workspace_id, sorted(meant), only) if meant else []


async def _nearest(connection: AsyncConnection, workspace_id: int, words: Collection[str]) -> Sequence[str]:
    """The words of the vocabulary that the misspelt ones are nearest to."""
    keys = {word: misspelt(word) for word in words}
    asked = {"workspace": workspace_id, "keys": sorted({key for some in keys.values() for key in some})}
    bearers = defaultdict(list)
    for key, known in await connection.execute(VOCABULARY, {**asked, "most": WORDS * len(words)}):
        bearers[key].append(known)
    return sorted({near for word in words for near in _nearest_to(word, (bearers[key] for key in keys[word]))})


def _nearest_to(word: str, bearers: Iterable[Iterable[str]]) -> list[str]:
    near = {known for some in bearers for known in some}
    return nsmallest(NEAREST, near, key=lambda known: (OSA.distance(word, known), known))


@cache
def _forms_of_bearers(number: int) -> Any:
    """All forms of a few bearers of each of so many words."""
    ours = select(col(SearchWord.client_id)).where(col(SearchWord.workspace_id) == OURS)
    some = (
        ours.where(col(SearchWord.text) == bindparam(f"word{n}")).order_by(col(SearchWord.client_id)).limit(BEARERS)
        for n in range(number)
    )
    bearers = union_all(*(select(few.subquery().c.client_id) for few in some))
    return select(col(NameForm.text)).where(col(NameForm.client_id).in_(bearers)).distinct()
