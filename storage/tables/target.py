from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Column, Index
from sqlmodel import Field

from storage.tables.row import Owned, only, refers


class Target(Owned, table=True):
    """What is to be sold in a month, by its first day. `member_id` None: by the whole company.

    `amount` is in the currency's smallest unit.
    """

    __tablename__ = "target"
    __table_args__ = (
        Index("ix_target_company", "workspace_id", "month", unique=True, **only(Column("member_id").is_(None))),
        Index("ix_target_member", "workspace_id", "month", "member_id", unique=True),
        CheckConstraint("amount > 0", name="amount"),
    )

    member_id: int | None = refers("member", optional=True)
    month: date
    amount: int = Field(sa_type=BigInteger)
    currency: str
