"""What a company is called once its legal form and quotes are gone."""

import re
from functools import lru_cache
from pathlib import Path

from names.capitals import titled
from names.fold import fold
from names.lists import read_list

_HUMPS = re.compile(r"(?<=[a-zа-яёіїєґ])(?=[A-ZА-ЯЁІЇЄҐ])")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")


def is_legal_form(word: str) -> bool:
    """Whether a word is a legal form (ООО, ФОП, GmbH) in any letter case."""
    return fold(word) in _listed("legal")


def is_kind_of_company(word: str) -> bool:
    """Whether a word says what an organisation is («салон», «group») and so cannot be a person's name."""
    return fold(word) in _listed("kinds")


def company_words(company: str) -> list[str]:
    """The words that name a company, as written: «ООО "Строй Гарант"» → Строй, Гарант; no initials."""
    found = [match[0] for match in _WORD.finditer(company)]
    named = [word for word in found if not is_legal_form(word) and fold(word) not in _listed("small") and len(word) > 1]
    return named or [word for word in found if len(word) > 1]


def without_legal_form(company: str) -> str:
    """«ООО "Дом и сад"» → Дом и сад, «Green Fork Pty Ltd» → Green Fork."""
    found = [match[0] for match in _WORD.finditer(company)]
    return " ".join([word for word in found if not is_legal_form(word)] or found)


def spelled(company: str) -> str:
    """«ооо вектор», typed in haste, as it is written: «ООО Вектор»; what has a capital anywhere stays as said."""
    words = company.split()
    if company != company.lower() or company.isascii() or not any(map(is_legal_form, words)):
        return company
    return " ".join(word.upper() if is_legal_form(word) else titled(word) for word in words)


def humps(word: str) -> list[str]:
    """«СтройГарант» → Строй, Гарант; a word without humps gives itself."""
    return _HUMPS.sub(" ", word).split()


@lru_cache(maxsize=8)
def _listed(kind: str) -> frozenset[str]:
    lists = read_list(Path(__file__).with_name("companies.yaml"))
    return frozenset(map(fold, lists[kind].split()))
