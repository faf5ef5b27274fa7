"""When a client who came is invited again."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.rules.anniversaries import anniversary_after, first_day
from crm.rules.birthdays import birthday_after
from crm.rules.calendar import at_wall, stamp
from crm.rules.habits import company_habits
from crm.rules.hours import next_working_day
from storage.tables import Workspace
from storage.tables.lookout import Row

INVITING_HOUR = time(10)
UNANSWERED = 2
"""An invitation that led to nothing: the next one only after so many intervals."""
LOST_DAYS = 365
"""Who did not come for so long is not invited by itself any more."""
WEEK = 7
DAY = timedelta(days=1)
AHEAD = timedelta(days=3)
"""Who comes every so many weeks comes on a weekday of theirs: invited on it, they would come a week late.

Over a weekend of two days the words still come before that day.
"""


def interval_days(client: Row, workspace: Workspace) -> int:
    """After how many days the client is due again: the own rhythm, else the last service's, else the workspace's."""
    days: int = client.rhythm_days or client.service_days or workspace.return_days
    return days


def return_due(client: Row, workspace: Workspace) -> datetime | None:
    """In the morning of the day the interval is over, or a few days before a weekday of theirs; None: nobody to invite.

    The clock starts at the last visit, at one that is still booked, or at an invitation sent since. Silent after an
    opt-out, and after a no-show until somebody wrote about it.
    """
    if not _is_invited(client, workspace) or client.last_visit_at is None:
        return None
    start, wait = clock_start(client), timedelta(days=interval_days(client, workspace))
    if start == client.invited_at:
        wait *= UNANSWERED
    elif _comes_on_a_weekday(client):
        wait -= AHEAD
    due_at = _morning(start + wait, workspace)
    lost: bool = due_at - client.last_visit_at > timedelta(days=LOST_DAYS) + wait
    return None if lost else max(_not_on_their_day(due_at, client, workspace), client.invite_after or due_at)


def _not_on_their_day(due_at: datetime, client: Row, workspace: Workspace) -> datetime:
    """Who is greeted in the morning it would be said, on a birthday or an anniversary, is invited the day after."""
    zone = ZoneInfo(workspace.zone)
    day = due_at.astimezone(zone).date()
    theirs = [their for their in _their_days(client, day - DAY, zone) if their - day < WEEK * DAY]
    if not theirs:
        return due_at
    habits = company_habits(workspace)
    said_on = next_working_day(day, habits.hours, habits.country)
    return at_wall(said_on + DAY, INVITING_HOUR, zone) if said_on in theirs else due_at


def _their_days(client: Row, after: date, zone: ZoneInfo) -> list[date]:
    """The first birthday and the first anniversary after that day."""
    born, first = birthday_after(client, after), first_day(client, zone)
    return [their for their in (born, anniversary_after(first, after) if first else None) if their is not None]


def _comes_on_a_weekday(client: Row) -> bool:
    """Their rhythm is one of whole weeks."""
    return client.rhythm_days is not None and client.rhythm_days % WEEK == 0


def clock_start(client: Row) -> datetime:
    """Since when the interval runs: the last visit, the last one that is still booked, or an invitation since."""
    moments = (client.last_visit_at, client.booked_at, client.invited_at)
    start: datetime = max(moment for moment in moments if moment is not None)
    return start


def _is_invited(client: Row, workspace: Workspace) -> bool:
    gone = client.archived_at or client.merged_into_id or client.opted_out_at
    missed = client.missed_at is not None and (client.invited_at is None or client.invited_at < client.missed_at)
    return workspace.keeps_visits and not (gone or missed)


def _morning(moment: datetime, workspace: Workspace) -> datetime:
    zone = ZoneInfo(workspace.zone)
    return at_wall(moment.astimezone(zone).date(), INVITING_HOUR, zone)


def return_key(client: Row) -> str:
    """One start of the clock, or one «later», is one occasion to invite again."""
    start = clock_start(client)
    return f"return_visit:{client.id}:{stamp(max(start, client.invite_after or start))}"
