"""How Russian names decline: the rules of petrovich, mended where they are known to be wrong."""

from functools import lru_cache
from typing import Any

from petrovich.main import Petrovich

from names.grammar import Case, Gender, Part

_ORDER = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)
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
_MENDED = {"firstname": [_FLEETING, _SIBILANT], "lastname": [_SIBILANT], "middlename": []}


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
            parts[group] = [same for rule in listed for same in _for_each_gender(rule)]
    return rules


def _for_each_gender(rule: dict[str, Any]) -> list[dict[str, Any]]:
    """Petrovich 2.0.1 passes over the rules for both genders whenever a gender is given."""
    if rule["gender"] != "androgynous":
        return [rule]
    return [{**rule, "gender": gender} for gender in ("male", "female")]
