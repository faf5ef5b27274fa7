"""Whether a name is a man's or a woman's."""

from functools import lru_cache

from names.fold import fold
from names.given import called, named, ukrainian_gender
from names.grammar import Gender, Part
from names.morphology import is_marked
from names.parts import NamePart, gender_by_ending, parts_of
from names.translit import is_latin, to_cyrillic

_MARKS = {Gender.MALE: "masc", Gender.FEMALE: "femn"}


@lru_cache(maxsize=4096)
def gender_of(name: str) -> Gender | None:
    """The gender a person's name shows: by patronymic, known given name, Slavic surname, then by the given
    name's ending; None when nothing tells (Саша Коваль)."""
    parts = parts_of(name)
    return _by_patronymic(parts) or _by_given(parts) or _by_surname(parts) or _by_given_ending(parts)


def _by_patronymic(parts: tuple[NamePart, ...]) -> Gender | None:
    return _only({gender_by_ending(fold(word), part) for word, part in parts if part is Part.PATRONYMIC})


def _by_given(parts: tuple[NamePart, ...]) -> Gender | None:
    return _only({_given_gender(word) for word, part in parts if part is Part.GIVEN})


def _by_surname(parts: tuple[NamePart, ...]) -> Gender | None:
    return _only({gender_by_ending(fold(word), part) for word, part in parts if part is Part.SURNAME})


def _by_given_ending(parts: tuple[NamePart, ...]) -> Gender | None:
    """«Айша» a woman, «Дастан» a man; a soft sign or a foreign script tells nothing."""
    for word, part in parts:
        if part is Part.GIVEN and not is_latin(word) and not called(word):
            return _of_ending(fold(word)[-1])
    return None


def _of_ending(letter: str) -> Gender | None:
    if letter in "ая":
        return Gender.FEMALE
    return Gender.MALE if letter in "бвгджзйклмнпрстфхцчш" else None


def _given_gender(word: str) -> Gender | None:
    for spelled in (fold(word), *(to_cyrillic(word) if is_latin(word) else ())):
        known = named(spelled) or called(spelled)
        if known:
            return _only({name.gender for name in known})
    if ukrainian := ukrainian_gender(fold(word)):
        return ukrainian
    return _only({gender for gender, mark in _MARKS.items() if _by_dictionary(fold(word), mark)})


def _by_dictionary(word: str, mark: str) -> bool:
    return is_marked(word, "ru", frozenset({"Name", "nomn", "sing", mark}))


def _only(genders: set[Gender | None] | set[Gender]) -> Gender | None:
    return next(iter(genders)) if len(genders) == 1 else None
