from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, refers


class Absence(Owned, table=True):
    """Days on which a master does not work, whole ones. `master`: the name by which visits know them.

    `last_day` None: until it is taken back. `weekdays`: those days of each week alone, Monday is 0; None: every day.
    """

    __tablename__ = "absence"
    __table_args__ = (
        Index(None, "workspace_id"),
        CheckConstraint("last_day >= first_day", name="days"),
    )

    master: str
    first_day: date
    last_day: date | None = None
    weekdays: list[int] | None = Field(default=None, sa_type=Json)
    creator_id: int = refers("member")
    created_at: datetime = instant()
