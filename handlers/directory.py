"""The book as the phrases' directory of known clients."""

from collections.abc import Collection, Iterable, Sequence

from names.fold import fold
from names.typos import resembles
from phrases.directory import Acquaintance
from storage.book import Book
from storage.tables import Client, NameForm


class BookDirectory:
    """Answers from the index of forms, within the workspace the book has entered."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def known_as(self, words: Collection[str], *, roughly: Collection[str] = ()) -> Sequence[Acquaintance]:
        """Exact forms of `words`, and whatever one of `roughly` may be a misspelling of."""
        exact = [(row.text, row, client) for row, client in await self._book.clients.known_as(words)] if words else []
        near = [found for word in roughly for found in await self._like(fold(word))]
        return [_acquaintance(word, row, client) for word, row, client in [*exact, *near]]

    async def _like(self, word: str) -> Iterable[tuple[str, NameForm, Client]]:
        found = await self._book.clients.forms_like(word)
        return [(word, row, client) for row, client in found if resembles(word, row.text)]


def _acquaintance(word: str, row: NameForm, client: Client) -> Acquaintance:
    return Acquaintance(
        word=word,
        form=row.form,
        client=client.id,
        name=client.name,
        company=client.company,
        person=row.person_id,
    )
