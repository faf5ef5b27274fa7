"""Numbers in words, as the list beside this file has them."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from names.fold import fold
from names.lists import read_list


@cache
def numerals(kind: str) -> dict[str, int]:
    """Folded word → value for one section of numbers.yaml, with the usual misspellings of each word."""
    sections = read_list(Path(__file__).with_name("numbers.yaml"))
    if kind == "halves":
        return dict.fromkeys(_with_slips(map(fold, sections[kind]), sections["slips"]), 1)
    values = {fold(word): value for value, words in sections[kind].items() for word in words}
    return {slip: value for word, value in values.items() for slip in _with_slips([word], sections["slips"])} | values


def _with_slips(words: Iterable[str], table: dict[str, list[str]]) -> Iterator[str]:
    """«одинадцатого», «двенацать», «пяту», as they are typed in haste, beside the words themselves."""
    for word in words:
        yield word
        yield from (word.replace(right, wrong) for right, slips in table.items() if right in word for wrong in slips)


ANOTHER = frozenset({"другой", "другую", "другое", "другий", "другу"})
"""«день-другой»: one or two."""


def counts(word: str) -> bool:
    """A word that is a number: «двадцать», «полтора», "ten"."""
    return word in numerals("cardinals") or word in numerals("halves")
