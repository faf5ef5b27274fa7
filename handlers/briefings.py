"""Briefings: a new owner reads about the clients they were given, one card after the other."""

from cards import briefings as cards
from cards.briefings import Brief
from cards.handovers import yours_now
from cards.presses import Press
from crm import briefings
from crm.handovers import HandingOver
from handlers.clients import dossier, gone
from handlers.desk import Desk
from storage.tables import Briefing, Member

PAGE = 10


async def tell_new_owner(to: Member, work: HandingOver, desk: Desk) -> None:
    """What they look after from here on, with the first card to read."""
    voice = desk.voice_of(to)
    intro = yours_now(desk.member, work, voice, others=await _others(work.change, to, desk))
    first = await first_unread(work.change, to, desk)
    if first is None:
        await desk.tell(to, intro)
    else:
        await desk.tell(to, cards.brief_card(first, voice, intro=intro.text), client_id=first.client.id)


async def on_reading_begun(press: Press, desk: Desk) -> None:
    """`bf:<change>`: the first that is not read yet."""
    first = await first_unread(press.number(0), desk.member, desk)
    if first is None:
        await gone(desk)
        return
    await desk.answer_press()
    await desk.say(cards.brief_card(first, desk.voice), client_id=first.client.id)


async def on_briefing_read(press: Press, desk: Desk) -> None:
    """`by:<briefing>`: taken in; the next one comes."""
    briefing = await _pressed(press, desk)
    if briefing is not None:
        unread = briefing.read_at is None
        await briefings.take_in(briefing, desk.book, desk.doer)
        await _go_on(briefing.change_id, briefing.id, desk, was_read=unread)


async def on_briefing_skipped(press: Press, desk: Desk) -> None:
    """`bn:<briefing>`: later; the next one first."""
    briefing = await _pressed(press, desk)
    if briefing is not None:
        await _go_on(briefing.change_id, briefing.id, desk)


async def on_all_read(press: Press, desk: Desk) -> None:
    """`ba:<change>`: all of them are taken in."""
    change_id = press.number(0)
    if not await desk.book.briefings.unread(change_id, desk.member.id):
        await gone(desk)
        return
    await desk.answer_press()
    await desk.book.briefings.read_all(change_id, desk.member.id, desk.now)
    await _go_on(change_id, 0, desk, was_read=True)


async def on_others_opened(press: Press, desk: Desk) -> None:
    """`bo:<change>[:<page>]`: those of whom there is nothing urgent to tell; a page of the list in its place."""
    change_id, page = press.number(0), press.page(1)
    found = await desk.book.briefings.others(change_id, desk.member.id, limit=PAGE + 1, skip=page * PAGE)
    if not found:
        await gone(desk)
        return
    await desk.answer_press()
    card = cards.other_clients(change_id, found[:PAGE], page, desk.voice, more=len(found) > PAGE)
    await (desk.redraw(card) if len(press.args) > 1 else desk.say(card))


async def first_unread(change_id: int, reader: Member, desk: Desk, after: int = 0) -> Brief | None:
    """The first of a hand-over behind that number which is not read yet; None when there is none."""
    for briefing in await desk.book.briefings.unread(change_id, reader.id, after=after):
        client = await desk.book.clients.of(briefing.client_id)
        if client is not None:
            return Brief(
                briefing,
                await dossier(client, desk),
                await desk.book.members.of(briefing.former_id),
                await desk.book.briefings.reading(change_id, reader.id),
                await _others(change_id, reader, desk),
            )
    return None


async def _others(change_id: int, reader: Member, desk: Desk) -> bool:
    return bool(await desk.book.briefings.others(change_id, reader.id, limit=1))


async def _pressed(press: Press, desk: Desk) -> Briefing | None:
    """The briefing of a button, for whom it is meant; otherwise the person is told that it is gone."""
    briefing = await desk.book.briefings.of(press.number(0))
    if briefing is None or briefing.member_id != desk.member.id:
        await gone(desk)
        return None
    await desk.answer_press()
    return briefing


async def _go_on(change_id: int, after: int, desk: Desk, *, was_read: bool = False) -> None:
    """The next unread one behind that, else the first: a message of its own, so that a reply to one is about it."""
    await desk.clear_buttons(keep=cards.stays)
    following = await first_unread(change_id, desk.member, desk, after) or await first_unread(
        change_id, desk.member, desk
    )
    if following is not None:
        await desk.say(cards.brief_card(following, desk.voice), client_id=following.client.id)
    else:
        await _finish(change_id, desk, was_read=was_read)


async def _finish(change_id: int, desk: Desk, *, was_read: bool) -> None:
    """All is read, and whoever handed over hears of it, once."""
    reader = desk.member
    reading = await desk.book.briefings.reading(change_id, reader.id)
    await desk.say(cards.all_read(change_id, reading, desk.voice, others=await _others(change_id, reader, desk)))
    giver = await briefings.giver_of(change_id, desk.book)
    if was_read and giver is not None and giver.id != reader.id:
        await desk.tell(giver, cards.news_of_reading(reader, reading, desk.voice_of(giver)))
