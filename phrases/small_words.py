"""The closed word classes of the grammar: prepositions, pronouns, question words …, as data in small_words.yaml."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml


def small_words(module: str, name: str) -> frozenset[str]:
    """The folded words that a module of this package calls by a name."""
    return frozenset(str(word) for word in _sections()[module][name])


@cache
def _sections() -> dict[str, dict[str, list[Any]]]:
    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    sections: dict[str, dict[str, list[Any]]] = yaml.safe_load(text)
    return sections
