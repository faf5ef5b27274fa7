"""What became of a task that is asked of a colleague, or which colleague is to be asked."""

from dataclasses import dataclass

from crm.wishes import Wish
from storage.tables import Client, Member, Task


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
    """Several colleagues are known by these words."""

    wish: Wish
    colleagues: list[Member]
