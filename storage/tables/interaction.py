from datetime import datetime

from sqlalchemy import CheckConstraint, Index, false
from sqlmodel import Field

from storage.tables.row import Owned, instant, refers, where_set


class Interaction(Owned, table=True):
    """A contact that took place, or was tried, in the person's own words."""

    __tablename__ = "interaction"
    __table_args__ = (
        Index(None, "client_id", "happened_at"),
        Index(None, "member_id", "happened_at"),
        where_set("interaction", "deal_id"),
        where_set("interaction", "person_id"),
        CheckConstraint("channel IN ('call','meeting','visit','message','email','note')", name="channel"),
        CheckConstraint("direction IN ('in', 'out')", name="direction"),
    )

    client_id: int = refers("client")
    deal_id: int | None = refers("deal", optional=True, on_delete="SET NULL")
    person_id: int | None = refers("contact_person", optional=True, on_delete="SET NULL")
    member_id: int = refers("member")
    channel: str
    direction: str | None = None
    reached: bool = True
    happened_at: datetime = instant()
    text: str = ""
    quote: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Whether a quote went to the client with it."""
