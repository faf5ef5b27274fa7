"""Whether an error means that the database is away: then everything waits, and nothing counts as an attempt."""

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from storage.engine import AwayError

SQLITE_AWAY = frozenset({5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26})
"""Result codes: busy, locked, no memory, read-only, interrupted, I/O, corrupt, full, cannot open, protocol, no database
(sqlite.org/rescode.html). What a statement itself does wrong has others."""
POSTGRESQL_AWAY = ("08", "53", "57", "58", "25006")
"""Classes of SQLSTATE: connection, resources, operator, system; and a server that only reads."""


def is_away(error: BaseException) -> bool:
    """An error of the database itself, not of what was asked of it."""
    if isinstance(error, (NoConnectionError, OSError)):
        return True
    if not isinstance(error, DBAPIError):
        return False
    code = getattr(error.orig, "sqlite_errorcode", None)
    state = getattr(error.orig, "sqlstate", None) or ""
    return error.connection_invalidated or (code is not None and code & 0xFF in SQLITE_AWAY) or _is_away_state(state)


def _is_away_state(state: str) -> bool:
    return bool(state) and state.startswith(POSTGRESQL_AWAY)


def is_database_away(error: BaseException) -> bool:
    """The same of work that has the network and files to do with as well: their errors are its own."""
    return isinstance(error, AwayError) or (is_away(error) and not isinstance(error, OSError))
