"""A question or a find command beside something else: «отмени последнее и найди Мельник», «…. Когда была Гусева?»"""

from collections.abc import Sequence
from typing import NamedTuple

from crm.messages.read import Read
from crm.wishes import FindClients, ShowBookings, ShowReport
from phrases.clauses.clause import HARD
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, tokens_of, word_at

FIND = small_words("asides", "find")
LOOK = small_words("asides", "look")
ASK = small_words("asides", "ask")
INSIDE = small_words("asides", "inside")
JOINING = small_words("asides", "joining")
OF_MANY = small_words("asides", "of_many")
REACH = 3
"""Words from «глянь» to its question word: «глянь мне там сколько …»."""


class Parts(NamedTuple):
    """What is said first and what is asked behind it. `ordered`: by a sign or an order to find; else by a question
    word alone, `of_many` or of one."""

    said: str
    asked: str
    ordered: bool
    of_many: bool


def parted(text: str) -> Parts | None:
    """Both parts of a message; None when no later part begins as a question or an order to find does."""
    tokens = tokens_of(text)
    place = next((at for at in range(1, len(tokens)) if _begins(tokens, at)), None)
    if place is None:
        return None
    end = place
    while end and (tokens[end - 1].word in JOINING or tokens[end - 1].text == ","):
        end -= 1
    ordered = text.rstrip().endswith("?") or _orders(tokens, place)
    of_many = _asked_by(tokens, place) in OF_MANY
    return Parts(text[: tokens[end - 1].end], text[tokens[place].start :], ordered, of_many) if end else None


def joined(said: Read, asked: Read, parts: Parts) -> Read | None:
    """Both as one reading; None when the first says nothing, or the second asks nothing.

    «напиши Гусевой когда приедем и сколько стоит»: by a question word alone only a question goes on, or a report
    is asked for («и сколько продали за май»).
    """
    report = parts.of_many and all(isinstance(wish, ShowReport) for wish in asked.wishes)
    if not (parts.ordered or report or all(map(_only_asks, said.wishes))):
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


def _begins(tokens: Sequence[Token], place: int) -> bool:
    """Behind a full stop or «и»: an order to find, or a question word («сколько», «в кого»)."""
    if word_at(tokens, place - 1) not in HARD | JOINING:
        return False
    return _orders(tokens, place) or _asked_by(tokens, place) in ASK | OF_MANY


def _asked_by(tokens: Sequence[Token], place: int) -> str:
    return word_at(tokens, place + (word_at(tokens, place) in INSIDE))


def _orders(tokens: Sequence[Token], place: int) -> bool:
    """«покажи …», «глянь сколько …»; «глянь место под машину» is no question."""
    if word_at(tokens, place) in LOOK:
        return any(_asked_by(tokens, at) in ASK | OF_MANY for at in range(place + 1, place + 1 + REACH))
    return word_at(tokens, place) in FIND
