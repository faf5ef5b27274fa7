"""«кто просил скидку»: where nobody is called so, whoever's records hold such words."""

from datetime import timedelta

from cards.card import Card
from cards.mentioned import PAGE, mentioned
from handlers.desk import Desk
from phrases.questions.sought import asks_who_did, beginnings_sought

LOOKED_BACK = timedelta(days=365)


async def show_mentioned(query: str, desk: Desk) -> bool:
    """Whether it was answered what is written in such words; in a group, and of a name, nothing is looked for."""
    if desk.group is not None or not query[:1].islower():
        return False
    members = [member.id for member in await desk.book.members.ever()]
    for beginnings in beginnings_sought(query):
        found = await desk.book.interactions.saying(beginnings, members, desk.now - LOOKED_BACK, limit=PAGE + 1)
        clients = await desk.book.clients.several({event.client_id for event in found})
        if events := [event for event in found if event.client_id in clients]:
            await desk.say(mentioned(query, events, clients, desk.voice))
            return True
    if asks_who_did(query):
        await desk.say(Card(desk.voice("mentioned-none", words=query)))
    return asks_who_did(query)
