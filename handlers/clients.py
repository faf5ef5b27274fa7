"""Clients: their card, their history, and the steps one takes from there."""

from typing import Any

from cards.clients import PAGE, Dossier, client_card, client_history, found, nobody_found
from cards.groups import discreet
from cards.presses import BadButtonError, Press
from crm.messages.read import Read
from crm.rights import Right, may
from crm.rules.circles import circles_of
from crm.wishes import ChangeClient, Channel, FindClients, LogInteraction, Mention, RecordVisit, ShowReport
from handlers.carrying import ask, carry_press, open_question, show_question
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending, from_press
from handlers.reading import read_text
from phrases import Intent, read_phone
from storage.tables import Client

OF_DEALS = {"sales", "lost", "pipeline"}
"""Reports whose words may ask of one client as well."""
MOST_FOUND = 10


async def dossier(client: Client, desk: Desk, page: int = 0) -> Dossier:
    """What is known of a client, as far as it may be shown here; one page of what happened."""
    known = await whole_dossier(client, desk, page)
    return known if desk.group is None else discreet(known, desk.workspace)


async def whole_dossier(client: Client, desk: Desk, page: int = 0) -> Dossier:
    """All of it, for a private chat."""
    book, may_go = desk.book, await _may_go(desk)
    events = await book.interactions.with_client(client.id, limit=PAGE + 1, skip=page * PAGE)
    return Dossier(
        client=client,
        points=await book.clients.points(client.id),
        persons=await book.clients.persons(client.id),
        deals=await book.deals.open_with(client.id),
        closed=await book.deals.closed_with(client.id),
        stages=await book.workspaces.stages(),
        tasks=(await book.tasks.open_with(client.id))[:PAGE],
        events=events[:PAGE],
        more_events=len(events) > PAGE,
        keeps_visits=desk.workspace.keeps_visits,
        **await _booked(client, desk),
        may_go=may_go,
        owner=await _owner_of(client, desk) if may_go and not desk.workspace.keeps_visits else "",
        circles=bool(circles_of(desk.workspace)),
    )


async def _booked(client: Client, desk: Desk) -> dict[str, Any]:
    """What is booked with the client, where visits are booked."""
    if not desk.workspace.keeps_visits:
        return {}
    visits = await desk.book.visits.booked_with(client.id)
    return {"booked": visits[:PAGE], "services": await desk.book.services.by_number()}


async def _owner_of(client: Client, desk: Desk) -> str:
    owner = await desk.book.members.of(client.owner_id)
    return owner.name if owner is not None else ""


async def _may_go(desk: Desk) -> bool:
    """Whether a client may be handed over by whoever looks at it, and there is somebody to have it."""
    return may(desk.member, Right.LEAD) and len(await desk.book.members.active()) > 1


async def show_client(client: Client, desk: Desk) -> None:
    await desk.say(client_card(await dossier(client, desk), desk.voice), client_id=client.id)


async def show_found(query: str, desk: Desk) -> None:
    """One client found is shown at once, several as buttons."""
    clients = await desk.book.clients.search(query, MOST_FOUND)
    if len(clients) == 1:
        await show_client(clients[0], desk)
    elif clients:
        await desk.say(found(query, clients, MOST_FOUND, desk.voice))
    else:
        await _say_nobody(query, desk)


async def show_asked_of(heard: Heard, desk: Desk) -> bool:
    """«сколько там?», «телефон?» in reply to what is about a client: whether its card is the answer."""
    client = await desk.book.clients.of(heard.about.client_id if heard.about is not None else None)
    wish = heard.read.only if client is not None else None
    of_deals = isinstance(wish, ShowReport) and wish.name in OF_DEALS and wish.period is None and wish.whose is None
    nobody = isinstance(wish, FindClients) and not await desk.book.clients.search(wish.query, 1)
    if client is None or not (of_deals or nobody):
        return False
    await show_client(client, desk)
    return True


async def _say_nobody(query: str, desk: Desk) -> None:
    """What was searched for can be made at once; it is no question that waits."""
    pending = Pending(source=f"f:{desk.bot_id}:{desk.chat_id}:{desk.now.timestamp()}", moment=desk.now, text=query)
    question = await open_question(desk, "NotFound", pending)
    await show_question(desk, question, nobody_found(query, question.id, desk.voice))


async def on_client_opened(press: Press, desk: Desk) -> None:
    """`c:<client>`: its card."""
    client = await pressed_client(press, desk)
    if client is not None:
        await show_client(client, desk)


async def on_more_pressed(press: Press, desk: Desk) -> None:
    """`cm:<client>:<1 what is seldom done, 0 what is frequent>`: other buttons beneath the card."""
    seldom = press.word(1) == "1"
    client = await pressed_client(press, desk)
    if client is not None:
        await desk.redraw(client_card(await dossier(client, desk), desk.voice, seldom=seldom))


async def on_history_turned(press: Press, desk: Desk) -> None:
    """`ch:<client>:<page>`: a page of its history, in place of the card."""
    client = await pressed_client(press, desk)
    if client is None:
        return
    page = press.page(1)
    card = client_history(await dossier(client, desk, page), page, desk.voice)
    await desk.redraw(card)


async def on_log_pressed(press: Press, desk: Desk) -> None:
    """`l:<client>:<channel>`: what is to be written down?"""
    channel = Channel(press.one_of(1, set(Channel)))
    client = await pressed_client(press, desk)
    if client is not None:
        visited = desk.workspace.keeps_visits and channel is Channel.VISIT
        whom = certain(client)
        wish = RecordVisit(client=whom) if visited else LogInteraction(client=whom, channel=channel)
        await _ask_words(desk, client, from_press(desk, wish, intent=channel.value, about=whom), channel)


async def ask_what_to_note(text: str, read: Read, pending: Pending, desk: Desk) -> bool:
    """«/note Громов»: a note without a word is none, so its words are asked for; whether they were."""
    note = read.only
    if not (isinstance(note, LogInteraction) and note.channel is Channel.NOTE and note.client.certain):
        return False
    plain = (await read_text(text, desk)).wishes
    client = await desk.book.clients.of(int(note.client.ids[0])) if len(plain) == 1 else None
    if client is None or not isinstance(plain[0], FindClients):
        return False
    waiting = pending.model_copy(update={"wishes": (note,), "intent": Intent.NOTE.value, "about": certain(client)})
    await _ask_words(desk, client, waiting, Channel.NOTE)
    return True


async def _ask_words(desk: Desk, client: Client, waiting: Pending, channel: Channel) -> None:
    """What is to be written down of it?"""
    name = desk.voice(f"channel-{channel}")
    await ask(desk, "LogText", "log-ask", waiting, client_id=client.id, skip=True, client=client.name, channel=name)


async def on_task_wanted(press: Press, desk: Desk) -> None:
    """`nt:<client>`: what is to be done, and when?"""
    client = await pressed_client(press, desk)
    if client is not None:
        await _ask_rest(desk, client, "task-ask", Intent.TASK)


async def on_deal_wanted(press: Press, desk: Desk) -> None:
    """`nd:<client>`: a deal worth how much?"""
    client = await pressed_client(press, desk)
    if client is not None:
        await _ask_rest(desk, client, "deal-ask", Intent.DEAL)


async def on_phone_kept(press: Press, desk: Desk) -> None:
    """`cp:<client>:<phone>`: the phone said in a message becomes one of its client's."""
    phone = read_phone(press.word(1), desk.workspace.country)
    if phone is None:
        raise BadButtonError("no such phone")
    if client := await pressed_client(press, desk):
        await carry_press(desk, ChangeClient(client=certain(client), phone=phone))


async def _ask_rest(desk: Desk, client: Client, key: str, intent: Intent) -> None:
    """What a command would say behind its name."""
    waiting = from_press(desk, intent=intent.value, about=certain(client))
    await ask(desk, "Command", key, waiting, client_id=client.id, client=client.name)


def certain(client: Client) -> Mention:
    return Mention(ids=(client.id,), name=client.name)


async def pressed_client(press: Press, desk: Desk) -> Client | None:
    """The client a button is about; when it is gone the person is told."""
    client = await desk.book.clients.of(press.number(0))
    await (gone(desk) if client is None else desk.answer_press())
    return client


async def gone(desk: Desk) -> None:
    """The record of this button is not there any more."""
    await desk.answer_press(desk.voice("client-gone"))
