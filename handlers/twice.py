"""The same words once more: what is written down already is not written twice without being asked for."""

from datetime import timedelta

from cards.questions import already_written
from crm.changing import kept, wishes_of
from crm.messages.changed_since import changed_since
from crm.messages.twice import comparable, due_alike, in_plain_words
from handlers.desk import Desk
from handlers.pending import Pending

LATELY = timedelta(minutes=10)
LOOKED_BACK = 5


async def said_twice(pending: Pending, desk: Desk) -> bool:
    """Whether the person's own message of a moment ago in this chat says all of it in the same words, and stands."""
    said = comparable(pending.wishes) if pending.message_id is not None else None
    if said is None:
        return False
    since = pending.moment - LATELY
    before = await desk.book.changes.wished(desk.member.id, desk.chat_id, since, LOOKED_BACK)
    now = [kept(ordinal, wish) for ordinal, wish in enumerate(pending.wishes)]
    same = ((number, wishes) for number, wishes in before if in_plain_words(wishes) == said)
    again = next((number for number, wishes in same if due_alike(now, wishes, LATELY)), None)
    change = await desk.book.changes.of(again)
    if change is None or await changed_since(change, range(len(change.wishes)), desk.book):
        return False
    await desk.say(already_written(change.id, wishes_of(change), desk.voice), reply_to=pending.message_id)
    return True
