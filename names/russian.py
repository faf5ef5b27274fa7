"""How Russian names decline: the rules of petrovich, mended where they are known to be wrong."""

from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from petrovich.main import Petrovich

from names.grammar import Case, Gender, Part

_ORDER = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)
CASES = (Case.NOMINATIVE, *_ORDER)
_SIBILANT = {
    "gender": "androgynous",
    "test": ["жа", "ша", "ча", "ща"],
    "mods": ["-и", "-е", "-у", "-ей", "-е"],
}
_FLEETING = {
    "gender": "male",
    "test": ["ёк"],
    "mods": ["--ька", "--ьку", "--ька", "--ьком", "--ьке"],
}
_IN_TALK = {"gender": "male", "test": ["ыч"], "mods": ["а", "у", "а", "ем", "е"]}  # «Палыч»
_MENDED = {"firstname": [_FLEETING, _SIBILANT], "lastname": [_SIBILANT], "middlename": [_IN_TALK]}


_KINDS = {Part.SURNAME: "lastname", Part.PATRONYMIC: "middlename"}
_UNBENT = ("",) * len(_ORDER)


class _Rules(NamedTuple):
    """How each case changes the end of a word: of whole words, and by what they end in; the first that fits counts."""

    words: tuple[tuple[frozenset[str], tuple[str, ...]], ...]
    endings: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def decline_russian(word: str, part: Part, gender: Gender) -> dict[Case, str]:
    """The singular forms of one lower-case word of a name; the nominative is the word itself."""
    changes = _changes(word, _rules()[_KINDS.get(part, "firstname"), gender])
    return {Case.NOMINATIVE: word} | {case: _bent(word, change) for case, change in zip(_ORDER, changes, strict=True)}


def _changes(word: str, rules: _Rules) -> tuple[str, ...]:
    """One rule bends a word in all cases; petrovich itself looks for it anew in each."""
    own = (changes for words, changes in rules.words if word in words)
    by_ending = (changes for endings, changes in rules.endings if word.endswith(endings))
    return next(chain(own, by_ending), _UNBENT)


def _bent(word: str, change: str) -> str:
    """«--ька» puts «ька» in place of the last two letters."""
    return word[: len(word) - change.count("-")] + change.replace("-", "")


@lru_cache(maxsize=1)
def _rules() -> dict[tuple[str, Gender], _Rules]:
    listed = Petrovich().data
    return {(kind, gender): _rules_of(kind, listed[kind], gender) for kind in listed for gender in Gender}


def _rules_of(kind: str, listed: dict[str, Any], gender: Gender) -> _Rules:
    sex = "male" if gender is Gender.MALE else "female"
    own, by_ending = (
        [rule for rule in rules if rule["gender"] in {sex, "androgynous"}]
        for rules in (listed["exceptions"], [*_MENDED[kind], *listed["suffixes"]])
    )
    return _Rules(
        words=tuple((frozenset(rule["test"]), _mods(rule)) for rule in own if not _is_wrong(rule, sex)),
        endings=tuple((tuple(rule["test"]), _mods(rule)) for rule in by_ending),
    )


def _is_wrong(rule: dict[str, Any], sex: str) -> bool:
    """Petrovich takes Гусь and Камень for fixed, and a woman's Цой for declined."""
    return "гусь" in rule["test"] or ("цой" in rule["test"] and sex == "female")


def _mods(rule: dict[str, Any]) -> tuple[str, ...]:
    """A dot leaves a word as it is; Petrovich 2.0.1 goes on to the next rule then, which bends it: «Черныха»."""
    return tuple("" if mod == "." else mod for mod in rule["mods"])
