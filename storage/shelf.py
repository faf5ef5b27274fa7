"""What every shelf of the book shares: its session, and the one workspace it may see."""

from typing import Any, TypeVar, cast

from sqlalchemy import bindparam, inspect
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from storage.tables.change import Change
from storage.tables.row import Owned

Own = TypeVar("Own", bound=Owned)


def ours(table: type[Own]) -> SelectOfScalar[Own]:
    """As `Shelf._own`, for a statement of the hot path, built once and run by `Shelf._rows`: building costs more."""
    return select(table).where(table.workspace_id == bindparam("workspace"))


class Scope:
    """Where the book is open: whose workspace, and which change is being made."""

    def __init__(self, *, reads: bool = False) -> None:
        self._workspace_id: int | None = None
        self._reads = reads
        self._held: set[int] = set()
        self.known: dict[tuple[type[Owned], int], Owned] = {}
        """Rows given out by number: the session forgets those that nobody holds, and would read them again."""
        self.change: Change | None = None
        self.ordinal = 0

    @property
    def workspace_id(self) -> int:
        if self._workspace_id is None:
            raise LookupError("the book has not entered a workspace")
        return self._workspace_id

    def enter(self, workspace_id: int) -> None:
        self._workspace_id = workspace_id

    def is_to_hold(self, workspace_id: int) -> bool:
        """Whether the workspace's row is to be locked now: once, and only to write."""
        if self._reads or workspace_id in self._held:
            return False
        self._held.add(workspace_id)
        return True


def _stands(row: Owned) -> bool:
    """Neither deleted nor rolled back since it was given out."""
    state = inspect(row)
    return state.persistent and not state.expired


class Shelf:
    """The queries of one noun."""

    def __init__(self, session: AsyncSession, scope: Scope) -> None:
        self._session = session
        self._scope = scope

    def _own(self, table: type[Own]) -> SelectOfScalar[Own]:
        return select(table).where(table.workspace_id == self._scope.workspace_id)

    async def _rows(self, statement: SelectOfScalar[Own], **values: Any) -> list[Own]:
        """What a statement over `ours` finds in the workspace."""
        return list(await self._session.exec(statement, params={"workspace": self._scope.workspace_id, **values}))

    async def _find(self, table: type[Own], number: int | None) -> Own | None:
        """The row of that number, when it is ours."""
        if number is None:
            return None
        row = self._scope.known.get((table, number))
        if row is None or not _stands(row):
            row = await self._session.get(table, number)
        if row is None or row.workspace_id != self._scope.workspace_id:
            return None
        self._scope.known[table, number] = row
        return cast("Own", row)

    async def _add(self, row: Own) -> Own:
        self._session.add(row)
        await self._session.flush()
        return row
