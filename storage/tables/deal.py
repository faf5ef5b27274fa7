from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Column, Index
from sqlmodel import Field

from storage.tables.row import Owned, instant, only, refers, where_set


class Stage(Owned, table=True):
    """A step of the funnel. `name` None: the catalogue's word for `key`, in the reader's language."""

    __tablename__ = "stage"
    __table_args__ = (Index(None, "workspace_id", "key", unique=True),)

    key: str
    name: str | None = None
    position: int


class Deal(Owned, table=True):
    """A sale in the making. `amount` is in the currency's smallest unit.

    `closed_at`: the moment that was said; `stage_since`: when it was told.
    `quiet_since`: last stage change or contact with the client; `stall_next`: when the planner looks again.
    """

    __tablename__ = "deal"
    __table_args__ = (
        Index(None, "client_id"),
        Index(None, "workspace_id", "status", "stage_id"),
        Index(None, "owner_id", "status"),
        Index("ix_deal_closed", "workspace_id", "closed_at", **only(Column("closed_at").is_not(None))),
        where_set("deal", "stall_next"),
        CheckConstraint("status IN ('open', 'won', 'lost')", name="status"),
        CheckConstraint("amount >= 0", name="amount"),
    )

    client_id: int = refers("client")
    title: str | None = None
    amount: int | None = Field(default=None, sa_type=BigInteger)
    currency: str
    stage_id: int = refers("stage")
    status: str = "open"
    lost_reason: str | None = None
    owner_id: int = refers("member")
    created_at: datetime = instant()
    closed_at: datetime | None = instant(optional=True)
    stage_since: datetime = instant()
    quiet_since: datetime = instant()
    stall_next: datetime | None = instant(optional=True)


class StageChange(Owned, table=True):
    """One move of a deal along the funnel."""

    __tablename__ = "stage_change"
    __table_args__ = (Index(None, "deal_id", "at"),)

    deal_id: int = refers("deal", on_delete="CASCADE")
    from_id: int | None = refers("stage", optional=True)
    to_id: int = refers("stage")
    at: datetime = instant()
    member_id: int = refers("member")
