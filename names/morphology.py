"""Words of the language: what the dictionaries say of them. The only door to pymorphy3."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from threading import Lock
from typing import Any, NamedTuple, TypeVar

import pymorphy3

from names import english
from names.fold import fold
from names.given import all_names
from names.grammar import Case, Gender
from names.speech import Speech, Tense, Word

__all__ = ["Speech", "Tense", "Word", "is_known", "is_marked", "lemmas", "look_up", "paradigm", "warm_up"]

T = TypeVar("T")

_loading = Lock()
_loaded: dict[str, Any] = {}

_SPEECH = {
    "VERB": Speech.VERB,
    "INFN": Speech.INFINITIVE,
    "PRTF": Speech.PARTICIPLE,
    "PRTS": Speech.PARTICIPLE,
    "GRND": Speech.PARTICIPLE,
    "NOUN": Speech.NOUN,
    "ADJF": Speech.ADJECTIVE,
    "ADJS": Speech.ADJECTIVE,
    "COMP": Speech.ADJECTIVE,
    "ADVB": Speech.ADVERB,
    "PRED": Speech.ADVERB,
    "NUMR": Speech.NUMERAL,
    "NUMB": Speech.NUMERAL,
    "NPRO": Speech.PRONOUN,
    "PREP": Speech.PREPOSITION,
    "CONJ": Speech.CONJUNCTION,
    "PRCL": Speech.PARTICLE,
}
_TENSES = {
    "past": Tense.PAST,
    "pres": Tense.PRESENT,
    "futr": Tense.FUTURE,
    "impr": Tense.IMPERATIVE,
    "Impe": Tense.PAST,  # impersonal, as «прийнято»; «стоит» is marked so too, but has a tense of its own
}
_CASES = {
    "nomn": Case.NOMINATIVE,
    "gent": Case.GENITIVE,
    "gen2": Case.GENITIVE,
    "datv": Case.DATIVE,
    "accs": Case.ACCUSATIVE,
    "ablt": Case.INSTRUMENTAL,
    "loct": Case.PREPOSITIONAL,
    "loc2": Case.PREPOSITIONAL,
    "voct": Case.VOCATIVE,
}
_GENDERS = {"masc": Gender.MALE, "femn": Gender.FEMALE}
_PERSONS = {"1per": 1, "2per": 2, "3per": 3}
_READABLE = re.compile("[a-zа-яёіїєґў0-9'-]+")
_UNUSUAL = frozenset({"Dist", "Infr", "Arch", "Supr"})
_NAMES = frozenset({"Name", "Surn", "Patr", "Geox"})


@lru_cache(maxsize=2048)
def look_up(word: str, language: str) -> tuple[Word, ...]:
    """All readings of `word` in «ru», «uk» or «en», the likeliest first; unknown Russian and Ukrainian
    words are read by their ending, unknown English ones not at all."""
    if language == "en":
        return english.readings(fold(word))
    if word.isdecimal():
        return (Word(lemma=word, speech=Speech.NUMERAL, known=False),)
    readings = (_word(parse) for parse in _guessed_parses(fold(word), language))
    return tuple(dict.fromkeys(readings)) or (Word(lemma=fold(word), speech=Speech.OTHER, known=False),)


@lru_cache(maxsize=20_000)
def is_known(word: str, language: str) -> bool:
    """Whether the dictionary itself has the word (in any form), rather than guesses it."""
    if language == "en":
        return bool(english.readings(fold(word)))
    folded = fold(word)
    return bool(_READABLE.fullmatch(folded)) and bool(_analyzer(language).word_is_known(folded))


@lru_cache(maxsize=4096)
def is_marked(word: str, language: str, marks: frozenset[str]) -> bool:
    """Whether some dictionary reading (no guess) of a folded word has all these marks of the dictionary."""
    return any(marks <= parse.tag.grammemes for parse in _known_parses(word, language))


def lemmas(word: str, language: str = "ru") -> frozenset[str]:
    """The base forms that `word` may belong to, folded; of an unknown English word the word itself."""
    return frozenset(reading.lemma for reading in look_up(word, language)) or frozenset({fold(word)})


def warm_up(languages: Iterable[str] = ("ru", "uk")) -> None:
    """Load the dictionaries (0.1 s and 20 MB each) and the given names now, not at the first message."""
    all_names()
    for language in languages:
        look_up("привет", language)


def paradigm(
    word: str, language: str, required: frozenset[str], *, plural: bool = False, guess: bool = False
) -> dict[Case, tuple[str, ...]]:
    """The case forms of the nominative reading that has all `required` marks («Surn», «masc»).

    Singular unless `plural`. Empty when there is none. With `guess` unknown words are read by their ending.
    """
    nominative = required | {"nomn"}
    for parse in _guessed_parses(word, language) if guess else _known_parses(word, language):
        marks = parse.tag.grammemes
        if nominative <= marks and parse.word == word and ("plur" in marks) is plural:
            return _forms(parse, required, plural)
    return {}


@lru_cache(maxsize=2048)
def _known_parses(word: str, language: str) -> tuple[Any, ...]:
    """Those of the dictionary. Guessing costs five times a look into it, so it is not done for nothing."""
    readable = _READABLE.fullmatch(word) and _analyzer(language).word_is_known(word)
    return tuple(parse for parse in _analyzer(language).parse(word) if parse.is_known) if readable else ()


def _guessed_parses(word: str, language: str) -> list[Any]:
    readable = _READABLE.fullmatch(word)  # pymorphy3 breaks on signs that have no name
    return list(_analyzer(language).parse(word)) if readable else []


def _forms(parse: Any, required: frozenset[str], plural: bool) -> dict[Case, tuple[str, ...]]:
    found: dict[Case, tuple[str, ...]] = {}
    for form in parse.lexeme:
        marks = form.tag.grammemes
        if not required <= marks or ("plur" in marks) is not plural or marks & _UNUSUAL:
            continue
        for case in marks & _CASES.keys():
            known = found.get(_CASES[case], ())
            found[_CASES[case]] = tuple(dict.fromkeys((*known, str(form.word))))
    return found


def _analyzer(language: str) -> Any:
    if language not in _loaded:
        with _loading:
            if language not in _loaded:
                _loaded[language] = pymorphy3.MorphAnalyzer(lang=language)
    return _loaded[language]


def _word(parse: Any) -> Word:
    meant = _grammar(parse.tag.grammemes)
    return Word(parse.normal_form.replace("ё", "е"), *meant, known=bool(parse.is_known))


class _Grammar(NamedTuple):
    """What a dictionary's marks say of a word, as `Word` has it."""

    speech: Speech
    tense: Tense | None
    case: Case | None
    gender: Gender | None
    plural: bool
    person: int | None
    name: bool
    perfective: bool | None


@cache
def _grammar(marks: frozenset[str]) -> _Grammar:
    """Worked out once: a dictionary has some hundred sets of marks, and many words with each."""
    return _Grammar(
        speech=_speech(marks),
        tense=_first(_TENSES, marks),
        case=_first(_CASES, marks),
        gender=_first(_GENDERS, marks),
        plural="plur" in marks,
        person=_first(_PERSONS, marks),
        name=bool(marks & _NAMES),
        perfective=_aspect(marks),
    )


def _speech(marks: frozenset[str]) -> Speech:
    if "VERB" in marks and "infn" in marks:  # the Ukrainian dictionary has infinitives among the verbs
        return Speech.INFINITIVE
    return _first(_SPEECH, marks) or Speech.OTHER


def _aspect(marks: frozenset[str]) -> bool | None:
    return _first({"perf": True, "impf": False}, marks)


def _first(table: dict[str, T], marks: frozenset[str]) -> T | None:
    return next((meaning for mark, meaning in table.items() if mark in marks), None)
