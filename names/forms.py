"""The forms a name is said in: made once, when a client is saved, and looked up ever after."""

from collections.abc import Iterable, Iterator

from names.companies import is_kind_of_company
from names.company_forms import forms_of_company
from names.declension import decline
from names.fold import fold
from names.gender import gender_of
from names.given import GivenName, called, named
from names.grammar import ALL_CASES, Case, Form, Gender, Part
from names.keys import Spoken, keys_of, lower_of, merged
from names.languages import languages_of_name
from names.parts import NamePart, parts_of
from names.patronymics import in_talk
from names.translit import is_latin, to_cyrillic, to_latin

__all__ = ["Case", "Form", "Gender", "Part", "forms_of", "forms_of_company"]


def forms_of(name: str) -> tuple[Form, ...]:
    """Every word by which a person may be mentioned, in all cases, with short forms and in the other script.

    The full name may be in any order, Russian, Ukrainian or Latin. Of an unknown gender both are declined.
    What opens with a kind («Дом быта Рассвет») is mentioned as companies are.
    """
    if is_kind_of_company(name.split(maxsplit=1)[0] if name.strip() else ""):
        return forms_of_company(name)
    parts = parts_of(name)
    gender = gender_of(name)
    languages = _languages(name, parts)
    forms = [form for part in parts for form in _of_part(part, gender, languages)]
    return merged(forms)


def _languages(name: str, parts: tuple[NamePart, ...]) -> tuple[str, ...]:
    given = tuple(fold(word) for word, part in parts if part is Part.GIVEN)
    return languages_of_name(lower_of(name), given)


def _of_part(part: NamePart, gender: Gender | None, languages: tuple[str, ...]) -> Iterator[Form]:
    talked = in_talk(lower_of(part.word)) if part.part is Part.PATRONYMIC else None
    for sex in (gender,) if gender else (Gender.MALE, Gender.FEMALE):
        for word in (part.word, talked) if talked else (part.word,):
            for text, cases in _written(word, part.part, sex, languages):
                yield Form(text=text, part=part.part, cases=cases, gender=gender)
    if part.part is Part.GIVEN:
        yield from _other_names(part.word, gender, languages)


def _written(word: str, part: Part, gender: Gender, languages: tuple[str, ...]) -> Iterator[Spoken]:
    """A word in both scripts: declined in Cyrillic; in Latin as it is and with the English «'s»."""
    if is_latin(word):
        yield from ((text, ALL_CASES) for text in keys_of(word))
        yield fold(word) + "'s", Case.GENITIVE
        for spelled in () if _has_cyrillic(word) else to_cyrillic(word):
            yield from _declined(spelled, part, gender, languages)
    else:
        yield from _declined(lower_of(word), part, gender, languages)
        if part is not Part.PATRONYMIC:
            yield from ((text, ALL_CASES) for spelled in to_latin(lower_of(word)) for text in keys_of(spelled))


def _declined(word: str, part: Part, gender: Gender, languages: tuple[str, ...]) -> Iterator[Spoken]:
    for language in languages:
        for case, forms in decline(word, part, gender, language).items():
            for form in forms:
                yield from ((text, case) for text in keys_of(form))


def _other_names(word: str, gender: Gender | None, languages: tuple[str, ...]) -> Iterator[Form]:
    """Short forms and the same name in the other languages; of a short form the full names."""
    full = named(word) or _foreign(word)
    for name in _of_gender(full or called(word), gender):
        own = name.own_spellings
        for other in (*own, *name.short) if full else own:
            if fold(other) != fold(word):
                yield from _other_name(other, name.gender, languages)


def _other_name(word: str, gender: Gender, languages: tuple[str, ...]) -> Iterator[Form]:
    for text, cases in _short(word, gender, languages):
        yield Form(text=text, part=Part.SHORT, cases=cases, gender=gender)


def _short(word: str, gender: Gender, languages: tuple[str, ...]) -> Iterator[Spoken]:
    if is_latin(word):
        return iter([(fold(word), ALL_CASES)])
    spoken = languages_of_name(word.lower(), (word,))
    return _declined(lower_of(word), Part.SHORT, gender, spoken if len(spoken) == 1 else languages)


def _has_cyrillic(word: str) -> bool:
    """Whether the list itself says how a Latin name is written in Russian: «Michael» is Майкл, no Мичаел."""
    return any(language == "ru" for name in named(word) for language, _ in name.spellings)


def _foreign(word: str) -> tuple[GivenName, ...]:
    """«Ivan» is Иван, though the list gives no Latin spelling of him."""
    return tuple(name for spelled in to_cyrillic(word) for name in named(spelled)) if is_latin(word) else ()


def _of_gender(known: Iterable[GivenName], gender: Gender | None) -> list[GivenName]:
    return [name for name in known if gender in (None, name.gender)]
