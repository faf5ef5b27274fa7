"""Errands: what one has asked of colleagues, by what is late, what lies ahead, and what was done lately."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import escape

from cards.card import Button, Card, pager
from cards.closed import NOBODY, whose_line
from cards.colleagues import called
from cards.presses import press
from cards.tasks import openers, task_line
from cards.voice import Voice
from storage.tables import Client, Member, Task

PAGE = 10
DONE = 5
"""So many that were done lately are named."""


@dataclass(frozen=True)
class Errands:
    """One page of the open ones, the oldest first; on the first page also what was `done` lately, the newest first."""

    tasks: Sequence[Task]
    done: Sequence[Task]
    members: Mapping[int, Member]
    clients: Mapping[int, Client]
    whose: Member | None = None
    """Of one colleague alone."""
    page: int = 0
    more: bool = False
    leads: bool = False
    """Whether the reader sees what is overdue of everybody."""


def errands_card(errands: Errands, voice: Voice) -> Card:
    """Each is opened by its button: there it is moved, taken back, or its doer reminded."""
    numbered = list(enumerate(errands.tasks, 1 + errands.page * PAGE))
    late = [_line(number, task, errands, voice) for number, task in numbered if task.due_at < voice.now]
    ahead = [_line(number, task, errands, voice) for number, task in numbered if task.due_at >= voice.now]
    done = [_done(task, errands, voice) for task in errands.done]
    named = whose_line(errands.whose, voice)
    if not (late or ahead or done):
        return Card("\n".join([*named, voice("errands-none")]), _beside(errands, voice))
    lines: list[str] = [voice("errands-title"), *named]
    for key, part in (("errands-late", late), ("errands-ahead", ahead), ("errands-done", done)):
        lines += ["", voice(key), *part] if part else []
    return Card("\n".join(lines), (*openers(numbered, voice), *_beside(errands, voice)))


def _beside(errands: Errands, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """The pages around; for who leads all that is overdue."""
    number = errands.whose.id if errands.whose is not None else NOBODY
    overdue = (Button(voice("overdue-button"), press("ov", number, 0)),) if errands.leads else ()
    return (pager("ao", [number], errands.page, more=errands.more), overdue)


def _line(number: int, task: Task, errands: Errands, voice: Voice) -> str:
    """«1. завтра в 10:00 — позвонить · Громов · Олег, ещё не ответил»."""
    waits = "" if task.accepted_at is not None else f" {voice('errands-unanswered')}"
    return f"{number}. {_of(task, errands, voice)}{waits}"


def _done(task: Task, errands: Errands, voice: Voice) -> str:
    return f"• {_of(task, errands, voice, when=voice.day_at(task.done_at or task.due_at))}"


def _of(task: Task, errands: Errands, voice: Voice, when: str = "") -> str:
    line = task_line(task, voice, errands.clients.get(task.client_id or 0), when)
    doer = errands.members.get(task.assignee_id)
    return line if doer is None or errands.whose is not None else f"{line} · {escape(called(doer, voice))}"
