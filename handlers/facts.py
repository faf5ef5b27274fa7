"""One thing asked of one client: «какой телефон у Громова», «когда я последний раз звонил ему»."""

from collections.abc import Sequence

from cards.facts import TOLD, Fact, fact_card, of_nobody, which_client
from cards.presses import BadButtonError, Press
from crm.wishes import Channel, Id, TellFact
from handlers.clients import dossier, pressed_client, show_client
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.said_before import IN_ONE_BREATH
from names.gender import gender_of
from phrases.answers.pronouns import gender_spoken_of
from storage.tables import Client, Interaction

LOOKED_BACK = 20


async def tell_fact(wish: TellFact, pending: Pending, desk: Desk) -> None:
    """Of several clients of that name it is asked which; «у него» is of whom was shown or named last."""
    known = await desk.book.clients.several([int(number) for number in wish.client.ids])
    clients = list(known.values()) if known else await _shown(pending.text, desk)
    if not clients:
        await desk.say(of_nobody(desk.voice))
    elif len(clients) > 1:
        await desk.say(which_client(wish, clients, desk.voice))
    else:
        await _tell(wish, clients[0], desk)


async def _shown(text: str, desk: Desk) -> list[Client]:
    """The last client this chat was about, of the gender that a pronoun says; nobody when that was long ago."""
    since, gender = desk.now - IN_ONE_BREATH, gender_spoken_of(text)
    numbers = await desk.book.outbox.clients_shown(desk.bot_id, desk.chat_id, since, LOOKED_BACK)
    known = await desk.book.clients.several(numbers)
    shown = [known[number] for number in numbers if number in known]
    return [one for one in shown if gender is None or gender_of(one.name) is gender][:1]


async def on_fact_asked(press: Press, desk: Desk) -> None:
    """`fa:<client>:<fact>:<member or 0>[:<channel>…]`: the same asked of the one who was meant."""
    fact, doer = press.one_of(1, TOLD), press.number(2)
    if not set(press.args[3:]) <= set(Channel):
        raise BadButtonError("no such channel")
    client = await pressed_client(press, desk)
    if client is not None:
        await _say(fact, client, None, await _last(client, press.args[3:], doer or None, desk), desk)


async def _tell(wish: TellFact, client: Client, desk: Desk) -> None:
    doer = int(wish.whose.ids[0]) if wish.whose is not None and len(wish.whose.ids) == 1 else None
    last = await _last(client, wish.channels, doer, desk)
    await _say(wish.fact, client, wish.client.person, last, desk)


async def _last(client: Client, channels: Sequence[str], doer: int | None, desk: Desk) -> Interaction | None:
    return await desk.book.interactions.last_with(client.id, channels, doer)


async def _say(fact: str, client: Client, person: Id | None, last: Interaction | None, desk: Desk) -> None:
    """In a group the client's card: what of it may be seen there is the company's to say."""
    if desk.group is not None:
        await show_client(client, desk)
        return
    owner = await desk.book.members.of(client.owner_id)
    asked = Fact(fact, await dossier(client, desk), int(person) if person else None, owner.name if owner else "", last)
    await desk.say(fact_card(asked, desk.voice), client_id=client.id)
