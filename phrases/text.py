"""A message made readable before it is read: length, control signs, a forgotten keyboard layout."""

import re
import unicodedata
from collections.abc import Sequence

from phrases.dates.vocabulary import valued
from phrases.lexicon import meanings
from phrases.words.dictionaries import in_dictionary
from phrases.words.small_words import small_table, small_words

BULLET = re.compile(r"\s*(?:[-–—•*▪◦·✅✔☑]\ufe0f?|\d{1,2}[.)])\s+")
"""Before a line of a list."""

LONGEST = 4096
"""Telegram's own limit; what lies beyond is not read."""
KEYS = str.maketrans(
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",
    "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",
)
LED = small_words("text", "led")
IN_FULL = {short: whole for whole, shorts in small_table("text", "in_full").items() for short in shorts}
SLASHED = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, IN_FULL))})(?!\w)", re.IGNORECASE)
"""«ч/з», «д/р», "f/u": abbreviations with a stroke inside."""
DRAWL = re.compile(
    rf"(?<=\w)(?:,? (?:{'|'.join(small_words('text', 'drawls'))}),?)+ (?!(?:нет|ні|no|not)\b)(?=[^\W\d])"
)
CHUNK = re.compile(r"\S+")
LATIN = re.compile("[A-Za-z]")


def cleaned(text: str) -> str:
    """The text to read: no control signs, at most 4,096 characters, a wrong keyboard layout mended."""
    plain = text[:LONGEST]
    if not plain.isprintable():
        plain = "".join(" " if _is_control(sign) else sign for sign in plain)
    plain = plain.encode("utf-8", "ignore").decode("utf-8")
    if "/" in plain:
        plain = SLASHED.sub(lambda found: IN_FULL[found[0].casefold()], plain)
    return _without_drawls(_in_right_layout(plain))


def _without_drawls(text: str) -> str:
    """«звонил э Иванову», "emailed um Smith": not what dictation hears between two words; «э нет» corrects."""
    return DRAWL.sub(" ", text)


def _is_control(sign: str) -> bool:
    return sign != "\n" and unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} and sign not in "\u200d\ufe0f"


def _in_right_layout(text: str) -> str:
    """«ghbdtn» → «привет»: words that mean nothing in Latin letters and something on the other keys."""
    if not LATIN.search(text):
        return text
    chunks = [found[0] for found in CHUNK.finditer(text) if LATIN.search(found[0])]
    if _are_days(chunks) and len(chunks) < len(text.split()):
        return CHUNK.sub(lambda found: _turned(found[0]), text)
    if not chunks or not all(_is_mistyped(chunk) for chunk in chunks if _is_word(chunk)):
        return text
    return CHUNK.sub(lambda found: _turned(found[0]), text) if any(map(_is_word, chunks)) else text


def _are_days(chunks: Sequence[str]) -> bool:
    """«d xn d 16 Дарье сеанс»: the other layout was noticed behind a day of the week and its prepositions."""
    turned = [chunk.casefold().translate(KEYS) for chunk in chunks]
    days = valued("weekdays_short")
    return any(word in days for word in turned) and all(word in days or word in LED for word in turned)


def _is_word(chunk: str) -> bool:
    return len(re.sub(r"[^A-Za-z\[\];',.`]", "", chunk)) >= 3 and "@" not in chunk and not re.search(r"\d", chunk)


def _is_mistyped(chunk: str) -> bool:
    latin = re.sub(r"[^a-z'-]", "", chunk.casefold())
    if not LATIN.search(chunk) or in_dictionary(latin) or meanings(latin):
        return False
    return in_dictionary(re.sub(r"[^а-яё]", "", chunk.translate(KEYS).casefold()))


def _turned(chunk: str) -> str:
    """The chunk on Cyrillic keys; a comma or full stop at its end is most likely meant as such."""
    if not LATIN.search(chunk):
        return chunk
    body = chunk.rstrip(",.:;!?")
    whole = re.sub(r"[^а-яё]", "", chunk.translate(KEYS).casefold())
    if (
        body != chunk
        and not in_dictionary(re.sub(r"[^а-яё]", "", body.translate(KEYS).casefold()))
        and in_dictionary(whole)
    ):
        body = chunk
    return body.translate(KEYS) + chunk[len(body) :]
