"""What things are called in a sentence, «на женскую стрижку», and by themselves, «женская стрижка»."""

from collections.abc import Mapping
from itertools import takewhile

from names.fold import fold
from names.grammar import Case, Gender
from names.morphology import look_up
from names.speech import Speech

_ADJECTIVES = {"ru": {"ая": "ую", "яя": "юю", "а": "у"}, "uk": {"а": "у", "я": "ю"}}
_NOUNS = {"а": "у", "я": "ю"}
_AND = frozenset({"и", "і", "й", "та"})


def accusative(name: str, language: str) -> str:
    """A thing's name behind «на», in «ru» or «uk»: its first noun and the adjectives before it are turned.

    The first letter becomes small, abbreviations stay; English names and those in an unknown form are left so.
    """
    words = name.split()
    turned: list[str] = []
    for place, word in enumerate(words):
        noun = _is_feminine(word, Speech.NOUN, language)
        if not noun and not _is_feminine(word, Speech.ADJECTIVE, language):
            turned += words[place:]
            break
        turned.append(_turned(word, _NOUNS if noun else _ADJECTIVES.get(language, {})))
        if noun:
            turned += words[place + 1 :]
            break
    return " ".join([_small(turned[0]), *turned[1:]]) if turned else name


def nominative(said: str, language: str) -> str:
    """What somebody took, «пробную партию», as it is called by itself: «пробная партия»; in «ru» or «uk».

    Only the words it begins with are turned, and only of a woman's gender: no others differ in the accusative.
    """
    words = said.split()
    led = list(takewhile(lambda word: word in _AND or _taken_as(word, language) is not None, words))
    return " ".join([*(_by_itself(word, language) for word in led), *words[len(led) :]])


def _by_itself(word: str, language: str) -> str:
    speech = _taken_as(word, language)
    if speech is None:
        return word
    endings = _NOUNS if speech is Speech.NOUN else _ADJECTIVES[language]
    return _turned(word, {bent: ending for ending, bent in endings.items()})


def _taken_as(word: str, language: str) -> Speech | None:
    """Whether a word is a noun or an adjective that can only be bent; None: neither."""
    if language not in _ADJECTIVES:
        return None
    readings = [one for one in look_up(fold(word), language) if one.speech in {Speech.NOUN, Speech.ADJECTIVE}]
    if any(one.case is Case.NOMINATIVE for one in readings):
        return None
    bent = (one for one in readings if one.case is Case.ACCUSATIVE and one.gender is Gender.FEMALE and not one.plural)
    return next((one.speech for one in bent), None)


def _is_feminine(word: str, speech: Speech, language: str) -> bool:
    """In the nominative singular, the only forms that change in the accusative."""
    if language not in {"ru", "uk"}:
        return False
    first = next((one for one in look_up(fold(word), language) if one.speech is speech), None)
    return first is not None and first.case is Case.NOMINATIVE and first.gender is Gender.FEMALE and not first.plural


def _turned(word: str, endings: Mapping[str, str]) -> str:
    ending = next((one for one in sorted(endings, key=len, reverse=True) if word.endswith(one)), None)
    return word if ending is None else word[: -len(ending)] + endings[ending]


def _small(word: str) -> str:
    return word if word[1:2].isupper() else word[:1].lower() + word[1:]
