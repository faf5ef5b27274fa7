from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Index

from storage.tables.row import Owned, instant, refers


class Briefing(Owned, table=True):
    """A client of a hand-over of whom the new owner is to be told, and says that they have taken it in.

    `former_id`: who looked after the client before. By number they stand in the order they are worth reading.
    """

    __tablename__ = "briefing"
    __table_args__ = (
        Index(None, "change_id", "member_id", "id"),
        Index(None, "client_id"),
    )

    change_id: int = refers("change", on_delete="CASCADE")
    client_id: int = refers("client", on_delete="CASCADE")
    member_id: int = refers("member")
    former_id: int = refers("member")
    read_at: datetime | None = instant(optional=True)


class Reading(NamedTuple):
    """How far the new owner has come: of how many clients to be told, and how many are still unread."""

    all: int
    unread: int
