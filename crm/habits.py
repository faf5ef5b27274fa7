"""Habits: how a person wants to be reminded. The company's are everybody's; a person keeps only what differs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from crm.calendar import at_wall
from crm.doer import zone_of
from crm.hours import Hours, free_at, next_working_day
from crm.kinds import KINDS, Tact
from crm.public_holidays import is_holiday
from storage.tables import Member, Workspace


@dataclass(frozen=True)
class Manner:
    """How one kind is told: see `crm.kinds.Usual`."""

    on: bool
    at: time | None
    lead: int | None


COLUMNS = {"stalled": "stall_days", "return_visit": "return_days"}
"""Leads that are columns of the workspace: other rules use them too."""


@dataclass(frozen=True)
class Habits:
    """Of one person, or of a company for those who are not here any more."""

    zone: ZoneInfo
    country: str
    hours: Hours
    manners: Mapping[str, Manner]
    spread: timedelta = timedelta()
    """Seconds that tell people apart: not everybody is spoken to at once."""

    def manner(self, kind: str) -> Manner:
        return self.manners[kind]

    def lead(self, kind: str) -> timedelta:
        """How long before or after its occasion a kind is said."""
        return (self.manners[kind].lead or 0) * KINDS[kind].unit

    def free_at(self, moment: datetime, tact: Tact) -> datetime:
        """The first moment from then on at which something of that tact may be said."""
        return free_at(moment, tact, self.hours, self.zone, partial(is_holiday, self.country))

    def say_at(self, kind: str, day: date) -> datetime:
        """The kind's time of that day."""
        return at_wall(day, self.manners[kind].at or self.hours.work_from, self.zone)

    def next_time(self, kind: str, after: datetime) -> datetime:
        """The kind's time of the first working day on which it comes behind that moment."""
        day = self.working_day(after.astimezone(self.zone).date())
        at = self.say_at(kind, day) + self.spread
        return at if at > after else self.say_at(kind, self.working_day(day + timedelta(days=1))) + self.spread

    def working_day(self, day: date) -> date:
        """That day, or the next working one."""
        return next_working_day(day, self.hours, partial(is_holiday, self.country))


def habits_of(member: Member | None, workspace: Workspace) -> Habits:
    """What holds for this person, in their zone."""
    zone = ZoneInfo(workspace.zone) if member is None else zone_of(member, workspace)
    layers = [kept for kept in (workspace.habits, member.habits if member else None) if kept]
    manners = {kind: _manner(kind, layers, workspace) for kind in KINDS}
    spread = timedelta(seconds=member.id % 60) if member is not None else timedelta()
    return Habits(zone, workspace.country, _hours(layers), manners, spread)


def _hours(layers: list[dict[str, Any]]) -> Hours:
    said = {name: value for kept in layers for name, value in kept.get("hours", {}).items()}
    return Hours.model_validate(said) if said else USUAL_HOURS


USUAL_HOURS = Hours()


def _manner(kind: str, layers: list[dict[str, Any]], workspace: Workspace) -> Manner:
    usual = KINDS[kind]
    lead = getattr(workspace, COLUMNS[kind]) if kind in COLUMNS else usual.lead
    manner = Manner(usual.on, usual.at, lead)
    for kept in layers:
        said = dict(kept.get("kinds", {}).get(kind, {}))
        if "at" in said:
            said["at"] = time.fromisoformat(said["at"])
        manner = replace(manner, **said) if said else manner
    return manner


def set_manner(owner: Member | Workspace, kind: str, **said: bool | int | time) -> None:
    """Keep what somebody wants of one kind; what a column holds goes there."""
    if isinstance(owner, Workspace) and kind in COLUMNS and "lead" in said:
        setattr(owner, COLUMNS[kind], said.pop("lead"))
    kept = owner.habits or {}
    kinds = kept.get("kinds", {})
    mine = kinds.get(kind, {}) | {name: plain(value) for name, value in said.items()}
    owner.habits = kept | {"kinds": kinds | {kind: mine}}


def set_hours(owner: Member | Workspace, **said: Any) -> None:
    """Keep what somebody wants of their hours."""
    kept = owner.habits or {}
    mine = kept.get("hours", {}) | {name: plain(value) for name, value in said.items()}
    Hours.model_validate(mine)
    owner.habits = kept | {"hours": mine}


def plain(value: Any) -> Any:
    """As JSON keeps it."""
    return value.isoformat(timespec="minutes") if isinstance(value, time) else value
