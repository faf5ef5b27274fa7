"""Briefings: whom a new owner has to know of after a hand-over, and who hears when they do not look."""

from datetime import timedelta
from typing import Any

from crm.doer import Doer
from crm.rules.habits import in_working_hours
from storage.book import Book
from storage.tables import Announcement, Briefing, Change, Member

RECENT = timedelta(days=30)
"""With whom somebody spoke within it may still be waiting for something."""
TIME_TO_READ = timedelta(days=1)
KIND = "unread"
"""Of the announcement to whoever handed over."""


async def brief(change: Change, to: Member, book: Book, doer: Doer) -> int:
    """Of how many clients the new owner is to be told. Whoever gave them hears should it be left unread."""
    many = await book.briefings.prepare(change.id, to.id, doer.now - RECENT)
    if many and to.id != doer.member.id:
        await book.announcements.plan_all([_left_unread(change, to, doer)])
    return many


def _left_unread(change: Change, to: Member, doer: Doer) -> dict[str, Any]:
    return {
        "workspace_id": change.workspace_id,
        "kind": KIND,
        "key": f"{KIND}:{change.id}",
        "change_id": change.id,
        "member_id": to.id,
        "due_at": in_working_hours(doer.now + TIME_TO_READ, doer.workspace),
    }


async def wait_again(told: Announcement, book: Book, doer: Doer) -> None:
    """They were reminded: they have another day."""
    told.state, told.due_at = "waiting", in_working_hours(doer.now + TIME_TO_READ, doer.workspace)
    await book.save(told)


async def take_in(briefing: Briefing, book: Book, doer: Doer) -> None:
    """Whoever looks after the client from here on has read about them."""
    if briefing.read_at is None:
        briefing.read_at = doer.now
        await book.save(briefing)


async def giver_of(change_id: int, book: Book) -> Member | None:
    """Who handed over."""
    with book.whole():  # the change is a colleague's
        change = await book.changes.of(change_id)
    return await book.members.of(change.member_id) if change is not None else None
