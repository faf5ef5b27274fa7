"""Who does something, and when."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from storage.tables import Member, Workspace


@dataclass(frozen=True)
class Doer:
    """A member at work. `moment`: when they said it; `now`: when it is carried out; both aware UTC."""

    workspace: Workspace
    member: Member
    moment: datetime
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        return zone_of(self.member, self.workspace)

    @property
    def today(self) -> date:
        """The person's own day."""
        return self.now.astimezone(self.zone).date()


def zone_of(member: Member, workspace: Workspace) -> ZoneInfo:
    return ZoneInfo(member.zone or workspace.zone)


def language_of(member: Member, workspace: Workspace) -> str:
    return member.language or workspace.language
