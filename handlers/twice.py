"""The same words once more: what is written down already is not written twice without being asked for."""

from datetime import timedelta

from pydantic import TypeAdapter

from cards.questions import already_written
from crm.twice import is_same
from crm.wishes import Wish
from handlers.desk import Desk
from handlers.pending import Pending

LATELY = timedelta(minutes=10)
LOOKED_BACK = 5
WISH: TypeAdapter[Wish] = TypeAdapter(Wish)


async def said_twice(pending: Pending, desk: Desk) -> bool:
    """Whether the person's own message of a moment ago in this chat says all of it in the same words, and stands."""
    if pending.message_id is None or not pending.wishes:
        return False
    since = pending.moment - LATELY
    for change in await desk.book.changes.latest(desk.member.id, desk.chat_id, since, LOOKED_BACK):
        before = [WISH.validate_python(item["wish"]) for item in change.wishes]
        if change.erased_at is None and is_same(before, pending.wishes):
            await desk.say(already_written(change.id, before, desk.voice), reply_to=pending.message_id)
            return True
    return False
