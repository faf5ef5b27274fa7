"""«не успею, давай в среду», «беру», «отказываюсь»: what is said in reply to a task, and nothing besides."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from phrases.dates.grammar import find_moments
from phrases.scene import places
from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

DOING, ABLE = small_words("task_replies", "doing"), small_words("task_replies", "able")
AGREED, UNABLE = small_words("task_replies", "agreed"), small_words("task_replies", "unable")
REFUSING, DENYING = small_words("task_replies", "refusing"), small_words("task_replies", "denying")
PROPOSING, EARLIER = small_words("task_replies", "proposing"), small_words("task_replies", "earlier")
KNOWN = (
    DOING | ABLE | AGREED | UNABLE | REFUSING | DENYING | PROPOSING | EARLIER | small_words("task_replies", "beside")
)
LONGEST = 14


class Answer(StrEnum):
    """What becomes of the task: it will be done, will not, or not by then."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    LATER = "later"


@dataclass(frozen=True)
class TaskReply:
    """`moment`: the words of the moment that is proposed instead, «в среду»."""

    answer: Answer
    moment: str = ""


def read_task_reply(text: str, *, month_first: bool = False) -> TaskReply | None:
    """The answer to a task; None when the words say anything else as well, or nothing but a moment."""
    plain = cleaned(text)
    tokens = tokens_of(plain)
    moments = find_moments(tokens, month_first)
    dated = places(moments)
    rest = [one for at, one in enumerate(tokens) if at not in dated and one.kind is not Kind.MARK]
    if not rest or len(tokens) > LONGEST or not all(one.word in KNOWN for one in rest):
        return None
    proposed = [when for when in moments if not _is_ruled_out(_part(tokens, when.start, when.end))]
    if proposed:
        when = proposed[-1]
        return TaskReply(Answer.LATER, plain[tokens[when.start].start : tokens[when.end - 1].end])
    answer = Answer.LATER if moments else _answer([one.word for one in rest])
    return TaskReply(answer) if answer is not None else None


def _answer(words: Sequence[str]) -> Answer | None:
    if _is_unable(words):
        return Answer.LATER
    if REFUSING & set(words) or _denied(words) & DOING:
        return Answer.DECLINED
    return Answer.ACCEPTED if (AGREED | DOING) & set(words) else None


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
    return {word for before, word in pairwise(words) if before in DENYING}
