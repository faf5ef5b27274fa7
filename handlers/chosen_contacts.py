"""Contacts of a kind and a period: «сколько звонков сегодня», «с кем встречался Олег на этой неделе»."""

from collections.abc import Sequence

from cards.card import Card
from cards.chosen_contacts import INCOMING, LETTERS, PAGE, ChosenContacts, chosen_contacts
from cards.closed import NOBODY
from cards.presses import LONGEST_REPORT, Press, press
from crm.rights import sees_only
from crm.rules.periods import Period
from crm.wishes import Channel, ShowContacts
from handlers.agendas import redraw_seen
from handlers.clients import gone, show_found
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.whose import colleague_meant
from storage.tables import Client, Member
from storage.tables.filters import ContactFilter


async def show_contacts(wish: ShowContacts, desk: Desk) -> None:
    """The first page; of a name that is nobody's, or several people's, it is asked who is meant."""
    if await refuses_in_group(desk):
        return
    if wish.client is not None and len(wish.client.ids) != 1:
        await show_found(wish.client.name, desk)
        return
    whose = None
    if wish.whose is not None:
        whose = await colleague_meant(wish.whose, lambda one: _opens(wish, one), desk)
        if whose is None:
            return
    client = await desk.book.clients.of(int(wish.client.ids[0])) if wish.client is not None else None
    await desk.say(await _card(wish.period, wish.channels, whose, client, wish.incoming, 0, desk))


def _opens(wish: ShowContacts, member: Member) -> str:
    letters = "".join(letter for letter, channel in LETTERS.items() if channel in wish.channels)
    client = int(wish.client.ids[0]) if wish.client is not None else NOBODY
    return press("ev", wish.period, member.id, client, letters or "-", 0)


async def on_contacts_turned(press: Press, desk: Desk) -> None:
    """`ev:<first>:<last>:<member or 0>:<client or 0>:<channels>:<page>`: a page, in place of what was shown."""
    period, said = press.period(0, longest=LONGEST_REPORT), press.word(4)
    channels = [channel for letter, channel in LETTERS.items() if letter in said]
    number = press.number(3)
    client = await desk.book.clients.of(number) if number else None
    if number and client is None:
        await gone(desk)
        return

    async def card(whose: Member | None) -> Card:
        return await _card(period, channels, whose, client, INCOMING in said, press.page(5), desk)

    await redraw_seen(press.number(2), desk, card, in_groups=False)


async def _card(
    period: Period,
    channels: Sequence[Channel],
    whose: Member | None,
    client: Client | None,
    incoming: bool,
    page: int,
    desk: Desk,
) -> Card:
    members = await _members(whose, desk)
    since, until = period.within(desk.doer.zone)
    chosen = ContactFilter(
        list(members),
        since,
        min(until, desk.now),
        [str(channel) for channel in channels],
        "in" if incoming else None,
        client.id if client is not None else None,
    )
    book = desk.book
    found = await book.interactions.matching(chosen, limit=PAGE + 1, skip=page * PAGE)
    clients = await book.clients.several({event.client_id for event in found})
    counts = await book.interactions.counted(chosen)
    asked = ChosenContacts(
        period, channels, found[:PAGE], counts, clients, members, whose, client, incoming, page, len(found) > PAGE
    )
    return chosen_contacts(asked, desk.voice)


async def _members(whose: Member | None, desk: Desk) -> dict[int, Member]:
    """The one who is asked about; else whoever the asker sees the records of."""
    if whose is not None:
        return {whose.id: whose}
    only = sees_only(desk.member, desk.workspace)
    return {member.id: member for member in await desk.book.members.ever() if only in {None, member.id}}
