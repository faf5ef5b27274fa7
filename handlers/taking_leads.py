"""Taking leads: by the button or in words; wherever a lead was offered it is shown as it stands."""

from cards import leads as cards
from cards.card import Card
from cards.clients import client_card
from cards.leads import Arrival
from cards.presses import Press
from crm.leads import wait_again
from crm.rights import Right, may
from crm.wishes import FindClients, TakeLead
from handlers.carrying import carry
from handlers.clients import certain, gone, whole_dossier
from handlers.colleagues import chosen, others
from handlers.deals import show_deals
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending, from_press
from handlers.reading import read_text
from phrases.clients.leads import taken_in
from storage.tables import Change, Client, Lead, Member, SentMessage

MOST_WAITING = 8


async def on_lead_taken(pressed: Press, desk: Desk) -> None:
    """`lt:<lead>`: the first press takes them."""
    await _give(pressed.number(0), desk.member, desk)


async def on_lead_given(pressed: Press, desk: Desk) -> None:
    """`lm:<lead>:<member>`: who leads says who is to take them, also after somebody has."""
    colleague = await chosen(pressed, 1, desk)
    if not may(desk.member, Right.LEAD):
        await desk.answer_press(desk.voice("group-not-yours"))
        return
    await _give(pressed.number(0), colleague, desk, again=True)


async def on_lead_giving(pressed: Press, desk: Desk) -> None:
    """`lg:<lead>`: to whom?"""
    lead = await desk.book.leads.of(pressed.number(0))
    if lead is None:
        await gone(desk)
    elif await desk.allows(Right.LEAD, "group-not-yours"):
        await desk.say(cards.give_lead(lead, await others(desk, lead.taken_by), desk.voice), client_id=lead.client_id)


async def _give(number: int, taker: Member, desk: Desk, *, again: bool = False) -> None:
    lead = await desk.book.leads.of(number)
    client = await desk.book.clients.of(lead.client_id) if lead is not None else None
    if lead is None or client is None:
        await gone(desk)
        return
    if lead.taken_by is not None and (not again or lead.taken_by == taker.id):
        await desk.answer_press(await _too_late(lead, desk))
        return
    await desk.answer_press()
    await _hand(lead, client, taker, from_press(desk), desk)
    await _show_taken(Arrival(lead, client, taker=taker), desk)


async def _show_taken(arrival: Arrival, desk: Desk) -> None:
    """In place of the offer; of a list the others stay."""

    def offers_another(press: Press) -> bool:
        return press.verb == "lt" and press.number(0) != arrival.lead.id

    if desk.pressed is not None and desk.pressed.buttons(offers_another):
        await desk.clear_buttons(keep=offers_another)
    else:
        await desk.redraw(cards.taken(arrival, desk.voice))


async def take_by_words(heard: Heard, desk: Desk) -> bool:
    """«беру» in reply to a lead or where only one waits, «взял Марину»: as the button."""
    named = taken_in(heard.pending.text) if heard.intent is None else None
    if named is None:
        return False
    leads = await _meant(named, heard.about, desk)
    waiting = [lead for lead in leads if lead.taken_by is None]
    if len(waiting) > 1:
        await desk.say(cards.which_lead(await _arrivals(waiting, desk), desk.voice))
    elif waiting:
        await _take(waiting[0], heard.pending, desk)
    elif leads and (desk.group is not None or heard.about is not None):
        await desk.say(Card(await _too_late(leads[0], desk)))
    else:
        return False
    return True


async def _take(lead: Lead, pending: Pending, desk: Desk) -> None:
    client = await desk.book.clients.of(lead.client_id)
    if client is not None:
        await _hand(lead, client, desk.member, pending, desk)


async def show_waiting_leads(desk: Desk) -> None:
    """Whom nobody has taken; a company to which no leads come means its deals."""
    waiting = await _arrivals(await desk.book.leads.waiting(MOST_WAITING), desk)
    if waiting or await desk.book.leads.links():
        await desk.say(cards.waiting(waiting, desk.voice))
    else:
        await show_deals(desk)


async def _arrivals(leads: list[Lead], desk: Desk) -> list[Arrival]:
    found = await desk.book.clients.several([lead.client_id for lead in leads])
    return [Arrival(lead, found[lead.client_id]) for lead in leads if lead.client_id in found]


async def _meant(named: str, about: SentMessage | None, desk: Desk) -> list[Lead]:
    """The leads of that name, or the one replied to, else all that wait."""
    if named:
        read = await read_text(named, desk)
        if [type(wish) for wish in read.wishes] != [FindClients] or len(read.clients) != 1:
            return []
        found = [await desk.book.leads.of_client(int(number)) for number in read.clients[0].ids]
        return [lead for lead in found if lead is not None]
    if about is not None:
        lead = await desk.book.leads.of_client(about.client_id) if about.client_id is not None else None
        return [lead] if lead is not None else []
    return await desk.book.leads.waiting(MOST_WAITING)


async def _too_late(lead: Lead, desk: Desk) -> str:
    first = await desk.book.members.of(lead.taken_by)
    return desk.voice("lead-too-late", who=first.name if first else "—")


async def _hand(lead: Lead, client: Client, taker: Member, pending: Pending, desk: Desk) -> None:
    """The taker gets everything that is known, in private; wherever they were offered it is said who it was."""
    await carry(desk, pending.wanting(TakeLead(client=certain(client), lead=lead.id, to=taker.id)))
    known = client_card(await whole_dossier(client, desk), desk.voice_of(taker))
    await desk.tell(taker, cards.lead_is_yours(client, known, desk.voice_of(taker)), client_id=client.id)
    await _show_as_it_stands(lead, client, desk)


async def offer_again(change: Change, desk: Desk) -> None:
    """A taking was undone: the offers stand again, and those who lead hear of it when nobody takes them."""
    for number in {int(one["wish"]["lead"]) for one in change.wishes if one["wish"]["kind"] == "take_lead"}:
        lead = await desk.book.leads.of(number)
        client = await desk.book.clients.of(lead.client_id) if lead is not None else None
        if lead is not None and client is not None:
            await wait_again(lead, desk.book, desk.doer)
            await _show_as_it_stands(lead, client, desk)


async def _show_as_it_stands(lead: Lead, client: Client, desk: Desk) -> None:
    points, taker = await desk.book.clients.points(client.id), await desk.book.members.of(lead.taken_by)
    arrival = Arrival(lead, client, points if taker is None else (), taker)
    for outbox_id, chat_id in await desk.book.outbox.offers_of(client.id, lead.id, lead.arrived_at):
        await desk.show_there(outbox_id, chat_id, lambda voice: cards.as_it_stands(arrival, voice))
