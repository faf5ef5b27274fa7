"""Cards of what each person did, beside what came of it: of a day, a week, a month."""

from collections.abc import Sequence
from datetime import date

from markupsafe import escape

from cards.card import Card
from cards.voice import Voice
from storage.tables import Member
from storage.tables.score import Score

People = Sequence[tuple[Member, Score]]


def summary(day: date, people: People, voice: Voice) -> Card:
    """A paragraph for each person: done, and beneath it won, lost, overdue, standing still."""
    return Card("\n".join(_day(day, people, voice)))


def activity(week: People, today: People, voice: Voice) -> Card:
    """The day so far as its summary will tell it, and the last seven days."""
    if not week:
        return Card(voice("activity-none"))
    lines = _day(voice.today, today, voice) if today else []
    lines += ["", voice("activity-week")] if today else [voice("activity-week")]
    lines += [f"• <b>{escape(member.name)}</b> · {_week(score, voice)}" for member, score in week]
    return Card("\n".join(lines))


def sales(months: Sequence[tuple[date, People]], voice: Voice) -> Card:
    """Of each month, by its first day, who won and lost what."""
    told = [lines for first, people in months if (lines := _sold(people, voice.month(first), voice))]
    return Card("\n\n".join(told) or voice("sales-none"))


def _sold(people: People, month: str, voice: Voice) -> str:
    """Nothing of a month in which nobody closed a deal."""
    lines = [
        f"• <b>{escape(member.name)}</b> · {_closed(score, voice)}"
        for member, score in people
        if score.won or score.lost
    ]
    return "\n".join([voice("sales-month", month=month), *lines]) if lines else ""


def _day(day: date, people: People, voice: Voice) -> list[str]:
    lines: list[str] = [voice("summary-title", day=voice.day(day))]
    for member, score in people:
        lines += ["", f"<b>{escape(member.name)}</b> · {_done(score, voice)}"]
        if outcome := _outcome(score, voice):
            lines.append(outcome)
    return lines


def _week(score: Score, voice: Voice) -> str:
    return " · ".join(part for part in (_done(score, voice), _closed(score, voice)) if part)


def _done(score: Score, voice: Voice) -> str:
    return f"{voice('summary-contacts', count=score.contacts)} · {voice('summary-tasks', count=score.tasks)}"


def _outcome(score: Score, voice: Voice) -> str:
    """Only what there is; a quiet day has no outcome."""
    parts = [
        _closed(score, voice),
        voice("summary-overdue", count=score.overdue) if score.overdue else "",
        voice("summary-stalled", count=score.stalled) if score.stalled else "",
    ]
    return " · ".join(part for part in parts if part)


def _closed(score: Score, voice: Voice) -> str:
    parts = [
        voice("summary-won", count=score.won, sum=_sums("won", score, voice)) if score.won else "",
        voice("summary-lost", count=score.lost, sum=_sums("lost", score, voice)) if score.lost else "",
    ]
    return " · ".join(part for part in parts if part)


def _sums(status: str, score: Score, voice: Voice) -> str:
    sums = [voice.money(total, currency) for (kind, currency), total in score.sums.items() if kind == status and total]
    return f" ({' + '.join(sums)})" if sums else ""
