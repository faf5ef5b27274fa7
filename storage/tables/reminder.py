from datetime import datetime
from typing import NamedTuple

from sqlalchemy import CheckConstraint, Column, Index, false
from sqlmodel import Field

from storage.tables.row import Owned, instant, only, refers, where_set


class Reminder(Owned, table=True):
    """Something that will be said to a member by itself. `key` names the occasion: one is said once.

    State held: the person has blocked the bot. `look_next`: when its moment is worked out anew, after the habits it
    was planned by were changed.
    """

    __tablename__ = "reminder"
    __table_args__ = (
        Index(None, "workspace_id", "key", unique=True),
        Index("ix_reminder_waiting", "due_at", **only(Column("state") == "waiting")),
        Index(None, "task_id"),
        Index(None, "client_id"),
        Index(None, "deal_id"),
        where_set("reminder", "visit_id"),
        where_set("reminder", "person_id"),
        where_set("reminder", "look_next"),
        Index(None, "member_id", "state", "sent_at"),
        CheckConstraint("state IN ('waiting', 'queued', 'sent', 'done', 'cancelled', 'expired', 'held')", name="state"),
    )

    kind: str
    key: str
    client_id: int | None = refers("client", optional=True, on_delete="CASCADE")
    deal_id: int | None = refers("deal", optional=True, on_delete="CASCADE")
    task_id: int | None = refers("task", optional=True, on_delete="CASCADE")
    visit_id: int | None = refers("visit", optional=True, on_delete="CASCADE")
    person_id: int | None = refers("contact_person", optional=True, on_delete="CASCADE")
    """The contact person whose birthday it is."""
    member_id: int = refers("member")
    due_at: datetime = instant()
    state: str = "waiting"
    answered_at: datetime | None = instant(optional=True)
    """When its person said that it is done, or put it off."""
    reason: str | None = None
    """Why it was put off, in the person's own words."""
    chosen: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Whether the person chose its moment: then it comes at that moment, not in working hours."""
    sent_at: datetime | None = instant(optional=True)
    look_next: datetime | None = instant(optional=True)


class Due(NamedTuple):
    """A reminder whose time has come."""

    id: int
    workspace_id: int
    member_id: int
    kind: str
    due_at: datetime
    chosen: bool
