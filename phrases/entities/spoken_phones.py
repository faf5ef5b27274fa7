"""Phones dictated in words: «восемь девятьсот двадцать шесть триста одиннадцать сорок два ноль пять», "oh seven …"."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from phrases.words.numbers import number_at
from phrases.words.numerals import numerals
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, Token, is_number, tokens_of, word_at

FEWEST_WORDS = 4
"""Numerals that a phone has at least; a sum or an hour beside it has fewer."""
MOST_GROUPS = 15
"""No phone has more digits than that."""
CODE = 3
"""Digits of the code that a number begins with."""
LOCAL = 7
"""Digits behind the code."""
MOST_APART = 4
"""Groups that are taken apart in every way."""
MOST_BEFORE = 3
"""Numerals that may stand right before a phone and be none of it: «квартира пять восемь девятьсот …»."""
ZERO, PLUS, BETWEEN = (small_words("spoken_phones", name) for name in ("zero", "plus", "between"))
TIMES = {word: int(times) for times, words in small_table("spoken_phones", "times").items() for word in words}


class Group(NamedTuple):
    """Digits said in one breath at `tokens[start:end]`: «девятьсот двадцать шесть»."""

    start: int
    end: int
    digits: str


class Dictated(NamedTuple):
    """A stretch of the text and the digits said in it; `apart`: the same with some hundreds said by themselves."""

    start: int
    end: int
    digits: str
    apart: tuple[str, ...] = ()


def dictated(text: str) -> Iterator[Iterator[Dictated]]:
    """For each row of numerals in a text what may be a phone in it, the longest first."""
    words = text.casefold().replace(",", " ").split()
    numbers = numerals("cardinals")
    if sum(word in numbers or word in ZERO for word in words) < FEWEST_WORDS:
        return
    tokens = tokens_of(text)
    place = 0
    while place < len(tokens):
        row = row_at(tokens, place)
        if row and row[-1].end - place >= FEWEST_WORDS:
            yield _stretches(tokens, row)
        place = row[-1].end if row else place + 1


def is_taken_apart(said: str, phone: str) -> bool:
    """Whether a phone is only one of the ways to hear what was dictated («триста сорок» as 300 40)."""
    tokens = tokens_of(said)
    row = row_at(tokens, 0)
    heard = "".join(group.digits for group in row)
    in_words = bool(row) and row[-1].end == len(tokens) and any(map(str.isalpha, said))
    return in_words and not phone.endswith(heard[-LOCAL:])


def row_at(tokens: Sequence[Token], place: int) -> list[Group]:
    """The groups of digits that follow each other from a place on."""
    row: list[Group] = []
    while (group := _group_at(tokens, place)) is not None:
        row.append(group)
        place = group.end + (word_at(tokens, group.end) in BETWEEN)
    return row


def _stretches(tokens: Sequence[Token], row: Sequence[Group]) -> Iterator[Dictated]:
    whole = row[-1].end == len(tokens) or tokens[row[-1].end].kind is Kind.MARK  # a number too long is no phone
    for first in range(min(len(row), MOST_BEFORE + 1)):
        for last in range(min(len(row), first + MOST_GROUPS), len(row) - 1 if whole else first, -1):
            said = row[first:last]
            digits = "".join(group.digits for group in said)
            apart = _said_apart(said) if last == len(row) else ()
            yield Dictated(tokens[said[0].start].start, tokens[said[-1].end - 1].end, digits, apart)


def _said_apart(said: Sequence[Group]) -> tuple[str, ...]:
    """«триста сорок пять» may be 345, and 300 45 as well; the code of the operator or town is one number."""
    code = next((n for n, group in enumerate(said) if len(group.digits) == CODE), len(said))
    ways = [_ways(group.digits) if n > code else (group.digits,) for n, group in enumerate(said)]
    if sum(len(way) > 1 for way in ways) > MOST_APART:
        return ()
    return tuple("".join(parts) for parts in product(*ways))[1:]


def _ways(digits: str) -> tuple[str, ...]:
    parted = len(digits) == CODE and digits[0] != "0" and digits[1:] != "00"
    return (digits, f"{digits[0]}00{digits[1:].lstrip('0')}") if parted else (digits,)


def _group_at(tokens: Sequence[Token], place: int) -> Group | None:
    word = word_at(tokens, place)
    if word in PLUS:
        behind = _group_at(tokens, place + 1)
        return behind and Group(place, behind.end, "+" + behind.digits.lstrip("+"))
    if word in TIMES:
        behind = _group_at(tokens, place + 1)
        single = behind is not None and len(behind.digits) == 1
        return Group(place, behind.end, behind.digits * TIMES[word]) if behind and single else None
    if word in ZERO:
        return Group(place, place + 1, "0")
    if is_number(tokens, place):
        return Group(place, place + 1, word) if word.isdecimal() else None
    number = number_at(tokens, place) if word in numerals("cardinals") else None
    if number is None:
        return None
    zero = word_at(tokens, number.end - 1) in ZERO  # «девятьсот ноль пять» is no 900
    return Group(place, number.end - zero, str(number.value))
