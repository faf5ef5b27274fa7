"""The sweep: what is due goes into the outbox, once; what was missed while we were away goes as one digest."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from storage.book import Book
from storage.tables import Member, Reminder

BATCH = 200
LATE = timedelta(minutes=10)
"""Later than this it was missed, not just delayed."""
PUSH = 2


async def sweep(book: Book, now: datetime, bot_id: int) -> bool:
    """Queue one batch; False when nothing is due."""
    due = await book.reminders.due(now, BATCH)
    if not due:
        return False
    members = await book.members.several({reminder.member_id for reminder in due})
    by_member: dict[int, list[Reminder]] = defaultdict(list)
    for reminder in due:
        by_member[reminder.member_id].append(reminder)
    for number, reminders in by_member.items():
        await _queue(members.get(number), reminders, book, now, bot_id)
    return True


async def _queue(member: Member | None, reminders: Sequence[Reminder], book: Book, now: datetime, bot_id: int) -> None:
    if member is None or not member.active or member.unreachable_since is not None:
        await book.reminders.set_state([reminder.id for reminder in reminders], "expired")
        return
    missed = [reminder.id for reminder in reminders if now - reminder.due_at > LATE]
    letters = [[reminder.id] for reminder in reminders if reminder.id not in missed]
    if missed:
        letters.insert(0, missed)
    for numbers in letters:
        await book.outbox.put(
            bot_id=bot_id,
            chat_id=member.telegram_id,
            lane=PUSH,
            method="sendMessage",
            reminder_ids=numbers,
            created_at=now,
        )
    await book.reminders.set_state([reminder.id for reminder in reminders], "queued")
