"""The card of two stretches of time side by side."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import escape

from cards.card import Card
from cards.colleagues import called
from cards.voice import Voice
from crm.revenue import Sum
from crm.rules.periods import Period
from storage.tables import Member
from storage.tables.score import Score


@dataclass(frozen=True)
class Stretch:
    """What was done in a period. `visits`: where visits are kept, else None; `people`: whose it is, to be named."""

    period: Period
    score: Score
    clients: int
    visits: Sum | None = None
    people: Sequence[tuple[Member, Score]] = ()


def compared(first: Stretch, second: Stretch, voice: Voice, *, own: bool = False) -> Card:
    """Line by line how much it was, and how much it became; of one that is not over it is said. `own`: the reader's."""
    titles = [voice.span(one.period.first, one.period.last) for one in (first, second)]
    lines: list[str] = [voice("sales-own"), ""] if own else []
    lines.append(voice("compared-title", first=titles[0], second=titles[1]))
    for key, told in LINES.items():
        was, became = told(first, voice), told(second, voice)
        if was is not None and became is not None:
            lines.append(voice(f"compared-{key}", first=was, second=became))
    lines += _each(first, second, voice)
    if second.period.holds(voice.today) and second.period.last > voice.today:
        lines.append(voice("compared-going", when=titles[1]))
    return Card("\n".join(lines))


def _each(first: Stretch, second: Stretch, voice: Voice) -> Iterator[str]:
    """Everybody who did something in one of them, by name."""
    members = {member.id: member for one in (first, second) for member, score in one.people if score.did_something}
    for number, member in sorted(members.items(), key=lambda one: one[1].name):
        was, became = (_score_of(number, one) for one in (first, second))
        told = {f"{key}{at}": value for at, one in ((1, was), (2, became)) for key, value in _facts(one, voice).items()}
        yield voice("compared-each", name=escape(called(member, voice)), **told)


def _score_of(number: int, one: Stretch) -> Score:
    return next((score for member, score in one.people if member.id == number), Score())


def _facts(score: Score, voice: Voice) -> Mapping[str, str]:
    return {"won": _closed("won", score, voice), "lost": _closed("lost", score, voice), "contacts": str(score.contacts)}


def _closed(status: str, score: Score, voice: Voice) -> str:
    """«2 (310 000 ₽)»."""
    return f"{getattr(score, status)}{voice.sums_beside(score.sums_of(status))}"


def _won(one: Stretch, voice: Voice) -> str | None:
    return _closed("won", one.score, voice) if one.visits is None else None


def _lost(one: Stretch, voice: Voice) -> str | None:
    return _closed("lost", one.score, voice) if one.visits is None else None


def _revenue(one: Stretch, voice: Voice) -> str | None:
    return voice.sums(one.visits.money) or "0" if one.visits is not None else None


LINES: Mapping[str, Callable[[Stretch, Voice], str | None]] = {
    "won": _won,
    "lost": _lost,
    "revenue": _revenue,
    "visits": lambda one, _: str(one.visits.visits) if one.visits is not None else None,
    "contacts": lambda one, _: str(one.score.contacts),
    "tasks": lambda one, _: str(one.score.tasks),
    "clients": lambda one, _: str(one.clients),
}
"""What is compared, in this order; None: not kept in this kind of business."""
