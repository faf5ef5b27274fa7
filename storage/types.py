"""Column types that both databases keep alike."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, DateTime, Dialect, Integer, String, literal_column
from sqlalchemy.types import TypeDecorator

BigId = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only in a column of type INTEGER."""

PlainText = String().with_variant(String(collation="C"), "postgresql")
"""Compared letter by letter, whatever the database's language."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. Refuses naive values; gives back aware UTC, which SQLite alone would drop.

    One call a value, where the stock way takes four: a batch of a planner handles thousands of them.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        return _as_text if dialect.name == "sqlite" else _in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:  # noqa: ARG002 (its signature)
        return _of_text if dialect.name == "sqlite" else _read_in_utc


def _in_utc(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    """As SQLAlchemy writes it, without the offset: texts are compared, so all are of one length."""
    moment = _in_utc(value)
    return None if moment is None else moment.isoformat(" ", "microseconds")[:26]


def _of_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(f"{value}+00:00")


def _read_in_utc(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


class WallTime(TypeDecorator[datetime]):
    """What a wall clock shows, in whichever zone. Refuses aware values: those are instants."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (its signature)
        if value is not None and value.tzinfo is not None:
            raise ValueError("a wall clock has no time zone")
        return value


def word(value: str) -> ColumnElement[str]:
    """A constant written into the statement: a bound one would hide a partial index from both databases."""
    return literal_column(f"'{value}'", String())
