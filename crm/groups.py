"""Groups: what of a company's news goes there, and how much of a client is shown to all who are in one."""

from crm.doer import Doer
from storage.book import Book
from storage.tables import GroupChat, Workspace

NEWS = ("stalled", "lost", "lead", "won", "summary")
"""What a group may be told: each can be chosen by itself."""
SHOWN = ("names", "words", "phones")
"""How much of a client is shown in groups: names and sums, also what was said, also how they are reached."""


async def connect(chat_id: int, title: str, thread_id: int | None, book: Book, doer: Doer) -> GroupChat:
    """From here on the group is told everything, in that topic. Said again, only the topic changes."""
    group = await book.groups.known(chat_id)
    if group is None:
        return await book.groups.connect(
            GroupChat(
                workspace_id=book.workspace_id,
                chat_id=chat_id,
                title=title,
                thread_id=thread_id,
                wants=list(NEWS),
                connected_by=doer.member.id,
                connected_at=doer.now,
            )
        )
    group.title, group.thread_id = title, thread_id
    await book.save(group)
    return group


async def choose(kind: str, group: GroupChat, book: Book) -> None:
    """Told from here on, or not any more."""
    wanted = set(group.wants) ^ {kind}
    group.wants = [news for news in NEWS if news in wanted]
    await book.save(group)


async def wanting(kind: str, book: Book) -> list[GroupChat]:
    """The groups of the workspace that are to hear of it."""
    return [group for group in await book.groups.all() if kind in group.wants]


def shows_words(workspace: Workspace) -> bool:
    return workspace.group_shows in {"words", "phones"}


def shows_phones(workspace: Workspace) -> bool:
    return workspace.group_shows == "phones"
