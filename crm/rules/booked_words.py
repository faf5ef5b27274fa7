"""Whether the words a visit was booked with tell more than the booking itself shows."""

from collections.abc import Iterable

from names.fold import words

STEM = 4
"""Letters that the forms of one word share, as far as it matters here."""


def tells_more(text: str, shown: Iterable[str]) -> bool:
    """«Титову на стрижку, предоплата 500» beside «Марина Титова: стрижка»: a word or a number that is not shown."""
    known = {_stem(word) for said in shown for word in words(said)}
    return any(_stem(word) not in known for word in words(text) if len(word) >= STEM or word.isdigit())


def _stem(word: str) -> str:
    return word[:STEM]
