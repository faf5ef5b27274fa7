"""What is overdue: tasks that were to be done by now, by whom, with what may be done about each."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import escape

from cards.card import Card, pager
from cards.closed import whose_line
from cards.colleagues import called
from cards.tasks import openers, task_line, ticks
from cards.voice import Voice
from storage.tables import Client, Member, Task

PAGE = 10


@dataclass(frozen=True)
class Overdue:
    """One page of the open tasks that were due before now, each with whose it is; `whose`: of one member alone."""

    tasks: Sequence[tuple[Task, Member, Client | None]]
    whose: Member | None
    page: int = 0
    more: bool = False


def overdue_card(late: Overdue, reader: Member, voice: Voice) -> Card:
    """By colleague; the reader's own can be ticked at once, the others are opened."""
    if not late.tasks:
        return Card("\n".join([*whose_line(late.whose, voice), voice("overdue-none")]))
    numbered = list(enumerate(late.tasks, 1 + late.page * PAGE))
    lines: list[str] = [voice("overdue-title")]
    for name, told in groupby(numbered, lambda one: called(one[1][1], voice)):
        lines += ["", f"<b>{escape(name)}</b>"]
        lines += [f"{number}. {task_line(task, voice, client)}" for number, (task, _, client) in told]
    own = [(number, task) for number, (task, member, _) in numbered if member.id == reader.id]
    turning = pager("ov", [late.whose.id if late.whose else 0], late.page, more=late.more)
    return Card("\n".join(lines), (*openers([(n, one[0]) for n, one in numbered], voice), *ticks(own), turning))
