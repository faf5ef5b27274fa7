"""A company's own texts to its clients, one of each kind and language."""

from crm.changing import Origin, changing
from crm.doer import Doer
from crm.greetings import LETTERS
from crm.invitations import INVITING
from storage.book import Book
from storage.tables import Change

GREETING = tuple(dict.fromkeys(LETTERS.values()))
KINDS = (*INVITING, *GREETING)


async def keep_template(kind: str, text: str, book: Book, doer: Doer, origin: Origin) -> Change:
    """From now on this is said in the company's language; Undo brings the former text back."""
    async with changing(book, doer, origin) as change:
        await book.templates.keep(kind, doer.workspace.language, text)
    return change


async def forget_template(kind: str, book: Book, doer: Doer, origin: Origin) -> Change:
    """The catalogue's text again."""
    async with changing(book, doer, origin) as change:
        await book.templates.forget(kind, doer.workspace.language)
    return change
