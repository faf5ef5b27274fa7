"""Daily summaries: what was done, always beside what came of it; in the evening, of a day that had something."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.calendar import at_wall, start_of_day
from crm.stalled import quiet_since
from storage.book import Book
from storage.tables import Member, Workspace
from storage.tables.score import Score

EVENING = time(18, 30)
LATE = timedelta(hours=6)
"""Later than this the day is over, and the next one is waited for."""
KEY = "summary"


async def expect_summaries(book: Book, now: datetime) -> None:
    """Somebody has to be told from here on: a colleague has come, or a group. One announcement comes every evening."""
    due_at = next_evening(await book.workspaces.seen(), now)
    await book.announcements.plan_all(
        [{"workspace_id": book.workspace_id, "kind": "summary", "key": KEY, "due_at": due_at}]
    )


def next_evening(workspace: Workspace, after: datetime) -> datetime:
    """The first half past six behind that moment, by the company's clock."""
    zone = ZoneInfo(workspace.zone)
    day = after.astimezone(zone).date()
    today = at_wall(day, EVENING, zone)
    return today if today > after else at_wall(day + timedelta(days=1), EVENING, zone)


async def day_of(workspace: Workspace, due_at: datetime, book: Book) -> tuple[date, list[tuple[Member, Score]]]:
    """Everybody who did something that day or has something to see to; nobody when nothing was done at all."""
    day = due_at.astimezone(ZoneInfo(workspace.zone)).date()
    return day, await people_since(day, due_at, workspace, book)


async def people_since(first: date, until: datetime, workspace: Workspace, book: Book) -> list[tuple[Member, Score]]:
    """The same from the beginning of that day on, by the company's clock, and before `until`."""
    members = await book.members.active()
    since = start_of_day(first, ZoneInfo(workspace.zone))
    quiet = quiet_since(workspace.stall_days, until)
    scores = await book.summaries.between([member.id for member in members], since, until, quiet)
    return _worth_telling(members, scores)


def _worth_telling(members: list[Member], scores: Mapping[int, Score]) -> list[tuple[Member, Score]]:
    if not any(score.did_something for score in scores.values()):
        return []
    return [(member, scores[member.id]) for member in members if member.id in scores]
