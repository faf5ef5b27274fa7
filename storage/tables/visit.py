from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BigInteger, CheckConstraint, Column, Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, only, refers, where_set


class Visit(Owned, table=True):
    """A client is booked, or came. An arrived visit has its interaction: history and last contact have one source.

    `service_ids`: in the order they were said; services are archived, never deleted. `master` is the name that was
    said, `master_id` the member of that name, if there is one. `price` is in the currency's smallest unit.
    `reminded_at`: when the client was written to about it, `confirmed_at`: when they said that they will come.
    """

    __tablename__ = "visit"
    __table_args__ = (
        Index(None, "client_id", "starts_at"),
        Index("ix_visit_day", "workspace_id", "starts_at", **only(Column("state") != "cancelled")),
        Index("ix_visit_booked_master", "master_id", **only(Column("state") == "booked")),
        Index("ix_visit_booked_creator", "creator_id", "starts_at", **only(Column("state") == "booked")),
        where_set("visit", "interaction_id"),
        CheckConstraint("state IN ('booked', 'arrived', 'no_show', 'cancelled')", name="state"),
        CheckConstraint("price >= 0", name="price"),
    )

    client_id: int = refers("client")
    service_ids: list[int] = Field(default=[], sa_type=Json)
    master: str | None = None
    master_id: int | None = refers("member", optional=True)
    price: int | None = Field(default=None, sa_type=BigInteger)
    currency: str
    starts_at: datetime = instant()
    state: str = "booked"
    text: str = ""
    reminded_at: datetime | None = instant(optional=True)
    confirmed_at: datetime | None = instant(optional=True)
    interaction_id: int | None = refers("interaction", optional=True, on_delete="SET NULL")
    creator_id: int = refers("member")
    created_at: datetime = instant()


class Taken(NamedTuple):
    """A booked visit, as far as it takes somebody's time."""

    starts_at: datetime
    master: str | None
    service_ids: Sequence[int]


class Awaited(NamedTuple):
    """A booked visit to a master, as far as it says whom it keeps when."""

    id: int
    starts_at: datetime
    master: str


class Takings(NamedTuple):
    """What visits for the same services to the same master brought: how many, without a price, and their sum."""

    currency: str
    master: str | None
    service_ids: tuple[int, ...]
    visits: int
    unpriced: int
    money: int


class Came(NamedTuple):
    """One time a client came: when, what for and to whom, as far as it was said."""

    at: datetime
    service_ids: Sequence[int]
    master: str | None
