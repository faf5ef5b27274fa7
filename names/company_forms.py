"""The forms a company is said in."""

import re

from names.companies import company_words, humps, is_kind_of_company
from names.declension import Declined
from names.fold import fold
from names.grammar import ALL_CASES, Case, Form, Part
from names.keys import Spoken, keys_of, lower_of, merged
from names.languages import languages_of_name
from names.morphology import paradigm
from names.translit import is_latin, to_cyrillic

_UKRAINIAN = re.compile(r"\b(тов|фоп|пп|тдв|прат)\b|[бвдзлмпрст]ий\b")
# What a company's word may be by grammar, and whether in the plural: «Вектор», «Северный», «Партнёры».
_KINDS = (("NOUN", False), ("ADJF masc", False), ("ADJF femn", False), ("NOUN", True), ("ADJF", True))


def forms_of_company(company: str) -> tuple[Form, ...]:
    """Every word by which a company may be mentioned: no legal form, no quotes; several words also as one.

    «Студия» and the like tell no company from another and are left out, if there is more to say.
    """
    written = [part for word in company_words(company) for hump in humps(word) for part in hump.split("-")]
    language = "uk" if _is_ukrainian_company(company) else "ru"
    telling = [word for word in written if not is_kind_of_company(word)] or written
    singles = [spoken for word in telling for spoken in _company_word(word, language)]
    whole = _company_word("".join(written), language) if len(written) > 1 else []
    fixed = [(text, ALL_CASES) for word in company_words(company) for text in keys_of(word)]
    forms = [Form(text=text, part=Part.COMPANY, cases=cases) for text, cases in (*singles, *whole, *fixed)]
    dull = {fold(word) for word in written} - {fold(word) for word in telling}
    return merged(form for form in forms if _tells(form.text) and form.text not in dull)


def _tells(text: str) -> bool:
    return len(text) > 1 and not text.isdecimal()


def _is_ukrainian_company(company: str) -> bool:
    return bool(_UKRAINIAN.search(fold(company))) or languages_of_name(fold(company), ()) == ("uk",)


def _company_word(word: str, language: str) -> list[Spoken]:
    if is_latin(word):
        spelled = to_cyrillic(word)
        return [(fold(word), ALL_CASES), *(said for text in spelled for said in _noun(text, "ru"))]
    return _noun(lower_of(word), language)


def _noun(word: str, language: str) -> list[Spoken]:
    """The case forms of a company's word, guessed by its ending when the dictionary has no such word."""
    declined = next((found for kind in _KINDS if (found := _as_kind(word, language, kind))), Declined())
    return [(fold(word), Case.NOMINATIVE)] + [
        (text, case) for case, forms in declined.items() for form in forms for text in keys_of(form)
    ]


def _as_kind(word: str, language: str, kind: tuple[str, bool]) -> Declined:
    marks, plural = kind
    return paradigm(word, language, frozenset(marks.split()), plural=plural, guess=True)
