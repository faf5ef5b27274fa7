"""Who may be meant: the one door through which phrases learn about known clients."""

from collections.abc import Collection, Sequence
from typing import NamedTuple, Protocol

from crm.wishes import Id
from names.forms import Form


class Acquaintance(NamedTuple):
    """A client (or a contact person of one) that a word of the message may name, and the form it was known by."""

    word: str
    """The folded word of the message, as it was asked for."""
    form: Form
    client: Id
    name: str
    company: str | None = None
    person: Id | None = None


class Directory(Protocol):
    """The known clients, asked by the folded words of a message."""

    async def known_as(self, words: Collection[str], *, roughly: Collection[str] = ()) -> Sequence[Acquaintance]:
        """Everybody whom one of `words` names exactly in some case form, or one of `roughly` within a typo."""
