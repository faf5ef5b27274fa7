"""What all tables share."""

from typing import Any, Literal

from sqlalchemy import JSON, BigInteger, Column, ColumnElement, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from storage.types import BigId, UtcDateTime, WallTime

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

OnDelete = Literal["CASCADE", "SET NULL"]

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def key() -> Any:
    """The primary key, given by the database."""
    return Field(default=None, sa_type=BigId, primary_key=True)


def refers(table: str, *, optional: bool = False, on_delete: OnDelete | None = None, in_key: bool = False) -> Any:
    """A foreign key; `on_delete` CASCADE: means nothing without it; SET NULL: outlives it."""
    rest: dict[str, Any] = {"default": None} if optional else {}
    if on_delete:
        rest["ondelete"] = on_delete
    if in_key:
        rest["primary_key"] = True
    return Field(sa_type=BigId, foreign_key=f"{table}.id", nullable=optional, **rest)


def only(clause: ColumnElement[bool]) -> dict[str, Any]:
    """An index over the rows of interest alone, on both databases."""
    return {"sqlite_where": clause, "postgresql_where": clause}


def where_set(table: str, column: str) -> Index:
    """An index over a column that is mostly empty: a deleted record finds what refers to it."""
    return Index(f"ix_{table}_{column}", column, **only(Column(column).is_not(None)))


def instant(*, optional: bool = False) -> Any:
    """An aware UTC moment."""
    default: dict[str, Any] = {"default": None} if optional else {}
    return Field(sa_type=UtcDateTime, nullable=optional, **default)


def wall_time() -> Any:
    """What a wall clock shows; mostly empty."""
    return Field(sa_type=WallTime, nullable=True, default=None)


def telegram_id(*, optional: bool = False) -> Any:
    """A number of Telegram's: wider than 32 bits."""
    default: dict[str, Any] = {"default": None} if optional else {}
    return Field(sa_type=BigInteger, nullable=optional, **default)


class Row(SQLModel):
    """A row with a number of its own, never given again: an old button must not find a new record."""

    model_config = {"defer_build": True}  # of what validates: tables do not, and it takes its time

    id: int = key()

    def __setattr__(self, name: str, value: Any) -> None:
        """A column as SQLAlchemy sets it: what SQLModel does besides is of use to models that validate."""
        if name in type(self).__dict__:
            object.__setattr__(self, name, value)
        else:
            super().__setattr__(name, value)


class Owned(Row):
    """A row of one workspace; it is read through that workspace only."""

    workspace_id: int = refers("workspace", on_delete="CASCADE")
