"""Where a person is: tasks set by the clock of one zone, and what becomes of them in another."""

from datetime import datetime
from zoneinfo import ZoneInfo

from crm.rules.series import instant_of
from storage.tables import Task


def is_elsewhere(task: Task, zone: ZoneInfo) -> bool:
    """Whether a task goes by the clock of another place, which shows another time."""
    if task.wall is None or task.zone is None or task.closed_at is not None:
        return False
    return instant_of(task.wall, zone) != instant_of(task.wall, ZoneInfo(task.zone))


def hang(task: Task, zone: ZoneInfo, now: datetime) -> None:
    """By the clock of that zone from here on, at the same hour; what is overdue stays so since when it was."""
    if task.wall is None:
        raise ValueError("an instant goes by no clock")
    task.zone = zone.key
    if task.due_at > now:
        task.due_at = instant_of(task.wall, zone)
