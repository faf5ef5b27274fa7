"""A question or a find command beside something else: «отмени последнее и найди Мельник», «…. Когда была Гусева?»"""

from collections.abc import Sequence
from typing import NamedTuple

from crm.read import Read
from crm.wishes import FindClients, ShowBookings, ShowReport
from phrases.clauses import HARD
from phrases.small_words import small_words
from phrases.tokens import Token, tokens_of, word_at

FIND = small_words("asides", "find")
ASK = small_words("asides", "ask")
JOINING = small_words("asides", "joining")
OF_MANY, AT = small_words("asides", "of_many"), small_words("asides", "at")


class Parts(NamedTuple):
    """What is said first and what is asked behind it; `of_many`: by a question word alone, without a sign."""

    said: str
    asked: str
    of_many: bool


def parted(text: str) -> Parts | None:
    """The two parts of a message; None when no later part begins as a question does."""
    tokens = tokens_of(text)
    asked = text.rstrip().endswith("?")
    place = next((at for at in range(1, len(tokens)) if _begins(tokens, at, asked=asked)), None)
    if place is None:
        return None
    end = place
    while end and (tokens[end - 1].word in JOINING or tokens[end - 1].text == ","):
        end -= 1
    of_many = not asked and tokens[place].word not in FIND
    return Parts(text[: tokens[end - 1].end], text[tokens[place].start :], of_many) if end else None


def joined(said: Read, asked: Read, *, of_many: bool = False) -> Read | None:
    """Both as one reading; None when the first says nothing, or the second asks nothing (`of_many`: for no report)."""
    if of_many and not all(isinstance(wish, ShowReport) for wish in asked.wishes):
        return None
    if not said.wishes or not asked.wishes or not asked.sure or not all(map(_only_asks, asked.wishes)):
        return None
    return said.model_copy(
        update={
            "wishes": (*said.wishes, *asked.wishes),
            "reasons": (*said.reasons, *asked.reasons),
            "clients": (*said.clients, *asked.clients),
        }
    )


def _only_asks(wish: object) -> bool:
    return isinstance(wish, FindClients | ShowReport | ShowBookings)


def _begins(tokens: Sequence[Token], place: int, *, asked: bool) -> bool:
    """Behind a full stop or «и»: an order to find, or a question word of a message that ends as a question.

    A question about many needs no sign («и сколько продали за май», «и у кого там др»).
    """
    apart = word_at(tokens, place - 1) in HARD | JOINING
    word = tokens[place].word
    of_many = word in OF_MANY or (word in AT and word_at(tokens, place + 1) in OF_MANY)
    return apart and (word in FIND or of_many or (asked and word in ASK))
