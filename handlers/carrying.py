"""Carrying a message out: done and shown, or a question that holds all of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cards import done as done_cards
from cards.card import Card
from cards.questions import asks, draft, only_said, question_card
from cards.undo import not_edited
from crm.deals import with_sum_meant
from crm.doer import Doer
from crm.messages.carry_out import carry_out
from crm.messages.changed_since import ChangedSince
from crm.messages.edits import edit, mark_corrected
from crm.messages.settle import Gap
from crm.outcomes import Done, WhichClient
from crm.wishes import Wish
from handlers.desk import Desk
from handlers.offers import offers
from handlers.pending import Pending, from_press
from handlers.steps import leave
from handlers.telling import asked_by, tell_concerned, tell_of_edit
from handlers.twice import LATELY, said_twice
from storage.tables import Client, Question

RECORDED = "👌"


async def carry(desk: Desk, pending: Pending) -> None:
    """Do it all and answer with one card, or ask for what is missing; what was done already is not done again."""
    if pending.edits is None and await desk.book.changes.made(pending.source):
        return
    if pending.edits is None and await said_twice(pending, desk):
        return
    doer = replace(desk.doer, moment=pending.moment)
    if pending.edits is not None:
        await _carry_edit(desk, pending, doer)
        return
    result = await carry_out(pending.wishes, desk.book, doer, pending.origin(desk.chat_id))
    if isinstance(result, Gap):
        await ask_gap(desk, result, pending)
        return
    card = done_cards.done(result, desk.voice, await offers(result, pending, desk))
    await _show(desk, result, pending, card)
    await tell_concerned(result, desk)


async def carry_press(desk: Desk, *wishes: Wish) -> None:
    """Do what a button wants."""
    await carry(desk, from_press(desk, *wishes))


async def _show(desk: Desk, result: Done, pending: Pending, card: Card) -> None:
    clients = done_cards.clients_of(result)
    visits = [outcome.visit.id for outcome in result.outcomes if hasattr(outcome, "visit")]
    tasks = [outcome.task.id for outcome in result.outcomes if hasattr(outcome, "task")]
    await desk.say_done(
        result.change,
        card,
        client_id=clients[0].id if len(clients) == 1 else None,
        task_id=tasks[0] if len(tasks) == 1 and len(result.outcomes) == 1 else None,
        visit_id=visits[0] if len(visits) == 1 and len(result.outcomes) == 1 else None,
    )
    if pending.message_id is not None:
        await desk.react(pending.message_id, RECORDED)  # behind the answer, which need not wait for it


async def _carry_edit(desk: Desk, pending: Pending, doer: Doer) -> None:
    change = await desk.book.changes.of(pending.edits)
    if change is None or change.undone_at is not None:
        return
    before = await asked_by(change, desk)
    result = await edit(change, pending.wishes, desk.book, doer)
    if isinstance(result, Gap):
        await ask_gap(desk, result, pending)
        return
    if isinstance(result, ChangedSince):
        await desk.say(not_edited(result, desk.voice), reply_to=pending.message_id)
        return
    if not result.changed:
        return
    await _show_edit(desk, result, pending)
    await tell_of_edit(result, before, desk)


async def _show_edit(desk: Desk, result: Done, pending: Pending) -> None:
    """In the card of the message; to a further message that sets it right, as an answer of its own."""
    card, change = done_cards.edited(result, desk.voice), result.change
    further = pending.message_id not in {None, change.message_id}
    if further:
        mark_corrected(change)
    if change.outbox_id is not None:
        await desk.edit(change.outbox_id, replace(card, buttons=()) if further else card)
        if not further:
            return
    await _show(desk, result, pending, card)


async def ask_gap(desk: Desk, gap: Gap, pending: Pending) -> None:
    """Open a question; the whole message waits for it. What no answer could help is only said."""
    if len(pending.wishes) == 1 and (said := only_said(gap.asked, desk.voice)) is not None:
        await desk.say(said)
        return
    kind = type(gap.asked).__name__
    waiting = (await _with_sums_meant(pending, desk)).model_copy(update={"ordinal": gap.ordinal})
    about = {"clients": [client.id for client in gap.asked.clients]} if isinstance(gap.asked, WhichClient) else {}
    question = await open_question(desk, kind, waiting, **about)
    card = question_card(gap.asked, question.id, waiting.wishes, desk.voice)
    await show_question(desk, question, card)


async def draft_of(pending: Pending, desk: Desk, namesake: str | None = None) -> None:
    """Understood, but not surely: shown first, written after one tap. `namesake`: the master who may be meant."""
    waiting = await _with_sums_meant(pending, desk)
    question = await open_question(desk, "Draft", waiting)
    wishes = await _in_full(waiting.wishes, desk) if namesake else waiting.wishes
    services = await desk.book.services.by_number() if desk.workspace.keeps_visits else {}
    await show_question(desk, question, draft(question.id, wishes, desk.voice, services, namesake))


async def _with_sums_meant(pending: Pending, desk: Desk) -> Pending:
    return pending.wanting(*[await with_sum_meant(wish, desk.book) for wish in pending.wishes])


async def _in_full(wishes: Sequence[Wish], desk: Desk) -> list[Wish]:
    """Whoever is meant by the whole name."""
    known = await desk.book.clients.several([int(one) for wish in wishes if wish.mention for one in wish.mention.ids])
    return [_named_in_full(wish, known) for wish in wishes]


def _named_in_full(wish: Wish, known: Mapping[int, Client]) -> Wish:
    mention = wish.mention
    client = known.get(int(mention.ids[0])) if mention is not None and len(mention.ids) == 1 else None
    return wish.of(mention.model_copy(update={"name": client.name})) if mention and client else wish


async def open_question(desk: Desk, kind: str, waiting: Pending, **about: object) -> Question:
    """Ask, once: the same words that were asked about a moment ago are not asked about in two places."""
    for before in await _asked_of_the_same(kind, waiting, desk):
        await leave(before, desk)
    return await desk.book.questions.ask(
        Question(
            workspace_id=desk.workspace.id,
            member_id=desk.member.id,
            chat_id=desk.chat_id,
            kind=kind,
            about=dict(about),
            waiting=waiting.kept(),
            asked_at=desk.now,
        )
    )


async def _asked_of_the_same(kind: str, waiting: Pending, desk: Desk) -> list[Question]:
    """What was asked of another message with these very words: a bad network sends them twice."""
    if waiting.message_id is None or not waiting.text:
        return []
    asked = await desk.book.questions.open_to(desk.member.id)
    lately = [one for one in asked if one.asked_at >= desk.now - LATELY and one.chat_id == desk.chat_id]
    told = [(one, Pending.model_validate(one.waiting)) for one in lately if one.kind == kind]
    return [
        one for one, said in told if said.text == waiting.text and said.message_id not in {None, waiting.message_id}
    ]


async def ask(
    desk: Desk,
    kind: str,
    key: str,
    waiting: Pending,
    *,
    client_id: int | None = None,
    skip: bool = False,
    about: Mapping[str, object] | None = None,
    **values: str,
) -> None:
    """Open a question that is answered by typing, in the words of `key`; `about`: what is kept with it."""
    question = await open_question(desk, kind, waiting, **(about or {}))
    card = asks(key, question.id, desk.voice, skip=skip, **values)
    await show_question(desk, question, card, client_id=client_id)


async def show_question(desk: Desk, question: Question, card: Card, *, client_id: int | None = None) -> None:
    """Say it, and remember its words for /today."""
    if desk.group is not None:
        card = replace(card, text=f"{card.text}\n{desk.voice('group-reply')}")
    question.about = {**question.about, "text": card.text.split("\n", 1)[0]}
    question.outbox_id = await desk.say(card, question_id=question.id, client_id=client_id)
    await desk.book.save(question)
