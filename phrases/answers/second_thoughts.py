"""«Не 250, а 260», «ой, это был Громов», «точнее в 12»: a message that only sets right what was just said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from decimal import Decimal
from itertools import dropwhile, takewhile

from crm.messages.second_thoughts import Said, SecondThought
from crm.wishes import Mention
from phrases.clauses.clause import Clause
from phrases.clauses.people import PREPOSITIONS, mention_of
from phrases.dates.when import When
from phrases.directory import Directory
from phrases.entities.contacts import find_contacts
from phrases.entities.corrections import BUT, DENYING, NO
from phrases.frame import Frame
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene, look_at, places
from phrases.text import cleaned
from phrases.visits.told import visits_said
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

OPENING = small_words("second_thoughts", "opening")
"""Words of nobody's name or business that lead to a correction: «ой, это был …»."""
LEADING = small_words("second_thoughts", "leading") | small_words("corrections", "hesitating")
WRONG, THAT_ONE, CALLED = (small_words("second_thoughts", name) for name in ("wrong", "that_one", "called"))
WISHING, WISHERS = (
    small_words("second_thoughts", "wishing"),
    small_words("pronouns", "he") | small_words("pronouns", "she"),
)
SIDE = 3
"""Words of a side of «25 not 20», where no «а» stands between the two."""
LONGEST = 14
"""Words of a whole correction; a longer message tells something of its own."""
DEEDS = {
    "lost": "lose_deal",
    "won": "win_deal",
    "order": "create_deal",
    "agree": "create_deal",
    **dict.fromkeys(("call", "meet", "visit", "write", "send", "talk"), "log_interaction"),
}
"""What somebody may have done instead of whom it was written of, and the wish that tells it."""
FEW_WORDS = 2
LONGEST_TEXT = 200


def may_be_second_thought(text: str) -> bool:
    """Whether a message begins or denies as a correction does; asked of every message, so nothing is looked up."""
    tokens, tail = _without_tail(tokens_of(cleaned(text[:LONGEST_TEXT])))
    opened, begin = _opening(tokens)
    opened = opened or tail
    return opened or _denied(tokens, begin) is not None


async def read_second_thought(text: str, frame: Frame, directory: Directory) -> SecondThought | None:
    """What is to stand instead of what; None when the message is no correction, or tells anything besides."""
    plain = cleaned(text)
    tokens, tail = _without_tail(tokens_of(plain, find_contacts(plain, frame.country)))
    opened, begin = _opening(tokens)
    denied = _denied(tokens, begin)
    opened = opened or tail
    if (
        not 1 < len(tokens) + tail <= LONGEST
        or (denied is None and not opened)
        or await _is_of_a_booking(plain, frame, directory)
    ):
        return None
    if denied is None:
        said = tokens[begin:]
        right = await _side(plain, said, frame, directory) or await _doer(plain, said, frame, directory)
        somebody_else = right is not None and right.client is not None and _wrong_one(tokens) > 0
        return SecondThought(right) if right is not None and (right.is_one_thing or somebody_else) else None
    lead = tokens[begin : denied.lead]
    about = await _side(plain, lead, frame, directory) if lead else None
    if lead and about is None:
        return None
    wrong = await _side(plain, tokens[denied.wrong], frame, directory)
    right = await _side(plain, tokens[denied.right], frame, directory)
    if wrong is None or right is None or (wrong.client is None) != (right.client is None):
        return None
    if wrong.client is None and wrong.names_something != right.names_something:
        return None
    if denied.plain and not right.names_something:
        return None
    return SecondThought(right, wrong, about)


async def _is_of_a_booking(text: str, frame: Frame, directory: Directory) -> bool:
    """«нет, к Лене», «не на брови, а на ресницы»: what visits have is set right by a wish of its own."""
    if frame.visits is None:
        return False
    _, said = visits_said(await look_at(text, frame, directory), frame)
    return said is not None and bool(said.masters or said.services)


async def read_moment_wished(text: str, frame: Frame, directory: Directory) -> Said | None:
    """«Беловой в 12», «Белова просит в пятницу», «ей удобнее в 14»: nothing but whom, that they ask, and a moment.

    An hour alone needs no word of asking; nor is anybody named behind a pronoun.
    """
    plain = cleaned(text)
    tokens = tokens_of(plain, find_contacts(plain, frame.country))
    asked = any(token.word in WISHING for token in tokens)
    if not 1 < len(tokens) <= LONGEST:
        return None
    said = await _side(plain, tokens, frame, directory, beside=WISHING | WISHERS if asked else frozenset())
    if said is None or (said.clock is None and (said.day is None or not asked)):
        return None
    return said if asked or (said.client is not None and said.day is None) else None


def wishes_for_it(text: str) -> bool:
    """Whether a message has a word for what somebody would like better."""
    return any(token.word in WISHING for token in tokens_of(cleaned(text)))


async def moments_told(texts: Sequence[str], frame: Frame, directory: Directory) -> list[Said]:
    """The days and the hours that texts name, each with its words."""
    told: list[Said] = []
    for text in texts:
        scene = await look_at(text, frame, directory)
        parts = [scene.tokens[when.start : when.end] for when in scene.moments]
        told += [side for part in parts if (side := await _side(scene.text, part, frame, directory)) is not None]
    return told


def _without_tail(tokens: Sequence[Token]) -> tuple[Sequence[Token], bool]:
    """The tokens before a last word of correcting («в пятницу, точнее», "5:30 actually"), and whether there is one."""
    end = len(tokens)
    while end > 1 and (tokens[end - 1].kind is Kind.MARK or "correction" in meanings(tokens[end - 1].word)):
        end -= 1
    return tokens[:end], any(token.kind is not Kind.MARK for token in tokens[end:])


def _opening(tokens: Sequence[Token]) -> tuple[bool, int]:
    """Whether the message begins as a correction does, and where its matter begins."""
    begin = _wrong_one(tokens)
    lead = list(takewhile(_opens, tokens[begin:]))
    opened = begin > 0 or any(token.word in NO | OPENING or "correction" in meanings(token.word) for token in lead)
    denies = begin + len(lead) < len(tokens) and bool(lead) and lead[-1].word in DENYING
    return opened, begin + len(lead) - denies


def _wrong_one(tokens: Sequence[Token]) -> int:
    """«не тот клиент, …», «ой, не тому, …», "wrong client, …": where it ends; 0 when the message does not begin so."""
    before = len(list(takewhile(_opens, tokens)))
    ends = (_end_of_wrong_one(tokens, place) for place in range(before + 1))
    return next((end for end in ends if end), 0)


def _end_of_wrong_one(tokens: Sequence[Token], start: int) -> int:
    if start >= len(tokens) or tokens[start].word not in WRONG:
        return 0
    place = start + 1 + len(list(takewhile(lambda token: token.word in THAT_ONE, tokens[start + 1 :])))
    if place >= len(tokens) or (place == start + 1 and tokens[start].word in DENYING):
        return 0
    named = tokens[place].word in CALLED
    return place + named if named or tokens[place].kind is Kind.MARK else 0


def _opens(token: Token) -> bool:
    return token.kind is Kind.MARK or token.word in NO | OPENING | LEADING or "correction" in meanings(token.word)


@dataclass(frozen=True)
class _Denied:
    """Where the sides of «не X, а Y» and «Y, а не X» stand; what leads to them ends at `lead`."""

    wrong: slice
    right: slice
    lead: int
    plain: bool = False
    """Without «а», "but" between the two."""


def _denied(tokens: Sequence[Token], begin: int) -> _Denied | None:
    words = [token.word for token in tokens]
    but = next((place for place in range(begin, len(words)) if words[place] in BUT), None)
    if but is None:
        return _denied_plainly(words, begin)
    if but + 1 < len(words) and words[but + 1] in DENYING:
        return _Denied(slice(but + 2, None), slice(begin, but), begin)
    denied = next((place for place in range(begin, but) if words[place] in DENYING), None)
    return None if denied is None else _Denied(slice(denied + 1, but), slice(but + 1, None), denied)


def _denied_plainly(words: Sequence[str], begin: int) -> _Denied | None:
    """ "25k not 20", "not Greg, that was for Petrova"."""
    denied = next((place for place in range(begin, len(words)) if words[place] in DENYING), None)
    if denied is None:
        return None
    if denied > begin:
        short = denied - begin <= SIDE + 1 and len(words) - denied - 1 <= SIDE
        return _Denied(slice(denied + 1, None), slice(begin, denied), begin, plain=True) if short else None
    sign = next((place for place in range(denied, len(words)) if words[place] == ","), None)
    short = sign is not None and sign - denied - 1 <= SIDE
    return _Denied(slice(denied + 1, sign), slice(sign + 1, None), denied, plain=True) if short and sign else None


async def _side(
    text: str,
    tokens: Sequence[Token],
    frame: Frame,
    directory: Directory,
    beside: frozenset[str] = frozenset(),
) -> Said | None:
    """The one thing, or the word or two, that a side names; None when it tells more than that, and `beside`."""
    said = [token for token in tokens if token.kind is not Kind.MARK]
    kept = list(dropwhile(lambda token: token.word in PREPOSITIONS | LEADING, said))
    if not kept:
        return None
    scene = await look_at(text[said[0].start : said[-1].end], frame, directory)
    side = _named(scene, kept, frame, text[kept[0].start : kept[-1].end])
    side = replace(side, led=text[said[0].start : kept[0].start].strip())
    if side.names_something:
        return side if _is_all(scene, beside) else None
    return side if len(kept) <= FEW_WORDS and not scene.verbs else None


async def _doer(text: str, tokens: Sequence[Token], frame: Frame, directory: Directory) -> Said | None:
    """«(нет, это) Белова отказалась», «отказалась Белова»: somebody known and what they did, and nothing else."""
    if not tokens:
        return None
    scene = await look_at(text[tokens[0].start : tokens[-1].end], frame, directory)
    deeds = {DEEDS[meaning] for head in scene.heads if _is_done(head) for meaning in DEEDS if head.means(meaning)}
    client = _client(scene)
    if client is None or not client.ids or len(scene.people) != 1 or not deeds or not _is_all(scene, with_heads=True):
        return None
    return Said(client=client, deeds=frozenset(deeds))


def _is_done(head: Head) -> bool:
    return head.mood is Mood.PAST and not head.negated


def _named(scene: Scene, kept: Sequence[Token], frame: Frame, words: str) -> Said:
    moment = next((when for when in scene.moments if not when.vague), None)
    today = frame.moment.astimezone(frame.zone).date()
    clock = _clock(moment)
    bare = clock is None and len(kept) == 1 and kept[0].kind is Kind.NUMBER and kept[0].text.isdecimal()
    return Said(
        words=words,
        client=_client(scene),
        amount=next((said.amounts[0] for said in scene.sums if not said.plain), None),
        number=Decimal(kept[0].text) if bare else None,
        clock=clock,
        day=moment.day.date(today, False) if moment and moment.day else None,
        day_before=moment.day.date(today, True) if moment and moment.day else None,
        phone=_contact(scene, Kind.PHONE),
        email=_contact(scene, Kind.EMAIL),
    )


def _is_all(scene: Scene, beside: frozenset[str] = frozenset(), *, with_heads: bool = False) -> bool:
    """Whether nothing is said beside the things that are named, and what was done."""
    done = [head for head in scene.heads if with_heads and _is_done(head)]
    gone = places([*scene.people, *scene.strangers, *scene.moments, *scene.sums, *done])
    rest = (token for place, token in enumerate(scene.tokens) if place not in gone)
    return all(token.kind is not Kind.WORD or token.word in PREPOSITIONS | LEADING | beside for token in rest)


def _client(scene: Scene) -> Mention | None:
    named = [*scene.people, *scene.strangers]
    return mention_of(Clause(scene, 0, len(scene.tokens)), named[0], None) if named else None


def _clock(moment: When | None) -> time | None:
    return time(moment.clock.hour, moment.clock.minute) if moment is not None and moment.clock is not None else None


def _contact(scene: Scene, kind: Kind) -> str | None:
    token = scene.contact(kind)
    return token.value if token is not None else None
