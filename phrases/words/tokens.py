"""A message cut into tokens that remember where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from names.fold import fold
from names.speech import Speech
from phrases.words.dictionaries import UKRAINIAN, in_dictionary, readings
from phrases.words.numerals import ANOTHER, counts
from phrases.words.small_words import small_words

HARD = {".", "!", "?", ";", "…"}
"""The signs that end a sentence."""


class Kind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    MARK = "mark"
    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Token:
    """`word` is the folded text; `text[start:end]` of the message is the token as written."""

    text: str
    word: str
    start: int
    end: int
    kind: Kind
    value: str = ""
    """A phone in E.164 or an e-mail address."""

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch of the message that is one thing, whatever stands inside it."""

    start: int
    end: int
    kind: Kind
    value: str


KINDS = {str(kind): kind for kind in (Kind.NUMBER, Kind.MARK)}
SHORTEST_GLUED = 6
PREFIXES = small_words("tokens", "prefixes")
PRONOUNS = small_words("people", "pronouns") | {"вы"}
CONTRACTED = {word.replace("'", ""): word for word in small_words("tokens", "contracted")}
STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
TOKEN = re.compile(
    r"""
    (?P<word>\d+(?:[.,]\d+)?[eE][+-]?\d+(?!\w)  # no number that anybody writes in a chat
      | \bд\.\s?[рн]\b\.?  # the birthday
      | [^\W\d_]+(?:['’ʼ`´‘-][^\W\d_]+)*)
  | (?P<number>\d+(?:[.,:]\d+)*)
  | (?P<mark>[^\s])
    """,
    re.VERBOSE,
)


def tokens_of(text: str, masks: tuple[Mask, ...] = ()) -> tuple[Token, ...]:
    """All tokens of a text in order; a masked stretch is one token. Whoever reads a message asks for the same."""
    return _tokens(text, masks)


@lru_cache(maxsize=16)
def _tokens(text: str, masks: tuple[Mask, ...]) -> tuple[Token, ...]:
    return tuple(_rejoined(text, tuple(_around(text, sorted(masks, key=lambda mask: mask.start)))))


def _rejoined(text: str, tokens: Sequence[Token]) -> Iterator[Token]:
    """«за едет», «не до звонился»: a verb written apart from its prefix is one token."""
    place = 0
    while place < len(tokens):
        one, place = tokens[place], place + 1
        if one.word in PREFIXES and place < len(tokens) and _is_rest(one, tokens[place]):
            other, place = tokens[place], place + 1
            yield Token(text[one.start : other.end], one.word + other.word, one.start, other.end, Kind.WORD)
        else:
            yield one


def _is_rest(prefix: Token, other: Token) -> bool:
    return not other.capital and _is_cut(prefix.word, other.word)


@lru_cache(maxsize=20_000)
def _is_cut(prefix: str, word: str) -> bool:
    """No preposition stands before a verb; «вы ждали» is somebody who does, «вы звать» is not."""
    hint = "uk" if UKRAINIAN.search(word) else "ru"
    found = readings(word, hint)
    forms = {Speech.INFINITIVE} if prefix in PRONOUNS else {Speech.VERB, Speech.INFINITIVE}
    verb = bool(found) and all(one.known and one.speech in forms for one in found)
    return verb and in_dictionary(prefix + word) and readings(prefix + word, hint)[0].speech in forms


def _around(text: str, masks: Sequence[Mask]) -> Iterator[Token]:
    place = 0
    for mask in masks:
        yield from _plain(text, place, mask.start)
        said = text[mask.start : mask.end]
        yield Token(said, said.casefold(), mask.start, mask.end, mask.kind, mask.value)
        place = mask.end
    yield from _plain(text, place, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for found in TOKEN.finditer(text, start, end):
        if found.lastgroup == Kind.WORD:
            yield from _words(found[0], found.start())
        else:
            yield Token(found[0], found[0], found.start(), found.end(), KINDS[str(found.lastgroup)])


def _words(said: str, start: int) -> Sequence[Token]:
    """One word; two where a negation is glued to it, three of «пять-десять»."""
    word = _folded(said)
    if _has_glued_negation(word):
        behind = start + 2
        first = Token(said[:2], word[:2], start, behind, Kind.WORD)
        return first, Token(said[2:], word[2:], behind, start + len(said), Kind.WORD)
    if "-" in word and _ends_in_numeral(word):
        return tuple(_parted(said, start))
    return (Token(said, word, start, start + len(said), Kind.WORD),)


def _ends_in_numeral(word: str) -> bool:
    """«пять-десять», «лям-полтора», «час-два», "twenty-five": the number behind the dash is a word of its own."""
    first, _, last = word.rpartition("-")
    return bool(first) and (counts(last) or last in ANOTHER) and not counts(word)


def _parted(text: str, start: int) -> Iterator[Token]:
    dash = text.rindex("-")
    for begin, end, kind in ((0, dash, Kind.WORD), (dash, dash + 1, Kind.MARK), (dash + 1, len(text), Kind.WORD)):
        said = text[begin:end]
        yield Token(said, _folded(said), start + begin, start + end, kind)


@lru_cache(maxsize=20_000)
def _has_glued_negation(word: str) -> bool:
    """«неберёт», «незявлявся»: a verb in no dictionary that is one without its «не»."""
    if not word.startswith("не") or len(word) < SHORTEST_GLUED or in_dictionary(word):
        return False
    rest = readings(word[2:], "uk" if "і" in word else "ru")[:1]
    return any(reading.known and reading.speech is Speech.VERB for reading in rest)


@lru_cache(maxsize=20_000)
def _folded(text: str) -> str:
    """The word as compared, a stretched letter said once («звооонил»), "didnt" with its apostrophe, «д.р.» as «др»."""
    word = fold(text)
    if word.startswith("д."):
        return "".join(filter(str.isalpha, word))
    if word in CONTRACTED:
        return CONTRACTED[word]
    return word if len(set(word)) == 1 else STRETCHED.sub(r"\1", word)


def word_at(tokens: Sequence[Token], place: int) -> str:
    """The folded word at a place, or nothing beyond either end."""
    return tokens[place].word if 0 <= place < len(tokens) else ""


def is_number(tokens: Sequence[Token], place: int) -> bool:
    """A token of digits stands at the place."""
    return 0 <= place < len(tokens) and tokens[place].kind is Kind.NUMBER


def glued(tokens: Sequence[Token], place: int) -> bool:
    """Nothing stands between this token and the one before it."""
    return 0 < place < len(tokens) and tokens[place - 1].end == tokens[place].start


def free_word_at(tokens: Sequence[Token], place: int) -> str:
    """The folded word at a place, or nothing when it is of the number before it: «300к» has no preposition."""
    return "" if is_number(tokens, place - 1) and glued(tokens, place) else word_at(tokens, place)
