"""What is the same to the eye is the same to the search: one spelling of every text, and its words."""

import re
import unicodedata

_SPELLINGS = str.maketrans(
    dict.fromkeys("’‘ʼ`´′ʹ‛ʻꞌ＇", "'")
    | dict.fromkeys("‐‑‒–−", "-")
    | dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")
)
_LETTERS = str.maketrans({"ё": "е", "ł": "l", "ø": "o", "đ": "d", "ı": "i"})
_RUSSIAN_LETTERS = str.maketrans("іїєґІЇЄҐ", "ииегИИЕГ")
_MARKS = re.compile("[\u0300-\u036f]")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
_PLAIN = re.compile("[0-9a-zа-яіїєґ]*")
"""Folded as it stands: most of what is ever compared."""
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def fold(text: str) -> str:
    """The key by which texts are compared: one letter case, ё=е, one apostrophe and hyphen, no accents.

    Folding twice changes nothing. «й» and «ї» are letters of their own and stay.
    """
    if _PLAIN.fullmatch(text):
        return text
    if _PLAIN.fullmatch(small := text.casefold().replace("ё", "е")):
        return small
    folded = _fold_once(text)
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


def words(text: str) -> list[str]:
    """The folded words in order; a hyphenated one gives its parts and then itself without the hyphen."""
    return [word for match in _WORD.finditer(fold(text)) for word in _with_parts(match[0])]


def in_russian_letters(folded: str) -> str:
    """A name as Russian spells its sounds: «іра» is «ира», «лєні» is «лени»."""
    return folded.translate(_RUSSIAN_LETTERS)


def digits(text: str) -> str:
    """Only the decimal digits, as ASCII."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())


def _fold_once(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text.translate(_SPELLINGS)).casefold()
    plain = _MARKS.sub("", unicodedata.normalize("NFKC", plain).translate(_LETTERS).translate(_SPELLINGS))
    return " ".join(_ACCENTED.sub(_without_accent, plain).split())


def _without_accent(letter: re.Match[str]) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFD", letter[0]))


def _with_parts(word: str) -> list[str]:
    parts = word.split("-")
    return parts if len(parts) == 1 else [*parts, "".join(parts)]
