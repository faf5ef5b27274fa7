"""Cards of agendas: a day, a week or a month of what is planned, and the days around it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from markupsafe import Markup

from cards.card import Button, Card, plain, rows
from cards.colleagues import called
from cards.presses import press
from cards.tasks import coming_line, openers, task_line, ticks
from cards.visits import booking_lines
from cards.voice import Voice
from crm.agenda import Agenda
from crm.bookings import Bookings
from crm.day import LONGEST_LIST
from crm.rules.periods import Period, day_of, week_of
from storage.tables import Client, Member, Task

MOST_NAMED = 40
"""Colleagues on one card."""
WEEK = 7
"""Days: of more there is no button each."""


@dataclass(frozen=True)
class Booked:
    """What is booked in a period: a single day's visits in full, of more days only how many there are."""

    day: Bookings | None = None
    counts: Sequence[tuple[date, int]] = ()

    def on(self, day: date, voice: Voice) -> list[Markup]:
        if self.day is not None and self.day.day == day:
            return booking_lines(self.day, voice)
        return [voice("agenda-booked", count=count) for other, count in self.counts if other == day]

    @property
    def days(self) -> set[date]:
        counted = {day for day, _ in self.counts}
        return counted | ({self.day.day} if self.day is not None and self.day.visits else set())


NOTHING = Booked()


def agenda_card(agenda: Agenda, booked: Booked, whose: Member | None, voice: Voice) -> Card:
    """What is planned, by days; `whose`: the colleague, None where it is the reader's own."""
    when = voice.span(agenda.period.first, agenda.period.last)
    title = voice("agenda-of", when=when, who=called(whose, voice)) if whose else voice("agenda-title", when=when)
    lines = _lines(agenda, booked, voice) or ["", voice("agenda-none" if whose is None else "agenda-none-of")]
    if agenda.overdue and whose is None and agenda.period.holds(voice.today):
        lines += ["", voice("agenda-overdue")]
    numbered = _numbered(agenda)
    ticking = ticks(numbered) if whose is None else ()
    return Card("\n".join([title, *lines]), (*openers(numbered, voice), *ticking, *_around(agenda, whose, voice)))


def team_card(
    period: Period, plans: Sequence[tuple[Member, int]], late: Mapping[int, int], own: int, voice: Voice
) -> Card:
    """How many tasks each has in the period, and a button that opens them; `own`: the reader's number.

    `late`: how many are overdue, by member.
    """
    title = voice("agenda-of-team", when=voice.span(period.first, period.last))
    lines = [
        voice("agenda-team-line", who=member.name, count=count)
        + (f" · {voice('summary-overdue', count=late[member.id])}" if late.get(member.id) else "")
        for member, count in plans[:MOST_NAMED]
    ]
    openers = [
        Button(member.name, opens(period, None if member.id == own else member)) for member, _ in plans[:MOST_NAMED]
    ]
    overdue = ((Button(voice("overdue-button"), press("ov", 0, 0)),),) if late else ()
    return Card("\n".join([title, "", *lines]), (*rows(openers, 2), *overdue))


def _lines(agenda: Agenda, booked: Booked, voice: Voice) -> list[str]:
    """A heading for each day of several that holds something."""
    said = sorted(_told(agenda, voice), key=lambda one: one[0])
    by_day = {day: [line for _, line in told] for day, told in groupby(said, lambda one: _day(one[0], voice))}
    lines: list[str] = []
    days = sorted(by_day.keys() | booked.days)
    for day in days:
        heading = voice("agenda-day", day=voice.heading(day)) if max(agenda.period.days, len(days)) > 1 else ""
        lines += ["", heading] if heading else [""]
        lines += [*by_day.get(day, []), *booked.on(day, voice)]
    return lines


def _told(agenda: Agenda, voice: Voice) -> Iterator[tuple[datetime, str]]:
    """Each task, and what series will bring, with its moment."""
    for number, task in _numbered(agenda):
        clock = voice.clock(task.due_at)
        when = voice("agenda-late", time=clock) if task.due_at < voice.now else clock
        yield task.due_at, f"{number}. {task_line(task, voice, _client(task, agenda), when)}"
    for one in agenda.coming:
        yield one.due_at, coming_line(one, _client(one.task, agenda), voice)


def _client(task: Task, agenda: Agenda) -> Client | None:
    return agenda.clients.get(task.client_id) if task.client_id is not None else None


def _numbered(agenda: Agenda) -> list[tuple[int, Task]]:
    return list(enumerate(agenda.tasks, 1 + agenda.page * LONGEST_LIST))


def _day(moment: datetime, voice: Voice) -> date:
    return moment.astimezone(voice.zone).date()


def _around(agenda: Agenda, whose: Member | None, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """More of the same days; the single days; the days before and after; the week, or today."""
    period = agenda.period
    more = (Button(voice("agenda-button-more"), opens(period, whose, agenda.page + 1)),) if agenda.more else ()
    days = [day_of(date.fromordinal(number)) for number in range(period.first.toordinal(), period.last.toordinal() + 1)]
    single = [Button(voice.weekday(one.first), opens(one, whose)) for one in days] if 1 < period.days <= WEEK else []
    turning = tuple(
        Button(f"{sign} {named_period(other, voice)}", opens(other, whose))
        for sign, other in (("◀️", period.before()), ("▶️", period.after()))
    )
    week = (Button(voice("agenda-button-week"), opens(week_of(period.first), whose)),) if period.days == 1 else ()
    today = (Button(voice("agenda-button-today"), press("yt")),) if whose is None else ()
    return (more, *rows(single, 4), turning, (*week, *today))


def named_period(period: Period, voice: Voice) -> str:
    """As a button names it: «завтра», «16–22 марта»."""
    return plain(voice.day(period.first)) if period.days == 1 else voice.span(period.first, period.last)


def opens(period: Period, whose: Member | None, page: int = 0) -> str:
    """What a button says that shows the agenda of a period, a colleague's or one's own."""
    return press("y", period, page) if whose is None else press("yc", whose.id, period, page)
