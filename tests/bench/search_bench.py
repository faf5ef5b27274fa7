"""How search and «who is meant?» grow with the number of clients.

    python -m tests.bench.search_bench [1000 10000 100000]

Builds an SQLite file of each size and prints p50 and p99 in milliseconds. A run with 100,000 takes some minutes.
"""

import asyncio
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from names.fold import words as words_of
from names.forms import forms_of, forms_of_company
from names.given import all_names
from names.grammar import Gender
from names.translit import to_latin
from storage.book import Book
from storage.clients import full_name_key
from storage.engine import Books, database_url, make_engine
from storage.migrate import walk
from storage.tables import Client, ContactPoint, NameForm, SearchWord, WordKey
from storage.words import keys_of_word
from tests.storage.seeds import NOW, found

SIZES = (1_000, 10_000, 100_000)
ASKED = 200
BATCH = 2_000
SYLLABLES = re.findall("..", "бавегодужизакалеминопаресотуфочешоянборгардолкосмарникполрадсевтим")
WAYS = (
    "exact word",
    "beginning of 3",
    "two words swapped",
    "other letters",
    "typo",
    "part inside",
    "phone tail",
    "known_as",
)


class Person(NamedTuple):
    given: str
    surname: str
    company: str | None
    phone: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


class Town:
    """People as they are: some names are borne by many, most by few."""

    def __init__(self) -> None:
        self._dice = random.Random(7)
        self._given = {sex: [name for name in all_names() if name.gender is sex and name.spellings] for sex in Gender}
        made = dict.fromkeys(self._word() for _ in range(6_000))
        self._surnames = list(made)[:4_000]
        self._often = list(accumulate(1 / (place + 5) for place in range(len(self._surnames))))
        self._companies = [self._word(3).capitalize() for _ in range(3_000)]

    def _word(self, syllables: int = 2) -> str:
        return "".join(self._dice.choices(SYLLABLES, k=self._dice.randint(syllables, syllables + 1)))

    def people(self) -> Iterator[Person]:
        dice = self._dice
        while True:
            sex = dice.choice(list(Gender))
            names = self._given[sex]
            given = names[min(int(dice.expovariate(1 / 25)), len(names) - 1)].own_spellings[0].capitalize()
            root = dice.choices(self._surnames, cum_weights=self._often)[0].capitalize()
            company = dice.choice(self._companies) if dice.random() < 0.3 else None
            phone = f"+79{dice.randrange(10**9):09}"
            yield Person(given, root + ("ов" if sex is Gender.MALE else "ова"), company, phone)


@cache
def _forms(word: str) -> list[dict[str, Any]]:
    return [{"text": f.text, "part": f.part, "cases": int(f.cases), "gender": f.gender} for f in forms_of(word)]


@cache
def _company_forms(word: str) -> list[dict[str, Any]]:
    return [{"text": f.text, "part": f.part, "cases": int(f.cases), "gender": f.gender} for f in forms_of_company(word)]


async def fill(connection: AsyncConnection, people: Sequence[Person], workspace_id: int, owner_id: int) -> None:
    """Write clients with all they are known by, in bulk. Forms are made word by word, a little fewer than really."""
    vocabulary: set[str] = set()
    own = {"workspace_id": workspace_id}
    for start in range(0, len(people), BATCH):
        rows = list(enumerate(people[start : start + BATCH], start + 1))
        await connection.execute(insert(Client), [_client_row(own, owner_id, number, who) for number, who in rows])
        await connection.execute(insert(ContactPoint), [_point_row(own, number, who.phone) for number, who in rows])
        forms = [row for number, who in rows for row in _form_rows(own, number, who)]
        await connection.execute(insert(NameForm), forms)
        words = {number: set(words_of(f"{who.name} {who.company or ''}")) for number, who in rows}
        pairs = [{**own, "client_id": number, "text": word} for number in words for word in words[number]]
        await connection.execute(insert(SearchWord), pairs)
        vocabulary.update(*words.values())
    keys = [{**own, "key": key, "word": word} for word in vocabulary for key in keys_of_word(word)]
    await connection.execute(insert(WordKey), keys)


def _client_row(own: dict[str, Any], owner_id: int, number: int, who: Person) -> dict[str, Any]:
    key = full_name_key(who.name)
    rest = {"tags": [], "owner_id": owner_id, "created_at": NOW}
    return {**own, "id": number, "name": who.name, "company": who.company, "full_name_key": key, **rest}


def _point_row(own: dict[str, Any], number: int, phone: str) -> dict[str, Any]:
    digits = phone.lstrip("+")
    return {**own, "client_id": number, "kind": "phone", "value": phone, "key": digits, "tail": digits[::-1]}


def _form_rows(own: dict[str, Any], number: int, who: Person) -> Iterator[dict[str, Any]]:
    forms = [*_forms(who.given), *_forms(who.surname), *(_company_forms(who.company) if who.company else ())]
    yield from ({**own, "client_id": number, "person_id": None, **form} for form in forms)


def questions(people: Sequence[Person], way: str) -> list[str]:
    """What is typed to find each of these people that way."""
    return [_question(who, way, random.Random(who.phone)) for who in people]


def _question(who: Person, way: str, dice: random.Random) -> str:
    surname = who.surname
    at = dice.randrange(1, len(surname) - 1)
    return {
        "exact word": surname,
        "beginning of 3": surname[:3],
        "two words swapped": f"{surname} {who.given}",
        "other letters": " ".join(to_latin(word)[0] for word in (who.given, surname)),
        "typo": surname[:at] + surname[at + 1 :],
        "part inside": surname[1:6],
        "phone tail": who.phone[-4:],
        "known_as": f"{who.surname.lower()}у {who.given.lower()}",
    }[way]


async def _ask(book: Book, way: str, question: str) -> None:
    if way == "known_as":
        await book.clients.known_as([*words_of(question), "звонил", "завтра", "отправить", "кп"])
    else:
        await book.clients.search(question, limit=10)


async def timed(work: Callable[[], Awaitable[None]]) -> float:
    """How long it took, in milliseconds."""
    start = time.perf_counter()
    await work()
    return (time.perf_counter() - start) * 1000


async def measure(books: Books, workspace_id: int, people: Sequence[Person]) -> dict[str, list[float]]:
    took: dict[str, list[float]] = {}
    sample = random.Random(1).sample(people, ASKED)
    for way in WAYS:
        took[way] = []
        for question in questions(sample, way):
            async with books.peek() as book:
                book.enter(workspace_id)
                took[way].append(await timed(lambda q=question, w=way, b=book: _ask(b, w, q)))  # type: ignore[misc]
    return took


async def one_size(size: int, folder: Path) -> tuple[dict[str, list[float]], float]:
    """The times of each way, and the bytes of the file for each client."""
    file = folder / f"{size}.db"
    url = database_url(f"sqlite:///{file}")
    await walk(url, "head")
    people = list(islice(Town().people(), size))
    books = Books(make_engine(url))
    async with books.open() as book:
        owner = await found(book)
    async with books.engine.begin() as connection:
        await fill(connection, people, owner.workspace_id, owner.id)
    took = await measure(books, owner.workspace_id, people)
    await books.close()
    return took, file.stat().st_size / size


async def main(sizes: Sequence[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        results = {size: await one_size(size, Path(folder)) for size in sizes}
    print(f"{'p50 / p99, ms':<20}" + "".join(f"{size:>16,}" for size in sizes) + f"{'growth of p50':>16}")  # noqa: T201 (prints)
    for way in WAYS:
        cells = [results[size][0][way] for size in sizes]
        shown = "".join(f"{statistics.median(ms):>9.2f} /{statistics.quantiles(ms, n=100)[98]:>5.1f}" for ms in cells)
        growth = statistics.median(cells[-1]) / statistics.median(cells[0])
        print(f"{way:<20}{shown}{growth:>15.2f}x")  # noqa: T201
    print(f"{'bytes a client':<20}" + "".join(f"{results[size][1]:>16,.0f}" for size in sizes))  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main([int(size) for size in sys.argv[1:]] or SIZES))
