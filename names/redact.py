"""Striking somebody out of a text: every form of their names, their phones, e-mails and Telegram names."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from names.fold import digits, fold
from names.forms import forms_of, forms_of_company

STRUCK = "…"
SHORTEST = 3
"""Letters of a word that is a name; less stands in every sentence."""
TAIL = 9
"""So many last digits of a phone are the same however it is written."""
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+?\d(?:[ ().\u00a0-]{0,3}\d){6,}")
_WORD = re.compile(r"@?[^\W\d_][\w'’ʼ]*(?:-[^\W\d_][\w'’ʼ]*)*")


@dataclass(frozen=True)
class Somebody:
    """What they are known by: folded words, and the ends of their phones."""

    words: frozenset[str]
    phones: frozenset[str]

    def struck_from(self, value: Any) -> Any:
        """The same text, or JSON with texts in it, without them."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self.struck_from(one) for one in value]
        if isinstance(value, dict):
            return {name: self.struck_from(one) for name, one in value.items()}
        return value

    def is_in(self, value: Any) -> bool:
        return bool(self.struck_from(value) != value)

    def _text(self, text: str) -> str:
        for pattern in (_MAIL, _WORD):
            text = pattern.sub(self._without_word, text)
        return _PHONE.sub(self._without_phone, text)

    def _without_word(self, found: re.Match[str]) -> str:
        whole = fold(found[0]).removeprefix("@")
        known = whole in self.words or any(part in self.words for part in whole.split("-"))
        return STRUCK if known else found[0]

    def _without_phone(self, found: re.Match[str]) -> str:
        return STRUCK if digits(found[0])[-TAIL:] in self.phones else found[0]


def somebody(names: Collection[str], companies: Collection[str], reached: Collection[str]) -> Somebody:
    """By their names and companies in every case form; `reached`: phones, e-mails and Telegram names."""
    forms = {form.text for name in names for form in forms_of(name)}
    forms |= {form.text for name in companies for form in forms_of_company(name)}
    said = {fold(word).lstrip("@") for word in reached if any(sign.isalpha() for sign in word)}
    phones = {digits(word)[-TAIL:] for word in reached if not any(sign.isalpha() for sign in word)}
    return Somebody(frozenset(form for form in forms if len(form) >= SHORTEST) | said, frozenset(phones - {""}))
