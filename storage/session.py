"""The session of a book that writes to SQLite: nothing is waited for, and SQLAlchemy is asked straight.

An `AsyncSession` starts a greenlet for each statement, in which it may wait for the database. On SQLite a writer's
statements run at once (see `storage.sqlite`): nothing is waited for, and the greenlets took as long as the statements.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, CursorResult, Result
from sqlalchemy.exc import PendingRollbackError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.sqlite import Dialect

ROLLED_BACK = "an error has undone this transaction: nothing more can be written in it"


class StraightConnection(AsyncConnection):
    """Runs its statements itself; those given their values apart are prepared."""

    def __init__(self, engine: AsyncEngine, connection: Connection | None) -> None:
        super().__init__(engine, connection)
        self._prepared = cast("Dialect", engine.dialect).prepared

    @property
    def own(self) -> Connection:
        """SQLAlchemy's connection, which does so."""
        return cast("Connection", self.sync_connection)

    if not TYPE_CHECKING:  # as the base class has them, with their overloads

        async def execute(self, statement: Any, parameters: Any = None, **how: Any) -> Result[Any]:
            if parameters is None or how:
                return self.sync_connection.execute(statement, parameters, **how)
            straight = self.sync_connection.connection.dbapi_connection.own
            if not straight.in_transaction:
                raise PendingRollbackError(ROLLED_BACK)
            return self._prepared.run(straight, statement, parameters)

        async def exec_driver_sql(self, statement: str, *how: Any, **named: Any) -> CursorResult[Any]:
            return self.sync_connection.exec_driver_sql(statement, *how, **named)


class StraightSession(AsyncSession):
    """A session on a connection whose statements run at once."""

    def __init__(self, connection: StraightConnection, **options: Any) -> None:
        super().__init__(connection, **options)
        self._straight = connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """The one transaction of a book, which the session joins as soon as it is used."""
        own, session = self._straight.own, self.sync_session
        try:
            with own.begin():
                yield
                if session.in_transaction() and session.is_active:
                    session.commit()  # what is still to be written
        finally:
            session.close()
            own.connection.rollback()  # as a pool does: perhaps the commit has failed

    async def connection(self, *_: Any, **__: Any) -> AsyncConnection:
        return self._straight

    async def flush(self, objects: Any = None) -> None:
        self.sync_session.flush(objects)

    if not TYPE_CHECKING:  # as above

        async def exec(self, statement: Any, **how: Any) -> Any:
            return self.sync_session.exec(statement, **how)

        async def get(self, entity: Any, ident: Any, **how: Any) -> Any:
            return self.sync_session.get(entity, ident, **how)
