"""The price of one piece, and the total of several: «2 по 5000», «2000 за штуку»."""

from collections.abc import Sequence
from decimal import Decimal

from phrases.entities.amounts import Amount, multiplier_at
from phrases.words.counted import measures_one, names_things
from phrases.words.numbers import number_at
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, is_number, word_at

PIECES = small_words("money", "pieces")
BEFORE_PRICE = small_words("money", "unit_of_price")
MOST_PIECES = 100_000
LONGEST_THING = 2
"""Words between a quantity and its price: «3 банки краски по 500»."""
EACH = small_words("money", "each")
TIMES = small_words("money", "times")


def is_unit_price(tokens: Sequence[Token], said: Amount) -> bool:
    """«по 500», «2000 за штуку», «$40 each», «2 х 5000»."""
    behind, before = word_at(tokens, said.end), word_at(tokens, said.start - 1)
    if behind in EACH or before in BEFORE_PRICE or (before in TIMES and is_number(tokens, said.start - 2)):
        return True
    if before == "at" and (quantity_before(tokens, said.start) or 1) > 1:
        return True
    return behind in {"/", "за"} and word_at(tokens, said.end + 1) in PIECES


def quantity_before(tokens: Sequence[Token], place: int) -> Decimal | None:
    """The number before a price, over the preposition and the name of the things."""
    reach = range(place - 1, max(place - 3 - LONGEST_THING, -1), -1)
    at = next(
        (at for at in reach if tokens[at].kind is not Kind.WORD or word_at(tokens, at) in numerals("cardinals")), -1
    )
    number = number_at(tokens, at) if at >= 0 and not is_number(tokens, at - 1) else None
    behind = word_at(tokens, at + 1)
    counts = number is not None and number.end == at + 1 and number.value == int(number.value) and behind != "%"
    if not counts or number is None or measures_one(tokens, at, place - 1):
        return None
    scale, end = multiplier_at(tokens, number.end)
    pieces = number.value * (scale if names_things(tokens, end) else 1)
    return pieces if 1 <= pieces <= MOST_PIECES else None
