"""The day before a visit clients are written to, and say whether they will come."""

from collections.abc import Sequence
from datetime import datetime

from storage.tables import Visit


def to_be_reminded(visits: Sequence[Visit], now: datetime) -> list[Visit]:
    """Those booked ahead who were not written to and have not said that they will come."""
    return [
        visit
        for visit in visits
        if visit.state == "booked" and visit.starts_at > now and not (visit.reminded_at or visit.confirmed_at)
    ]
