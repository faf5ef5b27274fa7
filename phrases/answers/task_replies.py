"""«не успею, давай в среду», «занят, после 4», «не взял», «беру»: what answers a task, and says nothing besides."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import pairwise

from phrases.dates.grammar import find_moments
from phrases.scene import places
from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

_word = partial(small_words, "task_replies")
DOING, ABLE, AGREED, UNABLE = _word("doing"), _word("able"), _word("agreed"), _word("unable")
REFUSING, DENYING = _word("refusing"), _word("denying")
PROPOSING, EARLIER, LATER = _word("proposing"), _word("earlier"), _word("later")
LONG_AWAY, AWAY_AT, AT = _word("long_away"), _word("away_at"), _word("at")
AWAY = _word("away") | LONG_AWAY | AWAY_AT
UNHEARD, REACHED, NEGATING = _word("unheard"), _word("unreached"), DENYING | _word("negating")
TRYING, CALLING, RESTLESS = _word("trying"), _word("calling"), _word("trying_by_itself")
DONE, NEEDLESS, NEEDED, ANY_MORE = _word("done"), _word("needless"), _word("needed"), _word("any_more")
THEM, SPEAKING = _word("them"), _word("speaking")
TO_DO = DOING | ABLE | AGREED | UNABLE | REFUSING | PROPOSING | EARLIER
ABOUT_THEM = AWAY | UNHEARD | REACHED | TRYING | CALLING | LATER | NEEDLESS | NEEDED | ANY_MORE | SPEAKING
BESIDE = NEGATING | THEM | _word("telling") | _word("beside")
ANSWERING = (TO_DO | ABOUT_THEM) - BESIDE
KNOWN = ANSWERING | BESIDE
LONGEST = 14


class Answer(StrEnum):
    """What becomes of the task: it will be done, will not, not by then, is not needed; or a call came to nothing."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    LATER = "later"
    NEEDLESS = "needless"
    UNREACHED = "unreached"


@dataclass(frozen=True)
class TaskReply:
    """`moment`: the words of the moment that is proposed instead, «в среду».

    `of_client`: they tell of the client («в отпуске»), not of the speaker. `calls`: only a call is answered so.
    """

    answer: Answer
    moment: str = ""
    of_client: bool = False
    calls: bool = False


def read_task_reply(text: str, *, month_first: bool = False) -> TaskReply | None:
    """The answer to a task; None when the words say anything else as well, or nothing but a moment."""
    plain = cleaned(text)
    tokens = tokens_of(plain)
    if len(tokens) > LONGEST or ANSWERING.isdisjoint(one.word for one in tokens):
        return None
    moments = find_moments(tokens, month_first)
    dated = places(moments)
    words = [one.word for at, one in enumerate(tokens) if at not in dated and one.kind is not Kind.MARK]
    if not words:
        return TaskReply(Answer.LATER) if LATER.issuperset(one.word for one in tokens) else None
    if not KNOWN.issuperset(words) or BESIDE.issuperset(words):
        return None
    proposed = [when for when in moments if not _is_ruled_out(_part(tokens, when.start, when.end))]
    moment = plain[tokens[proposed[-1].start].start : tokens[proposed[-1].end - 1].end] if proposed else ""
    answer = _answer(words, dated=bool(moments))
    calls = bool(set(words) & CALLING)
    return TaskReply(answer, moment, _tells_of_client(words), calls) if answer is not None else None


def done_and(text: str) -> str:
    """What is told behind «готово, …»; nothing when it does not begin so."""
    plain = cleaned(text)
    tokens = tokens_of(plain)
    first = next((at for at, one in enumerate(tokens) if one.kind is Kind.MARK), len(tokens))
    words = {one.word for one in tokens[:first]}
    is_done = bool(words & DONE) and words <= DONE | BESIDE and not words & NEGATING
    return plain[tokens[first].end :].strip() if is_done and first + 1 < len(tokens) else ""


def _tells_of_client(words: Sequence[str]) -> bool:
    """«она занята», «в отпуске», «не взял»; «занят» may be said of oneself."""
    said = set(words)
    if said & SPEAKING:
        return False
    return _is_unreached(words) or bool(said & LONG_AWAY) or bool(said & AWAY and said & THEM)


def _answer(words: Sequence[str], *, dated: bool) -> Answer | None:
    said, denied = set(words), _denied(words)
    if _is_unreached(words):
        return Answer.UNREACHED
    if said & REACHED or (said & AWAY_AT and not _is_at(words)):
        return None
    if dated or _is_unable(words) or said & (AWAY | LATER | RESTLESS):
        return Answer.LATER
    if said & NEEDLESS or (denied & (NEEDED | ANY_MORE) and said & NEEDED):
        return Answer.NEEDLESS
    if REFUSING & said or denied & DOING:
        return Answer.DECLINED
    return Answer.ACCEPTED if (AGREED | DOING) & said else None


def _is_unreached(words: Sequence[str]) -> bool:
    return bool(UNHEARD & set(words) or _denied(words) & REACHED)


def _is_at(words: Sequence[str]) -> bool:
    """ "in a meeting", and not the meeting that is planned."""
    return any(before in AT and word in AWAY_AT for before, word in pairwise(words))


def _part(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """The words between the marks around a moment."""
    marks = [at for at, one in enumerate(tokens) if one.kind is Kind.MARK]
    begin = max((at for at in marks if at < start), default=-1)
    stop = min((at for at in marks if at >= end), default=len(tokens))
    return [one.word for one in tokens[begin + 1 : stop]]


def _is_ruled_out(part: Sequence[str]) -> bool:
    """«завтра не могу»; but «раньше среды не могу» proposes the day."""
    return _is_unable(part) and not set(part) & EARLIER


def _is_unable(words: Sequence[str]) -> bool:
    return bool(UNABLE & set(words) or _denied(words) & ABLE)


def _denied(words: Sequence[str]) -> set[str]:
    """What stands right behind «не»."""
    return {word for before, word in pairwise(words) if before in NEGATING}
