"""What became of a task, one's own or asked of a colleague, and what is asked about tasks."""

from dataclasses import dataclass
from datetime import date, datetime

from crm.wishes import MoveTask, Wish
from storage.tables import Client, Member, Task


@dataclass(frozen=True)
class FullDay:
    """A day that one more task makes full, and a freer one."""

    day: date
    freer: date | None


@dataclass(frozen=True)
class TaskCreated:
    client: Client | None
    task: Task
    full: FullDay | None = None
    assignee: Member | None = None
    """The colleague it is asked of; None: it is one's own."""


@dataclass(frozen=True)
class TaskMoved:
    client: Client | None
    task: Task
    before: datetime
    again: Task | None = None
    """The next one, when one of a series was moved."""
    full: FullDay | None = None
    put_off: bool = False
    """To a later day: how often so far is counted on the task."""


@dataclass(frozen=True)
class TaskDone:
    client: Client | None
    task: Task
    again: Task | None = None
    """The next one, when the task repeats."""


@dataclass(frozen=True)
class TaskCancelled:
    client: Client | None
    task: Task
    again: Task | None = None
    """The next one, when only one of a series was."""


@dataclass(frozen=True)
class TaskRepeated:
    """By another rule, or only once from now on."""

    client: Client | None
    task: Task


@dataclass(frozen=True)
class TaskGiven:
    """Asked of another member than `before`."""

    client: Client | None
    task: Task
    assignee: Member
    before: int


@dataclass(frozen=True)
class TaskAccepted:
    client: Client | None
    task: Task


@dataclass(frozen=True)
class TaskDeclined:
    """It is back with who asked."""

    client: Client | None
    task: Task


@dataclass(frozen=True)
class WhichColleague:
    """Several colleagues are known by these words, or nobody who works here: then who did is `gone`."""

    wish: Wish
    colleagues: list[Member]
    gone: Member | None = None


@dataclass(frozen=True)
class WhichDeed:
    """A colleague is asked for something, and not for what."""

    wish: Wish


@dataclass(frozen=True)
class WhichDate:
    wish: Wish
    client: Client | None


@dataclass(frozen=True)
class WhichTask:
    wish: Wish
    client: Client | None
    tasks: list[Task]


@dataclass(frozen=True)
class NoTask:
    """There is no open task to move or finish."""

    wish: MoveTask | Wish
    client: Client | None
