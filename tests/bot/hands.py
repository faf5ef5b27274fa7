"""A clock whose hands move only when they are moved."""

from datetime import datetime, timedelta


class Hands:
    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def move_by(self, time: timedelta) -> None:
        self._moment += time
