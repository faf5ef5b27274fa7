from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, only, refers, telegram_id

LONG = ("spreadsheet",)
"""Kinds that take minutes: one after the other, while all others go on."""


class Job(Owned, table=True):
    """Slow work asked for by a message: done after the commit, with no transaction open."""

    __tablename__ = "job"
    __table_args__ = (
        Index("ix_job_new", "id", **only(Column("state") == "new")),
        CheckConstraint("state IN ('new', 'done', 'dead')", name="state"),
    )

    kind: str
    payload: dict[str, Any] = Field(default={}, sa_type=Json)
    member_id: int = refers("member")
    chat_id: int = telegram_id()
    message_id: int | None = telegram_id(optional=True)
    state: str = "new"
    starts: int = 0
    not_before: datetime | None = instant(optional=True)
    created_at: datetime = instant()
    error: str | None = None
