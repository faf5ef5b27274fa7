from datetime import datetime

from sqlalchemy import Column, Index

from storage.tables.row import Owned, instant, only, refers


class Task(Owned, table=True):
    """Something still to be done, by somebody, at a moment. `repeat`: an RRULE without DTSTART."""

    __tablename__ = "task"
    __table_args__ = (
        Index("ix_task_open", "assignee_id", "due_at", **only(Column("closed_at").is_(None))),
        Index(None, "client_id", "due_at"),
        Index(None, "deal_id"),
    )

    client_id: int | None = refers("client", optional=True)
    deal_id: int | None = refers("deal", optional=True, on_delete="SET NULL")
    creator_id: int = refers("member")
    assignee_id: int = refers("member")
    due_at: datetime = instant()
    text: str
    repeat: str | None = None
    created_at: datetime = instant()
    done_at: datetime | None = instant(optional=True)
    cancelled_at: datetime | None = instant(optional=True)
    closed_at: datetime | None = instant(optional=True)
    """Whichever of the two it was; None: open."""
