"""Something asked of a colleague: «поручи Олегу позвонить Ромашке завтра в 10» is a task of his."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crm.messages.read import Read
from crm.wishes import CreateDeal, CreateTask, LogInteraction, LoseDeal, Mention, WinDeal, Wish
from names.fold import fold
from names.lists import read_list
from names.parts import is_given
from names.person import nominative
from names.speech import Speech, Tense
from phrases.dates.grammar import find_moments
from phrases.entities.colleagues import answers_to
from phrases.frame import Colleague
from phrases.words.dictionaries import readings
from phrases.words.tokens import Kind, tokens_of

MARKS = " ,:;—–-"
FURTHEST = 7
"""Tokens of a day said first: «в следующий вторник в 10,»."""
LONGEST_OPENING = 120
LONGEST_HEADING = 10
"""Words of a line that says who is to do what stands below it, and when."""
AFTER_COLON = re.compile(r"(?<=:)\s+")
"""No time of day: «в 10:30»."""
NOT_ALL_THEIRS = "unsure: not all of it need be asked of the colleague"
REPORTS = LogInteraction | CreateDeal | WinDeal | LoseDeal
ASK = "попроси"
"""Stands for all ways to ask."""
"""Characters in which these stand."""


@dataclass(frozen=True)
class Delegated:
    """Who is asked, by their full names, and what for: each of those joined by «и». Several may be meant by a name."""

    mentions: tuple[Mention, ...]
    rest: str
    said: frozenset[str] = frozenset()
    """The folded words of the name, where a client who answers to them all is meant rather."""
    news: bool = False
    """«скажи Олегу, что завтра планёрка»: it is told, and need not be a task."""

    @property
    def wordless(self) -> bool:
        """«поручи Олегу завтра»: a day at most, and nothing to be done."""
        tokens = [token for token in tokens_of(self.rest) if token.kind is not Kind.MARK]
        dated = {place for when in find_moments(tokens) for place in range(when.start, when.end)}
        return len(dated) == len(tokens)

    @property
    def speaks_of_oneself(self) -> bool:
        """«…, а я позвоню Козлову» is no task of theirs."""
        return any(_is_of_oneself(token.word) for token in tokens_of(self.rest))


def may_be_a_list(text: str) -> bool:
    """Whether something stands behind a short opening with a colon, below it or in the same line."""
    heading, *rest = AFTER_COLON.split(text.strip(), maxsplit=1)
    return (bool(rest) or heading.endswith(":")) and "\n" not in heading and len(heading.split()) <= LONGEST_HEADING


def may_delegate(text: str) -> bool:
    """Whether a list begins so, or the first word, or the first behind a day, asks somebody for something: only then
    look colleagues up."""
    return may_be_a_list(text) or _may_be_asked(text)


def _may_be_asked(text: str) -> bool:
    words = _asking(_dated(text)[1]).split(maxsplit=1)
    return bool(words) and fold(words[0].strip(MARKS)) in _openings()


def delegated(text: str, colleagues: Sequence[Colleague]) -> Delegated | None:
    """Whom of the colleagues the words behind the first one name, in any case form, and the words behind these."""
    if not colleagues or not _may_be_asked(text):
        return None
    day, asked = _dated(text)
    verb, *behind = _asking(asked).split(maxsplit=1)
    rest = _without(_words()["aside"], behind[0] if behind else "")
    whom, rest = all_called(rest, colleagues)
    if not whom and rest.strip(MARKS):
        return _of_nobody(verb, rest, day)
    ends = not rest.strip(MARKS)
    if not whom or (_is_for_anybody(verb) and (ends or goes_on(whom[-1].words[-1], rest))):
        return None
    asks = _without(_words()["joins"], rest)
    told = _without(_words()["news"], asks) if _opens(asked, "saying") else asks
    called = frozenset(fold(word.strip(MARKS)) for word in whom[0].words)
    spoken = called if _may_be_of_a_client(asked) and len(whom) == 1 else frozenset[str]()
    return Delegated(tuple(one.mention for one in whom), f"{day} {told}".strip(), spoken, news=told != asks)


def is_told_beside(wishes: Sequence[Wish]) -> bool:
    """«скажи Олегу позвонить Громову, Козлов оплатил 50 тысяч»: behind the tasks reports of other clients alone."""
    tasks = [wish for wish in wishes if isinstance(wish, CreateTask)]
    told = [wish for wish in wishes[len(tasks) :] if isinstance(wish, REPORTS)]
    theirs = {wish.client.ids for wish in tasks if wish.client}
    return bool(tasks) and len(tasks) + len(told) == len(wishes) and all(one.client.ids not in theirs for one in told)


def asked_of(mentions: Sequence[Mention], read: Read, *, doubtful: bool = False) -> Read:
    """The tasks of a message, as those of each colleague; a draft where not all of it need be theirs."""
    wishes = tuple(
        theirs
        for wish in read.wishes
        for theirs in (
            [wish.model_copy(update={"assignee": one}) for one in mentions] if isinstance(wish, CreateTask) else [wish]
        )
    )
    reasons = (*read.reasons, NOT_ALL_THEIRS) if doubtful else read.reasons
    return read.model_copy(update={"wishes": wishes, "sure": read.sure and not doubtful, "reasons": reasons})


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
    return next((found for order in _orders() if (found := order.match(text)) and _orders_something(found)), None)


def _orders_something(found: re.Match[str]) -> bool:
    """What is to be done stands there, by itself or behind its day («скажи Олегу завтра в 10 позвонить …»)."""
    behind = _behind_day(found.string[found.end() :])
    if found["doing"]:
        return _is_to_do(behind)
    return not found["calling"] or _is_called_out(behind)


def _behind_day(text: str) -> str:
    """The first word that belongs to no moment."""
    tokens = tokens_of(text[:LONGEST_OPENING])
    dated = {place for when in find_moments(tokens) for place in range(when.start, when.end)}
    return next((one.word for at, one in enumerate(tokens) if at not in dated and one.kind is Kind.WORD), "")


def _is_to_do(word: str) -> bool:
    """«позвони», «позвонить», «чтобы», "to": what somebody is told to do follows, and no message for them."""
    found = readings(fold(word))
    told = any(one.speech is Speech.INFINITIVE or one.tense is Tense.IMPERATIVE for one in found)
    return told or fold(word) in {join.split()[0] for join in (*_words()["joins"], *_words()["news"])}


def begins_with_a_deed(text: str) -> bool:
    """Whether what somebody is told to do stands at the beginning, or behind its day."""
    return _is_to_do(_behind_day(text))


def words_of_lists() -> frozenset[str]:
    """What may stand beside a name and a day above a list of things to do."""
    sections = ("lists", "please", "of_colleagues", "of_anybody", "saying", "before", "make")
    return frozenset(fold(word) for section in sections for said in _words()[section] for word in said.split())


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
    """«Олег пусть позвонит», «Олегу поручи позвонить» as «пусть Олег позвонит», «поручи Олегу …»."""
    words = text.split(maxsplit=2)
    if len(words) < 3 or fold(words[1]) not in {*_words()["lets"], *_words()["of_colleagues"]}:
        return text
    return f"{words[1]} {words[0].strip(MARKS)} {words[2]}"


@dataclass(frozen=True)
class _Whom:
    mention: Mention
    words: tuple[str, ...]


def all_called(rest: str, colleagues: Sequence[Colleague]) -> tuple[list[_Whom], str]:
    """Everybody whom the words begin with, joined by «и», and the words behind them."""
    found: list[_Whom] = []
    if (everybody := _everybody(rest, colleagues)) is not None:
        return everybody
    whom, behind = _one_called(rest, colleagues)
    while whom is not None:
        found, rest = [*found, whom], behind
        joined = _without(_words()["and"], rest)
        whom, behind = _another_called(joined, colleagues) if joined != rest else (None, rest)
    return found, rest


def _everybody(rest: str, colleagues: Sequence[Colleague]) -> tuple[list[_Whom], str] | None:
    """«всем сдать отчёты», «всем менеджерам …»: each colleague but whoever speaks; «всем клиентам» is none."""
    said = _without(_words()["everybody"], rest)
    behind = _without(_words()["staff"], said)
    doing = _without(_words()["joins"], behind)
    if said == rest.lstrip(MARKS) or not (doing != behind or _is_to_do(_behind_day(behind))):
        return None
    others = [one for one in colleagues if not one.speaks]
    return [_Whom(Mention(ids=(one.id,), name=one.name), (one.name,)) for one in others], behind


def _another_called(rest: str, colleagues: Sequence[Colleague]) -> tuple[_Whom | None, str]:
    """Behind «и» somebody more, even where nobody is called so: then it is asked who."""
    whom, behind = _one_called(rest, colleagues)
    said, *further = rest.split(maxsplit=1)
    if whom is not None or not _is_given_name(said):
        return whom, behind
    return _Whom(Mention(name=nominative(said.strip(MARKS))), (said,)), further[0] if further else ""


def _one_called(rest: str, colleagues: Sequence[Colleague]) -> tuple[_Whom | None, str]:
    """Whom all the words of a name mean, and the words behind it."""
    known, said = tuple(colleagues), tuple[str, ...]()
    while (named := _called(rest, known)) and not (said and said[-1].endswith((",", ":"))):
        word, *behind = rest.split(maxsplit=1)
        rest, known, said = (behind[0] if behind else ""), named, (*said, word)
    if not said:
        return None, rest
    name = known[0].name if len(known) == 1 else said[-1].strip(MARKS)
    return _Whom(Mention(ids=tuple(one.id for one in known), name=name), said), rest


def _called(rest: str, known: Sequence[Colleague]) -> tuple[Colleague, ...]:
    words = rest.split(maxsplit=1)
    word = fold(words[0].strip(MARKS)) if words else ""
    return tuple(one for one in known if word and answers_to(one.name, word))


def _of_nobody(verb: str, rest: str, day: str) -> Delegated | None:
    """«поручи Пете позвонить», where nobody is called so: it is asked who does it, and is no task of one's own."""
    said, *behind = rest.split(maxsplit=1)
    if not _is_given_name(said.capitalize()) or not behind or _is_for_anybody(verb):
        return None
    mention = Mention(name=nominative(said.strip(MARKS).capitalize()))
    return Delegated((mention,), f"{day} {_without(_words()['joins'], behind[0])}".strip())


def _is_given_name(said: str) -> bool:
    return said[:1].isupper() and is_given(fold(nominative(said.strip(MARKS))))


def _is_for_anybody(verb: str) -> bool:
    return fold(verb.strip(MARKS)) in _words()["of_anybody"]


def goes_on(said: str, rest: str) -> bool:
    """«Олега Петрова»: a name goes on behind the colleague's."""
    return said[-1].isalpha() and rest[:1].isupper()


def _without(asides: Sequence[str], text: str) -> str:
    """Without these words at the beginning, and the marks around them."""
    text = text.lstrip(MARKS)
    opening = re.match(rf"({'|'.join(map(re.escape, asides))})(?!\w)", text, re.IGNORECASE)
    return text[opening.end() :].lstrip(MARKS) if opening else text


@cache
def _orders() -> tuple[re.Pattern[str], ...]:
    """The ways to order a task of somebody by `name`; where the name alone does not tell, by what is to be `doing`,
    or (`calling`) what they are called on to do."""
    make, task, for_whom, saying, remember, joined, please = (
        "|".join(map(re.escape, _words()[key]))
        for key in ("make", "task", "for", "saying", "remember", "and", "please")
    )
    one, full = (rf"(?P<name>{word}(?: (?:{joined}) {word})*)" for word in (r"\w+", r"\w+(?: \w+)??"))
    marks, none, polite = rf"[{MARKS}]+", r"(?P<doing>)(?P<calling>)", rf"(?:(?:{please}),? )?"
    doing, calling = r"(?=(?P<doing>\w+))(?P<calling>)", r"(?=(?P<calling>\w+))(?P<doing>)"
    ways = (
        rf"(?:{make}) (?:{task}) (?:(?:{for_whom}) )?{one}{marks}{none}",
        rf"(?:{make}) {full} (?:{task}){marks}{none}",
        rf"(?:{task}) (?:{for_whom}) {one}{marks}{none}",
        rf"(?:{task}) {one}(?: ?[:—–-] ?){none}",
        rf"(?:{task}) {one} {doing}",
        rf"{full} (?:{task})(?: ?[:—–-] ?){none}",
        rf"(?:{saying}),? {polite}{one}{marks}{doing}",
        rf"{one}, ?{polite}(?:{remember}) {doing}",
        rf"{one}, ?{polite}{calling}",
    )
    return tuple(re.compile(way, re.IGNORECASE) for way in ways)


@cache
def _openings() -> frozenset[str]:
    return frozenset(_words()["of_colleagues"]) | frozenset(_words()["of_anybody"])


@cache
def _words() -> dict[str, list[str]]:
    asked: dict[str, list[str]] = read_list(Path(__file__).with_suffix(".yaml"))
    return asked
