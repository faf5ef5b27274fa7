"""«передай всё Иры Олегу», «передай Громова и Соколова Олегу»: clients are to go to a colleague, who is named last."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile

from crm.wishes import HandOver, Mention
from names.fold import fold
from names.forms import Case
from names.parts import is_given
from names.person import nominative
from phrases.directory import Directory
from phrases.entities.clients import Named, find_clients
from phrases.entities.colleagues import OWN, named_by, named_by_all
from phrases.frame import Colleague, Frame
from phrases.words.dictionaries import language_of
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

VERBS = small_words("handovers", "verbs")
POLITE = small_words("handovers", "polite")
WHOLE = small_words("handovers", "whole")
THINGS = small_words("handovers", "things")
JOINING = small_words("handovers", "joining")
TO = small_words("handovers", "to")
FRONTED, RETURNING = small_words("handovers", "fronted"), small_words("handovers", "returning")
TAKING, FROM_WHOM = small_words("handovers", "taking"), small_words("handovers", "from_whom")
LEADING, FROM_NOW = small_words("handovers", "leading"), small_words("handovers", "from_now")
SPEAKER, SPEAKER_ON = small_words("handovers", "speaker"), small_words("handovers", "speaker_on")
THEM = small_words("handovers", "them")
MANY = small_words("handovers", "many")
SHORTEST = 3
"""Words of «передай Громова Анне»."""
LONGEST = 120
"""Characters of a hand-over."""


def may_hand_over(text: str) -> bool:
    """Whether a message says that something is given to somebody or taken: its colleagues are worth knowing then."""
    words = {token.word for token in tokens_of(text[:LONGEST])}
    return bool(words & (VERBS | TAKING) or (words & FROM_NOW and words & LEADING))


async def read_hand_over(
    text: str, frame: Frame, directory: Directory, about: Mention | None = None
) -> HandOver | None:
    """The whole message as a hand-over, or None: it says something else. `about`: whom «его» in it means."""
    if not frame.colleagues or not may_hand_over(text):
        return None
    tokens = [token for token in tokens_of(text) if token.word not in POLITE and token.text not in {".", "!"}]
    given = next((found for way in WAYS if (found := way(tokens, frame.colleagues))), None)
    if given is None:
        return None
    what = _without_holder(given.what, frame.colleagues)
    spoken = [token for token in what if token.word not in THINGS]
    names = [token for token in spoken if token.word not in WHOLE]
    people = [token for token in names if token.word not in JOINING]
    if about is not None and all(token.word in THEM for token in people):
        return HandOver(to=given.to, clients=(about,))
    whole = len(spoken) > len(names)
    if not people:
        return HandOver(to=given.to) if whole else None
    known = await find_clients(names, directory, language_of(text, frame.language))
    many = not known and any(token.word in MANY for token in what)
    if (whole or many) and (whose := named_by_all(people, frame.colleagues, _owning(people))):
        return HandOver(to=given.to, whose=tuple(sorted(whose)))
    clients = _mentions(names, known)
    unsure = not given.plain and not all(mention.ids for mention in clients)
    return HandOver(to=given.to, clients=clients) if clients and not unsure else None


@dataclass(frozen=True)
class _Given:
    """Who is to have it, and the words of what; `plain`: the words mean nothing else, so a client may be unknown."""

    to: tuple[int, ...]
    what: Sequence[Token]
    plain: bool = False


def _given(tokens: Sequence[Token], colleagues: Sequence[Colleague]) -> _Given | None:
    """«передай Громова Олегу», «Громова отдай Олегу», «передай Олегу обратно Громова»."""
    at = next((at for at, token in enumerate(tokens) if token.word in VERBS), None)
    if at is None or (at and tokens[at].word not in FRONTED):
        return None
    said = [*tokens[:at], *tokens[at + 1 :]]
    to, what = _recipient(said, colleagues)
    if to:
        return _Given(to, what, plain=at == 0 and tokens[0].word not in RETURNING)
    said = list(dropwhile(lambda token: token.word in THINGS, said))
    ends = range(len(said), 0, -1)
    named = ((named_by_all(said[:end], colleagues, Case.DATIVE), said[end:]) for end in ends)
    return next((_Given(tuple(sorted(found)), what) for found, what in named if found), None)


def _taken(tokens: Sequence[Token], colleagues: Sequence[Colleague]) -> _Given | None:
    """«забери у Олега Громова», «забираю Громова себе»: whoever speaks is to have it."""
    if not tokens or tokens[0].word not in TAKING:
        return None
    speaker = tuple(one.id for one in colleagues if one.speaks)
    own = [token for token in tokens[1:] if token.word in OWN]
    rest = [token for token in tokens[1:] if token.word not in OWN]
    for at, token in enumerate(rest[:-1]):
        if token.word in FROM_WHOM and named_by(rest[at + 1], colleagues, None):
            return _Given(speaker, [*rest[:at], *rest[at + 2 :]])
    return _Given(speaker, rest) if own else None


def _led(tokens: Sequence[Token], colleagues: Sequence[Colleague]) -> _Given | None:
    """«Громова теперь веду я», «теперь Громова ведёт Олег»."""
    words = {token.word for token in tokens}
    if not (words & FROM_NOW and words & LEADING):
        return None
    rest = [token for token in tokens if token.word not in FROM_NOW | LEADING]
    for at, token in enumerate(rest):
        own = [one for one in colleagues if one.speaks and token.word in SPEAKER]
        found = frozenset(one.id for one in own) or named_by(token, colleagues, Case.NOMINATIVE)
        if found:
            return _Given(tuple(sorted(found)), [*rest[:at], *rest[at + 1 :]])
    return None


def _given_to_a_stranger(tokens: Sequence[Token], colleagues: Sequence[Colleague]) -> _Given | None:  # noqa: ARG001 - one signature for all
    """«передай Громова Анне», and no Anna works here: who is to have him is asked."""
    if len(tokens) < SHORTEST or tokens[0].word not in FRONTED:
        return None
    *what, last = tokens[1:]
    base = fold(nominative(last.text, Case.DATIVE))
    return _Given((), what) if base != last.word and is_given(base) else None


WAYS = (_given, _taken, _led, _given_to_a_stranger)


def _recipient(said: Sequence[Token], colleagues: Sequence[Colleague]) -> tuple[tuple[int, ...], Sequence[Token]]:
    """Who is named last, behind "to" or in the dative; and what stands before."""
    towards = [place for place, token in enumerate(said) if token.word in TO]
    if towards:
        last = towards[-1]
        named = said[last + 1 :]
        if len(named) == 1 and named[0].word in SPEAKER_ON:
            return tuple(one.id for one in colleagues if one.speaks), said[:last]
        return tuple(sorted(named_by_all(named, colleagues, None))), said[:last]
    for start in range(len(said)):
        if found := named_by_all(said[start:], colleagues, Case.DATIVE):
            return tuple(sorted(found)), said[:start]
    return (), said


def _without_holder(what: Sequence[Token], colleagues: Sequence[Colleague]) -> Sequence[Token]:
    """«Громова от Олега»: of whom a client is taken who is named; «всех клиентов от Олега» are whoever he has."""
    for at, token in enumerate(what):
        named = [one for one in what[:at] if one.word not in THINGS | WHOLE | JOINING]
        if named and token.word in FROM_WHOM and named_by_all(what[at + 1 :], colleagues, None):
            return what[:at]
    return what


def _owning(names: Sequence[Token]) -> Case | None:
    """«Иры», but "Ira's" and a Latin name stand in no case."""
    return None if names[-1].word.isascii() else Case.GENITIVE


def _mentions(names: Sequence[Token], known: Sequence[Named]) -> tuple[Mention, ...]:
    """Each client named; nothing when some word is no name at all."""
    by_place = {place: said for said in known for place in range(said.start, said.end)}
    mentions: list[Mention] = []
    place = 0
    while place < len(names):
        said, token = by_place.get(place), names[place]
        place = said.end if said is not None else place + 1
        if said is not None:
            words = " ".join(one.text for one in names[said.start : said.end])
            mentions.append(Mention(ids=said.ids, name=words))
        elif token.kind is Kind.WORD and token.capital:
            mentions.append(Mention(name=token.text))
        elif token.word not in JOINING:
            return ()
    return tuple(mentions)
