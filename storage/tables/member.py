from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, refers, telegram_id, where_set


class Member(Owned, table=True):
    """A person of a workspace. Language and zone are their own only when set.

    Neither `active` nor removed: suspended. Of several workspaces the person is in the one entered last.
    `digest_next`, `closing_next` say when the morning's digest and the evening's list are looked at next.
    """

    __tablename__ = "member"
    __table_args__ = (
        Index(None, "workspace_id", "telegram_id", unique=True),
        Index(None, "telegram_id"),
        where_set("member", "digest_next"),
        where_set("member", "closing_next"),
        CheckConstraint("role IN ('owner', 'manager', 'rep')", name="role"),
    )

    telegram_id: int = telegram_id()
    name: str
    role: str = "rep"
    active: bool = True
    language: str | None = None
    zone: str | None = None
    habits: dict[str, Any] | None = Field(default=None, sa_type=Json)
    """How they are reminded, as far as it differs from the company's way: see `crm.rules.habits`."""
    unreachable_since: datetime | None = instant(optional=True)
    digest_next: datetime | None = instant(optional=True)
    closing_next: datetime | None = instant(optional=True)
    created_at: datetime = instant()
    entered_at: datetime | None = instant(optional=True)
    removed_at: datetime | None = instant(optional=True)
    exported_at: datetime | None = instant(optional=True)
    """When they last took all of the company's data out."""


class Listener(NamedTuple):
    """Of a member, what planners and the sweep need: they speak to thousands."""

    id: int
    workspace_id: int
    telegram_id: int
    active: bool
    unreachable_since: datetime | None
    zone: str | None
    habits: dict[str, Any] | None


class Invite(Owned, table=True):
    """A one-time link into a workspace. `code` is random, and all there is to know of it."""

    __tablename__ = "invite"

    code: str
    role: str = "rep"
    created_by: int = refers("member")
    expires_at: datetime = instant()
    used_at: datetime | None = instant(optional=True)
    used_by: int | None = refers("member", optional=True)
    revoked_at: datetime | None = instant(optional=True)

    __table_args__ = (Index(None, "code", unique=True), Index(None, "workspace_id"))
