"""When a deal stands still."""

from datetime import datetime, timedelta

from crm.calendar import stamp
from storage.tables import Deal


def quiet_since(limit_days: int, now: datetime) -> datetime:
    """Deals quiet since this moment or longer have been quiet for too long."""
    return now - timedelta(days=limit_days)


def is_stalled(deal: Deal, ahead: datetime | None, limit_days: int, now: datetime) -> bool:
    """Open, no stage change and no contact for the limit, and nothing planned ahead with its client."""
    quiet = deal.status == "open" and deal.quiet_since <= quiet_since(limit_days, now)
    return quiet and (ahead is None or ahead <= now)


def look_next(deal: Deal, limit_days: int) -> datetime | None:
    """When the deal may begin to stand still, should nothing happen; None once it is closed."""
    return deal.quiet_since + timedelta(days=limit_days) if deal.status == "open" else None


def stall_key(deal: Deal) -> str:
    """One stall is one occasion, until something happens with the deal."""
    return f"stalled:{deal.id}:{stamp(deal.quiet_since)}"
