"""Erasure: who leads takes out all that is known of a client as a file, and has it erased for good.

`step` is the work of a job, called again and again: a batch a transaction.
"""

from cards import erasure as cards
from cards.card import Card
from cards.presses import Press
from cards.voice import Voice
from crm import erasure
from crm.erasure import Erasing
from crm.rights import may_erase
from crm.wishes import Mention
from handlers.clients import MOST_FOUND, pressed_client
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.pending import from_press
from storage.tables import Client, Job
from storage.tables.outbox import ANSWER, PUSH

KIND, EXPORT = "erase", "client_export"
"""The jobs that erase a client, and that write down what is known of one."""
MOST_MESSAGES = 100
"""Messages that are changed in the chats, the newest: more would hold up what is to be said there."""


async def erase_called(words: str, desk: Desk) -> None:
    """`/erase Громов`."""
    if not may_erase(desk.member):
        await desk.say(cards.refused(desk.voice))
        return
    clients = await desk.book.clients.search(words, MOST_FOUND) or await _archived(words, desk)
    if len(clients) == 1:
        await desk.say(await _asked(clients[0], desk))
    elif clients:
        await desk.say(cards.asks_whom(words, clients, MOST_FOUND, desk.voice))
    else:
        await desk.say(cards.nobody(words, desk.voice))


async def _archived(words: str, desk: Desk) -> list[Client]:
    """A search shows who is present; what is in the archive may have to go as well."""
    found = await desk.book.clients.several((await desk.book.erasure.named(words))[:MOST_FOUND])
    return list(found.values())


async def erase_numbered(client_id: int, desk: Desk) -> None:
    """`/erase` in reply to a card."""
    client = await desk.book.clients.of(client_id)
    if not may_erase(desk.member):
        await desk.say(cards.refused(desk.voice))
    else:
        await desk.say(await _asked(client, desk) if client is not None else Card(desk.voice("client-gone")))


async def erase_meant(client: Mention, desk: Desk) -> None:
    """«удали клиента Козлова», as `/erase` would; in a group nothing is erased."""
    if await refuses_in_group(desk):
        return
    await (erase_numbered(int(client.ids[0]), desk) if len(client.ids) == 1 else erase_called(client.name, desk))


async def on_erasing_pressed(press: Press, desk: Desk) -> None:
    """`er:<client>:<step>`: asked, written to a file, asked once more, done, or left."""
    step = press.one_of(1, cards.STEPS)
    if not may_erase(desk.member):
        await desk.answer_press(desk.voice("team-not-yours"))
        return
    client = await pressed_client(press, desk)
    if client is None or await refuses_in_group(desk):
        return
    if step == "file":
        await desk.ask_job(EXPORT, {"client": client.id})
    elif step == "yes":
        await _begin(client, desk)
    else:
        await desk.redraw(await _card(step, client, desk))


async def _card(step: str, client: Client, desk: Desk) -> Card:
    if step == "no":
        return cards.kept(desk.voice)
    return cards.asks_whether_sure(client, desk.voice) if step == "sure" else await _asked(client, desk)


async def _asked(client: Client, desk: Desk) -> Card:
    numbers = await desk.book.erasure.family(client.id)
    return cards.asks_to_erase(client, await desk.book.erasure.weight(numbers), desk.voice)


async def _begin(client: Client, desk: Desk) -> None:
    work = await erasure.begin(client.id, from_press(desk).source, desk.book)
    work.message = desk.pressed.message_id if desk.pressed is not None else None
    await desk.redraw(cards.erasing(desk.voice))
    await desk.ask_job(KIND, work.payload())


async def on_written_down(content: bytes, job: Job, desk: Desk) -> None:
    """The file with all that is remembered of a client."""
    if may_erase(desk.member):
        await desk.send_file(cards.file_of(f"client-{job.payload['client']}.json", content.decode(), desk.voice))


async def step(job: Job, desk: Desk) -> bool:
    """One batch of an erasure; False when it is done, and told."""
    work = Erasing.model_validate(job.payload)
    if not work.stage:
        await _cover_messages(work, desk)
    more = await erasure.go_on(work, desk.book, desk.doer)
    job.payload = work.payload() if more else {}
    if not more:
        await _tell(work, desk)
    return more


async def _cover_messages(work: Erasing, desk: Desk) -> None:
    """Messages that show the client say something else from now on."""
    numbers = await desk.book.erasure.family(work.client)
    voices = await _voices(desk)
    for shown in await desk.book.erasure.messages(numbers, MOST_MESSAGES):
        card = cards.was_here(voices.get(shown.chat_id, desk.voice))
        await _change(shown.chat_id, card, desk, bot_id=shown.bot_id, message_id=shown.message_id)


async def _voices(desk: Desk) -> dict[int, Voice]:
    """How each colleague is spoken to, by their chat."""
    return {member.telegram_id: desk.voice_of(member) for member in await desk.book.members.ever()}


async def _tell(work: Erasing, desk: Desk) -> None:
    """Questions about the client are closed where they were asked; who wanted it is told."""
    voices = await _voices(desk)
    for chat_id, outbox_id in work.left:
        await _change(chat_id, cards.was_here(voices.get(chat_id, desk.voice)), desk, edits_id=outbox_id)
    card = cards.erased(work.gone, desk.voice)
    if work.message is None:
        await desk.say(card)
    else:
        await _change(desk.chat_id, card, desk, message_id=work.message, lane=ANSWER)


async def _change(chat_id: int, card: Card, desk: Desk, *, message_id: int | None = None, **letter: int) -> None:
    """Show the card in place of a message, in whichever chat."""
    named = {} if message_id is None else {"message_id": message_id}
    usual = {"bot_id": desk.bot_id, "chat_id": chat_id, "lane": PUSH, "created_at": desk.now}
    await desk.book.outbox.put(**usual | letter, method="editMessageText", payload=card.payload() | named)
