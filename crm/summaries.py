"""Daily summaries: what was done, always beside what came of it; in the evening, of a day that had something."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from crm.rights import Right, may
from crm.rules.calendar import at_wall, start_of_day
from crm.rules.habits import Habits, company_habits
from crm.rules.kinds import USUAL
from crm.rules.stalled import quiet_since
from storage.book import Book
from storage.tables import GroupChat, Member, Workspace
from storage.tables.score import Score

SUMMARY = "summary"
LATE = USUAL[SUMMARY].lasts
"""Later than this the day is over, and the next one is waited for."""
DAY = timedelta(days=1)


async def expect_summaries(book: Book, now: datetime) -> None:
    """Somebody has to be told from here on: a colleague has come, or a group. One announcement comes every evening."""
    due_at = await next_summary(book, now)
    await book.announcements.plan_all(
        [{"workspace_id": book.workspace_id, "kind": SUMMARY, "key": SUMMARY, "due_at": due_at}]
    )


async def move_summaries(book: Book, now: datetime) -> None:
    """Somebody wants theirs at another time."""
    await book.announcements.put_off(SUMMARY, await next_summary(book, now))


async def next_summary(book: Book, after: datetime) -> datetime:
    """The first moment behind that one at which anybody is told, or would be."""
    company = company_habits(await book.workspaces.seen())
    groups = [habits_of_group(group, company) for group in await book.groups.all() if SUMMARY in group.wants]
    members = [company.of(member) for member in await book.members.active() if may(member, Right.LEAD)]
    wanted = groups or [habits for habits in members if habits.manner(SUMMARY).on] or [company]
    return min(summary_of(habits, after) for habits in wanted)


def habits_of_group(group: GroupChat, company: Habits) -> Habits:
    """When the group is told, by the company's clock."""
    return company.changed(group.habits) if group.habits else company


def summary_of(habits: Habits, after: datetime) -> datetime:
    """The first evening behind that moment, days off too: nothing is said of a day without work."""
    day = after.astimezone(habits.zone).date()
    today = habits.say_at(SUMMARY, day)
    return today if today > after else habits.say_at(SUMMARY, day + DAY)


def hears_at(habits: Habits, moment: datetime) -> bool:
    """Whether that is when somebody of these habits is told."""
    return habits.manner(SUMMARY).on and summary_of(habits, moment - timedelta(seconds=1)) == moment


async def day_summary(workspace: Workspace, due_at: datetime, book: Book) -> tuple[date, list[tuple[Member, Score]]]:
    """Everybody who did something in the day that ends then, or has something to see to; nobody when nothing was done.

    What is done later in the evening is of the next day.
    """
    evening = due_at.astimezone(ZoneInfo(workspace.zone))
    since = at_wall(evening.date() - DAY, evening.time(), ZoneInfo(workspace.zone))
    return evening.date(), await _people(since, due_at, workspace, book)


async def week_summary(workspace: Workspace, due_at: datetime, book: Book) -> list[tuple[Member, Score]]:
    """The same of the seven days that end then, on the last working day of a week; on any other nobody."""
    evening = due_at.astimezone(ZoneInfo(workspace.zone))
    if not _ends_week(evening.date(), company_habits(workspace)):
        return []
    since = at_wall(evening.date() - 7 * DAY, evening.time(), ZoneInfo(workspace.zone))
    return await _people(since, due_at, workspace, book)


def _ends_week(day: date, company: Habits) -> bool:
    following = company.working_day(day + DAY)
    return company.working_day(day) == day and following.isocalendar().week != day.isocalendar().week


async def people_since(first: date, until: datetime, workspace: Workspace, book: Book) -> list[tuple[Member, Score]]:
    """The same from the beginning of that day on, by the company's clock, and before `until`."""
    return await _people(start_of_day(first, ZoneInfo(workspace.zone)), until, workspace, book)


async def _people(since: datetime, until: datetime, workspace: Workspace, book: Book) -> list[tuple[Member, Score]]:
    members = await book.members.ever()
    quiet = quiet_since(workspace.stall_days, until)
    scores = await book.summaries.between([member.id for member in members], since, until, quiet)
    return _worth_telling(members, scores)


def _worth_telling(members: list[Member], scores: Mapping[int, Score]) -> list[tuple[Member, Score]]:
    """Of who works here no more, only what they did: it stays the company's."""
    if not any(score.did_something for score in scores.values()):
        return []
    told = [(member, scores[member.id]) for member in members if member.id in scores]
    return [(member, score) for member, score in told if member.active or score.did_something]
