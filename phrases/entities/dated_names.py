"""Months that people are called by too: «call April in April», "May's birthday is on May 5"."""

from collections.abc import Sequence

from phrases.dates.days import InMonth, OnDate
from phrases.dates.vocabulary import valued
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, is_number, word_at

BEFORE_DATE, IN_MONTH = small_words("dated_names", "before_date"), small_words("dated_names", "in_month")


def without_months(tokens: Sequence[Token], people: Sequence[Named], moments: Sequence[When]) -> tuple[Named, ...]:
    """Those named but where the word is the month of a date; who is named alone is a person."""
    return tuple(one for one in people if not _is_month(tokens, one, people, moments))


def _is_month(tokens: Sequence[Token], one: Named, people: Sequence[Named], moments: Sequence[When]) -> bool:
    if one.end - one.start > 1 or tokens[one.start].word not in valued("months"):
        return False
    said = next((when for when in moments if when.start <= one.start < when.end), None)
    if said is None or not isinstance(said.day, InMonth | OnDate):
        return False
    before = word_at(tokens, one.start - 1)
    if isinstance(said.day, InMonth):
        return before in IN_MONTH
    led = word_at(tokens, one.start - 2) if is_number(tokens, one.start - 1) else before
    return led in BEFORE_DATE or len(people) > 1 or not tokens[one.start].capital
