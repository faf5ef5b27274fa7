"""Who is somebody's child, by the word for it: «дочка», «син», "son"."""

from functools import cache
from pathlib import Path

from names.fold import fold
from names.lists import read_list


def is_child(position: str | None) -> bool:
    """Whether a word says that somebody is a child, or a grandchild."""
    return position is not None and fold(position) in _children()


@cache
def _children() -> frozenset[str]:
    return frozenset(fold(word) for word in read_list(Path(__file__).with_suffix(".yaml")))
