"""What a new owner left unread is in the hands of those who lead again."""

from cards.briefings import brief_card
from cards.presses import Press
from crm import briefings
from crm.rights import Right, may
from crm.wishes import HandOver
from handlers.briefings import first_unread
from handlers.clients import certain, gone
from handlers.desk import Desk
from handlers.handovers import hand_over
from handlers.pending import from_press
from storage.tables import Announcement, Client, Member

MOST = 500
"""As many clients as one hand-over names."""


async def on_reader_reminded(press: Press, desk: Desk) -> None:
    """`bm:<announcement>`: the new owner is shown the first card once more, and has another day."""
    found = await _left_unread(press, desk)
    if found is None:
        return
    told, reader = found
    first, voice = await first_unread(told.change_id or 0, reader, desk), desk.voice_of(reader)
    intro = voice("briefing-reminded", who=desk.member.name)
    if first is None or not await desk.tell(reader, brief_card(first, voice, intro=intro), client_id=first.client.id):
        await desk.answer_press(desk.voice("alert-owner-away"))
        return
    await briefings.wait_again(told, desk.book, desk.doer)
    await desk.answer_press(desk.voice("briefing-was-reminded"))


async def on_unread_given(press: Press, desk: Desk) -> None:
    """`bg:<announcement>`: whoever is still unread goes to somebody else."""
    found = await _left_unread(press, desk)
    if found is not None:
        await desk.answer_press()
        clients = await _unread_clients(*found, desk)
        await hand_over(HandOver(clients=tuple(map(certain, clients))), from_press(desk), desk)


async def _left_unread(press: Press, desk: Desk) -> tuple[Announcement, Member] | None:
    """What was told and of whom, while it is true, to who may decide; otherwise the person is told why not."""
    told = await desk.book.announcements.of(press.number(0))
    reader = await desk.book.members.of(told.member_id) if told is not None else None
    if told is None or reader is None:
        await gone(desk)
    elif not may(desk.member, Right.LEAD):
        await desk.answer_press(desk.voice("team-not-yours"))
    elif not await desk.book.briefings.unread(told.change_id or 0, reader.id):
        await desk.answer_press(desk.voice("briefing-all-read"))
    else:
        return told, reader
    return None


async def _unread_clients(told: Announcement, reader: Member, desk: Desk) -> list[Client]:
    unread = await desk.book.briefings.unread(told.change_id or 0, reader.id, limit=MOST)
    found = await desk.book.clients.several([one.client_id for one in unread])
    return [found[one.client_id] for one in unread if one.client_id in found]
