"""The words of dates, by what they say. A word misspelt by a letter is still known by it."""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from names.fold import fold
from names.lists import read_list
from phrases.words.dictionaries import in_dictionary
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words, small_words_of

HALVES = ("пол", "пів")
OPENING = frozenset({"once", "half", "quarter", "in", "a", "an", "the", "day", "on"})
LIKE_DATES = small_words("vocabulary", "like_dates")
SHORTEST_MISSPELT = 5
"""Shorter words are too like their neighbours («срок», «среда»)."""


@cache
def _sections() -> dict[str, Any]:
    sections: dict[str, Any] = read_list(Path(__file__).with_name("words.yaml"))
    return sections


@cache
def valued(section: str) -> dict[str, Any]:
    """Folded word → value of a section such as `weekdays`, `months`, `units`, `parts`."""
    return {fold(str(word)): value for value, words in _sections()[section].items() for word in words}


@cache
def listed(section: str) -> frozenset[str]:
    """The folded words of a section such as `next`, `deadline`, `vague`."""
    return frozenset(fold(str(word)) for word in _sections()[section])


def half_of_day(word: str) -> str | None:
    """«утра», «вечера», "pm": which section of words.yaml the word is of."""
    return _halves().get(word)


@cache
def _halves() -> dict[str, str]:
    return {word: name for name in ("night", "evening", "daytime", "morning") for word in listed(name)}


@lru_cache(maxsize=10_000)
def opens_moment(word: str) -> bool:
    """Whether a moment may begin with the word: a date word, a number, a small word of dates, «полдесятого»."""
    return word in _opening() or mended(word) in _opening() or word.startswith(HALVES)


@cache
def _opening() -> frozenset[str]:
    said = {fold(word) for section in _sections().values() for one in _words_in(section) for word in str(one).split()}
    numbers = (numerals(kind) for kind in ("cardinals", "halves", "hours", "half_to", "ordinals"))
    small = (word for words in small_words_of("dates_") for phrase in words for word in phrase.split())
    return frozenset(said).union(*numbers, small, OPENING)


def _words_in(section: Any) -> list[Any]:
    return section if isinstance(section, list) else [word for words in section.values() for word in words]


@cache
def _worth_mending() -> tuple[str, ...]:
    words = {*valued("weekdays"), *valued("months"), *valued("days"), *valued("parts"), *listed("next")}
    return tuple(sorted(word for word in words if len(word) >= SHORTEST_MISSPELT))


@lru_cache(maxsize=10_000)
def mended(word: str) -> str:
    """The date word that was meant, when the word is in no dictionary and a letter away from it; else the word."""
    if len(word) < SHORTEST_MISSPELT or word in _worth_mending() or in_dictionary(word):
        return word
    limit = 1 if len(word) < 9 else 2
    near = process.extractOne(word, _worth_mending(), scorer=OSA.distance, score_cutoff=limit)
    return near[0] if near and not (word.isascii() and _is_english(word, near[0])) else word


def _is_english(word: str, near: str) -> bool:
    """«right», «light», «launch», «marsh»: words of their own, though our English dictionary has them not."""
    return word[0] != near[0] or word in LIKE_DATES
