"""Groups: what of a company's news goes there, and how much of a client is shown to all who are in one."""

from datetime import datetime, time

from crm.doer import Doer
from crm.rules.habits import set_manner
from crm.summaries import expect_summaries, move_summaries
from storage.book import Book
from storage.tables import GroupChat, Workspace

NEWS = ("stalled", "lost", "lead", "won", "summary")
"""What a group may be told: each can be chosen by itself."""
SHOWN = ("names", "words", "phones")
"""How much of a client is shown in groups: names and sums, also what was said, also how they are reached."""


ALERT_DAYS = (1, 2, 3, 5, 7)
BIG_DEALS = (0, 10_000, 50_000, 100_000, 500_000, 1_000_000)
LEAD_MINUTES = (5, 15, 30, 60)
KNOBS: dict[str, tuple[str, tuple[str, ...] | tuple[int, ...]]] = {
    "shows": ("group_shows", SHOWN),
    "alert": ("alert_days", ALERT_DAYS),
    "big": ("big_deal", BIG_DEALS),
    "lead": ("lead_minutes", LEAD_MINUTES),
}
"""What is set for all who lead: the column of the workspace, and the values it may take."""


def following(name: str, workspace: Workspace) -> str | int:
    """The value after the one that is set; after the last one the first."""
    column, values = KNOBS[name]
    now = getattr(workspace, column)
    return values[(values.index(now) + 1) % len(values)] if now in values else values[0]


async def turn(name: str, written: str, book: Book, workspace: Workspace) -> None:
    """Set it to that very value; what cannot be changes nothing."""
    column, values = KNOBS[name]
    value = next((value for value in values if str(value) == written), None)
    if value is not None:
        setattr(workspace, column, value)
        await book.save(workspace)


async def connect(chat_id: int, title: str, thread_id: int | None, book: Book, doer: Doer) -> GroupChat:
    """From here on the group is told everything, in that topic. Said again, only the topic changes."""
    group = await book.groups.known(chat_id)
    if group is None:
        group = GroupChat(
            workspace_id=book.workspace_id,
            chat_id=chat_id,
            title=title,
            thread_id=thread_id,
            wants=list(NEWS),
            connected_by=doer.member.id,
            connected_at=doer.now,
        )
        await book.groups.connect(group)
        await expect_summaries(book, doer.now)
        await move_summaries(book, doer.now)
        return group
    group.title, group.thread_id = title, thread_id
    await book.save(group)
    return group


async def choose(kind: str, group: GroupChat, book: Book, now: datetime) -> None:
    """Told from here on, or not any more."""
    wanted = set(group.wants) ^ {kind}
    group.wants = [news for news in NEWS if news in wanted]
    await book.save(group)
    await move_summaries(book, now)


async def set_hour(at: time, group: GroupChat, book: Book, now: datetime) -> None:
    """The day is told there at that time."""
    set_manner(group, "summary", at=at)
    await book.save(group)
    await move_summaries(book, now)


async def wanting(kind: str, book: Book) -> list[GroupChat]:
    """The groups of the workspace that are to hear of it."""
    return [group for group in await book.groups.all() if kind in group.wants]


def shows_words(workspace: Workspace) -> bool:
    return workspace.group_shows in {"words", "phones"}


def shows_phones(workspace: Workspace) -> bool:
    return workspace.group_shows == "phones"
