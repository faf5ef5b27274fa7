"""The closed word classes of the grammar: prepositions, pronouns, question words …, as data in small_words.yaml."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from names.lists import read_list


def small_words(module: str, name: str) -> frozenset[str]:
    """The folded words that a module of this package calls by a name."""
    return frozenset(str(word) for word in _sections()[module][name])


def small_table(module: str, name: str) -> Mapping[str, list[str]]:
    """The small words of a module by what they stand for."""
    return _tables()[module][name]


def small_words_of(prefix: str) -> tuple[frozenset[str], ...]:
    """All small words of the modules whose names begin so."""
    modules = (named for module, named in _sections().items() if module.startswith(prefix))
    return tuple(frozenset(map(str, words)) for named in modules for words in named.values())


@cache
def _sections() -> dict[str, dict[str, list[Any]]]:
    sections: dict[str, dict[str, list[Any]]] = _loaded("small_words.yaml")
    return sections


@cache
def _tables() -> dict[str, dict[str, dict[str, list[str]]]]:
    tables: dict[str, dict[str, dict[str, list[str]]]] = _loaded("small_tables.yaml")
    return tables


def _loaded(name: str) -> Any:
    return read_list(Path(__file__).with_name(name))
