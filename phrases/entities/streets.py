"""Streets called after somebody: «на Ленина 10», «ул. Пушкина», «офис на Гагарина»."""

from collections.abc import Sequence

from phrases.lexicon import meanings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, is_number, word_at

STREETS, ON, INSIDE = (small_words("streets", name) for name in ("streets", "on", "inside"))
IN_ENGLISH = small_words("dates_clock", "streets")
SIGNS = {".", ":"}
LONGEST_NUMBER = 3
"""Digits of a house."""


def names_a_street(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """Whether the name at a place is where something stands; «договор на Петрова 10 тыс» has a sum and no house."""
    if is_number(tokens, place - 1) and word_at(tokens, place + 1) in IN_ENGLISH:
        return True  # "10 Baker street"
    led = place - 2 if word_at(tokens, place - 1) in SIGNS else place - 1
    if word_at(tokens, led) in STREETS:
        return True
    if word_at(tokens, place - 1) not in ON:
        return False
    return "place" in meanings(word_at(tokens, place - 2), hint) or _has_a_house(tokens, place + 1)


def _has_a_house(tokens: Sequence[Token], place: int) -> bool:
    """«10», «, 10», «10а», «10 корпус 2»."""
    house = place + (word_at(tokens, place) == ",")
    if not is_number(tokens, house) or not (0 < len(tokens[house].text) <= LONGEST_NUMBER):
        return False
    behind = tokens[house + 1] if house + 1 < len(tokens) else None
    return behind is None or behind.kind is Kind.MARK or len(behind.word) == 1 or behind.word in INSIDE
