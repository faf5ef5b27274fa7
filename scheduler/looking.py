"""Looking at a row: who is told about it, what is planned with its client, and what comes of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from crm.no_shows import ASKED_FOR_DAYS
from crm.rules.habits import Habits, company_habits
from storage.book import Book
from storage.tables import Workspace
from storage.tables.lookout import Row
from storage.tables.member import Listener


class Scene(NamedTuple):
    """What a row is judged by beside itself. `owner` None: who looked after it is not here any more."""

    now: datetime
    workspace: Workspace
    company: Habits
    owner: Listener | None
    ahead: datetime | None = None
    """When the last open task with its client is due, if there is one ahead; of a member, when the first is."""

    @property
    def habits(self) -> Habits:
        """How who is told wants to be reminded."""
        return self.company if self.owner is None else self.company.of(self.owner)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.owner.zone) if self.owner is not None and self.owner.zone else self.company.zone


class Saying(NamedTuple):
    """One occasion: it is said to the owner, once."""

    key: str
    due_at: datetime
    kind: str | None = None
    """Of a lookout that tells several kinds: which; None: the planner's own."""


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


async def first_plans(rows: Sequence[Row], book: Book, now: datetime) -> dict[int, datetime]:
    """By member: when their first open task is due, or the first visit begins that they booked, or lately began and is
    not marked.
    """
    numbers = {row.id for row in rows}
    tasks, visits = (
        await book.tasks.first_of(numbers),
        await book.visits.first_booked_by(numbers, now - timedelta(days=ASKED_FOR_DAYS)),
    )
    return {number: min(one[number] for one in (tasks, visits) if number in one) for number in {*tasks, *visits}}


async def scenes(rows: Sequence[Row], ahead: Mapping[int, datetime], book: Book, now: datetime) -> dict[int, Scene]:
    """The scene of each row, by its number."""
    workspaces = await book.workspaces.several({row.workspace_id for row in rows})
    companies = {number: (workspace, company_habits(workspace)) for number, workspace in workspaces.items()}
    listeners = await book.members.listeners({row.owner_id for row in rows})
    owners = {number: member for number, member in listeners.items() if member.active}
    return {
        row.id: Scene(now, *companies[row.workspace_id], owners.get(row.owner_id), ahead.get(row.id)) for row in rows
    }
