from datetime import datetime

from sqlalchemy import CheckConstraint, Column, Index

from storage.tables.row import Owned, instant, only, refers, where_set


class Announcement(Owned, table=True):
    """Something told to those who lead a company, or to their groups. `key` names the occasion: it is told once.

    Whom it is told is decided when it is due.
    """

    __tablename__ = "announcement"
    __table_args__ = (
        Index(None, "workspace_id", "key", unique=True),
        Index("ix_announcement_waiting", "due_at", **only(Column("state") == "waiting")),
        Index(None, "client_id"),
        Index(None, "deal_id"),
        where_set("announcement", "change_id"),
        CheckConstraint("state IN ('waiting', 'said', 'done', 'cancelled')", name="state"),
    )

    kind: str
    key: str
    client_id: int | None = refers("client", optional=True, on_delete="CASCADE")
    deal_id: int | None = refers("deal", optional=True, on_delete="CASCADE")
    change_id: int | None = refers("change", optional=True, on_delete="CASCADE")
    """The hand-over it is about."""
    member_id: int | None = refers("member", optional=True)
    """The colleague it is about."""
    due_at: datetime = instant()
    state: str = "waiting"
