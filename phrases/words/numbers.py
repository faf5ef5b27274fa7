"""Numbers, in digits and in words."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, glued, is_number, word_at

GROUP = re.compile(r"\d{3}(?:[.,]\d\d)?")
"""The last one may bring the hundredths."""
HALF = Decimal("0.5")
OPENS_HALF, HALF_AS_WORD = small_words("numbers", "opens_half"), small_words("numbers", "half_as_word")
GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")


class Number(NamedTuple):
    """A value and the place behind its last token."""

    value: Decimal
    end: int


def number_at(tokens: Sequence[Token], place: int) -> Number | None:
    """The number that starts at a place: «2 000», «1,5», «двести пятьдесят», «полтора», "nine and a half"."""
    if word_at(tokens, place) in numerals("halves"):
        return Number(Decimal("1.5"), place + 1)
    whole = _digits(tokens, place) if is_number(tokens, place) else _in_words(tokens, place)
    behind = whole and behind_and_a_half(tokens, whole.end)
    return Number(whole.value + HALF, behind) if whole and behind else whole


def behind_and_a_half(tokens: Sequence[Token], place: int) -> int:
    """The place behind «с половиной», «з половиною» or "and a half"; 0 when neither stands there."""
    if word_at(tokens, place) not in OPENS_HALF:
        return 0
    said = (word_at(tokens, place), word_at(tokens, place + 1))
    if (*said, word_at(tokens, place + 2)) == ("and", "a", "half"):
        return place + 3
    return place + 2 if said[1] in HALF_AS_WORD else 0


def _digits(tokens: Sequence[Token], place: int) -> Number | None:
    text = tokens[place].text
    if ":" in text:
        return None
    end = place + 1
    while text.isdecimal() and _is_next_group(tokens, end, text):
        text += tokens[end].text
        end += 1
    value = decimal_of(text)
    return None if value is None else Number(value, end)


def _is_next_group(tokens: Sequence[Token], place: int, so_far: str) -> bool:
    """«2 000 000», «99 999,50»: groups of three digits, the first of at most three and not a zero."""
    if not is_number(tokens, place) or glued(tokens, place):
        return False
    fits = bool(GROUP.fullmatch(tokens[place].text))
    return fits and (len(so_far) <= 3 or len(so_far) % 3 == 0 or len(so_far) % 3 == 1) and so_far[0] != "0"


def decimal_of(text: str) -> Decimal | None:
    """Digits with separators as a number: «1,5», «12,500», «1.200.000»; None for anything else."""
    if len(text) > 18:
        return None
    if GROUPED.fullmatch(text):
        return Decimal(re.sub("[.,]", "", text))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", text):
        return Decimal(text.replace(",", "."))
    if mixed := re.fullmatch(r"(\d{1,3}(?:,\d{3})+)\.(\d+)", text):
        return Decimal(mixed[1].replace(",", "") + "." + mixed[2])
    return None


def _in_words(tokens: Sequence[Token], place: int) -> Number | None:
    values = numerals("cardinals")
    total, lowest, end = 0, 10_000, place
    while (value := values.get(word_at(tokens, end))) is not None and value < lowest:
        total += value
        lowest = _rest_below(value)
        end += 1
        if word_at(tokens, end) == "hundred" and total < 100:
            total, lowest, end = total * 100, 100, end + 1
        if (
            word_at(tokens, end) in {"-", "and"}
            and values.get(word_at(tokens, end + 1), lowest) < lowest
            and total >= 20
        ):
            end += 1
    return Number(Decimal(total), end) if end > place else None


def _rest_below(value: int) -> int:
    """Behind hundreds come tens, behind tens come ones."""
    return 100 if value >= 100 else 10 if value >= 20 else 0
