from datetime import datetime

from sqlalchemy import Column, Index

from storage.tables.row import Owned, instant, only, refers, telegram_id, where_set


class LeadLink(Owned, table=True):
    """A link by which leads come by themselves. `token` is random, and stands for the workspace and the source."""

    __tablename__ = "lead_link"
    __table_args__ = (Index(None, "token", unique=True), Index(None, "workspace_id"))

    token: str
    source: str
    created_by: int = refers("member")
    created_at: datetime = instant()
    revoked_at: datetime | None = instant(optional=True)


class Lead(Owned, table=True):
    """A client who has just turned to the company. `taken_by`: who has said that they will call.

    `telegram_id`: who came by a link, and writes to us.
    """

    __tablename__ = "lead"
    __table_args__ = (
        Index(None, "client_id", unique=True),
        Index("ix_lead_waiting", "workspace_id", **only(Column("taken_by").is_(None))),
        where_set("lead", "telegram_id"),
        where_set("lead", "link_id"),
    )

    client_id: int = refers("client", on_delete="CASCADE")
    link_id: int | None = refers("lead_link", optional=True, on_delete="SET NULL")
    telegram_id: int | None = telegram_id(optional=True)
    arrived_at: datetime = instant()
    taken_by: int | None = refers("member", optional=True)
    taken_at: datetime | None = instant(optional=True)
