"""The audit: who changed what of a client, a record or a colleague, asked by a command, a reply or a button."""

from cards import audit as cards
from cards.card import Card
from cards.presses import Press
from crm.audit import history
from crm.rights import Right, may, may_review
from handlers.clients import MOST_FOUND, gone
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from phrases import Colleague
from phrases.entities.colleagues import named_by_all
from phrases.words.tokens import tokens_of
from storage.tables import SentMessage
from storage.tables.audit import Audited

MENTION = "@"


async def history_of_sent(sent: SentMessage | None, desk: Desk) -> Card | None:
    """The history of what a card is about; None when it is about nothing that has one."""
    about = _about(sent)
    return None if about is None else await _card(about, 0, desk)


def _about(sent: SentMessage | None) -> Audited | None:
    """The record a card is about; of several, the smallest."""
    if sent is None:
        return None
    known = {"task": sent.task_id, "visit": sent.visit_id, "deal": sent.deal_id, "client": sent.client_id}
    return next((Audited(kind, number) for kind, number in known.items() if number is not None), None)


async def on_history_opened(press: Press, desk: Desk) -> None:
    """`hy:<kind>:<number>:<page>`: a page of it, in place of what was shown."""
    card = await _card(Audited(press.one_of(0, cards.OPENS), press.number(1)), press.page(2), desk)
    if card is None:
        await gone(desk)
        return
    await desk.answer_press()
    if not await refuses_in_group(desk):
        await desk.redraw(card)


async def show_history_of(words: str, desk: Desk) -> None:
    """A client first; a colleague when «@» says so, or when no client is called that."""
    asked = words.removeprefix(MENTION).strip()
    clients = [] if words.startswith(MENTION) else await desk.book.clients.search(asked, MOST_FOUND)
    if len(clients) > 1:
        await desk.say(cards.asks_which(asked, clients, MOST_FOUND, desk.voice))
        return
    about = Audited("client", clients[0].id) if clients else await _colleague(asked, desk)
    card = await _card(about, 0, desk) if about is not None else None
    await desk.say(card or cards.no_history(words, desk.voice))


async def _colleague(words: str, desk: Desk) -> Audited | None:
    """The colleague called so, whose history the reader may read; of several, the first."""
    everybody = await desk.book.members.ever() if may(desk.member, Right.LEAD) else []
    known = [Colleague(id=one.id, name=one.name) for one in everybody if may_review(desk.member, one)]
    named = sorted(named_by_all(tokens_of(words), known, None))
    return Audited("member", named[0]) if named else None


async def _card(audited: Audited, page: int, desk: Desk) -> Card | None:
    """A page of a history; None when it is not the reader's to read."""
    found = await _seen(audited, desk)
    if found is None:
        return None
    audited, name = found
    own = audited == ("member", desk.member.id)
    return cards.history(await history(audited, page, desk.book), name, desk.workspace, desk.voice, own=own)


async def _seen(audited: Audited, desk: Desk) -> tuple[Audited, str] | None:
    """What the reader may see of that number, and the name of its client or colleague."""
    book, (kind, number) = desk.book, audited
    if kind == "member":
        member = await book.members.of(number)
        return (audited, member.name) if member is not None and may_review(desk.member, member) else None
    if kind == "client":
        client = await book.clients.of(number)
        return (Audited(kind, client.id), client.name) if client is not None else None
    records = {"deal": book.deals.of, "task": book.tasks.of, "visit": book.visits.of}
    record = await records[kind](number)
    if record is None:
        return None
    client = await book.clients.of(record.client_id)
    return audited, client.name if client is not None else ""
