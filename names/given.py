"""Given names: whose they are and what else the same person is called."""

import json
import re
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from names.fold import fold, in_russian_letters
from names.grammar import Gender
from names.lists import read_list

_SHORT_FORMS = 6  # and one in «-ка»; more of them make the index of a large book heavy


class GivenName(NamedTuple):
    """A name in its languages («ru», «uk», «en») and the short forms of all of them, as people write them."""

    gender: Gender
    spellings: tuple[tuple[str, str], ...]
    short: tuple[str, ...]

    @property
    def own_spellings(self) -> tuple[str, ...]:
        return tuple(spelling for _, spelling in self.spellings)

    @property
    def own(self) -> frozenset[str]:
        return frozenset(map(fold, self.own_spellings))


def named(word: str) -> tuple[GivenName, ...]:
    """The names that `word` is a full form of, in any of the languages."""
    return _by_full_name().get(fold(word), ())


def called(word: str) -> tuple[GivenName, ...]:
    """The names that `word` is a short form of: «Саша» is short for Александр and for Александра; «Лєна» is Лена."""
    said = fold(word)
    return _by_short_name().get(said) or _by_short_name().get(in_russian_letters(said), ())


def languages_of(word: str) -> frozenset[str]:
    """The languages that have `word` as a full given name."""
    wanted = fold(word)
    return frozenset(language for name in named(word) for language, own in name.spellings if fold(own) == wanted)


@lru_cache(maxsize=1)
def all_names() -> tuple[GivenName, ...]:
    """Every name of the list, in its order."""
    listed = read_list(Path(__file__).with_name("given.yaml"))
    told = (_read(gender, spelled, short) for gender in Gender for spelled, short in listed[gender].items())
    english = (_english(gender, full, short) for gender in Gender for full, short in listed["english"][gender].items())
    latin = (_english(gender, name, "") for gender in Gender for name in listed["latin"][gender].split())
    return (*told, *english, *latin)


def ukrainian_gender(word: str) -> Gender | None:
    """The gender of a folded Ukrainian given name that is known to shevchenko, if not to our list."""
    return _ukrainian_genders().get(word)


@lru_cache(maxsize=1)
def _ukrainian_genders() -> dict[str, Gender]:
    listed = json.loads(files("shevchenko").joinpath("data/given-names.json").read_text(encoding="utf-8"))
    return {
        fold(name): Gender.MALE if gender == "masculine" else Gender.FEMALE
        for name, gender in listed.items()
        if gender in ("masculine", "feminine")
    }


def _read(gender: Gender, spelled: str, short: str) -> GivenName:
    russian, *others = (spelling.strip() for spelling in spelled.split("/"))
    ukrainian = others[0] if others else russian
    spellings = [("ru", russian), ("uk", ukrainian), *(("en", latin) for latin in others[1:])]
    nicknames = dict.fromkeys(nickname.strip() for nickname in short.split(",") if nickname.strip())
    if len(nicknames) < _SHORT_FORMS // 2:
        nicknames |= dict.fromkeys(_endearments(russian, gender))
    return GivenName(gender, tuple(spellings), _among_their_own(tuple(nicknames)[:_SHORT_FORMS]))


def _among_their_own(nicknames: tuple[str, ...]) -> tuple[str, ...]:
    """With the form in «-ка» of the first one («Светка») among them."""
    said = _colloquial(nicknames[0]) if nicknames else None
    return nicknames if said is None or said in nicknames else (*nicknames, said)


def _english(gender: Gender, full: str, short: str) -> GivenName:
    nicknames = (nickname.strip() for nickname in short.split(",") if nickname.strip())
    return GivenName(gender, (("en", full),), tuple(nicknames))


def _colloquial(short: str) -> str | None:
    """«Маша» → Машка, «Аня» → Анька: the usual short form of a woman or a man among their own."""
    if short.endswith("ка") or not re.search("[^аеёиоуыэюя][ая]$", short):
        return None
    return short[:-1] + ("ька" if short.endswith("я") else "ка")


def _endearments(name: str, gender: Gender) -> tuple[str, ...]:
    """«Зарина» → Зариночка, Заринка; «Тимур» → Тимурчик, Тимурка: for names without forms of their own."""
    if gender is Gender.FEMALE:
        return (name[:-1] + "очка", name[:-1] + "ка") if re.search("[бвдзлмнпрст]а$", name) else ()
    return (name + "чик", name + "ка") if re.search("[бвлмнр]$", name) else ()


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
