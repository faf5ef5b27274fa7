"""Looking at a row: who is told about it, what is planned with its client, and what comes of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from crm.doer import zone_of
from crm.habits import Habits, habits_of
from storage.book import Book
from storage.tables import Member, Workspace
from storage.tables.lookout import Row


@dataclass(frozen=True)
class Scene:
    """What a row is judged by beside itself. `owner` None: who looked after it is not here any more."""

    now: datetime
    workspace: Workspace
    owner: Member | None
    ahead: datetime | None = None
    """When the last open task with its client is due, if there is one ahead; of a member, when the first is."""

    @property
    def habits(self) -> Habits:
        """How who is told wants to be reminded."""
        return habits_of(self.owner, self.workspace)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.workspace.zone) if self.owner is None else zone_of(self.owner, self.workspace)


class Saying(NamedTuple):
    """One occasion: it is said to the owner, once."""

    key: str
    due_at: datetime


class Looked(NamedTuple):
    """What to say, if anything, and when to look at the row again; None: not before something happens with it."""

    again: datetime | date | None
    say: Saying | None = None


Look = Callable[[Row, Scene], Looked]


async def nothing_ahead(rows: Sequence[Row], book: Book, now: datetime) -> dict[int, datetime]:  # noqa: ARG001 (alike)
    """For kinds that do not care what is planned."""
    return {}


async def tasks_ahead(rows: Sequence[Row], book: Book, now: datetime) -> dict[int, datetime]:
    """By row: when the last open task with its client is due."""
    clients = {row.id: client_of(row) for row in rows}
    ahead = await book.tasks.ahead_of(set(clients.values()), now)
    return {number: ahead[client] for number, client in clients.items() if client in ahead}


def client_of(row: Row) -> int:
    """The client a row is about: its own, or itself."""
    number: int = getattr(row, "client_id", row.id)
    return number


async def first_tasks(rows: Sequence[Row], book: Book, now: datetime) -> dict[int, datetime]:  # noqa: ARG001 (alike)
    """By member: when their first open task is due."""
    return await book.tasks.first_of({row.id for row in rows})


async def scenes(rows: Sequence[Row], ahead: Mapping[int, datetime], book: Book, now: datetime) -> dict[int, Scene]:
    """The scene of each row, by its number."""
    workspaces = await book.workspaces.several({row.workspace_id for row in rows})
    members: Mapping[int, Any] = await book.members.several({row.owner_id for row in rows})
    owners = {number: member if member.active else None for number, member in members.items()}
    return {
        row.id: Scene(now, workspaces[row.workspace_id], owners.get(row.owner_id), ahead.get(row.id)) for row in rows
    }
