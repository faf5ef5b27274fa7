"""When a deal stands still."""

from datetime import datetime, timedelta

from crm.rules.calendar import stamp
from crm.rules.habits import Habits
from storage.tables import Deal

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


def stall_due(since: datetime, habits: Habits) -> datetime:
    """The first time of the day for it from then on: nothing about a deal is so urgent that it comes at any minute."""
    day = since.astimezone(habits.zone).date()
    due_at = habits.say_at("stalled", day)
    return due_at if due_at >= since else habits.say_at("stalled", day + timedelta(days=1))


def stall_key(deal: Deal) -> str:
    """One stall is one occasion, until something happens with the deal."""
    return f"stalled:{deal.id}:{stamp(deal.quiet_since)}"
