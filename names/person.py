"""Whether a name is a person's, whether two names are one, and what the base form of a said name is."""

import re
from collections import Counter

from rapidfuzz.distance import OSA

from names.companies import is_kind_of_company, is_legal_form
from names.fold import fold, words
from names.morphology import is_marked
from names.nominative import nominative
from names.parts import is_given, is_patronymic, is_thing, looks_like_surname
from names.translit import is_latin

__all__ = ["is_name", "is_person", "looks_like_company", "nominative", "one_letter_apart", "same_name"]

_MARKS_OF_COMPANY = re.compile(r"[«»\"“”„&№\d@]|\s(и|і|та|and|und)\s|[а-яёіїєґ][А-ЯЁІЇЄҐ]")


LONGEST = 100


def is_name(text: str) -> bool:
    """Whether somebody can be called so at all: a letter or a digit in it, at most `LONGEST` signs."""
    return bool(words(text)) and len(text) <= LONGEST


def looks_like_company(name: str) -> bool:
    """Whether a name shows an organisation: legal form, quotes, digits, «и», «СтройДом», «салон»."""
    said = words(name)
    return bool(_MARKS_OF_COMPANY.search(name)) or any(is_legal_form(w) or is_kind_of_company(w) for w in said)


def is_person(name: str) -> bool:
    """Whether a name in the nominative is surely a person's: one to five words, one of them known as a given
    name, patronymic or surname, or looking like one."""
    said = words(name)
    if not 1 <= len(said) <= 7 or looks_like_company(name):
        return False
    return any(map(_is_personal, said)) or (len(said) == 2 and is_latin(name) and name.istitle())


def same_name(a: str, b: str) -> bool:
    """The same words in any order and letter case, ё=е; apostrophes may be missing."""
    return bool(words(a)) and _bare(a) == _bare(b)


def one_letter_apart(a: str, b: str) -> bool:
    """Whether two names differ by one typo in one word, in any order of words."""
    ours, theirs = Counter(_bare(a)), Counter(_bare(b))
    left, right = list((ours - theirs).elements()), list((theirs - ours).elements())
    return len(left) == len(right) == 1 and OSA.distance(left[0], right[0]) == 1


def _is_personal(word: str) -> bool:
    return is_given(word) or is_patronymic(word) or looks_like_surname(word) or _is_surname(word)


def _is_surname(word: str) -> bool:
    """By the dictionary, and no thing at the same time: a lone «Вектор» is rather a company."""
    return is_marked(word, "ru", frozenset({"Surn", "nomn"})) and not is_thing(word)


def _bare(name: str) -> list[str]:
    return sorted(fold(word).replace("'", "") for word in re.split(r"[\s,]+", name) if word)
