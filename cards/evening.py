"""The evening's list: what is left of the day."""

from cards.card import Button, Card
from cards.no_shows import all_came
from cards.presses import press
from cards.tasks import coming_line, task_line, version
from cards.voice import Voice
from crm.day import Plans
from crm.no_shows import Unsaid

MOST = 10
"""Tasks with buttons: more is not one tap any more."""


def evening(plans: Plans, voice: Voice, unsaid: Unsaid | None = None) -> Card:
    """Each task with its two answers: done, or tomorrow; who was booked and is not marked. Nothing left is a good
    evening.
    """
    unmarked, asking = _unmarked(unsaid, voice) if unsaid is not None and unsaid.visits else ([], ())
    if not plans.tasks:
        return Card("\n".join(unmarked), asking) if unmarked else Card(voice("evening-done"))
    shown = plans.tasks[:MOST]
    lines: list[str] = [voice("evening-title", count=len(plans.tasks) + len(plans.coming) + plans.more)]
    for number, task in enumerate(shown, 1):
        client = plans.clients.get(task.client_id) if task.client_id is not None else None
        when = voice.clock(task.due_at) if task.due_at.astimezone(voice.zone).date() == voice.today else ""
        lines.append(f"{number}. {task_line(task, voice, client, when)}")
    lines += [coming_line(one, plans.clients.get(one.task.client_id or 0), voice) for one in plans.coming]
    if (more := len(plans.tasks) - len(shown) + plans.more) > 0:
        lines.append(voice("today-more", count=more))
    buttons = [
        (
            Button(f"✅ {number}", press("ed", task.id, version(task))),
            Button(voice("evening-tomorrow", number=number), press("et", task.id, version(task))),
        )
        for number, task in enumerate(shown, 1)
    ]
    return Card("\n".join([*lines, *([""] if unmarked else []), *unmarked]), (*buttons, *asking))


def _unmarked(unsaid: Unsaid, voice: Voice) -> tuple[list[str], tuple[tuple[Button, ...], ...]]:
    """«❔ Не отмечено: 3», and what there is to be done about it."""
    count = len(unsaid.visits)
    who = Button(voice("today-button-unsaid"), press("vy", unsaid.period))
    return [voice("today-unsaid", count=count)], ((who,), all_came(unsaid.period, count, voice))
