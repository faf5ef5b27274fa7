"""Habits: how a person wants to be reminded. The company's are everybody's; a person keeps only what differs."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm.rules.calendar import at_wall
from crm.rules.hours import Hours, free_at, next_working_day, usual_week
from crm.rules.kinds import USUAL, Tact
from storage.tables import GroupChat, Member, Workspace
from storage.tables.member import Listener


@dataclass(frozen=True)
class Manner:
    """How one kind is told: see `crm.rules.kinds.Usual`."""

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
    circles: Mapping[str, int] = field(default_factory=dict)
    """The company's own circles (`crm.rules.circles`): after how many days of silence each is remembered."""
    spread: timedelta = timedelta()
    """Seconds that tell people apart: not everybody is spoken to at once."""

    def of(self, member: Member | Listener) -> "Habits":
        """Those of one person in the company whose habits these are."""
        zone = ZoneInfo(member.zone) if member.zone else self.zone
        mine = replace(self, zone=zone, spread=timedelta(seconds=member.id % 60))
        return mine.changed(member.habits) if member.habits else mine

    def changed(self, kept: Mapping[str, Any]) -> "Habits":
        """With what a company or a person has set, as `set_manner` and `set_hours` keep it."""
        said = kept.get("kinds", {})
        manners = {kind: _manner(manner, said.get(kind, {})) for kind, manner in self.manners.items()}
        circles = kept.get("circles", self.circles)
        return replace(self, manners=manners, hours=_hours(self.hours, kept.get("hours", {})), circles=circles)

    def manner(self, kind: str) -> Manner:
        return self.manners[kind]

    def lead(self, kind: str) -> timedelta:
        """How long before or after its occasion a kind is said."""
        return (self.manners[kind].lead or 0) * USUAL[kind].unit

    @property
    def own_tact(self) -> Tact:
        """Of what somebody set for themselves: it comes at its time, unless they want their nights."""
        return Tact.MOMENT if self.hours.own_at_night else Tact.AWAKE

    def free_at(self, moment: datetime, tact: Tact) -> datetime:
        """The first moment from then on at which something of that tact may be said."""
        return free_at(moment, tact, self.hours, self.zone, self.country)

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
        return next_working_day(day, self.hours, self.country)


def habits_of(member: Member | Listener | None, workspace: Workspace) -> Habits:
    """What holds for this person, in their zone."""
    company = company_habits(workspace)
    return company if member is None else company.of(member)


def in_working_hours(moment: datetime, workspace: Workspace) -> datetime:
    """That moment, or the first one behind it at which the company works."""
    return company_habits(workspace).free_at(moment, Tact.WORKING)


def company_habits(workspace: Workspace) -> Habits:
    """What holds for everybody who did not set it otherwise, by the company's clock."""
    week = usual_week(workspace.kind)
    manners = {kind: Manner(usual.on, _at(kind, week), _lead(kind, workspace)) for kind, usual in USUAL.items()}
    usual = Habits(ZoneInfo(workspace.zone), workspace.country, week, manners)
    return usual.changed(workspace.habits) if workspace.habits else usual


def _at(kind: str, week: Hours) -> time | None:
    """The summary of a day waits for its end."""
    at = USUAL[kind].at
    return max(at, week.work_to) if kind == "summary" and at is not None else at


def _lead(kind: str, workspace: Workspace) -> int | None:
    lead: int | None = getattr(workspace, COLUMNS[kind]) if kind in COLUMNS else USUAL[kind].lead
    return lead


def _hours(usual: Hours, said: Mapping[str, Any]) -> Hours:
    return Hours.model_validate({**usual.model_dump(), **said}) if said else usual


def _manner(usual: Manner, said: Mapping[str, Any]) -> Manner:
    at = {"at": time.fromisoformat(said["at"])} if "at" in said else {}
    return replace(usual, **{**said, **at}) if said else usual


def set_manner(owner: Member | Workspace | GroupChat, kind: str, **said: bool | int | time) -> None:
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
