"""«в 10, ой нет, в 11»: a correction replaces what it corrects (D9)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from crm.money import Money
from phrases.clients import Named
from phrases.dates.when import When
from phrases.lexicon import meanings
from phrases.money import Sum
from phrases.small_words import small_words
from phrases.tokens import Token, word_at

FURTHER = small_words("corrections", "further")
S = TypeVar("S", Sum, Named)
DENYING = small_words("corrections", "denying")
NO = small_words("corrections", "no")
BUT = small_words("corrections", "but")
SCALES = (1, 1_000, 1_000_000)
REACH = 5
"""Words between a correction and what it brings."""


def corrected_moments(tokens: Sequence[Token], moments: Sequence[When]) -> tuple[When, ...]:
    """The later moment takes the place of the earlier one and keeps what it does not say itself."""
    kept: list[When] = []
    for moment in moments:
        if _is_denied(tokens, moment):
            kept.append(When(moment.start - 1, moment.end, echo=True))
            continue
        marker = _marker(tokens, moment.start)
        if marker is None and kept and _is_only_denied(tokens, kept[-1], moment):
            marker = kept[-1].end
        before = next((n for n in reversed(range(len(kept))) if not kept[n].echo), None)
        if marker is None and kept and kept[-1].echo and _is_said_instead(tokens, kept[-1], moment):
            marker = kept[-1].end
        if marker is None or before is None:
            kept.append(moment)
            continue
        kept[before] = _instead(kept[before], moment)
        kept.append(When(marker, moment.end, echo=True))
    return tuple(kept)


def _is_only_denied(tokens: Sequence[Token], before: When, moment: When) -> bool:
    """«на одиннадцать нет на двенадцать»: nothing but «нет» between two hours."""
    said = [token.word for token in tokens[before.end : moment.start] if token.word != ","]
    return bool(said) and set(said) <= NO and before.clock is not None and moment.clock is not None


def _is_denied(tokens: Sequence[Token], moment: When) -> bool:
    """«не в 10, а в 11»: the moment is named to be done away with."""
    said_instead = {word_at(tokens, moment.end), word_at(tokens, moment.end + 1)} & BUT
    against = word_at(tokens, moment.start - 2) in BUT
    return word_at(tokens, moment.start - 1) in DENYING and bool(said_instead or against)


def _is_said_instead(tokens: Sequence[Token], denied: When, moment: When) -> bool:
    return all(token.word in BUT | FURTHER for token in tokens[denied.end : moment.start])


def _instead(old: When, new: When) -> When:
    clock = new.clock or (old.clock if new.day else None)
    day = new.day or (old.day if new.elapsed is None else None)
    return replace(
        old, day=day, clock=clock, elapsed=new.elapsed, repeat=new.repeat or old.repeat, impossible=new.impossible
    )


def corrected_sums(tokens: Sequence[Token], sums: Sequence[Sum]) -> tuple[Sum, ...]:
    """«120, точнее 130 тысяч» is 130 000, said where the first one was."""
    kept: list[Sum] = []
    for said in sums:
        marker = _marker(tokens, said.start) if kept else None
        if marker is not None and marker >= kept[-1].end:
            kept[-1] = replace(kept[-1], amounts=_in_scale(kept[-1], said), plain=kept[-1].plain and said.plain)
        else:
            kept.append(said)
    return tuple(kept)


def _in_scale(before: Sum, said: Sum) -> tuple[Money, ...]:
    """«на 415 тыс, ой, на 390»: the thousands of the sum before hold for the bare number that corrects it."""
    old, new = before.amounts[0], said.amounts[0]
    if not said.plain or before.plain or len(said.amounts) > 1:
        return said.amounts
    scales = (scale for scale in SCALES if old.amount / 10 < new.amount * scale < old.amount * 10)
    return (Money.of(new.amount * next(scales, 1), old.currency),)


def corrected_people(tokens: Sequence[Token], people: Sequence[Named]) -> tuple[Named, ...]:
    """Only the last of «Иванову, ой, Петрову»."""
    return tuple(_without_corrected(tokens, people))


def _without_corrected(tokens: Sequence[Token], spans: Sequence[S]) -> Iterator[S]:
    for n, span in enumerate(spans):
        later = spans[n + 1] if n + 1 < len(spans) else None
        if later is None or (marker := _marker(tokens, later.start)) is None or marker < span.end:
            yield span


def _marker(tokens: Sequence[Token], place: int) -> int | None:
    """Where the words of a correction begin, when they stand right before a place."""
    first: int | None = None
    for at in range(place - 1, max(place - 1 - REACH, -1), -1):
        word = word_at(tokens, at)
        if "correction" in meanings(word):
            first = at
        elif word not in FURTHER:
            break
    return first
