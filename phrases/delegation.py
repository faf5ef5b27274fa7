"""Something asked of a colleague: «поручи Олегу позвонить Ромашке завтра в 10» is a task of his."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crm.read import Read
from crm.wishes import CreateTask, Mention
from names.fold import fold
from names.lists import read_list
from names.parts import is_given
from names.person import nominative
from phrases.colleagues import answers_to
from phrases.frame import Colleague

MARKS = " ,:;—–-"


@dataclass(frozen=True)
class Delegated:
    """Who is asked, by their full names, and what for. Several may be meant."""

    mention: Mention
    rest: str


def may_delegate(text: str) -> bool:
    """Whether the first word asks somebody for something: colleagues are looked up only then."""
    words = _let_first(text).split(maxsplit=1)
    return bool(words) and fold(words[0].strip(MARKS)) in _openings()


def delegated(text: str, colleagues: Sequence[Colleague]) -> Delegated | None:
    """Whom of the colleagues the words behind the first one name, in any case form, and the words behind these."""
    if not colleagues or not may_delegate(text):
        return None
    verb, *behind = _let_first(text).split(maxsplit=1)
    rest, known, said = _without(_words()["aside"], behind[0] if behind else ""), tuple(colleagues), ""
    while (named := _called(rest, known)) and not said.endswith((",", ":")):
        said, *behind = rest.split(maxsplit=1)
        rest, known = (behind[0] if behind else ""), named
    if not said and rest.strip(MARKS):
        return _of_nobody(verb, rest)
    if not said or not rest.strip(MARKS) or (_is_for_anybody(verb) and _goes_on(said, rest)):
        return None
    name = known[0].name if len(known) == 1 else said.strip(MARKS)
    return Delegated(Mention(ids=tuple(one.id for one in known), name=name), _without(_words()["joins"], rest))


def asked_of(mention: Mention, read: Read) -> Read:
    """The tasks of a message, as that colleague's."""
    tasks = tuple(wish.model_copy(update={"assignee": mention}) for wish in read.wishes if isinstance(wish, CreateTask))
    return read.model_copy(update={"wishes": tasks})


def _let_first(text: str) -> str:
    """«Олег пусть позвонит» as «пусть Олег позвонит»."""
    words = text.split(maxsplit=2)
    if len(words) < 3 or fold(words[1]) not in _words()["lets"]:
        return text
    return f"{words[1]} {words[0].strip(MARKS)} {words[2]}"


def _called(rest: str, known: Sequence[Colleague]) -> tuple[Colleague, ...]:
    words = rest.split(maxsplit=1)
    word = fold(words[0].strip(MARKS)) if words else ""
    return tuple(one for one in known if word and answers_to(one.name, word))


def _of_nobody(verb: str, rest: str) -> Delegated | None:
    """«поручи Пете позвонить», where nobody is called so: it is asked who does it, and is no task of one's own."""
    said, *behind = rest.split(maxsplit=1)
    name = nominative(said.strip(MARKS))
    named = said[:1].isupper() and is_given(fold(name))
    if not named or not behind or _is_for_anybody(verb):
        return None
    return Delegated(Mention(name=name), _without(_words()["joins"], behind[0]))


def _is_for_anybody(verb: str) -> bool:
    return fold(verb.strip(MARKS)) in _words()["of_anybody"]


def _goes_on(said: str, rest: str) -> bool:
    """«Олега Петрова»: a name goes on behind the colleague's."""
    return said[-1].isalpha() and rest[0].isupper()


def _without(asides: Sequence[str], text: str) -> str:
    """Without these words at the beginning, and the marks around them."""
    text = text.lstrip(MARKS)
    opening = re.match(rf"({'|'.join(map(re.escape, asides))})(?!\w)", text, re.IGNORECASE)
    return text[opening.end() :].lstrip(MARKS) if opening else text


@cache
def _openings() -> frozenset[str]:
    return frozenset(_words()["of_colleagues"]) | frozenset(_words()["of_anybody"])


@cache
def _words() -> dict[str, list[str]]:
    asked: dict[str, list[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return asked
