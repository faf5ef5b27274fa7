"""Who changed what: written by the session itself at each flush, so no action can forget it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter
from sqlalchemy import event, insert, inspect
from sqlalchemy.orm import UOWTransaction
from sqlmodel import Session, SQLModel, col

from names.fold import fold
from storage.shelf import Scope, Shelf
from storage.tables import (
    Absence,
    Change,
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
GOES_ON = {"due_at", "wall", "missed"}
"""What time itself moves in a series; whoever moves one of it takes it out of the series."""
LOOSE = {"deal_id", "person_id", "interaction_id"}
"""References that end with the record they lead to."""
NEEDED: dict[type[Owned], dict[str, Callable[[dict[str, Any]], Any]]] = {
    Deal: {"quiet_since": lambda facts: facts["stage_since"]},
    Client: {"full_name_key": lambda facts: fold(facts["name"])},
}
"""Derived columns without which a row cannot stand, until the rules have looked at it."""


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
    ]
    for row in sorted(filter(_is_record, session.dirty), key=_place):
        if differences := _differences(row):
            before, after = differences
            entries.append(_entry(scope, row, before, after))
    if entries:
        session.connection().execute(WRITE, entries)


def is_owed(session: Session) -> bool:
    """Whether the next flush will have something to write down, if a change is being made."""
    return bool(session.new or session.deleted) or any(_is_record(row) and _touched(row) for row in session.dirty)


def _touched(row: Any) -> set[str]:
    """The fields that are written down of those that were set since the row was saved."""
    return kept_of(cast("type[SQLModel]", type(row))) & set(inspect(row).committed_state)


def _is_record(row: object) -> bool:
    return getattr(row, "__tablename__", None) in JOURNALED


def _place(row: Any) -> tuple[str, int]:
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


def _same_rule(task: Task, facts: dict[str, Any]) -> bool:
    return bool(facts.get("repeat", task.repeat) == task.repeat)


@cache
def _adapter(table: type[SQLModel], name: str) -> TypeAdapter[Any]:
    return TypeAdapter(cast("type[Any]", table.model_fields[name].annotation))


class Journals(Shelf):
    """What was changed, by which message, and how to put it back."""

    async def entries(self, change_id: int) -> list[Journal]:
        """All that a change did, in the order it was done."""
        found = await self._session.exec(
            self._own(Journal).where(Journal.change_id == change_id).order_by(col(Journal.id))
        )
        return list(found)

    async def record(self, entry: Journal) -> Owned | None:
        """The record an entry is about, as it stands now."""
        return await self._find(JOURNALED[entry.record], entry.record_id)

    async def later(self, entry: Journal) -> list[Journal]:
        """What other standing changes did to the same record afterwards."""
        query = (
            self._own(Journal)
            .join(Change, col(Change.id) == Journal.change_id)
            .where(
                Journal.record == entry.record,
                Journal.record_id == entry.record_id,
                col(Journal.id) > entry.id,
                Journal.change_id != entry.change_id,
                col(Change.undone_at).is_(None),
            )
        )
        return list(await self._session.exec(query))

    def differs(self, record: Owned, facts: dict[str, Any]) -> list[str]:
        """The fields of the record that are no longer as `facts` left them; a reference to what is gone is none."""
        by_itself = GOES_ON if isinstance(record, Task) and record.repeat and _same_rule(record, facts) else set()
        changed = [name for name, value in facts.items() if plain(getattr(record, name)) != value]
        changed = [name for name in changed if name not in by_itself]
        return [name for name in changed if name not in LOOSE or getattr(record, name) is not None]

    async def put_back(self, record: Owned, facts: dict[str, Any]) -> None:
        """Give the record's fields the values of `facts`."""
        for name, value in facts.items():
            setattr(record, name, _adapter(type(record), name).validate_python(value))
        self._session.add(record)
        await self._session.flush()

    async def take_away(self, record: Owned) -> None:
        """Delete the record: its creation is undone, the journal keeps what it was."""
        await self._session.delete(record)
        await self._session.flush()

    async def bring_again(self, entry: Journal) -> Owned:
        """Put a deleted record back under its old number; what is worked out from it is worked out anew."""
        table = RECORDS[entry.record]
        values = {name: _adapter(table, name).validate_python(value) for name, value in (entry.before or {}).items()}
        derived = {name: work_out(values) for name, work_out in NEEDED.get(table, {}).items()}
        record = table(id=entry.record_id, workspace_id=entry.workspace_id, **values, **derived)
        return await self._add(record)
