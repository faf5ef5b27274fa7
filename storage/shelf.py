"""What every shelf of the book shares: its session, the one workspace it may see, and whose records in it."""

from collections.abc import Collection
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, CursorResult, Select, bindparam, inspect, literal_column
from sqlalchemy.orm.util import identity_key
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from storage.adding import add
from storage.loading import load
from storage.scope import Scope
from storage.sight import in_sight
from storage.tables import Client
from storage.tables.row import Owned

Own = TypeVar("Own", bound=Owned)


def ours(table: type[Own]) -> SelectOfScalar[Own]:
    """As `Shelf._own`, for a statement of the hot path, built once and run by `Shelf._rows`: building costs more."""
    return select(table).where(table.workspace_id == bindparam("workspace"))


SEEN = select(Client.id).where(
    Client.workspace_id == bindparam("workspace"), Client.id == bindparam("client"), in_sight(bindparam("only"))
)


@cache
def _numbered(table: type[Own]) -> SelectOfScalar[Own]:
    """What `Session.get` asks, and builds anew each time."""
    return select(table).where(table.id == bindparam("number"))


@cache
def _any(statement: SelectOfScalar[Own]) -> Select[Any]:
    """Whether a statement over `ours` finds anything."""
    return statement.with_only_columns(literal_column("1"), maintain_column_froms=True)


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

    def _these(self, table: type[Own], numbers: Collection[int]) -> tuple[ColumnElement[bool], ...]:
        """That a row has one of these numbers, and is of the workspace."""
        ours = col(table.workspace_id) + 0 == self._scope.workspace_id  # else SQLite reads all rows of a workspace
        return ours, col(table.id).in_(numbers)

    def _several(self, table: type[Own], numbers: Collection[int]) -> SelectOfScalar[Own]:
        return select(table).where(*self._these(table, numbers))

    async def _execute(self, statement: Any, values: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """Run it past the session, which makes objects of what is found."""
        return await (await self._session.connection()).execute(statement, values)

    async def _rows(self, statement: SelectOfScalar[Own], **values: Any) -> list[Own]:
        """What a statement over `ours` finds in the workspace."""
        return await load(statement, self._session, workspace=self._scope.workspace_id, **values)

    async def _few(self, statement: SelectOfScalar[Own], **values: Any) -> list[Own]:
        """The same of what mostly is not there."""
        return await self._if_any(statement, workspace=self._scope.workspace_id, **values)

    async def _if_any(self, statement: SelectOfScalar[Own], **asked: Any) -> list[Own]:
        """What mostly is not there, in whichever workspace: a question for rows costs ten times one for any."""
        if (await self._execute(_any(statement), asked)).first() is None:
            return []
        return await load(statement, self._session, **asked)

    async def _find(self, table: type[Own], number: int | None) -> Own | None:
        """The row of that number, when it is ours."""
        if number is None:
            return None
        row = self._held(table, number)
        if row is None or not _stands(row):
            row = next(iter(await load(_numbered(table), self._session, number=number)), None)
        if row is None or row.workspace_id != self._scope.workspace_id:
            return None
        self._scope.known[table, number] = row
        return row

    def _held(self, table: type[Own], number: int) -> Own | None:
        """The row as this book has read it already, by its number or otherwise."""
        known = self._scope.known.get((table, number))
        return cast("Own | None", known or self._session.identity_map.get(identity_key(table, number)))

    async def _sees(self, client_id: int) -> bool:
        """Whether the client, and so all that is written about it, is in sight."""
        only, seen = self._scope.only, self._scope.seen
        if only is None or client_id in seen:
            return True
        asked = {"workspace": self._scope.workspace_id, "client": client_id, "only": only}
        if (await self._execute(SEEN, asked)).first() is None:
            return False
        seen.add(client_id)
        return True

    def _is_theirs(self, member_id: int) -> bool:
        """Whether what belongs to that member is in sight."""
        return self._scope.only in {None, member_id}

    async def _add(self, row: Own) -> Own:
        await add(row, self._session, self._scope)
        return row
