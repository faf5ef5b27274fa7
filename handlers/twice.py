"""The same words once more: what is written down already is not written twice without being asked for."""

from datetime import timedelta

from cards.questions import already_written
from crm.changing import wishes_of
from crm.messages.twice import is_same
from handlers.desk import Desk
from handlers.pending import Pending

LATELY = timedelta(minutes=10)
LOOKED_BACK = 5


async def said_twice(pending: Pending, desk: Desk) -> bool:
    """Whether the person's own message of a moment ago in this chat says all of it in the same words, and stands."""
    if pending.message_id is None or not pending.wishes:
        return False
    since = pending.moment - LATELY
    for change in await desk.book.changes.latest(desk.member.id, desk.chat_id, since, LOOKED_BACK):
        before = wishes_of(change)
        if change.erased_at is None and is_same(before, pending.wishes):
            await desk.say(already_written(change.id, before, desk.voice), reply_to=pending.message_id)
            return True
    return False
