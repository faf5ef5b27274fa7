"""Phones dictated in words: «восемь девятьсот двадцать шесть триста одиннадцать сорок два ноль пять», "oh seven …"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from phrases.words.numbers import number_at
from phrases.words.numerals import numerals
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Token, is_number, tokens_of, word_at

FEWEST_WORDS = 4
"""Numerals that a phone has at least; a sum or an hour beside it has fewer."""
MOST_GROUPS = 15
"""No phone has more digits than that."""
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
    """A stretch of the text and the digits said in it."""

    start: int
    end: int
    digits: str


def dictated(text: str) -> Iterator[Iterator[Dictated]]:
    """For each row of numerals in a text what may be a phone in it, the longest first."""
    words = text.casefold().replace(",", " ").split()
    if sum(word in numerals("cardinals") or word in ZERO for word in words) < FEWEST_WORDS:
        return
    tokens = tokens_of(text)
    place = 0
    while place < len(tokens):
        row = row_at(tokens, place)
        if row and row[-1].end - place >= FEWEST_WORDS:
            yield _stretches(tokens, row)
        place = row[-1].end if row else place + 1


def row_at(tokens: Sequence[Token], place: int) -> list[Group]:
    """The groups of digits that follow each other from a place on."""
    row: list[Group] = []
    while (group := _group_at(tokens, place)) is not None:
        row.append(group)
        place = group.end + (word_at(tokens, group.end) in BETWEEN)
    return row


def _stretches(tokens: Sequence[Token], row: Sequence[Group]) -> Iterator[Dictated]:
    for first in range(min(len(row), MOST_BEFORE + 1)):
        for last in range(min(len(row), first + MOST_GROUPS), first, -1):
            said = row[first:last]
            digits = "".join(group.digits for group in said)
            yield Dictated(tokens[said[0].start].start, tokens[said[-1].end - 1].end, digits)


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
