"""Verbs as people misspell or transliterate them: «дагаварились», «созванились», "zvonil"."""

import re
from collections.abc import Collection, Iterator
from itertools import islice, product

from names.translit import to_cyrillic
from phrases.words.dictionaries import in_dictionary
from phrases.words.small_words import small_table

SWAPS = small_table("spelling", "swaps")
MISSING = small_table("spelling", "missing")["letters"]
MOST_SPELLINGS = 64
SHORTEST = 5
BEGINNING = 4
"""Letters that a verb and its forms have in common; a cheap test before the dictionary is asked."""


def spellings(word: str, beginnings: Collection[str]) -> Iterator[str]:
    """Dictionary words with one of these beginnings that a word in no dictionary may stand for.

    Unstressed vowels, voicing, a letter too much or missing, two swapped; or Cyrillic in Latin letters.
    """
    if len(word) < SHORTEST or not word.isalpha():
        return
    alike = to_cyrillic(word) if word.isascii() else _alike(word, beginnings)
    likely = dict.fromkeys(other for other in alike if other != word and other[:BEGINNING] in beginnings)
    yield from (other for other in likely if in_dictionary(other))


def _alike(word: str, beginnings: Collection[str]) -> Iterator[str]:
    """A word that begins as none of the lexicon does is misspelt at its beginning, if at all."""
    yield re.sub(r"(.)\1", r"\1", word)
    yield word.replace("тся", "ться") if "ться" not in word else word.replace("ться", "тся")
    end = len(word) if word[:BEGINNING] in beginnings else BEGINNING
    for place in range(min(end, len(word) - 1)):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    yield from (word[:place] + letter + word[place:] for place in range(1, end) for letter in MISSING)
    for place in range(1, end):
        yield word[:place] + word[place + 1 :]
    options = [SWAPS.get(letter, [letter]) for letter in word]
    for letters in product(*options[:BEGINNING]):
        if (begun := "".join(letters)) in beginnings:
            yield from (begun + "".join(rest) for rest in islice(product(*options[BEGINNING:]), MOST_SPELLINGS))
