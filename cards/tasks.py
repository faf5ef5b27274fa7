"""Cards of tasks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.deals import open_client
from cards.fitting import shorten
from cards.presses import press
from cards.repeats import every, series_line
from cards.voice import Voice
from crm.day import Coming
from crm.outcomes import FullDay, TaskCancelled, TaskCreated, TaskDone, TaskMoved, TaskRepeated
from crm.rules.repeats import usual_rules
from crm.rules.series import wall_at
from storage.tables import Client, Member, Task

LONGEST_WORDS = 3000
"""Of a task shown by itself."""
ONCE = "n"
"""Of the choices of a repeat: none."""
FEW = 8
"""Tasks whose buttons carry words; of more, only their numbers."""


def what(task: Task, voice: Voice) -> str:
    """The task in one line, as one of several."""
    return shorten(voice.words(task.text)) or voice("task-untitled")


def undone(task: Task | None, voice: Voice) -> list[str]:
    """Under something about its client: this is overdue."""
    if task is None or task.due_at > voice.now:
        return []
    return [voice("reminder-undone", text=what(task, voice), when=voice.moment(task.due_at))]


def in_full(task: Task, voice: Voice) -> str:
    """In all its words."""
    return voice.words(task.text)[:LONGEST_WORDS].strip() or voice("task-untitled")


def task_created(outcome: TaskCreated, voice: Voice) -> str:
    task = outcome.task
    when, text = voice.moment(task.due_at), what(task, voice)
    if outcome.client is None:
        line = voice("task-created", when=when, text=text)
    else:
        line = voice("task-created-client", when=when, text=text, client=outcome.client.name)
    asked = [voice("task-asked-of", who=outcome.assignee.name)] if outcome.assignee is not None else []
    return "\n".join([line, *asked, *_series(task, voice), *_full(outcome.full, voice)])


def _full(full: FullDay | None, voice: Voice) -> list[str]:
    """«Это уже шестая задача на вт, 17 марта. Свободнее — ср, 18 марта.»"""
    if full is None:
        return []
    if full.freer is None:
        return [voice("task-full-day", day=voice.day(full.day))]
    return [voice("task-full-day-freer", day=voice.day(full.day), freer=voice.day(full.freer))]


def full_day_button(outcome: TaskCreated | TaskMoved, voice: Voice) -> tuple[Button, ...]:
    """The freer day, while the sixth task of a day is said."""
    if outcome.full is None or outcome.full.freer is None:
        return ()
    data = press("tf", outcome.task.id, version(outcome.task), outcome.full.freer)
    return (Button(voice("task-button-freer", day=voice.day(outcome.full.freer)), data),)


def _series(task: Task, voice: Voice) -> list[str]:
    return [line] if (line := series_line(task, voice)) else []


def _again(again: Task | None, voice: Voice) -> list[str]:
    """When the series goes on."""
    return [voice("task-again", when=voice.moment(again.due_at))] if again is not None else []


def task_moved(outcome: TaskMoved, voice: Voice) -> str:
    when, before = voice.moment(outcome.task.due_at), voice.moment(outcome.before)
    line = voice("task-moved", when=when, before=before, text=what(outcome.task, voice), client=whose(outcome.client))
    often = [voice("task-put-off", count=outcome.task.moves)] if outcome.put_off and outcome.task.moves > 1 else []
    return "\n".join([line, *often, *_again(outcome.again, voice), *_full(outcome.full, voice)])


def task_done(outcome: TaskDone, voice: Voice) -> str:
    line = voice("task-done", text=what(outcome.task, voice), client=whose(outcome.client))
    return "\n".join([line, *_again(outcome.again, voice)])


def task_cancelled(outcome: TaskCancelled, voice: Voice) -> str:
    line = voice("task-cancelled", text=what(outcome.task, voice), client=whose(outcome.client))
    return "\n".join([line, *_again(outcome.again, voice)])


def whose(client: Client | None) -> str:
    """« · Мария Петрова», where there is a client."""
    return f" · {client.name}" if client is not None else ""


def task_repeated(outcome: TaskRepeated, voice: Voice) -> str:
    line, text = series_line(outcome.task, voice), what(outcome.task, voice)
    return voice("task-repeated", text=text, series=line) if line else voice("task-repeated-once", text=text)


def task_line(task: Task, voice: Voice, client: Client | None = None, when: str = "") -> str:
    """«завтра в 11:00 — отправить КП · Мария Петрова 🔁»; `when` where the day is clear already."""
    named = whose(client) + (" 🔁" if task.repeat and task.closed_at is None else "")
    when = when or voice.moment(task.due_at)
    return voice("task-line", when=when, text=what(task, voice), client=named)


def version(task: Task) -> int:
    """What tells one appointment of a task from the next: minutes of its moment."""
    return int(task.due_at.timestamp() // 60)


def task_buttons(task: Task, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """Each carries the moment it was shown with, so pressing twice does nothing more."""
    if task.closed_at is not None:
        return ()
    at = version(task)
    return (
        (Button(voice("task-button-done"), press("td", task.id, at)),),
        (
            Button(voice("task-button-hour"), press("th", task.id, at)),
            Button(voice("task-button-tomorrow"), press("tt", task.id, at)),
        ),
        (
            Button(voice("task-button-other"), press("to", task.id, at)),
            Button(voice("task-button-delete"), press("tx", task.id, at)),
        ),
    )


@dataclass(frozen=True)
class Colleagues:
    """Who was asked to do a task, if it was a colleague, and whether the reader may ask another."""

    asked: str | None = None
    others: bool = False
    doer: Member | None = None
    """A colleague whom the reader may remind of it, or take it from."""
    reader: int = 0


ALONE = Colleagues()


def task_card(task: Task, client: Client | None, voice: Voice, colleagues: Colleagues = ALONE) -> Card:
    """One task with its answers, or what became of it."""
    when, text = voice.moment(task.due_at), in_full(task, voice)
    if task.closed_at is not None:
        when = voice.moment(task.closed_at)
    lines: list[str] = [voice(f"task-card{_end(task)}", when=when, text=text)]
    if client is not None:
        lines.append(f"<b>{escape(client.name)}</b>")
    lines += _series(task, voice)
    if colleagues.asked is not None:
        lines.append(voice("task-accepted-by" if task.accepted_at else "task-waits-for", who=colleagues.asked))
    named = () if client is None else ((open_client(client, voice),),)
    return Card("\n".join(lines), (*task_buttons(task, voice), *_more(task, colleagues, voice), *named))


def _more(task: Task, colleagues: Colleagues, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    if task.closed_at is not None:
        return ()
    repeat = Button(voice("task-button-repeat"), press("tr", task.id, version(task)))
    give = Button(voice("task-button-give"), press("tg", task.id, version(task)))
    return ((repeat, give) if colleagues.others else (repeat,), _of_doer(task, colleagues, voice))


def _of_doer(task: Task, colleagues: Colleagues, voice: Voice) -> tuple[Button, ...]:
    if colleagues.doer is None:
        return ()
    remind = Button(voice("task-button-remind", who=colleagues.doer.name), press("tw", task.id, version(task)))
    take = Button(voice("task-button-take"), press("te", task.id, version(task), colleagues.reader))
    return (remind, take)


def which_colleague(task: Task, colleagues: Sequence[Member], voice: Voice) -> Card:
    """Who is to do it from here on?"""
    buttons = [Button(one.name, press("te", task.id, version(task), one.id)) for one in colleagues]
    return Card(voice("task-give-ask", text=what(task, voice)), (*rows(buttons, 2), (_back(task, voice),)))


def which_repeat(task: Task, voice: Voice) -> Card:
    """Rules that fit the day of a task, to choose from."""
    wall, at = wall_at(task.due_at, voice.zone), version(task)
    rules = [
        Button(_capital(every(rule, wall, voice)), press("tr", task.id, at, code))
        for code, rule in usual_rules(wall.date()).items()
    ]
    once = [Button(voice("task-button-once"), press("tr", task.id, at, ONCE))] if task.repeat else []
    return Card(voice("task-which-repeat", text=what(task, voice)), rows([*rules, *once, _back(task, voice)], 1))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def which_deleted(task: Task, voice: Voice) -> Card:
    """Only this one of a series, or all of it?"""
    at, when = version(task), voice.moment(task.due_at)
    only = Button(voice("task-button-only-this", when=when), press("tx", task.id, at, "1"))
    whole = Button(voice("task-button-whole-series"), press("tx", task.id, at, "a"))
    text = voice("task-which-deleted", series=series_line(task, voice), text=what(task, voice))
    return Card(text, ((only,), (whole,), (_back(task, voice),)))


def _back(task: Task, voice: Voice) -> Button:
    return Button(voice("task-button-back"), press("tb", task.id))


def _end(task: Task) -> str:
    if task.closed_at is None:
        return ""
    return "-done" if task.done_at is not None else "-cancelled"


def ticks(numbered: Iterable[tuple[int, Task]]) -> tuple[tuple[Button, ...], ...]:
    """«✅ 1»: a task of a list is done without being opened."""
    return rows([Button(f"✅ {number}", press("tk", task.id, version(task))) for number, task in numbered], 5)


def openers(numbered: Sequence[tuple[int, Task]], voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """A button for each task of a list, with its words while they are few."""
    if len(numbered) <= FEW:
        return rows([Button(f"{number}. {what(task, voice)}", press("t", task.id)) for number, task in numbered], 1)
    return rows([Button(str(number), press("t", task.id)) for number, task in numbered], 5)


def coming_line(one: Coming, client: Client | None, voice: Voice) -> str:
    """An occurrence that cannot be ticked before it has come: it has no number."""
    return f"• {task_line(one.task, voice, client, voice.clock(one.due_at))}"
