"""Reminders of visits: they follow their visit wherever it goes."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.calendar import at_wall, stamp
from crm.day import keep_digest
from crm.habits import habits_of
from crm.reminders import outdate
from storage.book import Book
from storage.tables import Client, Reminder, Visit, Workspace

ASKED_AFTER = timedelta(hours=1)
"""How long after its beginning it is asked whether the client came."""
NEXT_MORNING = time(10)


def visit_occasion(visit: Visit, workspace: Workspace) -> tuple[str, datetime] | None:
    """What there is to be said of a visit, and when: of a booked one «did they come?», of a missed one a word to
    them next morning; nothing of the others.
    """
    if visit.state == "booked":
        return "visit_asked", visit.starts_at + ASKED_AFTER
    if visit.state == "no_show":
        zone = ZoneInfo(workspace.zone)
        day = visit.starts_at.astimezone(zone).date() + timedelta(days=1)
        return "no_show", at_wall(day, NEXT_MORNING, zone)
    return None


def visit_key(kind: str, visit: Visit) -> str:
    """A visit moved to another moment is another occasion."""
    return f"{kind}:{visit.id}:{stamp(visit.starts_at)}"


async def follow_visit(visit: Visit, client: Client, book: Book, now: datetime) -> None:
    """Plan, cancel or settle the reminders of a visit as it now stands; whoever booked it has it in a digest."""
    workspace = await book.workspaces.current()
    if visit.state == "booked" and visit.starts_at > now and (booker := await book.members.of(visit.creator_id)):
        keep_digest(booker, visit.starts_at, habits_of(booker, workspace), now)
    occasion = visit_occasion(visit, workspace)
    present = {reminder.key: reminder for reminder in await book.reminders.of_visit(visit.id)}
    planned = present.pop(visit_key(occasion[0], visit), None) if occasion else None
    await outdate(present.values(), book)
    if planned is not None and occasion is not None:
        await _plan_again(planned, client, occasion[1], book, now)
    elif occasion is not None:
        asked = max(present.values(), key=lambda reminder: reminder.id).member_id if present else visit.creator_id
        await _plan(visit, client, asked, *occasion, book, now)


async def _plan(
    visit: Visit, client: Client, asked: int, kind: str, due_at: datetime, book: Book, now: datetime
) -> None:
    """`asked`: whoever was to be asked about the visit before, else who booked it."""
    whose = {"workspace_id": visit.workspace_id, "client_id": client.id, "visit_id": visit.id}
    occasion = {"kind": kind, "key": visit_key(kind, visit), "member_id": asked}
    await book.reminders.plan([{**whose, **occasion, "due_at": max(due_at, now)}])


async def _plan_again(planned: Reminder, client: Client, due_at: datetime, book: Book, now: datetime) -> None:
    """Moved back to this moment, or about another client."""
    if planned.state in {"cancelled", "done"} and due_at > now:
        planned.state, planned.due_at = "waiting", due_at
    planned.client_id = client.id
    await book.save(planned)
