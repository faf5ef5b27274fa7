"""The book as the phrases' directory of known clients."""

from collections.abc import Collection, Sequence

from names.fold import fold
from names.typos import resembles
from phrases.directory import Acquaintance
from storage.book import Book
from storage.tables.client import Known


class BookDirectory:
    """Answers from the index of forms, within the workspace the book has entered."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def known_as(self, words: Collection[str], *, roughly: Collection[str] = ()) -> Sequence[Acquaintance]:
        """Exact forms of `words`, and whatever one of `roughly` may be a misspelling of."""
        exact = [(row.text, row) for row in await self._book.clients.known_as(words)] if words else []
        near = await self._like({fold(word) for word in roughly}) if roughly else []
        return [_acquaintance(word, row) for word, row in [*exact, *near]]

    async def _like(self, words: Collection[str]) -> list[tuple[str, Known]]:
        found = await self._book.clients.known_like(words)
        return [(word, row) for word in words for row in found if resembles(word, row.text)]


def _acquaintance(word: str, row: Known) -> Acquaintance:
    return Acquaintance(
        word=word, form=row.form, client=row.client, name=row.name, company=row.company, person=row.person
    )
