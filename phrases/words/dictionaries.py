"""What the dictionaries say of a word, whichever of the three languages it belongs to."""

import re
from collections.abc import Collection
from functools import lru_cache

from names.morphology import Word, is_known, is_marked, look_up
from names.speech import Speech
from phrases.words.small_words import small_words

UKRAINIAN = re.compile("[іїєґ]")
RUSSIAN = re.compile("[ыэъё]")
WORD = re.compile(r"\w+")
APOSTROPHE = re.compile("[а-я]['’ʼ][яюєї]")
APOSTROPHE_LOST = re.compile("([бпвмфрзкдт])([яюєї])")
"""«зявився», «підїхав»: written without the apostrophe."""
RUSSIAN_PAST, RUSSIAN_REFLEXIVE = re.compile("(?<=[аеиіоуяєї])л$"), re.compile("(?<=[аеиіоуяєї])лся$")
SAID_IN_UKRAINIAN = small_words("words", "said_in_ukrainian")
MOST_LOOKED_UP = 12
LATIN = re.compile("[a-z]")
ABBREVIATION = frozenset({"Abbr"})


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
    return _by_dictionary(said) or (hint if hint in {"ru", "uk"} or not cyrillic else "ru")


def _by_dictionary(said: Collection[str]) -> str | None:
    """The one language of the two that alone has some of the words."""
    words = sorted(word for word in said if len(word) > 3 and word.isalpha() and not word.isascii())[:MOST_LOOKED_UP]
    only = {language_having(word) for word in words} - {None}
    return only.pop() if len(only) == 1 else None


@lru_cache(maxsize=20_000)
def language_having(word: str) -> str | None:
    """«ru» or «uk», when only that dictionary has the word; a name is the client's and tells nothing of the speaker."""
    russian, ukrainian = is_known(word, "ru"), is_known(word, "uk")
    if russian == ukrainian:
        return None
    only = "ru" if russian else "uk"
    return None if any(reading.name for reading in look_up(word, only)) else only


@lru_cache(maxsize=20_000)
def readings(word: str, hint: str = "ru") -> tuple[Word, ...]:
    """All readings of a folded word, the likeliest first; guessed ones only when no dictionary has it."""
    if LATIN.search(word):
        return look_up(word, "en")
    first, other = _order(word, hint)
    if not in_dictionary(word) and (spelled := _ukrainian_spelling(word)):
        return look_up(spelled, "uk")
    if not is_known(word, other) or (is_known(word, first) and not _is_verb_elsewhere(word, first, other)):
        return look_up(word, first)
    return look_up(word, other)


def _is_verb_elsewhere(word: str, first: str, other: str) -> bool:
    """«жду», which in Ukrainian is short for some university: rather the Russian verb."""
    return is_marked(word, first, ABBREVIATION) and look_up(word, other)[0].speech is Speech.VERB


@lru_cache(maxsize=20_000)
def in_dictionary(word: str) -> bool:
    """Whether some dictionary has the word."""
    if LATIN.search(word):
        return is_known(word, "en")
    return is_known(word, "ru") or is_known(word, "uk")


def _ukrainian_spelling(word: str) -> str | None:
    """«зявився» without its apostrophe, «передзвонил» with a Russian ending: the Ukrainian word meant."""
    mended = (APOSTROPHE_LOST.sub(r"\1'\2", word), RUSSIAN_PAST.sub("в", word), RUSSIAN_REFLEXIVE.sub("вся", word))
    return next((spelled for spelled in mended if spelled != word and is_known(spelled, "uk")), None)


def _order(word: str, hint: str) -> tuple[str, str]:
    if UKRAINIAN.search(word):
        return "uk", "ru"
    if RUSSIAN.search(word) or hint != "uk":
        return "ru", "uk"
    return "uk", "ru"
