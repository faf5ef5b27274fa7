"""«передай всё Иры Олегу», «передай Громова и Соколова Олегу»: clients are to go to a colleague, who is named last."""

from collections.abc import Sequence

from crm.wishes import HandOver, Mention
from names.forms import Case
from phrases.directory import Directory
from phrases.entities.clients import Named, find_clients
from phrases.entities.colleagues import named_by_all
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


def may_hand_over(text: str) -> bool:
    """Whether a message begins as one that gives something to somebody: its colleagues are worth knowing then."""
    return bool(_begun(tokens_of(text)))


async def read_hand_over(text: str, frame: Frame, directory: Directory) -> HandOver | None:
    """The whole message as a hand-over, or None: it says something else."""
    said = _begun(tokens_of(text)) if frame.colleagues else ()
    to, what = _recipient(said, frame.colleagues)
    if not to:
        return None
    spoken = [token for token in what if token.word not in THINGS]
    names = [token for token in spoken if token.word not in WHOLE]
    people = [token for token in names if token.word not in JOINING]
    if not people:
        return HandOver(to=to) if len(spoken) > len(names) else None
    if len(spoken) > len(names) and (whose := named_by_all(people, frame.colleagues, _owning(people))):
        return HandOver(to=to, whose=tuple(sorted(whose)))
    clients = _mentions(names, await find_clients(names, directory, language_of(text, frame.language)))
    return HandOver(to=to, clients=clients) if clients else None


def _begun(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """What stands behind the verb; nothing when the message does not begin with it."""
    said = [token for token in tokens if token.word not in POLITE and token.text not in {".", "!"}]
    return tuple(said[1:]) if said and said[0].word in VERBS else ()


def _recipient(said: Sequence[Token], colleagues: Sequence[Colleague]) -> tuple[tuple[int, ...], Sequence[Token]]:
    """Who is named last, behind "to" or in the dative; and what stands before."""
    towards = [place for place, token in enumerate(said) if token.word in TO]
    if towards:
        last = towards[-1]
        return tuple(sorted(named_by_all(said[last + 1 :], colleagues, None))), said[:last]
    for start in range(len(said)):
        if found := named_by_all(said[start:], colleagues, Case.DATIVE):
            return tuple(sorted(found)), said[:start]
    return (), said


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
