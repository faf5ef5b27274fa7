"""Numbers in words, as the list beside this file has them."""

from functools import cache
from pathlib import Path

from names.fold import fold
from names.lists import read_list


@cache
def numerals(kind: str) -> dict[str, int]:
    """Folded word → value for one section of numbers.yaml."""
    sections = read_list(Path(__file__).with_name("numbers.yaml"))
    if kind == "halves":
        return {form: 1 for word in sections[kind] for form in _written(word)}
    return {form: value for value, words in sections[kind].items() for word in words for form in _written(word)}


def _written(word: str) -> set[str]:
    """«п'яту», and «пяту» as it is typed in haste."""
    return {fold(word), fold(word).replace("'", "")}


ANOTHER = frozenset({"другой", "другую", "другое", "другий", "другу"})
"""«день-другой»: one or two."""


def counts(word: str) -> bool:
    """A word that is a number: «двадцать», «полтора», "ten"."""
    return word in numerals("cardinals") or word in numerals("halves")
