"""The second number of a sum: «100–150 тыс», «100 или 150», «двести двести пятьдесят тысяч»."""

from collections.abc import Sequence
from decimal import Decimal

from phrases.entities.amounts import AGREED_AT, INVERTED, PRICED, Amount, amount_at, counts_money, listed
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, is_number, word_at

EMPHASIS = small_words("money", "emphasis")
RANGE_FROM = small_words("money", "range_from")
EITHER = small_words("money", "either")
DASHES, UP_TO = small_words("money", "dashes"), small_words("money", "up_to")
LONGEST_SUM = 5
"""Tokens of a sum with its preposition: «на 1 500 000 руб»."""


def other_behind(tokens: Sequence[Token], place: int) -> Amount | None:
    """The second sum of a range or of alternatives."""
    place += word_at(tokens, place) == "," and word_at(tokens, place + 1) in EITHER
    link = word_at(tokens, place)
    start = place + 1 + (link in EITHER and word_at(tokens, place + 1) == "ли")
    opened = word_at(tokens, place - 2) == "between" or word_at(tokens, place - 3) == "between"
    if link in listed("alternatives") or (link in EITHER and start > place + 1) or (link == "and" and opened):
        start += word_at(tokens, start) in EMPHASIS
        start += _is_priced_alike(tokens, place, start)
    elif link not in DASHES | UP_TO:
        return None
    other = amount_at(tokens, start) if start < len(tokens) else None
    return other if link not in DASHES | UP_TO or _opens_range(tokens, place, link, other) else None


def right_behind(tokens: Sequence[Token], first: Amount) -> Amount | None:
    """«двести двести пятьдесят тысяч», «тысяч пять шесть», "eight nine grand": somewhat more without a sign between."""
    other = amount_at(tokens, first.end) if first.currency is None and first.end < len(tokens) else None
    if other is None or not first.value < other.value <= 2 * first.value:
        return None
    inverted = tokens[first.start].word in INVERTED and not counts_money(word_at(tokens, other.end))
    scaled = first.scale == 1 and (other.scale > 1 or other.currency is not None)
    return other if scaled or (inverted and other.scale == 1) else None


def first_of_two(tokens: Sequence[Token], place: int) -> Amount | None:
    """«150 200 тысяч»: the first of two numbers; «1 200 тысяч» is one."""
    if not (is_number(tokens, place) and is_number(tokens, place + 1) and tokens[place].text.isdecimal()):
        return None
    first = Amount(place, place + 1, Decimal(tokens[place].text), 1, None)
    second = right_behind(tokens, first)
    return first if second is not None and second.scale > 1 else None


def _is_priced_alike(tokens: Sequence[Token], end: int, start: int) -> bool:
    """«на 210 или на 320», "for 5k or for 7k": the preposition of the first sum is said once more."""
    said = word_at(tokens, start)
    first = (word_at(tokens, at) for at in range(end - 1, max(end - 1 - LONGEST_SUM, -1), -1))
    return said in AGREED_AT | PRICED and said in first


def _opens_range(tokens: Sequence[Token], place: int, link: str, other: Amount | None) -> bool:
    """«100-150», «лям-полтора» with a dash between two numbers; «от 100 до 150», "18 to 22k" where both are money."""
    if link in UP_TO:
        money = other is not None and (other.scale > 1 or other.currency is not None)
        return money or any(word_at(tokens, place - back) in RANGE_FROM for back in range(2, 5))
    return other is not None
