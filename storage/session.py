"""The session of a book. Where no statement has to be waited for, SQLAlchemy is asked straight.

An `AsyncSession` starts a greenlet for each statement, in which it may wait for the database. On SQLite a writer's
statements run at once (see `storage.sqlite`): nothing is waited for, and the greenlets took as long as the statements.
"""

from typing import TYPE_CHECKING, Any

from sqlalchemy import CursorResult
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel.ext.asyncio.session import AsyncSession


class StraightConnection(AsyncConnection):
    """Runs its statements itself."""

    if not TYPE_CHECKING:  # as the base class has them, with their overloads

        async def execute(self, statement: Any, parameters: Any = None, **how: Any) -> CursorResult[Any]:
            return self.sync_connection.execute(statement, parameters, **how)

        async def exec_driver_sql(self, statement: str, *how: Any, **named: Any) -> CursorResult[Any]:
            return self.sync_connection.exec_driver_sql(statement, *how, **named)


class BookSession(AsyncSession):
    """One connection for the one transaction of a book; it is asked straight where its statements run at once."""

    _straight: AsyncConnection | None = None

    async def hold(self, options: dict[str, Any]) -> None:
        """Begin the transaction, with these execution options; `at_once`: see `storage.sqlite`."""
        connection = await super().connection(execution_options=options)
        if options.get("at_once"):
            self._straight = StraightConnection(connection.engine, connection.sync_connection)

    async def __aexit__(self, *error: object) -> None:
        """SQLAlchemy closes a session in a task of its own, lest it be interrupted while it waits: not here."""
        if self._straight is None:
            await super().__aexit__(*error)
        else:
            await self.close()

    async def connection(self, *how: Any, **named: Any) -> AsyncConnection:
        return self._straight or await super().connection(*how, **named)

    async def flush(self, objects: Any = None) -> None:
        if self._straight is None:
            await super().flush(objects)
        else:
            self.sync_session.flush(objects)

    if not TYPE_CHECKING:  # as above

        async def exec(self, statement: Any, **how: Any) -> Any:
            if self._straight is None:
                return await super().exec(statement, **how)
            return self.sync_session.exec(statement, **how)

        async def get(self, entity: Any, ident: Any, **how: Any) -> Any:
            if self._straight is None:
                return await super().get(entity, ident, **how)
            return self.sync_session.get(entity, ident, **how)
