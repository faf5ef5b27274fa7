from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, true
from sqlmodel import Field

from storage.tables.row import Json, Row, instant


class Workspace(Row, table=True):
    """A company that uses Pomni, with the defaults of everybody in it."""

    __tablename__ = "workspace"
    __table_args__ = (
        CheckConstraint("kind IN ('sales', 'salon', 'clinic', 'garage')", name="kind"),
        CheckConstraint("language IN ('ru', 'uk', 'en')", name="language"),
        CheckConstraint("group_shows IN ('names', 'words', 'phones')", name="group_shows"),
        CheckConstraint("reps_see IN ('own', 'all')", name="reps_see"),
        CheckConstraint("stall_days > 0 AND return_days > 0", name="days"),
    )

    name: str
    language: str
    zone: str
    country: str
    currency: str
    kind: str = "sales"
    stall_days: int = 7
    return_days: int = 30
    alert_days: int = 2
    """How long after its owner those who lead hear of a stalled deal."""
    big_deal: int = 100_000
    """From which sum on a win is big, in whole units of its currency."""
    lead_minutes: int = 15
    """How soon a lead is to be taken, and then called, before those who lead hear of it."""
    group_shows: str = "words"
    """What of a client's data may be shown in a group: names and sums, also words, also phones."""
    habits: dict[str, Any] | None = Field(default=None, sa_type=Json)
    """How everybody is reminded, as far as it is not the usual way: see `crm.rules.habits`."""
    reps_see: str | None = None
    """Whose clients reps see: None is what is usual for the kind of company (see `crm.rights`)."""
    names_colleagues: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    """Whether a rep is told which colleague has the client they were about to make."""
    created_at: datetime = instant()

    @property
    def keeps_visits(self) -> bool:
        """Salons, clinics and garages book visits and invite again."""
        return self.kind in {"salon", "clinic", "garage"}
