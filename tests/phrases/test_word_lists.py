"""The lists of words beside the code that reads them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import phrases
from names.lists import read_list

LISTS = sorted(Path(phrases.__file__).parent.rglob("*.yaml"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_no_word_is_taken_for_yes_or_no(path: Path) -> None:
    """YAML reads a bare «on», «off», «yes» or «no» as a truth and not as a word."""
    assert not [place for place, value in _values(read_list(path), "") if isinstance(value, bool)]


def _values(told: Any, place: str) -> Iterator[tuple[str, Any]]:
    if isinstance(told, dict):
        for key, value in told.items():
            yield f"{place}/{key}", key
            yield from _values(value, f"{place}/{key}")
    elif isinstance(told, list):
        for value in told:
            yield from _values(value, place)
    else:
        yield place, told
