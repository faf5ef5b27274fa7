"""When a client of a salon or clinic is invited again."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.calendar import at_wall, stamp
from storage.tables import Client, Workspace

INVITING_HOUR = time(10)


def return_due(client: Client, workspace: Workspace) -> datetime | None:
    """In the morning of the day the interval since the last visit is over; None: nobody to invite."""
    if not workspace.keeps_visits or client.last_visit_at is None or client.archived_at is not None:
        return None
    zone = ZoneInfo(workspace.zone)
    visited = client.last_visit_at.astimezone(zone).date()
    return at_wall(visited + timedelta(days=workspace.return_days), INVITING_HOUR, zone)


def return_key(client: Client) -> str:
    """One visit is one occasion to invite again."""
    visited = stamp(client.last_visit_at) if client.last_visit_at else ""
    return f"return_visit:{client.id}:{visited}"
