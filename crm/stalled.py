"""When a deal stands still."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.calendar import at_wall, stamp
from storage.tables import Deal

MORNING, EVENING = time(9), time(20)
GRACE = timedelta(days=1)
"""How long after a planned step something may be said of a deal."""


def quiet_since(limit_days: int, now: datetime) -> datetime:
    """Deals quiet since this moment or longer have been quiet for too long."""
    return now - timedelta(days=limit_days)


def is_stalled(deal: Deal, ahead: datetime | None, limit_days: int, now: datetime) -> bool:
    """Open, no stage change and no contact for the limit, and nothing planned ahead with its client."""
    begins = look_next(deal, limit_days)
    return begins is not None and begins <= now and (ahead is None or ahead <= now)


def look_next(deal: Deal, limit_days: int) -> datetime | None:
    """When the deal may begin to stand still, should nothing happen; None once it is closed."""
    return deal.quiet_since + timedelta(days=limit_days) if deal.status == "open" else None


def say_at(now: datetime, zone: ZoneInfo) -> datetime:
    """At once in the daytime, else in the next morning: nothing about a deal is that urgent."""
    wall = now.astimezone(zone)
    if MORNING <= wall.time() < EVENING:
        return now
    day = wall.date() + timedelta(days=wall.time() >= EVENING)
    return at_wall(day, MORNING, zone)


def stall_key(deal: Deal) -> str:
    """One stall is one occasion, until something happens with the deal."""
    return f"stalled:{deal.id}:{stamp(deal.quiet_since)}"
