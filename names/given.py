"""Given names: whose they are and what else the same person is called."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml

from names.fold import fold
from names.grammar import Gender

_SHORT_FORMS = 6  # more of them make the index of a large book heavy


class GivenName(NamedTuple):
    """A name in its languages («ru», «uk», «en») and the short forms of all of them, as people write them."""

    gender: Gender
    spellings: tuple[tuple[str, str], ...]
    short: tuple[str, ...]

    @property
    def own(self) -> frozenset[str]:
        return frozenset(fold(spelling) for _, spelling in self.spellings)


def named(word: str) -> tuple[GivenName, ...]:
    """The names that `word` is a full form of, in any of the languages."""
    return _by_full_name().get(fold(word), ())


def called(word: str) -> tuple[GivenName, ...]:
    """The names that `word` is a short form of: «Саша» is short for Александр and for Александра."""
    return _by_short_name().get(fold(word), ())


def languages_of(word: str) -> frozenset[str]:
    """The languages that have `word` as a full given name."""
    wanted = fold(word)
    return frozenset(
        language for name in named(word) for language, own in name.spellings if fold(own) == wanted
    )


@lru_cache(maxsize=1)
def all_names() -> tuple[GivenName, ...]:
    """Every name of the list, in its order."""
    listed = yaml.safe_load(Path(__file__).with_name("given.yaml").read_text(encoding="utf-8"))
    return tuple(
        _read(Gender(gender), spelled, short or "")
        for gender, names in listed.items()
        for spelled, short in names.items()
    )


def _read(gender: Gender, spelled: str, short: str) -> GivenName:
    russian, *others = (spelling.strip() for spelling in spelled.split("/"))
    ukrainian = others[0] if others else russian
    spellings = [("ru", russian), ("uk", ukrainian), *(("en", latin) for latin in others[1:])]
    nicknames = dict.fromkeys(nickname.strip() for nickname in short.split(",") if nickname.strip())
    return GivenName(gender, tuple(spellings), tuple(nicknames)[:_SHORT_FORMS])


@lru_cache(maxsize=1)
def _by_full_name() -> dict[str, tuple[GivenName, ...]]:
    return _index({name: name.own for name in all_names()})


@lru_cache(maxsize=1)
def _by_short_name() -> dict[str, tuple[GivenName, ...]]:
    return _index({name: frozenset(map(fold, name.short)) - name.own for name in all_names()})


def _index(keys: dict[GivenName, frozenset[str]]) -> dict[str, tuple[GivenName, ...]]:
    found: dict[str, tuple[GivenName, ...]] = {}
    for name, texts in keys.items():
        for text in texts:
            found[text] = (*found.get(text, ()), name)
    return found
