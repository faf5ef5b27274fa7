"""Facets: what a filter says, in the data of a button and in the words of a title."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from cards.card import Button, pager
from cards.presses import BadButtonError, Press, short
from cards.voice import Voice
from storage.tables.filters import ClientFilter, DealFilter

F = TypeVar("F", DealFilter, ClientFilter)

LETTERS: Mapping[type[Any], Mapping[str, str]] = {
    DealFilter: {
        "owner_id": "o", "client_id": "k", "stage_id": "s", "currency": "c", "least": "g", "most": "l",
        "quiet_before": "q", "opened_since": "f", "opened_before": "b", "unplanned": "u", "largest": "z",
    },
    ClientFilter: {
        "owner_id": "o", "tag": "t", "since": "f", "until": "b", "quiet_before": "q",
        "missed_since": "m", "missed_until": "n", "missed_by": "w", "unplanned": "u",
    },
}  # fmt: skip
"""How a button calls each value of a filter."""
WORDS, FLAGS = {"currency", "tag", "missed_by"}, {"unplanned", "largest"}
MOMENTS = {"quiet_before", "opened_since", "opened_before", "since", "until", "missed_since", "missed_until"}
TICK = timedelta(minutes=15)
"""Days begin on a quarter of an hour, whatever the zone."""
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
LATEST = 200 * 366 * timedelta(days=1) // TICK


def facets_of(chosen: DealFilter | ClientFilter) -> Iterator[str]:
    """What narrows a filter, each as a letter and its value."""
    for name, letter in LETTERS[type(chosen)].items():
        value = getattr(chosen, name)
        if isinstance(value, datetime):
            value = (value - EPOCH) // TICK
        if value is True:
            yield letter
        elif value not in {None, False}:
            yield f"{letter}{short(value) if isinstance(value, int) else value}"


def read_facets(kind: type[F], said: Press) -> tuple[F, int]:
    """The filter that a button names, and which page of it."""
    names = {letter: name for name, letter in LETTERS[kind].items()}
    known = [(names.get(word[:1]), word[1:]) for word in said.args[:-1]]
    chosen = kind(**{name: _value(name, word) for name, word in known if name is not None})
    return chosen, said.page(max(len(said.args) - 1, 0))


def _value(name: str, word: str) -> Any:
    if name in FLAGS:
        return True
    if name in WORDS:
        return word
    number = Press("", (word,)).number(0)
    if name not in MOMENTS:
        return number
    if number > LATEST:
        raise BadButtonError("no moment is that late")
    return EPOCH + number * TICK


def turning(verb: str, chosen: DealFilter | ClientFilter, page: int, *, more: bool) -> tuple[Button, ...]:
    """Back and forth between its pages; of more facets than a button holds the first page alone."""
    try:
        return pager(verb, list(facets_of(chosen)), page, more=more)
    except ValueError:
        return ()


def is_narrowed(chosen: DealFilter | ClientFilter) -> bool:
    """Whether anything is left out."""
    return any(getattr(chosen, field.name) not in {None, False} for field in fields(chosen))


def days_before(moment: datetime, voice: Voice) -> int:
    """How many days before today that day began."""
    return (voice.today - moment.astimezone(voice.zone).date()).days


def span_of(since: datetime, until: datetime, voice: Voice) -> str:
    """The days from a moment on and before another."""
    last = (until - timedelta(microseconds=1)).astimezone(voice.zone).date()
    return voice.span(since.astimezone(voice.zone).date(), last)
