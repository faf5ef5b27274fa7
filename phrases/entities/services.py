"""Services named in a message: by the workspace's own names in any form, and by the usual other words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from names.fold import fold
from names.lists import read_list
from names.morphology import lemmas
from phrases.frame import Service
from phrases.words.tokens import Kind, Token

Word = frozenset[str]
"""A word by all base forms it may have."""


@dataclass(frozen=True, slots=True)
class ServiceSaid:
    """A service named at `tokens[start:end]`."""

    start: int
    end: int
    id: int


@cache
def synonyms() -> Mapping[str, Sequence[str]]:
    """Other words for the services that companies begin with, by the catalogue's key."""
    found: Mapping[str, Sequence[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return found


def find_services(tokens: Sequence[Token], services: tuple[Service, ...]) -> tuple[ServiceSaid, ...]:
    """All services in order of mention, each once; where two begin alike, the longer name."""
    said = [_word(token.word) if token.kind is Kind.WORD else frozenset[str]() for token in tokens]
    known = _known(services)
    found: list[ServiceSaid] = []
    place = 0
    while place < len(said):
        match = next((one for one in known if _stands(one[0], said, place)), None)
        if match is not None and match[1] not in {one.id for one in found}:
            found.append(ServiceSaid(place, place + len(match[0]), match[1]))
        place += len(match[0]) if match else 1
    return tuple(found)


def _stands(name: Sequence[Word], said: Sequence[Word], place: int) -> bool:
    beneath = said[place : place + len(name)]
    return len(beneath) == len(name) and all(one & other for one, other in zip(name, beneath, strict=True))


@lru_cache(maxsize=64)
def _known(services: tuple[Service, ...]) -> tuple[tuple[tuple[Word, ...], int], ...]:
    """Every name as base forms, the longest first; own names before other words, and first words where they tell."""
    own = [(_words(service.name), service.id) for service in services]
    others = [(_words(name), service.id) for service in services for name in service.other_names]
    firsts = [((name[0],), number) for name, number in own if len(name) > 1 and _is_alone(name[0], own)]
    named = [one for one in (*own, *others, *firsts) if one[0]]
    return tuple(sorted(named, key=lambda one: -len(one[0])))


def _is_alone(first: Word, own: Iterable[tuple[tuple[Word, ...], int]]) -> bool:
    """«стрижка» is enough for «Стрижка женская» where there is no other haircut."""
    return sum(bool(name and name[0] & first) for name, _ in own) == 1


def _words(name: str) -> tuple[Word, ...]:
    return tuple(_word(fold(word)) for word in name.replace("/", " ").split() if fold(word).strip("-"))


@lru_cache(maxsize=2048)
def _word(word: str) -> Word:
    if word.isascii():
        return lemmas(word, "en") | {word}
    return lemmas(word, "ru") | lemmas(word, "uk") | {word}
