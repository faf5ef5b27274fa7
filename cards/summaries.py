"""Cards of what each person did, beside what came of it: of a day, a week, a month."""

from collections.abc import Collection, Sequence
from datetime import date

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.closed import Closed, closed_buttons, closed_lines, whose_line
from cards.colleagues import called
from cards.presses import press
from cards.voice import Voice
from crm.rules.periods import DAY, Period
from crm.rules.sales import Pipeline, together
from storage.tables import Member
from storage.tables.score import Score

MOST_NAMED = 30
"""Buttons of people."""
People = Sequence[tuple[Member, Score]]


def summary(day: date, people: People, voice: Voice) -> Card:
    """A paragraph for each person: done, and beneath it won, lost, overdue, standing still."""
    return Card("\n".join(_day(day, people, voice)))


def activity(week: People, today: People, seen: Collection[int], voice: Voice) -> Card:
    """The day so far as its summary will tell it, and the last seven days; `seen`: whose work may be opened."""
    if not week:
        return Card(voice("activity-none"))
    lines = _day(voice.today, today, voice) if today else []
    lines += ["", voice("activity-week")] if today else [voice("activity-week")]
    lines += _week_lines(week, voice, whole=not today)
    return Card("\n".join(lines), _each(week, seen, Period(first=voice.today - 6 * DAY, last=voice.today), voice))


def activity_of(period: Period, people: People, seen: Collection[int], voice: Voice) -> Card:
    """What each person did in a period."""
    title = voice("activity-period", when=voice.span(period.first, period.last))
    lines = _week_lines(people, voice, whole=False) or [voice("activity-period-none")]
    return Card("\n".join([title, *lines]), _each(people, seen, period, voice))


def _week_lines(people: People, voice: Voice, *, whole: bool) -> list[str]:
    return [
        f"• <b>{escape(called(member, voice))}</b> · {_week(score, voice, whole=whole)}" for member, score in people
    ]


def _each(people: People, seen: Collection[int], period: Period, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """A button for each person whose work the reader may open."""
    buttons = [
        Button(f"👤 {called(member, voice)}", shows(member.id, period)) for member, _ in people if member.id in seen
    ]
    return rows(buttons[:MOST_NAMED], 2)


def shows(member_id: int, period: Period, page: int = 0) -> str:
    """What a button says that shows a person's work in a period."""
    return press("yw", member_id, period, page)


def sales(
    months: Sequence[tuple[Period, People]], won: Closed, pipeline: Pipeline, voice: Voice, *, dated: bool = False
) -> Card:
    """Of each period, who won and lost what, the best first, and all together; which deals were won last; what is
    open, and may come of it. `dated`: of one period that was asked for, though no open deal belongs to any.
    """
    told = [lines for period, people in months if (lines := _sold(people, period, voice))]
    none = "sales-none" if len(months) > 1 else "sales-none-of-period"
    named = ["\n".join([voice("sales-won-title"), *closed_lines(won, voice)])] if won.deals else []
    parts = [*whose_line(won.whose, voice), *(told or [voice(none)]), *named, *_open(pipeline, voice, dated=dated)]
    return Card("\n\n".join(parts), closed_buttons(won, 0, voice))


def _sold(people: People, period: Period, voice: Voice) -> str:
    """Nothing of a period in which nobody closed a deal."""
    closers = sorted((one for one in people if one[1].won or one[1].lost), key=_best_first)
    lines = [f"• <b>{escape(called(member, voice))}</b> · {_closed(score, voice)}" for member, score in closers]
    if not lines:
        return ""
    when = voice.span(period.first, period.last)
    return "\n".join([voice("sales-month", month=when), *lines, *_together(closers, voice)])


def _best_first(one: tuple[Member, Score]) -> tuple[int, int]:
    score = one[1]
    return -max(score.sums_of("won").values(), default=0), -score.won


def _together(people: People, voice: Voice) -> list[str]:
    """The share of deals that were won of all that were closed, and what one brought on average."""
    whole = together(score for _, score in people)
    closed = whole.won + whole.lost
    lines: list[str] = [
        voice("sales-conversion", percent=round(100 * whole.won / closed), won=whole.won, closed=closed)
    ]
    won = {currency: total for currency, total in whole.sums_of("won").items() if total}
    if whole.won and len(won) == 1:
        currency, total = next(iter(won.items()))
        lines.append(voice("sales-average", sum=voice.about(round(total / whole.won), currency)))
    return lines


def _open(pipeline: Pipeline, voice: Voice, *, dated: bool) -> list[str]:
    if not pipeline.count:
        return []
    lines: list[str] = [voice("sales-open", count=pipeline.count, sum=voice.sums_beside(pipeline.sums))]
    if pipeline.share is not None:
        expected = " + ".join(voice.about(total, currency) for currency, total in pipeline.expected.items() if total)
        if expected:
            lines.append(voice("sales-expected", percent=round(100 * pipeline.share), sum=expected))
            lines += [voice("sales-expected-undated")] if dated else []
    return ["\n".join(lines)]


def _day(day: date, people: People, voice: Voice) -> list[str]:
    lines: list[str] = [voice("summary-title", day=voice.day(day))]
    for member, score in people:
        lines += ["", f"<b>{escape(called(member, voice))}</b> · {done(score, voice)}"]
        if came := outcome(score, voice):
            lines.append(came)
    return lines


def _week(score: Score, voice: Voice, *, whole: bool) -> str:
    """`whole`: also what is left open, which the day above it does not tell."""
    closed = outcome(score, voice) if whole else _closed(score, voice)
    return " · ".join(part for part in (done(score, voice), closed) if part)


def done(score: Score, voice: Voice) -> str:
    """«12 контактов · 5 задач сделано»."""
    return f"{voice('summary-contacts', count=score.contacts)} · {voice('summary-tasks', count=score.tasks)}"


def outcome(score: Score, voice: Voice, *, still: bool = True) -> str:
    """Only what there is; a quiet day has no outcome. `still`: with what is overdue and stands still."""
    parts = [
        _closed(score, voice),
        voice("summary-overdue", count=score.overdue) if still and score.overdue else "",
        voice("summary-stalled", count=score.stalled) if still and score.stalled else "",
    ]
    return " · ".join(part for part in parts if part)


def _closed(score: Score, voice: Voice) -> str:
    parts = [
        voice("summary-won", count=score.won, sum=voice.sums_beside(score.sums_of("won"))) if score.won else "",
        voice("summary-lost", count=score.lost, sum=voice.sums_beside(score.sums_of("lost"))) if score.lost else "",
    ]
    return " · ".join(part for part in parts if part)
