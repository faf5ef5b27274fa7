"""Reminders of visits: they follow their visit wherever it goes."""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm.day import keep_closing, keep_digest
from crm.reminders import come_back, outdate
from crm.rules.calendar import at_wall, stamp
from crm.rules.habits import habits_of
from crm.rules.occasions import Occasion
from storage.book import Book
from storage.tables import Reminder, Visit, Workspace

ASKED_AFTER = timedelta(hours=1)
"""How long after its beginning it is asked whether the client came."""
NEXT_MORNING = time(10)


def _occasion(visit: Visit, workspace: Workspace) -> Occasion | None:
    """What there is to be said of a visit, and when: of a booked one «did they come?», of a missed one a word to
    them next morning; nothing of the others.
    """
    if visit.state == "booked":
        return Occasion("visit_asked", visit_key("visit_asked", visit), visit.starts_at + ASKED_AFTER)
    if visit.state == "no_show":
        zone = ZoneInfo(workspace.zone)
        day = visit.starts_at.astimezone(zone).date() + timedelta(days=1)
        return Occasion("no_show", visit_key("no_show", visit), at_wall(day, NEXT_MORNING, zone))
    return None


def visit_key(kind: str, visit: Visit) -> str:
    """A visit moved to another moment is another occasion."""
    return f"{kind}:{visit.id}:{stamp(visit.starts_at)}"


async def follow_visit(visit: Visit, book: Book, now: datetime) -> None:
    """Plan, cancel or settle the reminders of a visit as it now stands; whoever booked it has it in a digest."""
    workspace = await book.workspaces.current()
    if visit.state == "booked" and visit.starts_at > now and (booker := await book.members.of(visit.creator_id)):
        habits = habits_of(booker, workspace)
        keep_digest(booker, visit.starts_at, habits, now)
        keep_closing(booker, visit.starts_at + ASKED_AFTER, habits, now)
    occasion = _occasion(visit, workspace)
    present = {reminder.key: reminder for reminder in await book.reminders.of_visit(visit.id)}
    planned = present.pop(occasion.key, None) if occasion else None
    await outdate(present.values(), book)
    if planned is not None and occasion is not None:
        come_back(planned, occasion.due_at, now)
        planned.client_id = visit.client_id
        await book.save(planned)
    elif occasion is not None:
        await book.reminders.plan([_reminder(visit, occasion, _asked(visit, present.values()), now)])


def _asked(visit: Visit, former: Collection[Reminder]) -> int:
    """Whoever was to be asked about the visit before, else who booked it."""
    return max(former, key=lambda reminder: reminder.id).member_id if former else visit.creator_id


def _reminder(visit: Visit, occasion: Occasion, asked: int, now: datetime) -> dict[str, Any]:
    about = {"workspace_id": visit.workspace_id, "client_id": visit.client_id, "visit_id": visit.id}
    said = {"kind": occasion.kind, "key": occasion.key, "due_at": max(occasion.due_at, now)}
    return {**about, **said, "member_id": asked}
