"""The team: who comes, what they are, who goes."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm.changing import Origin, changing
from crm.doer import Doer
from crm.rights import may_give
from crm.rules.calendar import stamp
from crm.rules.habits import in_working_hours
from crm.summaries import expect_summaries
from storage.book import Book
from storage.tables import Invite, Member, Workspace

INVITE_DAYS = (1, 7, 30)
"""How long an invite may stand."""
LEFT_BEHIND = "left_behind"
"""Of the announcement about clients whose owner has gone."""
FIRST_REMINDED, REMINDED_EACH = timedelta(days=1), timedelta(days=7)
CODE_BYTES = 18
"""Of chance in an invite's code: 24 letters, of the 64 that a deep link may carry."""


@dataclass(frozen=True)
class Newcomer:
    """Whoever opened an invite."""

    telegram_id: int
    name: str
    language: str | None


def what_became_of(invite: Invite, author: Member | None, now: datetime) -> str | None:
    """Why an invite is good no more: `used`, `revoked` or `expired`; None while it is.

    It is worth what its author may give now: whoever was removed or demoted has invited nobody.
    """
    if invite.used_at is not None:
        return "used"
    if invite.revoked_at is not None or author is None or not may_give(author, invite.role):
        return "revoked"
    return "expired" if invite.expires_at <= now else None


async def invite(role: str, days: int, code: str, book: Book, doer: Doer) -> Invite:
    """A link for one person to come as that role; PermissionError when it is not theirs to give."""
    if not may_give(doer.member, role):
        raise PermissionError(f"a {doer.member.role} invites no {role}")
    return await book.invites.add(
        Invite(
            workspace_id=book.workspace_id,
            code=code,
            role=role,
            created_by=doer.member.id,
            expires_at=doer.now + timedelta(days=days),
        )
    )


async def accept(invite: Invite, newcomer: Newcomer, known: Member | None, book: Book, now: datetime) -> Member:
    """They come, or come again (`known`): into this workspace from here on."""
    member = known or Member(
        workspace_id=book.workspace_id, telegram_id=newcomer.telegram_id, name=newcomer.name, created_at=now
    )
    member.name, member.role = newcomer.name, invite.role
    member.active, member.removed_at, member.entered_at, member.unreachable_since = True, None, now, None
    if known is None:
        workspace = await book.workspaces.current()
        member.language = newcomer.language if newcomer.language != workspace.language else None
        await book.members.welcome(member)
    else:
        await book.save(member)
    invite.used_at, invite.used_by = now, member.id
    await book.save(invite)
    await expect_summaries(book, now)
    return member


def is_last_owner(member: Member, everybody: Sequence[Member]) -> bool:
    """Whether nobody could set the company up any more without them."""
    owners = [one.id for one in everybody if one.role == "owner" and one.active]
    return owners == [member.id]


async def give_role(member: Member, role: str, book: Book, doer: Doer, source: str) -> None:
    async with _written_down(member, book, doer, source):
        member.role = role


async def suspend(member: Member, book: Book, doer: Doer, source: str) -> None:
    """They are answered no more, until they are brought back; what was asked of them is closed."""
    async with _written_down(member, book, doer, source):
        member.active = False
    await _fall_silent(member, book, doer)


async def bring_back(member: Member, book: Book, doer: Doer, source: str) -> None:
    async with _written_down(member, book, doer, source):
        member.active = True


async def remove(member: Member, book: Book, doer: Doer, source: str) -> None:
    """They go. Their clients stay theirs until they are handed over, and those who lead are reminded of it."""
    async with _written_down(member, book, doer, source):
        member.active, member.removed_at = False, doer.now
    await _fall_silent(member, book, doer)
    await remember_clients(member, book, doer)


async def remember_clients(member: Member, book: Book, doer: Doer) -> None:
    """What somebody who is not here any more still looks after is told of, until it is handed over."""
    occasion = {"kind": LEFT_BEHIND, "key": f"{LEFT_BEHIND}:{member.id}:{stamp(doer.now)}", "member_id": member.id}
    due_at = in_working_hours(doer.now + FIRST_REMINDED, doer.workspace)
    await book.announcements.plan_all([{**occasion, "workspace_id": member.workspace_id, "due_at": due_at}])


def reminded_again(workspace: Workspace, now: datetime) -> datetime:
    """When it is told of once more."""
    return in_working_hours(now + REMINDED_EACH, workspace)


async def _fall_silent(member: Member, book: Book, doer: Doer) -> None:
    await book.questions.leave_all(member.id)
    await book.invites.revoke_of(member.id, doer.now)


@asynccontextmanager
async def _written_down(member: Member, book: Book, doer: Doer, source: str) -> AsyncIterator[None]:
    """Under a change of no chat: it is in the history, and Undo leaves it alone."""
    async with changing(book, doer, Origin(source)):
        yield
        await book.save(member)
