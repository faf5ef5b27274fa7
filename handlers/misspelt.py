"""«не Громов, а Громик», «фамилия Петрова» right behind a new client: it is set right, as an edit would."""

from collections.abc import Sequence

from crm.changing import wishes_of
from crm.wishes import ChangeClient, CreateClient, Wish
from handlers.carrying import carry
from handlers.clients import certain
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.said_before import just_said
from phrases.clients.misspelt import may_set_right, set_newcomer_right
from storage.tables import Change, SentMessage


async def set_newcomer_right_by_words(about: SentMessage | None, pending: Pending, desk: Desk) -> bool:
    """Whether the words say how the client who was just made is really called, or reached."""
    if not may_set_right(pending.text):
        return False
    change = await just_said(about, desk)
    if not isinstance(change, Change) or change.erased_at is not None:
        return False
    wishes = wishes_of(change)
    made = [place for place, wish in enumerate(wishes) if isinstance(wish, CreateClient)]
    better = _better(wishes, made, pending.text, desk) if len(made) == 1 else None
    if better is None:
        return False
    if better.name:
        right = tuple(better if place == made[0] else wish for place, wish in enumerate(wishes))
        await carry(desk, pending.model_copy(update={"wishes": right, "edits": change.id, "moment": change.made_at}))
        return True
    return await _ask_name(change, pending, desk)


def _better(wishes: Sequence[Wish], made: Sequence[int], text: str, desk: Desk) -> CreateClient | None:
    wish = wishes[made[0]]
    return set_newcomer_right(wish, text, desk.workspace.country) if isinstance(wish, CreateClient) else None


async def _ask_name(change: Change, pending: Pending, desk: Desk) -> bool:
    """«через о», and it may stand in several places."""
    entries = await desk.book.journal.entries(change.id)
    number = next((entry.record_id for entry in entries if entry.record == "client" and entry.before is None), None)
    client = await desk.book.clients.of(number)
    if client is None:
        return False
    await carry(desk, pending.wanting(ChangeClient(client=certain(client), name="")))
    return True
