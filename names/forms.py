"""The forms a name is said in: made once, when a client is saved, and looked up ever after."""

import re
from collections.abc import Iterable, Iterator

from names.companies import company_words, humps
from names.declension import Declined, decline
from names.fold import fold
from names.gender import gender_of
from names.given import GivenName, called, named
from names.grammar import ALL_CASES, Case, Form, Gender, Part
from names.languages import languages_of_name
from names.morphology import paradigm
from names.parts import NamePart, parts_of
from names.patronymics import in_talk
from names.translit import is_latin, to_cyrillic, to_latin

__all__ = ["Case", "Form", "Gender", "Part", "forms_of", "forms_of_company"]

# What a company's word may be by grammar, and whether in the plural: «Вектор», «Северный», «Партнёры».
_KINDS = (("NOUN", False), ("ADJF masc", False), ("ADJF femn", False), ("NOUN", True), ("ADJF", True))
_UKRAINIAN = re.compile(r"\b(тов|фоп|пп|тдв|прат)\b|[бвдзлмпрст]ий\b")
Spoken = tuple[str, Case]


def forms_of(name: str) -> tuple[Form, ...]:
    """Every word by which a person may be mentioned, in all cases, with short forms and in the other script.

    The full name may be in any order, Russian, Ukrainian or Latin. Of an unknown gender both are declined.
    """
    parts = parts_of(name)
    gender = gender_of(name)
    languages = _languages(name, parts)
    forms = [form for part in parts for form in _of_part(part, gender, languages)]
    return _merged(forms)


def forms_of_company(company: str) -> tuple[Form, ...]:
    """Every word by which a company may be mentioned: no legal form, no quotes; several words also as one."""
    written = [part for word in company_words(company) for hump in humps(word) for part in hump.split("-")]
    language = "uk" if _is_ukrainian_company(company) else "ru"
    singles = [spoken for word in written for spoken in _company_word(word, language)]
    whole = _company_word("".join(written), language) if len(written) > 1 else []
    fixed = [(text, ALL_CASES) for word in company_words(company) for text in _keys(word)]
    said = [spoken for spoken in (*singles, *whole, *fixed) if len(spoken[0]) > 1 and not spoken[0].isdecimal()]
    return _merged([Form(text=text, part=Part.COMPANY, cases=cases) for text, cases in said])


def _languages(name: str, parts: tuple[NamePart, ...]) -> tuple[str, ...]:
    given = tuple(fold(word) for word, part in parts if part is Part.GIVEN)
    return languages_of_name(_lower(name), given)


def _lower(text: str) -> str:
    return " ".join(fold(word) if "ё" not in word else word for word in text.lower().split())


def _of_part(part: NamePart, gender: Gender | None, languages: tuple[str, ...]) -> Iterator[Form]:
    talked = in_talk(_lower(part.word)) if part.part is Part.PATRONYMIC else None
    for sex in (gender,) if gender else (Gender.MALE, Gender.FEMALE):
        for word in (part.word, talked) if talked else (part.word,):
            for text, cases in _written(word, part.part, sex, languages):
                yield Form(text=text, part=part.part, cases=cases, gender=gender)
    if part.part is Part.GIVEN:
        yield from _other_names(part.word, gender, languages)


def _written(word: str, part: Part, gender: Gender, languages: tuple[str, ...]) -> Iterator[Spoken]:
    """A word in both scripts: declined in Cyrillic; in Latin as it is and with the English «'s»."""
    if is_latin(word):
        yield from ((text, ALL_CASES) for text in _keys(word))
        yield fold(word) + "'s", Case.GENITIVE
        for spelled in () if _has_cyrillic(word) else to_cyrillic(word):
            yield from _declined(spelled, part, gender, ("ru",))
    else:
        yield from _declined(_lower(word), part, gender, languages)
        if part is not Part.PATRONYMIC:
            yield from ((text, ALL_CASES) for spelled in to_latin(_lower(word)) for text in _keys(spelled))


def _declined(word: str, part: Part, gender: Gender, languages: tuple[str, ...]) -> Iterator[Spoken]:
    for language in languages:
        for case, forms in decline(word, part, gender, language).items():
            for form in forms:
                yield from ((text, case) for text in _keys(form))


def _keys(form: str) -> tuple[str, ...]:
    """A double-barrelled word is found by its halves and as one; an apostrophe may be left out."""
    folded = fold(form)
    halves = (*folded.split("-"), folded.replace("-", "")) if "-" in folded else (folded,)
    return (*halves, *(half.replace("'", "") for half in halves if "'" in half))


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
    return _declined(_lower(word), Part.SHORT, gender, spoken if len(spoken) == 1 else languages)


def _has_cyrillic(word: str) -> bool:
    """Whether the list itself says how a Latin name is written in Russian: «Michael» is Майкл, no Мичаел."""
    return any(language == "ru" for name in named(word) for language, _ in name.spellings)


def _foreign(word: str) -> tuple[GivenName, ...]:
    """«Ivan» is Иван, though the list gives no Latin spelling of him."""
    return tuple(name for spelled in to_cyrillic(word) for name in named(spelled)) if is_latin(word) else ()


def _of_gender(known: Iterable[GivenName], gender: Gender | None) -> list[GivenName]:
    return [name for name in known if gender in (None, name.gender)]


def _is_ukrainian_company(company: str) -> bool:
    return bool(_UKRAINIAN.search(fold(company))) or languages_of_name(fold(company), ()) == ("uk",)


def _company_word(word: str, language: str) -> list[Spoken]:
    if is_latin(word):
        spelled = to_cyrillic(word)
        return [(fold(word), ALL_CASES), *(said for text in spelled for said in _noun(text, "ru"))]
    return _noun(_lower(word), language)


def _noun(word: str, language: str) -> list[Spoken]:
    """The case forms of a company's word, guessed by its ending when the dictionary has no such word."""
    declined = next((found for kind in _KINDS if (found := _as_kind(word, language, kind))), Declined())
    return [(fold(word), Case.NOMINATIVE)] + [
        (text, case) for case, forms in declined.items() for form in forms for text in _keys(form)
    ]


def _as_kind(word: str, language: str, kind: tuple[str, bool]) -> Declined:
    marks, plural = kind
    return paradigm(word, language, frozenset(marks.split()), plural=plural, guess=True)


def _merged(forms: Iterable[Form]) -> tuple[Form, ...]:
    """One form for each text and part, with all its cases."""
    cases: dict[tuple[str, Part, Gender | None], Case] = {}
    for form in forms:
        key = (form.text, form.part, form.gender)
        cases[key] = cases.get(key, Case(0)) | form.cases
    return tuple(
        Form(text=text, part=part, cases=spoken, gender=gender)
        for (text, part, gender), spoken in cases.items()
        if text
    )
