"""What the dictionaries say of a word, whichever of the three languages it belongs to."""

import re
from functools import lru_cache

from names.morphology import Word, is_known, look_up
from phrases.small_words import small_words

UKRAINIAN = re.compile("[іїєґ]")
RUSSIAN = re.compile("[ыэъё]")
WORD = re.compile(r"\w+")
APOSTROPHE = re.compile("[а-я]['’ʼ][яюєї]")
SAID_IN_UKRAINIAN = small_words("words", "said_in_ukrainian")
LATIN = re.compile("[a-z]")


def language_of(text: str, hint: str = "ru") -> str:
    """The language of a message by its letters; where these do not tell, the one hinted at."""
    folded = text.casefold()
    said = set(WORD.findall(folded))
    if not RUSSIAN.search(folded) and (said & SAID_IN_UKRAINIAN or APOSTROPHE.search(folded)):
        return "uk"
    if UKRAINIAN.search(folded) and not RUSSIAN.search(folded):
        return "uk"
    cyrillic = re.search("[а-яё]", folded)
    if LATIN.search(folded) and not cyrillic:
        return "en"
    if RUSSIAN.search(folded) and not UKRAINIAN.search(folded):
        return "ru"
    return hint if hint in {"ru", "uk"} or not cyrillic else "ru"


@lru_cache(maxsize=20_000)
def readings(word: str, hint: str = "ru") -> tuple[Word, ...]:
    """All readings of a folded word, the likeliest first; guessed ones only when no dictionary has it."""
    if LATIN.search(word):
        return look_up(word, "en")
    first, other = _order(word, hint)
    if is_known(word, first) or not is_known(word, other):
        return look_up(word, first)
    return look_up(word, other)


@lru_cache(maxsize=20_000)
def in_dictionary(word: str) -> bool:
    """Whether some dictionary has the word."""
    if LATIN.search(word):
        return is_known(word, "en")
    return is_known(word, "ru") or is_known(word, "uk")


def _order(word: str, hint: str) -> tuple[str, str]:
    if UKRAINIAN.search(word):
        return "uk", "ru"
    if RUSSIAN.search(word) or hint != "uk":
        return "ru", "uk"
    return "uk", "ru"
