"""The card of a day: what each person did, beside what came of it."""

from collections.abc import Sequence
from datetime import date

from markupsafe import escape

from cards.card import Card
from cards.voice import Voice
from storage.tables import Member
from storage.tables.score import Score


def summary(day: date, people: Sequence[tuple[Member, Score]], voice: Voice) -> Card:
    """A paragraph for each person: done, and beneath it won, lost, overdue, standing still."""
    lines: list[str] = [voice("summary-title", day=voice.day(day))]
    for member, score in people:
        lines += ["", f"<b>{escape(member.name)}</b> · {_done(score, voice)}"]
        if outcome := _outcome(score, voice):
            lines.append(outcome)
    return Card("\n".join(lines))


def _done(score: Score, voice: Voice) -> str:
    return f"{voice('summary-contacts', count=score.contacts)} · {voice('summary-tasks', count=score.tasks)}"


def _outcome(score: Score, voice: Voice) -> str:
    """Only what there is; a quiet day has no outcome."""
    parts = [
        voice("summary-won", count=score.won, sum=_sums("won", score, voice)) if score.won else "",
        voice("summary-lost", count=score.lost, sum=_sums("lost", score, voice)) if score.lost else "",
        voice("summary-overdue", count=score.overdue) if score.overdue else "",
        voice("summary-stalled", count=score.stalled) if score.stalled else "",
    ]
    return " · ".join(part for part in parts if part)


def _sums(status: str, score: Score, voice: Voice) -> str:
    sums = [voice.money(total, currency) for (kind, currency), total in score.sums.items() if kind == status and total]
    return f" ({' + '.join(sums)})" if sums else ""
