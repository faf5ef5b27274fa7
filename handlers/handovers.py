"""Hand-overs: somebody wants clients to go to a colleague, says yes, and it is done while others are answered.

`step` and `step_back` are the work of a job, called again and again: a batch of rows a transaction.
"""

from collections.abc import Mapping, Sequence

from cards import handovers as cards
from cards.card import Card
from cards.presses import Press
from crm import handovers
from crm.briefings import brief
from crm.changing import Origin
from crm.handovers import HandingOver
from crm.rights import Right, may, may_hand_over
from crm.team import remember_clients
from crm.wishes import HandOver, Mention
from handlers.answer import Answer
from handlers.briefings import tell_new_owner
from handlers.carrying import open_question, show_question
from handlers.clients import certain, pressed_client
from handlers.desk import Desk
from handlers.pending import Pending, from_press
from storage.tables import Change, Client, Job, Member, Question
from storage.tables.handover import Lot

KIND, BACK = "hand_over", "hand_back"
"""The jobs that do it and take it back."""


async def on_colleague_given(press: Press, desk: Desk) -> None:
    """`hm:<member>`: all that they look after goes to somebody else."""
    member = await desk.book.members.of(press.number(0))
    if member is None or not may_hand_over(desk.member, member):
        await desk.answer_press(desk.voice("team-not-yours"))
        return
    await desk.answer_press()
    await hand_over(HandOver(whose=(member.id,)), from_press(desk), desk)


async def on_client_given(press: Press, desk: Desk) -> None:
    """`hc:<client>`: this one goes to somebody else."""
    if not may(desk.member, Right.LEAD):
        await desk.answer_press(desk.voice("team-not-yours"))
    elif (client := await pressed_client(press, desk)) is not None:
        await hand_over(HandOver(clients=(certain(client),)), from_press(desk), desk)


async def hand_over(wish: HandOver, pending: Pending, desk: Desk) -> None:
    """Ask what is not clear, then whether it is to be done; refuse what is not theirs to give."""
    if not may(desk.member, Right.LEAD):
        await desk.say(cards.refused(desk.voice))
        return
    wish = wish if wish.whose or wish.clients else wish.model_copy(update={"whose": (desk.member.id,)})
    unknown = next((mention.name for mention in wish.clients if not mention.ids), None)
    if unknown is not None:
        await desk.say(cards.unknown(unknown, desk.voice))
        return
    question = await open_question(desk, "HandOver", pending.wanting(wish))
    card = await _unclear(wish, question, desk) or await _proposal(wish, question, desk)
    if card.buttons:
        await show_question(desk, question, card)
    else:
        question.state = "left"
        await desk.book.save(question)
        await desk.say(card)


async def _unclear(wish: HandOver, question: Question, desk: Desk) -> Card | None:
    """What has to be known first: to whom, whose, which of the namesakes."""
    everybody = await desk.book.members.ever()
    here = [one for one in everybody if one.active and (one.id,) != wish.whose]
    if len(wish.to) != 1:
        return cards.asks_to_whom([one for one in here if not wish.to or one.id in wish.to], question.id, desk.voice)
    if len(wish.whose) > 1:
        return cards.asks_whose([one for one in everybody if one.id in wish.whose], question.id, desk.voice)
    for mention in wish.clients:
        if len(mention.ids) > 1:
            alike = await desk.book.clients.several([int(number) for number in mention.ids])
            return cards.asks_which(mention.name, list(alike.values()), question.id, desk.voice)
    return None


async def _proposal(wish: HandOver, question: Question, desk: Desk) -> Card:
    """Whether it is to be done; or why it cannot be."""
    to, lot = await desk.book.members.of(int(wish.to[0])), _lot(wish)
    if to is None or not to.active:
        return Card(desk.voice("team-gone"))
    whose = await desk.book.members.of(lot.whose)
    clients = await _clients(lot, desk)
    if not await _theirs_to_give(whose, clients, desk):
        return cards.refused(desk.voice)
    weight = await desk.book.handovers.weight(lot, to.id)
    if not weight.all or (whose is not None and whose.id == to.id):
        return cards.nothing_to_hand_over(to, desk.voice)
    return cards.asks_to_hand_over(to, whose, clients, weight, question.id, desk.voice)


async def _theirs_to_give(whose: Member | None, clients: Sequence[Client], desk: Desk) -> bool:
    holders = [whose] if whose is not None else []
    if clients:
        holders += (await desk.book.members.several({client.owner_id for client in clients})).values()
    return bool(holders) and all(may_hand_over(desk.member, holder) for holder in holders)


async def _clients(lot: Lot, desk: Desk) -> list[Client]:
    """Those that were chosen, as they were named."""
    found = await desk.book.clients.several(lot.clients)
    return [found[number] for number in lot.clients if number in found]


def _lot(wish: HandOver) -> Lot:
    clients = tuple(int(mention.ids[0]) for mention in wish.clients)
    return Lot(int(wish.whose[0]) if not clients else None, clients)


async def ask_again(pending: Pending, desk: Desk) -> None:
    """A question of /today: what was proposed may have changed since."""
    await hand_over(_wished(pending), pending, desk)


def _wished(pending: Pending) -> HandOver:
    return next(wish for wish in pending.wishes if isinstance(wish, HandOver))


async def chosen(answer: Answer) -> None:
    """What was unclear is answered, or it is to be done: «yes», `t` a colleague, `w` whose, `c` a client."""
    wish = _wished(answer.pending)
    kind, number = answer.choice[:1], answer.choice[1:]
    await answer.close()
    if kind in FILLS and number.isdecimal():
        await hand_over(_filled(wish, kind, int(number)), answer.pending, answer.desk)
    elif await _is_ready(wish, answer):
        await _begin(wish, answer)
    else:
        await hand_over(wish, answer.pending, answer.desk)


FILLS = {"t": "to", "w": "whose", "c": "clients"}


def _filled(wish: HandOver, kind: str, number: int) -> HandOver:
    if kind != "c":
        return wish.model_copy(update={FILLS[kind]: (number,)})
    clients = [Mention(ids=(number,)) if len(one.ids) > 1 and number in one.ids else one for one in wish.clients]
    return wish.model_copy(update={"clients": tuple(clients)})


async def _is_ready(wish: HandOver, answer: Answer) -> bool:
    """Whether it still may be done as it was proposed."""
    if await _unclear(wish, answer.question, answer.desk) is not None:
        return False
    return bool((await _proposal(wish, answer.question, answer.desk)).buttons)


async def _begin(wish: HandOver, answer: Answer) -> None:
    desk = answer.desk
    to = await desk.book.members.of(int(wish.to[0]))
    source = f"h:{answer.question.id}"
    if to is None or await desk.book.changes.made(source):
        return
    work = await handovers.begin(_lot(wish), to, desk.book, desk.doer, Origin(source, desk.chat_id))
    await _ask_job(KIND, work, cards.going(to, work, desk.voice), desk)


async def give_back(change: Change, desk: Desk) -> None:
    """A hand-over is undone."""
    wish = HandOver.model_validate(change.wishes[0]["wish"])
    work = HandingOver(change=change.id, to=int(wish.to[0]), whose=_lot(wish).whose)
    await _ask_job(BACK, work, cards.going_back(work, desk.voice), desk)


async def _ask_job(kind: str, work: HandingOver, card: Card, desk: Desk) -> None:
    work.outbox, work.told = await desk.say(card, change_id=work.change), desk.now
    await desk.ask_job(kind, work.payload())


async def step(job: Job, desk: Desk) -> bool:
    """One batch of a hand-over; False when it is done, and told."""
    work, to = await _work(job, desk)
    more = await handovers.go_on(work, desk.book)
    change = await desk.book.changes.of(work.change)
    if not more and change is not None and change.undone_at is None:
        more = await _finish(change, to, work, desk)
    elif more and handovers.is_time_to_tell(work, desk.now):
        await _tell(cards.going(to, work, desk.voice), work, desk)
    job.payload = work.payload()
    return more


async def step_back(job: Job, desk: Desk) -> bool:
    """One batch of what is given back."""
    work, to = await _work(job, desk)
    more = await handovers.go_back(work, desk.book)
    if not more:
        await desk.book.briefings.forget(work.change)
        await _remember_former(work.change, desk)
        await _tell(cards.back(work, desk.voice), work, desk)
        if to.id != desk.member.id and work.weight.all:
            await desk.tell(to, cards.yours_no_more(work, desk.voice_of(to)))
        for holder, _ in await _former(work.former, to, desk):
            await desk.tell(holder, cards.yours_again(desk.voice_of(holder)))
    elif handovers.is_time_to_tell(work, desk.now):
        await _tell(cards.going_back(work, desk.voice), work, desk)
    job.payload = work.payload()
    return more


async def _remember_former(change_id: int, desk: Desk) -> None:
    """What has come back to somebody who is not here any more."""
    change = await desk.book.changes.of(change_id)
    whose = change.wishes[0]["wish"]["whose"] if change is not None else []
    former = await desk.book.members.of(int(whose[0])) if whose else None
    if former is not None and former.removed_at is not None:
        await remember_clients(former, desk.book, desk.doer)


async def _work(job: Job, desk: Desk) -> tuple[HandingOver, Member]:
    work = HandingOver.model_validate(job.payload)
    to = await desk.book.members.of(work.to)
    if to is None:
        raise LookupError("nobody to hand over to")
    return work, to


async def _tell(card: Card, work: HandingOver, desk: Desk) -> None:
    work.told = desk.now
    if work.outbox is not None:
        await desk.edit(work.outbox, card)


async def _finish(change: Change, to: Member, work: HandingOver, desk: Desk) -> bool:
    """All is theirs: first it is found out what they have to know, then they are told. False when they are."""
    if work.to_read is None:
        work.to_read = await brief(change, to, desk.book, desk.doer)
        return True
    own = to.id == desk.member.id
    await _tell(cards.done(to, work, desk.voice, to_read=work.to_read if own else 0), work, desk)
    if not own:
        await tell_new_owner(to, work, desk)
    for holder, clients in await _former(work.former, to, desk):
        await desk.tell(holder, cards.given_away(desk.member, to, clients, desk.voice_of(holder)))
    return False


async def _former(former: Mapping[int, Sequence[int]], to: Member, desk: Desk) -> list[tuple[Member, Sequence[Client]]]:
    """Those who looked after the clients and are to hear of it, each with their own of the chosen ones."""
    members = await desk.book.members.several(set(former) - {to.id, desk.member.id})
    known = await desk.book.clients.several([number for clients in former.values() for number in clients])
    heard = [one for one in members.values() if one.active]
    return [(one, [known[number] for number in former[one.id] if number in known]) for one in heard]
