"""The words clients are known by: every case form they are said in, and what a search finds them by."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, insert, select, union_all
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from names.fold import words as words_of
from names.forms import Form, forms_of, forms_of_company
from names.typos import inner_words, prefix_range, resembles, search_words
from storage.tables import Client, ContactPerson, NameForm, SearchWord, WordKey

INSIDE = "+"
MISSPELT = "-"
WORDS = 500
"""So many words of the vocabulary are looked at for one word that was asked for."""

# Built once: they run with every new client.
KEPT: tuple[Any, ...] = (NameForm, SearchWord)
FORGET = {table: delete(table).where(col(table.client_id) == bindparam("client")) for table in KEPT}
WRITE = {table: insert(table) for table in KEPT}
WIDEN = {
    name: dialect.insert(WordKey).on_conflict_do_nothing()
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}


async def learn(connection: AsyncConnection, client: Client, persons: Sequence[ContactPerson]) -> None:
    """Work out anew the forms and search words of a client and of its contact persons."""
    place = {"workspace_id": client.workspace_id, "client_id": client.id}
    words = {word for text in _texts(client, persons) for word in words_of(text)}
    await _replace(connection, NameForm, client.id, [{**place, **row} for row in _form_rows(client, persons)])
    await _replace(connection, SearchWord, client.id, [{**place, "text": word} for word in sorted(words)])
    await _widen_vocabulary(connection, client.workspace_id, words)


async def _replace(connection: AsyncConnection, table: Any, client_id: int, rows: list[dict[str, Any]]) -> None:
    await connection.execute(FORGET[table], {"client": client_id})
    if rows:
        await connection.execute(WRITE[table], rows)


async def _widen_vocabulary(connection: AsyncConnection, workspace_id: int, words: Iterable[str]) -> None:
    rows = [
        {"workspace_id": workspace_id, "key": key, "word": word} for word in sorted(words) for key in keys_of_word(word)
    ]
    if rows:
        await connection.execute(WIDEN[connection.dialect.name], rows)


def keys_of_word(word: str) -> list[str]:
    """What leads to a word: its beginning with a letter left out, and each of its endings."""
    return sorted({*misspelt(word), *(INSIDE + key for key in inner_words(word))})


def misspelt(word: str) -> list[str]:
    """The keys it shares with every word it may be misspelt for."""
    return sorted(key for key in search_words(word) if key.startswith(MISSPELT))


def _texts(client: Client, persons: Sequence[ContactPerson]) -> Iterator[str]:
    yield client.name
    yield client.company or ""
    yield from (person.name for person in persons)


def _form_rows(client: Client, persons: Sequence[ContactPerson]) -> Iterator[dict[str, Any]]:
    for person, form in _all_forms(client, persons):
        spoken = {"text": form.text, "part": form.part, "cases": int(form.cases), "gender": form.gender}
        yield {"person_id": person, **spoken}


def _all_forms(client: Client, persons: Sequence[ContactPerson]) -> Iterator[tuple[int | None, Form]]:
    yield from ((None, form) for form in forms_of(client.name))
    yield from ((None, form) for form in forms_of_company(client.company or ""))
    for person in persons:
        yield from ((person.id, form) for form in forms_of(person.name))


Found = dict[str, tuple[str, ...]]


async def vocabulary(connection: AsyncConnection, workspace_id: int, asked: Sequence[str]) -> tuple[Found, Found]:
    """For each folded word asked: the words known here that hold it inside, and those it may be misspelt for."""
    known = await _words_like(connection, workspace_id, asked)
    inside = {word: tuple(other for other in known if word in other[1:]) for word in asked}
    misspelt = {word: tuple(other for other in known if resembles(word, other)) for word in asked}
    return inside, misspelt


async def _words_like(connection: AsyncConnection, workspace_id: int, asked: Sequence[str]) -> list[str]:
    values: dict[str, Any] = {"workspace": workspace_id}
    for number, word in enumerate(asked):
        low, high = prefix_range(word)
        values |= {f"from{number}": INSIDE + low, f"to{number}": INSIDE + high, f"keys{number}": misspelt(word)}
    return sorted(set((await connection.execute(_words_by_keys(len(asked)), values)).scalars()))


@lru_cache
def _words_by_keys(asked: int) -> Any:
    """Each way is a query of its own: joined by OR they would be answered by reading the whole vocabulary."""
    key = col(WordKey.key)
    ours = select(col(WordKey.word)).where(col(WordKey.workspace_id) == bindparam("workspace"))
    ways: list[ColumnElement[bool]] = [
        (key >= bindparam(f"from{number}")) & (key < bindparam(f"to{number}")) for number in range(asked)
    ]
    ways += [key.in_(bindparam(f"keys{number}", expanding=True)) for number in range(asked)]
    found = (ours.where(way).order_by(key, col(WordKey.word)).limit(WORDS).subquery() for way in ways)
    return union_all(*(select(some.c.word) for some in found))


def present() -> tuple[ColumnElement[bool], ...]:
    """Neither in the archive nor merged into another client."""
    return col(Client.archived_at).is_(None), col(Client.merged_into_id).is_(None)
