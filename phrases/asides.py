"""A question or a find command beside something else: «отмени последнее и найди Мельник», «…. Когда была Гусева?»"""

from collections.abc import Sequence

from crm.read import Read
from crm.wishes import FindClients, ShowBookings, ShowReport
from phrases.clauses import HARD
from phrases.small_words import small_words
from phrases.tokens import Token, tokens_of, word_at

FIND = small_words("asides", "find")
ASK = small_words("asides", "ask")
JOINING = small_words("asides", "joining")


def parted(text: str) -> tuple[str, str] | None:
    """What is said first and what is asked behind it; None when no later part begins as a question does."""
    tokens = tokens_of(text)
    asked = text.rstrip().endswith("?")
    place = next((at for at in range(1, len(tokens)) if _begins(tokens, at, asked=asked)), None)
    if place is None:
        return None
    end = place
    while end and (tokens[end - 1].word in JOINING or tokens[end - 1].text == ","):
        end -= 1
    return (text[: tokens[end - 1].end], text[tokens[place].start :]) if end else None


def joined(said: Read, asked: Read) -> Read | None:
    """Both as one reading; None when the part behind asks for nothing, or the first one says nothing."""
    if not said.wishes or not asked.wishes or not all(map(_only_asks, asked.wishes)):
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
    """Behind a full stop or «и»: an order to find, or a question word of a message that ends as a question."""
    apart = word_at(tokens, place - 1) in HARD | JOINING
    word = tokens[place].word
    return apart and (word in FIND or (asked and word in ASK))
