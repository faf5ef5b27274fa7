"""Cards of where a person is: the clock they live by, and the tasks that go by another one."""

from collections.abc import Sequence

from cards.card import Button, Card
from cards.presses import press
from cards.tasks import task_line
from cards.voice import Voice
from storage.tables import Task

SHOWN = 8


def here(tasks: Sequence[Task], voice: Voice) -> Card:
    """The person's zone from now on, and the question of the tasks that keep the hours of the former one."""
    lines: list[str] = [voice("zone-here", city=voice.city(voice.zone.key), time=voice.clock(voice.now))]
    if not tasks:
        return Card(lines[0])
    lines += ["", voice("zone-tasks", count=len(tasks)), *(_line(task, voice) for task in tasks[:SHOWN])]
    if len(tasks) > SHOWN:
        lines.append(voice("today-more", count=len(tasks) - SHOWN))
    move = Button(voice("zone-button-move"), press("zm", voice.zone.key))
    keep = Button(voice("zone-button-keep"), press("zk"))
    return Card("\n".join(lines), ((move,), (keep,)))


def _line(task: Task, voice: Voice) -> str:
    """«завтра в 12:00 — планёрка (10:00, Москва)»."""
    clock = f"{task.wall:%H:%M}" if task.wall else ""
    return f"• {task_line(task, voice)}{voice('zone-of-task', time=clock, city=voice.city(task.zone or ''))}"


def kept(voice: Voice) -> Card:
    return Card(voice("zone-kept"))


def nowhere(voice: Voice) -> Card:
    """A place that is in nobody's time."""
    return Card(voice("zone-nowhere"))
