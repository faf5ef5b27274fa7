"""What tells the time: read at the edge only, and handed on as `now`."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Always an aware datetime in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The wall clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)
