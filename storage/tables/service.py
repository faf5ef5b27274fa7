from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field

from storage.tables.row import Owned, instant


class Service(Owned, table=True):
    """What clients come for. `name` None: the catalogue's word for `key`, in the reader's language.

    `price` is in the currency's smallest unit; `interval_days`: after how many days it is usually due again;
    `minutes`: how long it takes.
    """

    __tablename__ = "service"
    __table_args__ = (
        Index(None, "workspace_id"),
        CheckConstraint("price >= 0", name="price"),
        CheckConstraint("interval_days > 0", name="interval_days"),
        CheckConstraint("minutes > 0", name="minutes"),
        CheckConstraint("key IS NOT NULL OR name IS NOT NULL", name="called"),
    )

    key: str | None = None
    name: str | None = None
    price: int | None = Field(default=None, sa_type=BigInteger)
    currency: str
    interval_days: int | None = None
    minutes: int | None = None
    created_at: datetime = instant()
    archived_at: datetime | None = instant(optional=True)
