"""Leads: whoever comes by a link is thanked and asked for the number; the links are made and withdrawn."""

import secrets
from collections.abc import Callable

from telegram import Message, Update, User

from cards import leads as cards
from cards.card import Card
from cards.presses import Press
from cards.voice import Voice
from crm.changing import Origin
from crm.doer import Doer, language_of, zone_of
from crm.leads import make_link, who_answers_for
from crm.messages.carry_out import carry_out
from crm.outcomes import Done
from crm.rights import Right, may
from crm.wishes import ChangeClient, Channel, CreateClient, Direction, LogInteraction, Mention, OpenLead, Wish
from handlers.clients import certain
from handlers.commands import arguments
from handlers.contacts import phone_of
from handlers.context import Context
from handlers.desk import Desk
from handlers.pending import source_of
from phrases import read_phone
from storage.tables import Client, Lead, LeadLink

LONGEST_NAME = 80
TOKEN_BYTES = 12
MOST_WORDS = 5
"""Messages of a lead that are kept until somebody writes back: nobody fills our book from outside."""


async def came_by_link(token: str, user: User, message: Message, desk: Desk) -> bool:
    """Whether a code is that of a lead link; then they have come, once, and are asked for the number."""
    link = await desk.book.leads.by_token(token)
    if link is None:
        return False
    workspace = await desk.book.workspaces.of(link.workspace_id)
    desk.book.enter(workspace.id)
    if await desk.book.leads.came_here(user.id) is None:
        await _welcome(link, user, message, desk)
    await desk.say(cards.thanks(workspace.name, user.language_code))
    return True


async def _welcome(link: LeadLink, user: User, message: Message, desk: Desk) -> None:
    name = user.full_name[:LONGEST_NAME]
    client = CreateClient(name=name, telegram=user.username, source=link.source, anyway=True)
    lead = OpenLead(client=Mention(name=name, new=True), link=link.id, account=user.id)
    await _write([client, lead], link, message, desk)


async def _write(wishes: list[Wish], link: LeadLink | None, message: Message, desk: Desk) -> Done | None:
    """In the name of who answers for the link; None when nobody does."""
    member = await who_answers_for(link, desk.book) if link is not None else None
    if member is None:
        return None
    doer = Doer(await desk.book.workspaces.current(), member, desk.moment, desk.now)
    done = await carry_out(wishes, desk.book, doer, Origin(source_of(desk, message.message_id)))
    return done if isinstance(done, Done) else None


async def heard_of_lead(user: User, message: Message, desk: Desk) -> bool:
    """What somebody writes who came by a link: a number, or words that are kept; nothing else is answered them."""
    lead = await desk.book.leads.from_telegram(user.id)
    if lead is None:
        return False
    desk.book.enter(lead.workspace_id)
    client = await desk.book.clients.of(lead.client_id)
    workspace = await desk.book.workspaces.current()
    if client is None:
        return False
    phone = _number_in(message, user, workspace.country)
    if phone is not None:
        await _keep_number(phone, lead, client, message, desk)
        await desk.say(cards.thanks_for_number(user.language_code))
    elif message.text and not message.text.startswith("/"):
        await _keep_words(message.text, lead, client, message, desk)
        await desk.say(cards.thanks_for_words(user.language_code))
    return True


def _number_in(message: Message, user: User, country: str) -> str | None:
    """Their own contact, or a number typed; somebody else's contact is no number of theirs."""
    if message.contact is not None:
        return phone_of(message.contact.phone_number, country) if message.contact.user_id == user.id else None
    return read_phone(message.text or "", country)


async def _keep_number(phone: str, lead: Lead, client: Client, message: Message, desk: Desk) -> None:
    link = await desk.book.leads.link(lead.link_id)
    await _write([ChangeClient(client=certain(client), phone=phone)], link, message, desk)
    await _tell_taker(lead, desk, lambda voice: cards.left_number(client, phone, voice))


async def _keep_words(text: str, lead: Lead, client: Client, message: Message, desk: Desk) -> None:
    events = await desk.book.interactions.with_client(client.id, limit=MOST_WORDS)
    if len(events) == MOST_WORDS and all(event.direction == Direction.IN for event in events):
        return
    link = await desk.book.leads.link(lead.link_id)
    wish = LogInteraction(client=certain(client), channel=Channel.MESSAGE, direction=Direction.IN, text=text)
    await _write([wish], link, message, desk)
    await _tell_taker(lead, desk, lambda voice: cards.wrote(client, text, voice))


async def _tell_taker(lead: Lead, desk: Desk, draw: Callable[[Voice], Card]) -> None:
    """Whoever has taken them; before that the number is found in the card of the client."""
    taker = await desk.book.members.of(lead.taken_by)
    if taker is not None:
        workspace = await desk.book.workspaces.current()
        voice = Voice(language_of(taker, workspace), zone_of(taker, workspace), desk.now)
        await desk.tell(taker, draw(voice), client_id=lead.client_id, workspace_id=workspace.id)


async def on_leads(update: Update, context: Context) -> None:
    """`/leads`: the links; with words behind, a new one for that source."""
    desk = context.desk
    if not may(desk.member, Right.LEAD):
        await desk.say(Card(desk.voice("group-not-yours")))
        return
    source = arguments(update.message.text or "") if update.message is not None else ""
    if source:
        await make_link(source, secrets.token_urlsafe(TOKEN_BYTES), desk.book, desk.doer)
    await desk.say(cards.links(await desk.book.leads.links(), desk.bot_name, desk.voice))


async def on_link_revoked(press: Press, desk: Desk) -> None:
    """`lx:<link>`: nobody comes by it any more."""
    link = await desk.book.leads.link(press.number(0))
    if link is None or not may(desk.member, Right.LEAD):
        await desk.answer_press(desk.voice("group-not-yours"))
        return
    link.revoked_at = desk.now
    await desk.book.save(link)
    await desk.answer_press(desk.voice("leads-revoked"))
    await desk.redraw(cards.links(await desk.book.leads.links(), desk.bot_name, desk.voice))
