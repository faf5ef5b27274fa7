"""What is said of the lines of a list: «1 и 3 сделал, 2 на завтра, остальное в среду», «всё сделал»."""

import re
from dataclasses import dataclass, field

from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

ALL_OTHERS = small_words("numbered", "all_others")
JOINS, BESIDE = small_words("numbered", "joins"), small_words("numbered", "beside")
TOWARDS, EXCEPTING = small_words("numbered", "towards"), small_words("numbered", "excepting")
DASHES = small_words("numbered", "dashes")
LONG = 3
"""Digits: no list has so many lines."""


@dataclass
class Said:
    """Of which lines it is said, and what; `others`: of all that are not named, but for some."""

    numbers: set[int] = field(default_factory=set)
    excepted: set[int] = field(default_factory=set)
    others: bool = False
    words: list[str] = field(default_factory=list)

    behind: bool = False
    """Whether words stand behind the lines they are about."""
    since_sign: int = 0
    excepting: bool = False

    @property
    def named(self) -> bool:
        return self.others or bool(self.numbers)

    @property
    def complete(self) -> bool:
        return self.behind and not self.excepting

    @property
    def clear(self) -> bool:
        """Lines of their own and all the others are not said of in one breath."""
        return self.named and bool(self.words) and not (self.others and self.numbers)

    def name(self, token: Token, *, up_to: bool = False) -> None:
        """A line more that it is said of; `up_to`: with those between it and the one before."""
        self.others = self.others or token.word in ALL_OTHERS
        named = self.excepted if self.excepting else self.numbers
        found = _numbers(token)
        first = max(named) if up_to and named and found else None
        named |= found if first is None else set(range(first, max(found) + 1))
        self.since_sign = 0

    def hear(self, token: Token) -> None:
        """A word that says something, a sign, or one that belongs to the lines."""
        if token.word in EXCEPTING and self.others:
            self.excepting = True
        elif token.word in JOINS:
            self.since_sign = len(self.words)
        elif token.word not in BESIDE:
            self.words.append(token.text)
            self.behind = self.behind or self.named

    def next(self) -> "Said":
        """The part behind this one, with the words that stand before its lines: «…, перенеси 3 на завтра»."""
        begun = self.words[self.since_sign :] if self.since_sign else []
        del self.words[len(self.words) - len(begun) :]
        return Said(words=begun)


def read_numbered(text: str) -> list[Said]:
    """The parts of a text that name lines of a list, in order; none when a part says nothing of a line."""
    parts, before = [Said()], ""
    for token in tokens_of(text):
        if before not in TOWARDS and (token.word in ALL_OTHERS or _numbers(token)):
            if parts[-1].complete:
                parts.append(parts[-1].next())
            parts[-1].name(token, up_to=before in DASHES)
        else:
            parts[-1].hear(token)
        before = token.word
    clear = all(part.clear for part in parts) and sum(part.others for part in parts) <= 1
    return parts if clear else []


def _numbers(token: Token) -> set[int]:
    """«2», «1,3», «первую»."""
    if token.kind is Kind.NUMBER:
        return {int(number) for number in re.split("[.,]", token.text) if number.isdecimal() and len(number) < LONG}
    place = numerals("places").get(token.word)
    return set() if place is None else {place}
