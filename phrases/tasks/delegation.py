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
from names.speech import Speech, Tense
from phrases.dates.grammar import find_moments
from phrases.entities.colleagues import answers_to
from phrases.frame import Colleague
from phrases.words.dictionaries import readings
from phrases.words.tokens import tokens_of

MARKS = " ,:;—–-"
FURTHEST = 7
"""Tokens of a day said first: «в следующий вторник в 10,»."""
LONGEST_OPENING = 120
NOT_ALL_THEIRS = "unsure: not all of it need be asked of the colleague"
ASK = "попроси"
"""Stands for all ways to ask."""
"""Characters in which these stand."""


@dataclass(frozen=True)
class Delegated:
    """Who is asked, by their full names, and what for. Several may be meant."""

    mention: Mention
    rest: str
    said: frozenset[str] = frozenset()
    """The folded words of the name, where a client who answers to them all is meant rather."""
    news: bool = False
    """«скажи Олегу, что завтра планёрка»: it is told, and need not be a task."""

    @property
    def speaks_of_oneself(self) -> bool:
        """«…, а я позвоню Козлову» is no task of theirs."""
        return any(_is_of_oneself(token.word) for token in tokens_of(self.rest))


def may_delegate(text: str) -> bool:
    """Whether the first word, or the first behind a day, asks somebody for something: only then look colleagues up."""
    words = _asking(_dated(text)[1]).split(maxsplit=1)
    return bool(words) and fold(words[0].strip(MARKS)) in _openings()


def delegated(text: str, colleagues: Sequence[Colleague]) -> Delegated | None:
    """Whom of the colleagues the words behind the first one name, in any case form, and the words behind these."""
    if not colleagues or not may_delegate(text):
        return None
    day, asked = _dated(text)
    verb, *behind = _asking(asked).split(maxsplit=1)
    rest, known, said = _without(_words()["aside"], behind[0] if behind else ""), tuple(colleagues), ""
    called: list[str] = []
    while (named := _called(rest, known)) and not said.endswith((",", ":")):
        said, *behind = rest.split(maxsplit=1)
        rest, known = (behind[0] if behind else ""), named
        called.append(fold(said.strip(MARKS)))
    if not said and rest.strip(MARKS):
        return _of_nobody(verb, rest, day)
    if not said or not rest.strip(MARKS) or (_is_for_anybody(verb) and _goes_on(said, rest)):
        return None
    name = known[0].name if len(known) == 1 else said.strip(MARKS)
    mention = Mention(ids=tuple(one.id for one in known), name=name)
    asks = _without(_words()["joins"], rest)
    told = _without(_words()["news"], asks) if _opens(asked, "saying") else asks
    spoken = frozenset(called) if _may_be_of_a_client(asked) else frozenset[str]()
    return Delegated(mention, f"{day} {told}".strip(), spoken, news=told != asks)


def asked_of(mention: Mention, read: Read, *, doubtful: bool = False) -> Read:
    """The tasks of a message, as that colleague's; a draft where not all of it need be theirs."""
    tasks = tuple(wish.model_copy(update={"assignee": mention}) for wish in read.wishes if isinstance(wish, CreateTask))
    reasons = (*read.reasons, NOT_ALL_THEIRS) if doubtful else read.reasons
    return read.model_copy(update={"wishes": tasks, "sure": read.sure and not doubtful, "reasons": reasons})


def _dated(text: str) -> tuple[str, str]:
    """«завтра пусть Олег …», «надо, чтобы Олег …»: the day said first, and the words that ask."""
    tokens = tokens_of(text[:LONGEST_OPENING])
    asking = next((place for place, token in enumerate(tokens[:FURTHEST]) if token.word in _openings()), 0)
    if not asking:
        return "", text
    said = find_moments(tokens[:asking])
    dated = {place for when in said for place in range(when.start, when.end)}
    place = next((at for at in range(asking) if at not in dated and tokens[at].word not in _words()["before"]), asking)
    opening = [tokens[at] for at in range(place) if at in dated]
    day = text[opening[0].start : opening[-1].end] if opening else ""
    return day, text[tokens[place].start :]


def _asking(text: str) -> str:
    """The verb of asking first, whatever way the colleague is asked."""
    found = _ordered(text)
    return f"{ASK} {found['name']} {text[found.end() :]}" if found else _let_first(text)


def _ordered(text: str) -> re.Match[str] | None:
    """The way in which these words order something, if they do."""
    found = next((found for order in _orders() if (found := order.match(text))), None)
    if found is None or (found["doing"] and not _is_to_do(found["doing"])):
        return None
    return None if found["calling"] and not _is_called_out(found["calling"]) else found


def _is_to_do(word: str) -> bool:
    """«позвони», «позвонить», «чтобы», "to": what somebody is told to do follows, and no message for them."""
    found = readings(fold(word))
    told = any(one.speech is Speech.INFINITIVE or one.tense is Tense.IMPERATIVE for one in found)
    return told or fold(word) in {join.split()[0] for join in (*_words()["joins"], *_words()["news"])}


def _is_called_out(word: str) -> bool:
    """«Олег, позвони …»; «Мария, позвонить …» is a client's, «Олег, смотри: …» only draws attention."""
    said = fold(word)
    found = readings(said)
    told = any(one.tense is Tense.IMPERATIVE for one in found) or (said.isascii() and found[:1] and _is_to_do(said))
    return bool(told) and said not in _words()["attention"]


def _is_of_oneself(word: str) -> bool:
    found = readings(word)
    return word in _words()["oneself"] or bool(found and found[0].speech is Speech.VERB and found[0].person == 1)


def _may_be_of_a_client(asked: str) -> bool:
    """But for the ways that say whom a task is made for, a client may be named as well."""
    return _ordered(asked) is not None and not _opens(asked, "make")


def _opens(asked: str, words: str) -> bool:
    return fold(asked.split(maxsplit=1)[0].strip(MARKS)) in _words()[words]


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


def _of_nobody(verb: str, rest: str, day: str) -> Delegated | None:
    """«поручи Пете позвонить», where nobody is called so: it is asked who does it, and is no task of one's own."""
    said, *behind = rest.split(maxsplit=1)
    name = nominative(said.strip(MARKS))
    named = said[:1].isupper() and is_given(fold(name))
    if not named or not behind or _is_for_anybody(verb):
        return None
    return Delegated(Mention(name=name), f"{day} {_without(_words()['joins'], behind[0])}".strip())


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
def _orders() -> tuple[re.Pattern[str], ...]:
    """The ways to order a task of somebody by `name`; where the name alone does not tell, by what is to be `doing`,
    or (`calling`) what they are called on to do."""
    make, task, for_whom, saying, remember = (
        "|".join(map(re.escape, _words()[key])) for key in ("make", "task", "for", "saying", "remember")
    )
    name, marks, none = r"(?P<name>\w+(?: \w+)??)", rf"[{MARKS}]+", r"(?P<doing>)(?P<calling>)"
    ways = (
        rf"(?:{make}) (?:{task}) (?:(?:{for_whom}) )?(?P<name>\w+){marks}{none}",
        rf"(?:{make}) {name} (?:{task}){marks}{none}",
        rf"(?:{task}) (?:{for_whom}) (?P<name>\w+){marks}{none}",
        rf"(?:{task}) (?P<name>\w+)(?: ?[:—–-] ?){none}",
        rf"{name} (?:{task})(?: ?[:—–-] ?){none}",
        rf"(?:{saying}) (?P<name>\w+){marks}(?=(?P<doing>\w+))(?P<calling>)",
        rf"(?P<name>\w+), ?(?:{remember}) (?=(?P<doing>\w+))(?P<calling>)",
        r"(?P<name>\w+), ?(?=(?P<calling>\w+))(?P<doing>)",
    )
    return tuple(re.compile(way, re.IGNORECASE) for way in ways)


@cache
def _openings() -> frozenset[str]:
    return frozenset(_words()["of_colleagues"]) | frozenset(_words()["of_anybody"])


@cache
def _words() -> dict[str, list[str]]:
    asked: dict[str, list[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return asked
