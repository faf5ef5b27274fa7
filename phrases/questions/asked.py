"""The words that questions are made of, as data in three files beside it."""

from collections.abc import Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from names.fold import fold
from names.lists import read_list

FILES = ("asked.yaml", "filters.yaml", "facts.yaml")


@cache
def words(section: str) -> frozenset[str]:
    """The folded words of a section, of a table all of its words."""
    said = _sections()[section]
    listed = chain.from_iterable(said.values()) if isinstance(said, dict) else said
    return frozenset(fold(str(word)) for word in listed)


def table(section: str) -> Mapping[str, list[str]]:
    """The words of a section by what they stand for."""
    found: Mapping[str, list[str]] = _sections()[section]
    return found


@cache
def _sections() -> dict[str, Any]:
    return {name: said for file in FILES for name, said in read_list(Path(__file__).with_name(file)).items()}
