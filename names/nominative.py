"""The base form of a name that was said in some case: «Петровой Марии» → «Петрова Мария»."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from names.capitals import capitals_of, titled
from names.declension import Declined, decline, is_fixed
from names.fold import fold
from names.given import called, named
from names.grammar import ALL_CASES, Case, Gender, Part
from names.morphology import is_marked
from names.parts import is_patronymic, looks_like_surname
from names.translit import is_latin

_PREPOSITIONS = frozenset({
    "с", "со", "к", "ко", "у", "о", "об", "от", "для", "до", "про", "за", "з", "із", "зі", "від", "в", "на",
    "по", "при", "через",
})  # fmt: skip
# What a nominative ended in, by the ending that was heard; the empty string is a bare consonant.
_ENDINGS = {
    "ого": ("ый", "ой", "ий"), "ому": ("ый", "ой", "ий"), "его": ("ий", "ій"), "ему": ("ий", "ій"),
    "ым": ("", "ый", "ой"), "им": ("ий", "ой", "", "ій"), "ом": ("", "ый", "ой", "ий", "о"),
    "ем": ("", "ь", "й", "ий"),
    "ца": ("ец",), "цу": ("ец",), "цом": ("ец",), "цем": ("ец",), "це": ("ец",), "ця": ("ець",),
    "цю": ("ець",), "цеві": ("ець",), "ка": ("ок", "ко"), "ку": ("ок", "ко"), "ком": ("ок", "ко"),
    "ке": ("ок",), "кові": ("ко", "к"), "ька": ("ёк", "ек"), "ьку": ("ёк", "ек"), "ьком": ("ёк", "ек"),
    "ла": ("ел",), "лу": ("ел",), "лом": ("ел",), "ле": ("ел",), "ьва": ("ев",), "ьву": ("ев",),
    "ьвом": ("ев",), "ьве": ("ев",),
    "йца": ("яц",), "йцу": ("яц",), "йцом": ("яц",), "йцем": ("яц", "яць"), "йце": ("яц",),
    "йця": ("яць",), "йцю": ("яць",), "йцеві": ("яць",), "ёй": ("я", "а"), "ём": ("ь", "й", ""),
    "а": ("", "о"), "у": ("", "а", "о"), "ю": ("ь", "й", "я", ""), "я": ("ь", "й", ""),
    "е": ("", "а", "я", "й", "ь", "о"), "ы": ("а",), "и": ("а", "я", "ь"), "і": ("а", "я", "", "ь"),
    "ой": ("а", "ая"), "ей": ("а", "я"), "ою": ("а",), "ею": ("я", "а"), "ую": ("ая",), "юю": ("яя",),
    "ої": ("а",), "ій": ("а",), "ії": ("ія",), "ією": ("ія",), "ію": ("ія",), "єю": ("я",),
    "ии": ("ия",), "ью": ("ь",), "ові": ("", "о"), "еві": ("ь", ""), "єві": ("й",), "ї": ("я",),
    "ці": ("ка",), "зі": ("га",), "сі": ("ха",), "о": ("а",), "": ("",),
}  # fmt: skip
_UKRAINIAN, _RUSSIAN = re.compile("[іїєґ']"), re.compile("[ыэъё]")
_OBLIQUE = re.compile("(у|ю|ом|ем|ым|им|е)$")
_WOMANS = re.compile("(ова|ева|ёва|ина|ына|ская|цкая|ська|цька|ая|яя)$")
_MANS = re.compile("(ов|ев|ёв|ин|ын|ский|цкий|ський|цький|ый|ий|ой)$")
_STRESSED = frozenset({"бережной", "лесной", "яровой", "чужой"})
_ORDER = (
    Case.NOMINATIVE,
    Case.DATIVE,
    Case.GENITIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.PREPOSITIONAL,
    Case.VOCATIVE,
)


class Reading(NamedTuple):
    """One way to understand a word: the form of `base` in `cases` for a man or a woman."""

    base: str
    gender: Gender
    cases: Case
    weight: float


def nominative(said: str | Sequence[str], cases: Case = ALL_CASES) -> str:
    """A person's name as said, turned to the nominative: all words in one case and gender, as far as known.

    A leading preposition is dropped, lower-case names get capitals. `cases` narrows what the sentence allows;
    without it «Сидорову» is taken for the man. What cannot be read as a name stays as said.
    """
    return _turned(said if isinstance(said, str) else " ".join(said), cases)


@lru_cache(maxsize=8192)
def _turned(said: str, cases: Case) -> str:
    """Kept: the readers of one message ask for the same name again, and people write of the same clients."""
    heard = said.split()
    while len(heard) > 1 and fold(heard[0]) in _PREPOSITIONS:
        heard = heard[1:]
    languages = ("uk", "ru") if _UKRAINIAN.search(_lower(" ".join(heard))) else ("ru", "uk")
    halves = [_readings_of_halves(_lower(word).split("-"), languages) for word in heard]
    gender, case = _agreement([readings for word in halves for readings in word], cases)
    return " ".join(
        titled(capitals_of(word, _whole(word, readings, gender, case)))
        for word, readings in zip(heard, halves, strict=True)
    )


def _lower(word: str) -> str:
    return re.sub("[’‘ʼ`]", "'", word.lower())


def _whole(word: str, halves: list[tuple[Reading, ...]], gender: Gender, case: Case) -> str:
    """The base of a word, double-barrelled or not; a half that is no name stays as said."""
    said = _lower(word).split("-")
    return "-".join(_base(readings, gender, case) or half for half, readings in zip(said, halves, strict=True))


def _agreement(readings: Sequence[tuple[Reading, ...]], cases: Case) -> tuple[Gender, Case]:
    weights = [_weights(word) for word in readings]
    choices = [(gender, case) for case in _each(cases) for gender in Gender]
    return max(choices, key=lambda choice: sum(weight.get(choice, 0.0) for weight in weights))


def _weights(readings: tuple[Reading, ...]) -> dict[tuple[Gender, Case], float]:
    """How surely a word, whose weightiest readings come first, is said of either sex in each case."""
    found: dict[tuple[Gender, Case], float] = {}
    for reading in readings:
        for case in _each(reading.cases):
            found.setdefault((reading.gender, case), reading.weight)
    return found


def _base(readings: tuple[Reading, ...], gender: Gender, case: Case) -> str | None:
    return next((r.base for r in readings if r.gender is gender and case in _each(r.cases)), None)


@cache
def _each(cases: Case) -> tuple[Case, ...]:
    return tuple(case for case in _ORDER if case & cases)


def _readings_of_halves(halves: list[str], languages: tuple[str, str]) -> list[tuple[Reading, ...]]:
    """«Жан-Пьеру»: the first half of such a name does not decline, so it tells nothing."""
    return [() if half != halves[-1] and named(half) else _readings(half, languages) for half in halves]


@lru_cache(maxsize=2048)
def _readings(word: str, languages: tuple[str, str]) -> tuple[Reading, ...]:
    """All bases whose declension really gives the word; the first language is the likelier."""
    if is_latin(word):
        return ()
    likely, other = languages
    found = set(_in_language(_bases(word), word, likely))
    sure = any(reading.weight >= 1.5 for reading in found)
    read = {reading.base for reading in found}
    others = {base for base in _bases(word) - read if not sure or named(base) or called(base)}
    found |= {reading._replace(weight=reading.weight - 0.4) for reading in _in_language(others, word, other)}
    return tuple(sorted(found, key=lambda r: (-r.weight, r.base)))


def _in_language(bases: set[str], word: str, language: str) -> Iterator[Reading]:
    foreign = _RUSSIAN if language == "uk" else _UKRAINIAN
    for base in bases:
        if not foreign.search(base):
            yield from _checked(base, word, language)


def _bases(word: str) -> set[str]:
    return {
        word.removesuffix(heard) + ending
        for heard, endings in _ENDINGS.items()
        if word.endswith(heard) and len(word) > len(heard) + (not heard.startswith("ь"))
        for ending in endings
    }


def _checked(base: str, word: str, language: str) -> Iterator[Reading]:
    heard = fold(word)
    for part, gender, weight in _kinds(base):
        if base != word and is_fixed(base, part, gender, language):
            continue
        cases = _cases_of(heard, decline(base, part, gender, language))
        if cases:
            doubtful = base == word and weight <= 1 and _OBLIQUE.search(word)
            rare = base != word and base.endswith(("овой", "евой")) and not is_marked(base, "ru", frozenset({"ADJF"}))
            spelled = _spelled(base, part, word)
            dotted = "ё" in spelled and "ё" not in word  # «к Лене» is to Лена rather than to Лёня
            yield Reading(spelled, gender, cases, weight - 0.5 * bool(doubtful) - 0.2 * rare - 0.1 * dotted)


def _cases_of(word: str, declined: Declined) -> Case:
    found = Case(0)
    for case, forms in declined.items():
        if word in map(fold, forms):
            found |= case
    return found


def _spelled(base: str, part: Part, word: str) -> str:
    """A given name as the list spells it, since «ё» is not heard in «Петру»; as said when it was said so."""
    if part is not Part.GIVEN or base == word:
        return base
    spellings = [s for name in (*named(base), *called(base)) for s in (*name.own_spellings, *name.short)]
    return next((s.lower() for s in spellings if fold(s) == fold(base)), base)


def _kinds(base: str) -> Iterator[tuple[Part, Gender, float]]:
    """What a base form may be; the weight says how surely."""
    for name in (*named(base), *called(base)):
        yield Part.GIVEN, name.gender, 4.0
    for gender, mark in ((Gender.MALE, "masc"), (Gender.FEMALE, "femn")):
        if is_marked(base, "ru", frozenset({"Name", "nomn", "sing", mark})):
            yield Part.GIVEN, gender, 3.5
        if is_patronymic(base) and _patronymic_fits(base, gender):
            yield Part.PATRONYMIC, gender, 3.0
        if (weight := _surname_weight(base, gender, mark)) > 0:
            yield Part.SURNAME, gender, weight


def _patronymic_fits(base: str, gender: Gender) -> bool:
    return base.endswith("на") == (gender is Gender.FEMALE)


def _surname_weight(base: str, gender: Gender, mark: str) -> float:
    female, male = _WOMANS.search(base), _MANS.search(base)
    if (male and gender is Gender.FEMALE) or (female and gender is Gender.MALE and not male):
        return 0.0
    if is_marked(base, "ru", frozenset({"Surn", "nomn", mark})) or base in _STRESSED:
        return 2.0
    if is_marked(base, "ru", frozenset({"nomn", "masc"})) and gender is Gender.MALE:
        return 1.7
    if male or female or looks_like_surname(base):
        return 1.6 if base.endswith(("овой", "евой")) else 1.5
    return 1.0 if gender is Gender.MALE else 0.9
