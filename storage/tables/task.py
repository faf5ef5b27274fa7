from datetime import datetime

from sqlalchemy import Column, Index

from storage.tables.row import Owned, instant, only, refers, wall_time, where_set


class Task(Owned, table=True):
    """Something still to be done, by somebody, at a moment. `repeat`: an RRULE without DTSTART.

    Of a series one row is open: its next occurrence, or the newest that nobody ticked.
    """

    __tablename__ = "task"
    __table_args__ = (
        Index("ix_task_open", "assignee_id", "due_at", **only(Column("closed_at").is_(None))),
        Index("ix_task_done", "assignee_id", "done_at", **only(Column("done_at").is_not(None))),
        Index(None, "client_id", "due_at"),
        Index(None, "deal_id"),
        where_set("task", "again_at"),
    )

    client_id: int | None = refers("client", optional=True)
    deal_id: int | None = refers("deal", optional=True, on_delete="SET NULL")
    creator_id: int = refers("member")
    """Who asked for it; of a task of one's own the same as `assignee_id`."""
    assignee_id: int = refers("member")
    accepted_at: datetime | None = instant(optional=True)
    """When a colleague who was asked agreed to do it."""
    due_at: datetime = instant()
    wall: datetime | None = wall_time()
    """What the clock shows at `due_at` when it was set by the clock, as the rule of a series has it."""
    zone: str | None = None
    """Where that clock hangs."""
    text: str
    repeat: str | None = None
    again_at: datetime | None = instant(optional=True)
    """When an open series goes on to its next occurrence, ticked or not."""
    missed: int = 0
    """Occurrences before this one that nobody ticked."""
    moves: int = 0
    """How often it was put off to a later day."""
    channel: str | None = None
    """How somebody will be met, when it is a meeting, a visit or a call."""
    created_at: datetime = instant()
    done_at: datetime | None = instant(optional=True)
    cancelled_at: datetime | None = instant(optional=True)
    closed_at: datetime | None = instant(optional=True)
    """Whichever of the two it was; None: open."""
