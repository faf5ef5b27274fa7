"""The card of a day: what is overdue, today and tomorrow, who is booked, and what waits for an answer."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.fitting import shorten
from cards.presses import press
from cards.put_off import put_off_line
from cards.tasks import coming_line, openers, task_line, ticks
from cards.visits import booking_lines, remind_button
from cards.voice import Voice
from crm.bookings import Bookings
from crm.day import Plans
from crm.no_shows import Unsaid
from crm.rules.calendar import start_of_day
from storage.tables import Question

MOST_ASKED = 5
"""Questions that wait, the newest first; the others come up as these are answered."""


def morning(plans: Plans, voice: Voice, bookings: Sequence[Bookings] = (), unsaid: Unsaid | None = None) -> Card:
    """The day before it begins."""
    card = today(plans, voice, bookings, unsaid)
    return Card(f"{voice('morning')}\n{card.text}", card.buttons)


def today(plans: Plans, voice: Voice, bookings: Sequence[Bookings] = (), unsaid: Unsaid | None = None) -> Card:
    """All that a member's day holds. `bookings`: of the days that have any; `unsaid`: who is not marked."""
    unmarked = unsaid if unsaid is not None and unsaid.visits else None
    lines = _lines(plans, bookings, unmarked, voice)
    week = (Button(voice("agenda-button-week"), press("y")),)
    if not lines:
        return Card(voice("today-nothing"), (week,))
    if plans.more:
        lines.append(voice("today-more", count=plans.more))
    numbered = list(enumerate(plans.tasks, 1))
    buttons = (
        *openers(numbered, voice),
        *ticks(numbered),
        *_answering(plans.questions, voice),
        *(((Button(voice("today-button-unsaid"), press("vy", unmarked.period)),),) if unmarked is not None else ()),
        *(remind_button(one, voice) for one in bookings if one.day > voice.today),
        week,
    )
    return Card("\n".join([voice("today-title", day=voice.heading()), *lines]), buttons)


def _lines(plans: Plans, bookings: Sequence[Bookings], unmarked: Unsaid | None, voice: Voice) -> list[str]:
    """Each part under its title."""
    lines: list[str] = []
    for title, part in _parts(plans, voice):
        lines += ["", voice(title), *part] if part else []
    for booked in bookings:
        lines += ["", voice("today-visits", day=voice.day(booked.day)), *booking_lines(booked, voice)]
    lines += ["", voice("today-unsaid", count=len(unmarked.visits))] if unmarked is not None else []
    return [*lines, *_asked(plans.questions, voice)]


def _parts(plans: Plans, voice: Voice) -> list[tuple[str, list[str]]]:
    """What is planned under its titles, each in the order of time."""
    tomorrow = start_of_day(voice.today + timedelta(days=1), voice.zone)
    said = sorted(_planned(plans, voice), key=lambda one: one[0])
    return [
        ("today-overdue", [line for due_at, line in said if due_at < voice.now]),
        ("today-today", [line for due_at, line in said if voice.now <= due_at < tomorrow]),
        ("today-tomorrow", [line for due_at, line in said if due_at >= max(tomorrow, voice.now)]),
    ]


def _planned(plans: Plans, voice: Voice) -> Iterable[tuple[datetime, str]]:
    """Tasks, what series will bring, and reminders put off: one that came back is still of today."""
    for number, task in enumerate(plans.tasks, 1):
        client = plans.clients.get(task.client_id or 0)
        when = "" if task.due_at < voice.now else voice.clock(task.due_at)  # what is overdue says since when
        yield task.due_at, f"{number}. {task_line(task, voice, client, when)}"
    for one in plans.coming:
        yield one.due_at, coming_line(one, plans.clients.get(one.task.client_id or 0), voice)
    for reminder in plans.put_off:
        client = plans.clients.get(reminder.client_id or 0)
        yield max(reminder.due_at, voice.now), put_off_line(reminder, client, voice)


def _asked(questions: Sequence[Question], voice: Voice) -> list[str]:
    if not questions:
        return []
    lines = [f"{number}. {_question(one)}" for number, one in enumerate(questions[:MOST_ASKED], 1)]
    more = len(questions) - MOST_ASKED
    return ["", voice("today-questions"), *lines, *([voice("today-more", count=more)] if more > 0 else [])]


def _question(question: Question) -> str:
    """The question, behind the words it was about."""
    words, text = str(question.waiting.get("text") or ""), str(question.about.get("text", ""))
    return f"«{escape(shorten(words, 40))}» — {text}" if words else text


def _answering(questions: Sequence[Question], voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """Each question asked once more, or all of them left."""
    asked = [Button(f"❓ {number}", press("qs", one.id)) for number, one in enumerate(questions[:MOST_ASKED], 1)]
    leave = ((Button(voice("today-leave-all"), press("qa")),),) if len(questions) > 1 else ()
    return (*rows(asked, 5), *leave)
