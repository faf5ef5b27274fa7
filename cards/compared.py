"""The card of two stretches of time side by side."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cards.card import Card
from cards.voice import Voice
from crm.revenue import Sum
from crm.rules.periods import Period
from storage.tables.score import Score


@dataclass(frozen=True)
class Stretch:
    """What was done in a period. `visits`: where visits are kept, else None."""

    period: Period
    score: Score
    clients: int
    visits: Sum | None = None


def compared(first: Stretch, second: Stretch, voice: Voice, *, own: bool = False) -> Card:
    """Line by line how much it was, and how much it became; of one that is not over it is said. `own`: the reader's."""
    titles = [voice.span(one.period.first, one.period.last) for one in (first, second)]
    lines: list[str] = [voice("sales-own"), ""] if own else []
    lines.append(voice("compared-title", first=titles[0], second=titles[1]))
    for key, told in LINES.items():
        was, became = told(first, voice), told(second, voice)
        if was is not None and became is not None:
            lines.append(voice(f"compared-{key}", first=was, second=became))
    if second.period.holds(voice.today) and second.period.last > voice.today:
        lines.append(voice("compared-going", when=titles[1]))
    return Card("\n".join(lines))


def _won(one: Stretch, voice: Voice) -> str | None:
    """«2 (310 000 ₽)»."""
    return f"{one.score.won}{voice.sums_beside(one.score.sums_of('won'))}" if one.visits is None else None


def _lost(one: Stretch, voice: Voice) -> str | None:
    return f"{one.score.lost}{voice.sums_beside(one.score.sums_of('lost'))}" if one.visits is None else None


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
