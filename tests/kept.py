"""What is kept from one story to the next: statements as SQLAlchemy has compiled them, and PostgreSQL's connections.

Both took half of a story's time: a new connection is a new process of the server, which knows none of our statements.
"""

from typing import Any, ClassVar

from sqlalchemy import AsyncAdaptedQueuePool
from sqlalchemy.dialects import plugins, registry
from sqlalchemy.engine import URL, CreateEnginePlugin, Engine
from sqlalchemy.util.concurrency import greenlet_spawn

from storage import sqlite

NAME = "pomni_kept"


class Statements:
    """Compiled ones are kept by dialect, hence the same one for all engines of a kind."""

    _first: ClassVar[dict[str, Engine]] = {}

    @classmethod
    def share(cls, engine: Any) -> None:
        """An engine that knows what the engines before it have compiled."""
        first = cls._first.setdefault(engine.name, engine)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache


class KeptDialect(sqlite.Dialect):
    """SQLite's, of every engine of this process: those that the demo makes for itself too."""

    supports_statement_cache = True

    @classmethod
    def engine_created(cls, engine: Any) -> None:
        Statements.share(engine)


registry.register("sqlite.pomni", __name__, KeptDialect.__name__)


class KeptPool(AsyncAdaptedQueuePool):
    """Connections to one database, which outlive the engines that use them."""

    _known: ClassVar[dict[str | None, "KeptPool"]] = {}

    @classmethod
    def of(cls, engine: Engine) -> "KeptPool":
        """The one of the engine's database."""
        name, pool = engine.url.database, engine.pool
        if name not in cls._known:
            made = cls(pool._creator, pool_size=10, use_lifo=True, dialect=engine.dialect, _dispatch=pool.dispatch)
            cls._known[name] = made
        return cls._known[name]

    @classmethod
    async def close(cls, url: URL) -> None:
        """Those to that database, now really."""
        pool = cls._known.pop(url.database, None)
        if pool is not None:
            await greenlet_spawn(AsyncAdaptedQueuePool.dispose, pool)

    def dispose(self) -> None:
        """Not yet."""

    def recreate(self) -> "KeptPool":
        return self


class Kept(CreateEnginePlugin):
    """An engine of PostgreSQL that has what the engines before it had."""

    def update_url(self, url: URL) -> URL:
        return url.difference_update_query(["plugin"])

    def engine_created(self, engine: Any) -> None:
        if engine.name == "postgresql":
            Statements.share(engine)
            engine.pool = KeptPool.of(engine)


plugins.register(NAME, __name__, Kept.__name__)


def kept(url: URL) -> URL:
    """The address of the same database, for engines of this process alone."""
    return url.update_query_dict({"plugin": NAME})
