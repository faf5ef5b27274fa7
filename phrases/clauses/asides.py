"""A question or an order beside something else: «отмени последнее и найди Мельник», «…. Когда была Гусева?»"""

from collections.abc import Sequence
from typing import NamedTuple

from crm.messages.read import Read
from crm.wishes import (
    FindClients,
    LogInteraction,
    Mention,
    ShowBookings,
    ShowClients,
    ShowContacts,
    ShowDeals,
    ShowReport,
    TellFact,
    UndoLast,
    Wish,
)
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, Token, tokens_of, word_at

FIND = small_words("asides", "find")
LOOK = small_words("asides", "look")
ASK = small_words("asides", "ask")
AND = small_words("clauses", "and")
INSIDE = small_words("asides", "inside")
JOINING = small_words("asides", "joining")
OF_MANY = small_words("asides", "of_many")
ASKED = ASK | OF_MANY
NEWEST = small_words("whole", "newest")
ENDING = HARD | {",", ":"}
BEFORE_ASKED = HARD | JOINING
QUESTIONS = (FindClients, TellFact, ShowReport, ShowClients, ShowContacts, ShowDeals, ShowBookings)
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
    behind = (at for at, token in enumerate(tokens, start=1) if token.word in BEFORE_ASKED)
    place = next((at for at in behind if _begins(tokens, at)), None)
    if place is None:
        return None
    end = place
    while end and (tokens[end - 1].word in JOINING or tokens[end - 1].text == ","):
        end -= 1
    ordered = text.rstrip().endswith("?") or _orders(tokens, place)
    of_many = _asked_by(tokens, place) in OF_MANY
    return Parts(text[: tokens[end - 1].end], text[tokens[place].start :], ordered, of_many) if end else None


class Opened(NamedTuple):
    """What is asked or ordered first, and what is said behind it."""

    asked: str
    said: str


def opened(text: str) -> Opened | None:
    """«кто давно не был? а Гусевой завтра …», «найди телефон Гусевой, завтра ей набрать», «отмени последнее, …»."""
    tokens = tokens_of(text)
    end = _end_of_question(tokens) or _end_of_order(tokens)
    if end is None:
        return None
    rest = end
    while rest < len(tokens) and (tokens[rest].word in JOINING or tokens[rest].text in ENDING):
        rest += 1
    return Opened(text[: tokens[end - 1].end], text[tokens[rest].start :]) if rest < len(tokens) else None


def _end_of_question(tokens: Sequence[Token]) -> int | None:
    return next((place for place, token in enumerate(tokens, start=1) if token.text == "?"), None)


def _end_of_order(tokens: Sequence[Token]) -> int | None:
    """The sign or «и» behind what is to be found, or behind the newest change, which is to be taken back."""
    words = [token.word for token in tokens]
    newest = next((place for place, word in enumerate(words) if word in NEWEST), None)
    if newest is None and not FIND.intersection(words[:1]):
        return None
    ends = (place for place, word in enumerate(words) if place > (newest or 0) and (word in ENDING or word in AND))
    return next(ends, None)


def answered_first(asked: Read, said: Read) -> Read | None:
    """Both as one reading; None unless the first only asks or takes back, and the second has something to write."""
    asking = (
        bool(asked.wishes) and asked.sure and all(_only_asks(one) or isinstance(one, UndoLast) for one in asked.wishes)
    )
    written = bool(said.wishes) and said.sure and not any(_only_asks(one) or _is_of_nobody(one) for one in said.wishes)
    return _both(asked, said, said) if asking and written else None


def _is_of_nobody(wish: Wish) -> bool:
    """«удали последнюю задачу, я уже позвонил»: why it is taken back, and no contact of its own."""
    return isinstance(wish, LogInteraction) and wish.client == Mention()


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
    return _both(said, asked, said)


def _both(first: Read, second: Read, telling: Read) -> Read:
    """One reading of two, as sure as the one that tells something."""
    return telling.model_copy(
        update={
            "wishes": (*first.wishes, *second.wishes),
            "reasons": (*first.reasons, *second.reasons),
            "clients": (*first.clients, *second.clients),
        }
    )


def _only_asks(wish: Wish) -> bool:
    return isinstance(wish, QUESTIONS)


def _begins(tokens: Sequence[Token], place: int) -> bool:
    """An order to find, or a question word («сколько», «в кого»)."""
    return _orders(tokens, place) or _asked_by(tokens, place) in ASKED


def _asked_by(tokens: Sequence[Token], place: int) -> str:
    return word_at(tokens, place + (word_at(tokens, place) in INSIDE))


def _orders(tokens: Sequence[Token], place: int) -> bool:
    """«покажи …», «глянь сколько …»; «глянь место под машину» is no question."""
    if word_at(tokens, place) in LOOK:
        return any(_asked_by(tokens, at) in ASKED for at in range(place + 1, place + 1 + REACH))
    return word_at(tokens, place) in FIND
