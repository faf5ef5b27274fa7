"""What things are called in a sentence: «на стрижку», «на женскую стрижку», «на замену масла»."""

from names.fold import fold
from names.grammar import Case, Gender
from names.morphology import look_up
from names.speech import Speech

_ADJECTIVES = {"ru": {"ая": "ую", "яя": "юю"}, "uk": {"а": "у", "я": "ю"}}
_NOUNS = {"а": "у", "я": "ю"}


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


def _is_feminine(word: str, speech: Speech, language: str) -> bool:
    """In the nominative singular, the only forms that change in the accusative."""
    if language not in {"ru", "uk"}:
        return False
    first = next((one for one in look_up(fold(word), language) if one.speech is speech), None)
    return first is not None and first.case is Case.NOMINATIVE and first.gender is Gender.FEMALE and not first.plural


def _turned(word: str, endings: dict[str, str]) -> str:
    ending = next((one for one in sorted(endings, key=len, reverse=True) if word.endswith(one)), None)
    return word if ending is None else word[: -len(ending)] + endings[ending]


def _small(word: str) -> str:
    return word if word[1:2].isupper() else word[:1].lower() + word[1:]
