"""Greetings: sent, or written in another language."""

from cards.greetings import greeting_card
from cards.letters import greeting_letter
from cards.presses import Press
from cards.voice import LANGUAGES
from crm.changing import changing
from crm.greetings import LETTERS, Greeting, greeting_to
from crm.wishes import Greet
from handlers.carrying import carry_press
from handlers.clients import certain, gone
from handlers.desk import Desk
from handlers.pending import from_press
from handlers.reminders import waits_for_answer
from storage.tables import Client, Reminder


async def on_greeted(press: Press, desk: Desk) -> None:
    """`gr:<reminder>`: the greeting was sent."""
    found = await _pressed(press, desk)
    if found is None:
        return
    reminder, client = found
    greeting = await _greeting(client, reminder, desk)
    text = greeting_letter(greeting, desk.doer.zone)
    await carry_press(desk, Greet(client=certain(client), text=text, reminder=reminder.id))
    await desk.clear_buttons()


async def on_language_turned(press: Press, desk: Desk) -> None:
    """`gl:<reminder>`: the next language for what is written to this client."""
    found = await _pressed(press, desk)
    if found is None:
        return
    reminder, client = found
    await turn_language(client, desk)
    greeting = await _greeting(client, reminder, desk)
    await desk.redraw(greeting_card(greeting, reminder, desk.voice))


async def _greeting(client: Client, reminder: Reminder, desk: Desk) -> Greeting:
    person = await desk.book.clients.person(reminder.person_id)
    return await greeting_to(client, reminder, desk.workspace, desk.book, person)


async def turn_language(client: Client, desk: Desk) -> None:
    """Clients are written to in the next language from here on; Undo knows the former one."""
    spoken = client.language or desk.workspace.language
    origin = from_press(desk).origin(desk.chat_id)
    async with changing(desk.book, desk.doer, origin):
        client.language = LANGUAGES[(LANGUAGES.index(spoken) + 1) % len(LANGUAGES)]
        await desk.book.save(client)


async def _pressed(press: Press, desk: Desk) -> tuple[Reminder, Client] | None:
    """The reminder of a button and its client, while nobody has answered it; otherwise the person is told."""
    reminder = await desk.book.reminders.of(press.number(0))
    client = await desk.book.clients.of(reminder.client_id) if reminder is not None else None
    if reminder is None or client is None or reminder.kind not in LETTERS:
        await gone(desk)
    elif await waits_for_answer(reminder, desk):
        return reminder, client
    return None
