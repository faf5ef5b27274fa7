"""Who changed what: written by the session itself at each flush, so no action can forget it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import event, insert, inspect
from sqlalchemy.orm import UOWTransaction
from sqlmodel import Session, SQLModel

from storage.scope import Scope
from storage.tables import (
    Absence,
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Journal,
    Lead,
    Member,
    Reminder,
    Service,
    StageChange,
    Target,
    Task,
    Template,
    Visit,
)
from storage.tables.row import Owned

_KEPT = (
    Absence,
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Lead,
    Reminder,
    Service,
    StageChange,
    Target,
    Task,
    Template,
    Visit,
)
RECORDS: dict[str, type[Owned]] = {str(table.__tablename__): table for table in _KEPT}
JOURNALED: dict[str, type[Owned]] = {**RECORDS, str(Member.__tablename__): Member}
"""The team too is written down, but is no record: it is never deleted, nor put back by Undo."""
DERIVED = {
    "full_name_key",
    "last_contact_at",
    "last_visit_at",
    "first_visit_at",
    "rhythm_days",
    "service_days",
    "last_service_id",
    "last_master",
    "booked_at",
    "missed_at",
    "return_due_at",
    "birthday_next",
    "contract_next",
    "touch_next",
    "quote_next",
    "quoted_at",
    "birthday_ahead_next",
    "anniversary_next",
    "return_next",
    "digest_next",
    "closing_next",
    "quiet_since",
    "stall_next",
    "look_next",
    "again_at",
    "id",
    "workspace_id",
    "telegram_id",
    "entered_at",
    "unreachable_since",
}
"""Kept by rules from other fields: never journaled, always worked out again. Of members: what is Telegram's."""


SAID: dict[type[Owned], set[str]] = {Reminder: {"answered_at", "reason"}}
"""Of what the program plans by itself: what a person said of it. All the rest follows from that and the clock."""
WRITE = insert(Journal)


class JournalingSession(Session):
    """A session that writes down what its flushes did to records, when a change is being made."""


@event.listens_for(JournalingSession, "after_flush")
def _write_down(session: Session, _: UOWTransaction) -> None:
    scope: Scope | None = session.info.get("scope")
    if scope is None or scope.change is None:
        return
    entries = [
        *(_entry(scope, row, None, _facts(row)) for row in session.new if _is_record(row)),
        *(_entry(scope, row, _facts(row), None) for row in session.deleted if _is_record(row)),
        *differences_of(session.dirty, scope),
    ]
    if entries:
        session.connection().execute(WRITE, entries)


def differences_of(changed: Iterable[Any], scope: Scope) -> list[dict[str, Any]]:
    """What is written down of rows that were changed, if a change is being made."""
    if scope.change is None:
        return []
    told = ((row, _differences(row)) for row in sorted(filter(_is_record, changed), key=place))
    return [_entry(scope, row, *differences) for row, differences in told if differences]


def birth(row: Any, scope: Scope) -> dict[str, Any] | None:
    """What is written down of a row that was just added, if a change is being made."""
    return _entry(scope, row, None, _facts(row)) if scope.change is not None and _is_record(row) else None


def is_owed(session: Session) -> bool:
    """Whether the next flush will have something to write down, if a change is being made."""
    return bool(session.new or session.deleted) or any(_is_record(row) and _touched(row) for row in session.dirty)


def _touched(row: Any) -> set[str]:
    """The fields that are written down of those that were set since the row was saved."""
    return kept_of(cast("type[SQLModel]", type(row))) & set(inspect(row).committed_state)


def _is_record(row: object) -> bool:
    return getattr(row, "__tablename__", None) in JOURNALED


def place(row: Any) -> tuple[str, int]:
    """The session keeps changed rows in no order: the journal is to be the same each time."""
    return row.__tablename__, row.id


def _entry(scope: Scope, row: Any, before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    assert scope.change is not None  # noqa: S101 (checked by the only caller; for the type)
    return {
        "workspace_id": row.workspace_id,
        "change_id": scope.change.id,
        "ordinal": scope.ordinal,
        "record": row.__tablename__,
        "record_id": row.id,
        "client_id": row.id if isinstance(row, Client) else getattr(row, "client_id", None),
        "before": before,
        "after": after,
    }


def plain(value: Any) -> Any:
    """A value as JSON keeps it."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if isinstance(value, date) else value


@cache
def kept_of(table: type[SQLModel]) -> set[str]:
    """The columns of a record that are written down."""
    return SAID.get(cast("type[Owned]", table)) or set(table.model_fields) - DERIVED


def _facts(row: SQLModel) -> dict[str, Any]:
    kept = kept_of(type(row))
    return {name: plain(getattr(row, name)) for name in type(row).model_fields if name in kept}


def _differences(row: SQLModel) -> tuple[dict[str, Any], dict[str, Any]] | None:
    before, after = {}, {}
    state, touched = inspect(row), _touched(row)
    for name in (name for name in type(row).model_fields if name in touched):
        history = state.attrs[name].history
        if history.has_changes():
            before[name] = plain(history.deleted[0] if history.deleted else None)
            after[name] = plain(history.added[0])
    return (before, after) if after and before != after else None
