"""«Да» and «нет»: short answers to an open question."""

from functools import cache
from pathlib import Path

from names.fold import fold
from names.lists import read_list


def read_yes_or_no(text: str) -> bool | None:
    """True for yes, False for no, None for anything else."""
    return _answers().get(fold(text.strip(" .!,")))


@cache
def _answers() -> dict[str, bool]:
    said = read_list(Path(__file__).with_suffix(".yaml"))
    return {fold(word): word in said["yes"] for words in said.values() for word in words}
