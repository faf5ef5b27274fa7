"""«Да» and «нет»: short answers to an open question."""

from functools import cache
from pathlib import Path

from names.fold import fold
from names.lists import read_list


def read_yes_or_no(text: str) -> bool | None:
    """True for yes, False for no, None for anything else."""
    return _answers().get(fold(text.strip(" .!,")))


def may_take_back(text: str) -> bool:
    """«отмена», "cancel": no to a question, or Undo of what was written since."""
    return fold(text.strip(" .!,")) in _said()["takes_back"]


@cache
def _answers() -> dict[str, bool]:
    said = _said()
    return {fold(word): word in said["yes"] for name in ("yes", "no") for word in said[name]}


@cache
def _said() -> dict[str, list[str]]:
    said: dict[str, list[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return said
