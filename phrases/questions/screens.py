"""Which command's screen a whole message asks for in words: «настройки», «что ты умеешь», «добавь сотрудника»."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from names.fold import fold
from names.lists import read_list
from phrases.words.dictionaries import readings

SCREENS = ("help", "settings", "team", "services", "absences", "export")
MOST_WORDS = 6


def screen_asked(words: Sequence[str], hint: str) -> str | None:
    """The screen; None when anything else is said, or somebody gives orders about a person, a day, a sum."""
    if not 0 < len(words) <= MOST_WORDS:
        return None
    said = " ".join(words)
    return next(
        (
            name
            for name in SCREENS
            if said in _list(name, "phrases") or _is_named(name, words, hint) or _is_told_to(name, words)
        ),
        None,
    )


def _is_named(name: str, words: Sequence[str], hint: str) -> bool:
    asked = [_is_one_of(word, _list(name, "words"), hint) for word in words]
    beside = _list("beside") | _list(name, "beside")
    return any(asked) and all(one or _is_one_of(word, beside, hint) for one, word in zip(asked, words, strict=True))


def _is_told_to(name: str, words: Sequence[str]) -> bool:
    """What is to be done, and with what; in these very forms: «выгрузил клиенту» is another thing."""
    orders, things = _list(name, "orders"), _list(name, "things")
    known = orders | things | _list(name, "besides")
    return any(word in orders for word in words) and any(word in things for word in words) and known.issuperset(words)


def _is_one_of(word: str, lemmas: frozenset[str], hint: str) -> bool:
    return word in lemmas or any(reading.lemma in lemmas for reading in readings(word, hint))


@cache
def _list(*path: str) -> frozenset[str]:
    found: Any = _screens()
    for name in path:
        found = found.get(name, ())
    return frozenset(fold(word) for word in found)


@cache
def _screens() -> Any:
    return read_list(Path(__file__).with_name("screens.yaml"))
