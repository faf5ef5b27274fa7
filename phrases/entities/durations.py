"""How long something takes: «40 минут», «полтора часа», «1 час 30 минут», "an hour and 20 minutes"."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from crm.durations import LONGEST_MINUTES
from phrases.dates.lengths import duration
from phrases.dates.vocabulary import valued
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, tokens_of, word_at

OR = small_words("dates_relative", "or")
DASHES = frozenset("-–—")
MINUTE = timedelta(minutes=1)
CLOCK = re.compile(r"\s*(\d{1,2}):([0-5]\d)\s*")
BARE = re.compile(r"\s*([1-9]\d{1,2})\s*")
"""«40» is minutes; «3» may be hours as well."""


class Duration(NamedTuple):
    """Said at `tokens[start:end]`; `counted`: «1 час», and not just «час»."""

    start: int
    end: int
    minutes: int
    counted: bool


def durations(tokens: Sequence[Token]) -> Iterator[Duration]:
    """All that are said, hours together with the minutes behind them."""
    place = 0
    while place < len(tokens):
        found = _duration_at(tokens, place)
        if found is not None and 0 < found.minutes <= LONGEST_MINUTES and not _is_range(tokens, found):
            yield found
        place = found.end if found is not None else place + 1


def _is_range(tokens: Sequence[Token], said: Duration) -> bool:
    """«2-3 часа», «два-три часа»: neither of the two is how long it takes."""
    return any(token.word in OR or not DASHES.isdisjoint(token.text) for token in tokens[said.start : said.end])


def _duration_at(tokens: Sequence[Token], place: int) -> Duration | None:
    found = duration(tokens, place)
    if found is None or found.elapsed is None:
        return None
    return Duration(place, found.end, found.elapsed // MINUTE, word_at(tokens, place) not in valued("units"))


def cut_duration(text: str) -> tuple[int | None, str]:
    """The minutes a text counts, and the text without them."""
    tokens = tokens_of(text)
    found = next((one for one in durations(tokens) if one.counted), None)
    if found is None:
        return None, text
    return found.minutes, f"{text[: tokens[found.start].start]} {text[tokens[found.end - 1].end :]}"


def read_duration(text: str) -> int | None:
    """«40», «40 минут», «3 часа», «1:30»: minutes; None when it is none, or may be something else."""
    if clock := CLOCK.fullmatch(text):
        minutes = int(clock[1]) * 60 + int(clock[2])
    elif bare := BARE.fullmatch(text):
        minutes = int(bare[1])
    else:
        minutes = next((one.minutes for one in durations(tokens_of(text))), 0)
    return minutes if 0 < minutes <= LONGEST_MINUTES else None
