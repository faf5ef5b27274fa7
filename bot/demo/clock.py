"""The clock of the local Telegram: one that can be moved forward."""

from datetime import UTC, datetime, timedelta

from bot.clock import Clock, SystemClock

__all__ = ["Clock", "MovableClock", "SystemClock"]


class MovableClock:
    """Runs as fast as the wall clock, from any start, and can be moved forward but never back."""

    def __init__(self, start: datetime | None = None) -> None:
        self._offset = start - datetime.now(UTC) if start else timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    def move_to(self, when: datetime) -> None:
        """Make it `when` (aware); ValueError when that moment has passed already."""
        ahead = when - self.now()
        if ahead < timedelta():
            raise ValueError(f"the clock cannot go back to {when.isoformat()}")
        self._offset += ahead

    def move_by(self, time: timedelta) -> None:
        """Let `time` pass at once; ValueError when it is negative."""
        if time < timedelta():
            raise ValueError("the clock cannot go back")
        self._offset += time
