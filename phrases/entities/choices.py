"""Sums offered as a choice: «или на 210 тыс наличкой, или на 320» is asked about."""

from collections.abc import Sequence
from dataclasses import replace

from crm.rules.money import Money
from phrases.entities.amounts import AGREED_AT, PRICED
from phrases.entities.money import Sum
from phrases.entities.ranges import EITHER
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, word_at

OFFERING = EITHER | small_words("money", "offering")
SCALES = (1, 1_000, 1_000_000)
LONGEST_CHOICE = 6
"""Words between two sums of a choice."""


def either_or(tokens: Sequence[Token], sums: Sequence[Sum]) -> tuple[Sum, ...]:
    """Two sums that an «или» stands before each of are one."""
    kept: list[Sum] = []
    for said in sums:
        before = kept[-1] if kept and not (said.things or kept[-1].things) else None
        chosen = before is not None and _is_offered(tokens, before) and _is_offered(tokens, said)
        if before is None or not chosen or said.start - before.end > LONGEST_CHOICE:
            kept.append(said)
        else:
            amounts = dict.fromkeys((*before.amounts, *in_scale_of(before, said)))
            kept[-1] = replace(before, end=said.end, amounts=tuple(amounts), plain=before.plain and said.plain)
    return tuple(kept)


def _is_offered(tokens: Sequence[Token], said: Sum) -> bool:
    """«либо за 210», "either for 5k": the word of a choice right before a sum, over its preposition."""
    before = said.start - 1 - (word_at(tokens, said.start - 1) in AGREED_AT | PRICED)
    return word_at(tokens, before) in OFFERING


def in_scale_of(before: Sum, said: Sum) -> tuple[Money, ...]:
    """«на 415 тыс, ой, на 390»: the thousands of the sum before hold for the bare number that goes with it."""
    old, new = before.amounts[-1], said.amounts[0]
    if not said.plain or before.plain or len(said.amounts) > 1:
        return said.amounts
    scales = (scale for scale in SCALES if old.amount / 10 < new.amount * scale < old.amount * 10)
    return (Money.of(new.amount * next(scales, 1), old.currency),)
