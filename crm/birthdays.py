"""When a birthday is said."""

from datetime import date, timedelta

from storage.tables import Client

TOO_LATE = timedelta(days=3)
"""After a longer downtime a congratulation would only embarrass."""


def birthday_key(client: Client, day: date) -> str:
    """One birthday is one occasion."""
    return f"birthday:{client.id}:{day.isoformat()}"
