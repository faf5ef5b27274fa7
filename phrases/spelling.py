"""Verbs as people misspell or transliterate them: «дагаварились», «созванились», "zvonil"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from names.translit import to_cyrillic
from phrases.words import in_dictionary

SWAPS = {"а": "ао", "о": "оа", "е": "еи", "и": "ие", "я": "яе", "з": "зс", "с": "сз", "т": "тд", "д": "дт", "і": "іи"}
MOST_SPELLINGS = 64
SHORTEST = 5


@lru_cache(maxsize=10_000)
def spellings(word: str) -> tuple[str, ...]:
    """Dictionary words that a word in no dictionary may stand for: unstressed vowels, voicing, a letter too much."""
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    if word.isascii():
        return tuple(spelled for spelled in to_cyrillic(word) if in_dictionary(spelled))
    return tuple(dict.fromkeys(other for other in _alike(word) if other != word and in_dictionary(other)))[:3]


def _alike(word: str) -> Iterator[str]:
    yield re.sub(r"(.)\1", r"\1", word)
    yield word.replace("тся", "ться") if "ться" not in word else word.replace("ться", "тся")
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
    yield from _swapped(word)


def _swapped(word: str) -> Iterator[str]:
    options = [SWAPS.get(letter, letter) for letter in word]
    for count, letters in enumerate(product(*options)):
        if count >= MOST_SPELLINGS:
            return
        yield "".join(letters)
