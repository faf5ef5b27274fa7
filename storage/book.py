"""The book: everything that is remembered. One opening is one transaction."""

from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from functools import cached_property
from typing import TypeVar

from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.absences import Absences
from storage.announcements import Announcements
from storage.audit import Audits
from storage.briefings import Briefings
from storage.changes import Changes
from storage.clients import Clients
from storage.deals import Deals
from storage.erasure import Erasures
from storage.files import Files
from storage.groups import Groups
from storage.handovers import HandOvers
from storage.horizon import Horizon
from storage.inbox import InboxShelf
from storage.interactions import Interactions
from storage.invites import Invites
from storage.jobs import Jobs
from storage.journal import Journals
from storage.leads import Leads
from storage.learned_words import LearnedWords
from storage.lookouts import Lookouts
from storage.outbox import OutboxShelf
from storage.questions import Questions
from storage.reminders import Reminders
from storage.returns import Returns
from storage.saving import save
from storage.scope import Scope
from storage.services import Services
from storage.shelf import Shelf
from storage.spreadsheet import Spreadsheets
from storage.summaries import Summaries
from storage.tables.row import Owned, Row
from storage.targets import Targets
from storage.tasks import Tasks
from storage.templates import Templates
from storage.traces import Traces
from storage.visits import Visits
from storage.workspaces import Members, Workspaces

Noun = TypeVar("Noun", bound=Shelf)


def shelf(kind: type[Noun]) -> cached_property[Noun]:
    """Put up when something is looked for on it: most books are opened for one or two."""
    return cached_property(lambda book: kind(*book.place))


class Book:
    """A shelf for each noun. After `enter` it sees one workspace and no other, or only what is one member's there."""

    workspaces = shelf(Workspaces)
    members = shelf(Members)
    invites = shelf(Invites)
    clients = shelf(Clients)
    interactions = shelf(Interactions)
    deals = shelf(Deals)
    tasks = shelf(Tasks)
    services = shelf(Services)
    visits = shelf(Visits)
    absences = shelf(Absences)
    returns = shelf(Returns)
    templates = shelf(Templates)
    targets = shelf(Targets)
    reminders = shelf(Reminders)
    lookouts = shelf(Lookouts)
    horizon = shelf(Horizon)
    questions = shelf(Questions)
    changes = shelf(Changes)
    journal = shelf(Journals)
    audit = shelf(Audits)
    erasure = shelf(Erasures)
    traces = shelf(Traces)
    jobs = shelf(Jobs)
    files = shelf(Files)
    spreadsheet = shelf(Spreadsheets)
    handovers = shelf(HandOvers)
    briefings = shelf(Briefings)
    learned_words = shelf(LearnedWords)
    announcements = shelf(Announcements)
    groups = shelf(Groups)
    leads = shelf(Leads)
    summaries = shelf(Summaries)
    inbox = shelf(InboxShelf)
    outbox = shelf(OutboxShelf)

    def __init__(self, session: AsyncSession, *, reads: bool = False) -> None:
        self._session = session
        self._scope = Scope(reads=reads)
        self.place = (session, self._scope)
        session.sync_session.info["scope"] = self._scope

    def enter(self, workspace_id: int, *, only: int | None = None) -> None:
        """See this workspace from here on; `only`: the records of that member and no others (see `storage.sight`)."""
        self._scope.enter(workspace_id, only)

    def whole(self) -> AbstractContextManager[None]:
        """See all of the workspace for a while: for rules, whose work is not shown."""
        return self._scope.seeing(None)

    def as_seen_by(self, only: int | None) -> AbstractContextManager[None]:
        """See for a while what a colleague does, whose records alone are theirs to see; None: all."""
        return self._scope.seeing(only)

    async def move_chat(self, old: int, new: int) -> None:
        """A group became a supergroup: it goes by its new number everywhere."""
        await self.groups.move_chat(old, new)
        await self.outbox.move_chat(old, new)

    async def connection(self) -> AsyncConnection:
        """For what reads whole tables as they are: the export."""
        return await self._session.connection()

    @property
    def workspace_id(self) -> int:
        return self._scope.workspace_id

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[None]:
        """What fails inside is taken back by itself, the rest of the transaction goes on."""
        try:
            async with self._session.begin_nested():
                await self._session.run_sync(lambda session: session.connection())  # the savepoint begins here
                yield
                await self._session.flush()
        except Exception:
            for row in [row for row in self._session.sync_session if inspect(row).expired]:
                await self._session.refresh(row)  # whoever holds it goes on with it as it was
            raise

    async def read_again(self, row: Row) -> None:
        """The row as it stands now, whoever changed it meanwhile."""
        await self._session.refresh(row)

    async def save(self, *rows: Row) -> None:
        """Write down what was changed in rows that the book gave out."""
        for row in rows:
            if isinstance(row, Owned) and row.workspace_id != self._scope.workspace_id:
                raise PermissionError("a row of another workspace")
            self._session.add(row)
        await save(self._session, self._scope)
