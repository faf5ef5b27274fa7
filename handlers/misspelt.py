"""«не Громов, а Громик», «фамилия Петрова» right behind a new client: it is set right, as an edit would."""

from collections.abc import Sequence

from crm.changing import wishes_of
from crm.clients import same_clients
from crm.messages.settle import Gap
from crm.outcomes import SameClient
from crm.wishes import ChangeClient, CreateClient, Wish
from handlers.carrying import ask_gap, carry
from handlers.clients import certain
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.said_before import just_said
from phrases.clients.misspelt import may_set_right, set_newcomer_right
from storage.tables import Change, Client


async def set_newcomer_right_by_words(heard: Heard, desk: Desk) -> bool:
    """Whether the words say how the client who was just made is really called, or reached."""
    pending = heard.pending
    if heard.intent is not None or not may_set_right(pending.text):
        return False
    change = await just_said(heard.about, desk)
    if not isinstance(change, Change) or change.erased_at is not None:
        return False
    wishes = wishes_of(change)
    made = [place for place, wish in enumerate(wishes) if isinstance(wish, CreateClient)]
    better = _better(wishes, made, pending.text, desk) if len(made) == 1 else None
    if better is None:
        return False
    client = await _made_by(change, desk)
    if client is None:
        return False
    if not better.name:
        await carry(desk, pending.wanting(ChangeClient(client=certain(client), name="")))
        return True
    right = tuple(better if place == made[0] else wish for place, wish in enumerate(wishes))
    edited = pending.model_copy(update={"wishes": right, "edits": change.id, "moment": change.made_at})
    others = [one for one in await same_clients(better, desk.book) if one.id != client.id]
    if known := await desk.book.clients.several([one.id for one in others]):
        await ask_gap(desk, Gap(made[0], SameClient(better, list(known.values()))), edited)
    else:
        await carry(desk, edited)
    return True


def _better(wishes: Sequence[Wish], made: Sequence[int], text: str, desk: Desk) -> CreateClient | None:
    wish = wishes[made[0]]
    return set_newcomer_right(wish, text, desk.workspace.country) if isinstance(wish, CreateClient) else None


async def _made_by(change: Change, desk: Desk) -> Client | None:
    entries = await desk.book.journal.entries(change.id)
    number = next((entry.record_id for entry in entries if entry.makes("client")), None)
    return await desk.book.clients.of(number)
