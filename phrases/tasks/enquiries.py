"""A colleague is asked about something: «спроси у Олега, как дела с Громовым», «пусть Олег напишет, когда оплатят»."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crm.wishes import Mention
from names.fold import fold
from names.lists import read_list
from phrases.frame import Colleague
from phrases.tasks.delegation import MARKS, all_called, goes_on


@dataclass(frozen=True)
class Enquiry:
    """Who is asked, and about what; several may be meant by a name."""

    mentions: tuple[Mention, ...]
    about: str


def may_enquire(text: str) -> bool:
    """Whether a message begins so: only then look colleagues up."""
    return any(way.match(text.lstrip(MARKS)) for way in (_asks(), _lets()))


def enquiry_in(text: str, colleagues: Sequence[Colleague]) -> Enquiry | None:
    """Which colleagues are asked, and the words that they are asked; None: a client is, or something is to be done."""
    text = text.strip(MARKS)
    asks, lets = _asks().match(text), _lets().match(text)
    opening = asks or lets
    others = [one for one in colleagues if not one.speaks]
    if opening is None or not others:
        return None
    whom, rest = all_called(text[opening.end() :], others)
    about = _behind(_tells(), rest) if lets else rest.lstrip(MARKS)
    if not whom or about is None or goes_on(whom[-1].words[-1], rest) or not _is_question(about):
        return None
    return Enquiry(tuple(one.mention for one in whom), about.strip())


def _behind(pattern: re.Pattern[str], rest: str) -> str | None:
    found = pattern.match(rest.lstrip(MARKS))
    return rest.lstrip(MARKS)[found.end() :].lstrip(MARKS) if found else None


def _is_question(about: str) -> bool:
    """«как дела с Громовым», «звонил ли он»; «завтра цену» is to be done."""
    asked = _openings().match(about) is not None
    return asked or any(fold(word) in _words()["whether"] for word in about.split()[:3])


@cache
def _asks() -> re.Pattern[str]:
    return _opening(f"(?:{_any('asks')})(?: +(?:{_any('whose')}))? +")


@cache
def _lets() -> re.Pattern[str]:
    return _opening(f"(?:{_any('lets')}) +")


@cache
def _tells() -> re.Pattern[str]:
    return _opening(f"(?:{_any('tells')})(?: +(?:{_any('us')}))?(?!\\w)")


@cache
def _openings() -> re.Pattern[str]:
    return _opening(f"(?:{_any('openings')})(?!\\w)")


def _opening(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _any(section: str) -> str:
    """The longest first: «по поводу» before «по»."""
    return "|".join(map(re.escape, sorted(_words()[section], key=len, reverse=True)))


@cache
def _words() -> dict[str, list[str]]:
    words: dict[str, list[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return words
