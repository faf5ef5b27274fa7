"""Announcing: what those who lead are told of a company's deals, when, and for how long it is true."""

from datetime import datetime, timedelta
from typing import Any

from crm.doer import Doer
from crm.groups import wanting
from crm.rules.calendar import stamp
from crm.rules.habits import Habits, company_habits, habits_of
from crm.rules.kinds import Tact
from crm.rules.money import decimal_of
from crm.rules.stalled import look_next, stall_due, stall_key
from storage.book import Book
from storage.tables import Announcement, Deal, Workspace

TIME_TO_UNDO = timedelta(minutes=2)
"""What is undone at once was never news."""
MOST_MOVED = 500
HALF_A_DAY = timedelta(hours=12)


async def announce_closing(deal: Deal, book: Book, doer: Doer) -> None:
    """A deal lost, or a big one won, goes to the groups that want to hear of it."""
    if deal.status == "open" or (deal.status == "won" and not is_big(deal, doer.workspace)):
        return
    if await wanting(deal.status, book):
        key = closing_key(deal)
        await book.announcements.plan_all([announcement(deal.status, key, deal, doer.now + TIME_TO_UNDO)])


def is_big(deal: Deal, workspace: Workspace) -> bool:
    """A win worth telling: at least what the company has set, in whole units of the deal's currency."""
    return deal.amount is not None and decimal_of(deal.amount, deal.currency) >= workspace.big_deal


def closing_key(deal: Deal) -> str:
    """Told to be closed once more, it is news again, whichever day is said of it."""
    return f"{deal.status}:{deal.id}:{stamp(deal.stage_since)}"


def alert(deal: Any, stall: str, said_at: datetime, habits: Habits, after_days: int) -> dict[str, Any]:
    """Who leads hears of a stall so many days after its owner, in the company's working hours; `stall`: its key."""
    return announcement("alert", _alert_key(stall), deal, _later(said_at, after_days, habits))


def look_later(deal: Deal, workspace: Workspace) -> datetime | None:
    """When those who lead hear of a stall that a longer limit has made none yet; None once the deal is closed."""
    since = look_next(deal, workspace.stall_days)
    return _told_at(since, workspace.alert_days, company_habits(workspace)) if since is not None else None


async def move_alerts(before: int, book: Book, workspace: Workspace, now: datetime) -> None:
    """Those who lead are to hear of a stall after another number of days than `before`.

    What waits goes there as well; what was put off, or waits for a step, comes when it was said to.
    """
    habits = company_habits(workspace)
    moved = []
    for told, deal in await book.announcements.alerts_waiting(MOST_MOVED):
        since = look_next(deal, workspace.stall_days)
        if since is None or told.due_at > _told_at(since, before, habits) + HALF_A_DAY:
            continue
        told.due_at = max(now, _told_at(since, workspace.alert_days, habits))
        moved.append(told)
    await book.save(*moved)


def _told_at(since: datetime, after_days: int, habits: Habits) -> datetime:
    return _later(stall_due(since, habits), after_days, habits)


def _later(said_at: datetime, after_days: int, habits: Habits) -> datetime:
    """So many days after its owner could hear of it."""
    return habits.free_at(habits.free_at(said_at, Tact.WORKING) + timedelta(days=after_days), Tact.WORKING)


def alert_key(deal: Any) -> str:
    """One stall is told once, until something happens with the deal."""
    return _alert_key(stall_key(deal))


def _alert_key(stall: str) -> str:
    return f"alert:{stall}"


def announcement(kind: str, key: str, deal: Any, due_at: datetime) -> dict[str, Any]:
    """About a deal, or the columns of one."""
    return {
        "workspace_id": deal.workspace_id,
        "kind": kind,
        "key": key,
        "client_id": deal.client_id,
        "deal_id": deal.id,
        "due_at": due_at,
    }


async def snooze(told: Announcement, until: datetime, book: Book, doer: Doer) -> datetime:
    """Say it again then, in working hours; gives when."""
    habits = habits_of(doer.member, doer.workspace)
    told.state, told.due_at = "waiting", habits.free_at(until, Tact.WORKING)
    await book.save(told)
    return told.due_at


async def settle(told: Announcement, book: Book) -> None:
    """It has been acted upon."""
    told.state = "done"
    await book.save(told)
