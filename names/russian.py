"""How Russian names decline: the rules of petrovich, mended where they are known to be wrong."""

from functools import lru_cache
from typing import Any

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


def decline_russian(word: str, part: Part, gender: Gender) -> dict[Case, str]:
    """The singular forms of one lower-case word of a name; the nominative is the word itself."""
    rules = _rules()
    inflect = {Part.SURNAME: rules.lastname, Part.PATRONYMIC: rules.middlename}.get(part, rules.firstname)
    sex = "male" if gender is Gender.MALE else "female"
    forms = {case: str(inflect(word, number, sex)) for number, case in enumerate(_ORDER)}
    return {Case.NOMINATIVE: word, **forms}


@lru_cache(maxsize=1)
def _rules() -> Petrovich:
    rules = Petrovich()
    for kind, parts in rules.data.items():
        parts["suffixes"] = [*_MENDED[kind], *parts["suffixes"]]
        for group, listed in parts.items():
            parts[group] = [mended for rule in listed for mended in _for_each_gender(rule)]
    surnames = rules.data["lastname"]
    surnames["exceptions"] = [rule for rule in surnames["exceptions"] if not _is_wrong(rule)]
    return rules


def _is_wrong(rule: dict[str, Any]) -> bool:
    """Petrovich takes Гусь and Камень for fixed, and a woman's Цой for declined."""
    return "гусь" in rule["test"] or ("цой" in rule["test"] and rule["gender"] == "female")


def _for_each_gender(rule: dict[str, Any]) -> list[dict[str, Any]]:
    """Petrovich 2.0.1 passes over the rules for both genders whenever a gender is given, and over those
    that leave a word as it is (a dot), so that the next rule bends it: «Черныха»."""
    mods = ["" if mod == "." else mod for mod in rule["mods"]]
    genders = ("male", "female") if rule["gender"] == "androgynous" else (rule["gender"],)
    return [{**rule, "gender": gender, "mods": mods} for gender in genders]
