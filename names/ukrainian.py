"""How Ukrainian names decline: the rules of shevchenko, with the second forms people also use."""

import re

import shevchenko

from names.grammar import Case, Gender, Part

_CASES = {
    Case.GENITIVE: shevchenko.GENITIVE,
    Case.DATIVE: shevchenko.DATIVE,
    Case.ACCUSATIVE: shevchenko.ACCUSATIVE,
    Case.INSTRUMENTAL: shevchenko.ABLATIVE,
    Case.PREPOSITIONAL: shevchenko.LOCATIVE,
    Case.VOCATIVE: shevchenko.VOCATIVE,
}
_FIELDS = {Part.SURNAME: "family_name", Part.PATRONYMIC: "patronymic_name"}
_VOWELS = "аеєиіїоуюяь'"


def decline_ukrainian(word: str, part: Part, gender: Gender) -> dict[Case, tuple[str, ...]]:
    """The singular forms of one lower-case word of a name, the usual one of each case first."""
    forms = {case: _inflect(word, part, gender, name) for case, name in _CASES.items()}
    if gender is Gender.MALE and not forms[Case.DATIVE].endswith("ому"):
        both = _second_datives(forms[Case.DATIVE], forms[Case.PREPOSITIONAL])
    else:
        both = ()
    declined = {case: (form, *_second(case, form, both)) for case, form in forms.items()}
    return {Case.NOMINATIVE: (word,), **declined}


def _inflect(word: str, part: Part, gender: Gender, case: str) -> str:
    field = _FIELDS.get(part, "given_name")
    sex = shevchenko.MASCULINE if gender is Gender.MALE else shevchenko.FEMININE
    form = str(shevchenko.in_case(case, gender=sex, **{field: word})[field])
    return _without_fleeting_vowel(word, form) if gender is Gender.MALE else form


def _without_fleeting_vowel(word: str, form: str) -> str:
    """«Кравець» → «Кравця», «Заяць» → «Зайця», «Швець» → «Шевця»: shevchenko keeps the vowel in some."""
    if form == word or not word.endswith(("ець", "яць")):
        return form
    if word == "швець":
        return re.sub("^швец", "шевц", form)
    return re.sub("яц(?=[^ц]*$)", "йц", form) if word.endswith("яць") else re.sub("ец(?=[^ц]*$)", "ц", form)


def _second_datives(dative: str, locative: str) -> tuple[str, ...]:
    """A man is addressed in two datives: «Гончару» and «Гончареві», «Андрію» and «Андрієві»."""
    both = {dative, locative}
    for form in (dative, locative):
        both |= _other_dative(form)
    return tuple(sorted(both))


def _other_dative(form: str) -> set[str]:
    if form.endswith("рові"):  # «Гончарові» and «Гончареві», «Мазурові»
        return {form[:-3] + "у", form[:-3] + "еві"}
    if form.endswith("ові"):
        return {form[:-3] + "у"}
    if form.endswith("єві"):
        return {form[:-3] + "ю"}
    if form.endswith("еві"):
        return {form[:-3] + ("у" if form[-4:-3] in "жчшщр" else "ю")}
    if form.endswith("ю"):
        return {form[:-1] + ("єві" if form[-2:-1] in _VOWELS else "еві")}
    if form.endswith("у"):
        return {form[:-1] + "ові"}
    return set()


def _second(case: Case, form: str, both: tuple[str, ...]) -> tuple[str, ...]:
    if case in Case.DATIVE | Case.PREPOSITIONAL:
        return tuple(other for other in both if other != form)
    return ()
