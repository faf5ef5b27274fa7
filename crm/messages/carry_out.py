"""Carrying out: all wishes of a message, or none, as one change."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm.changing import Origin, changing
from crm.clients import change_client, create_client
from crm.deals import create_deal, deals_meant, give_deal, lose_deal, move_deal, win_deal
from crm.delegation import Delegation, delegate
from crm.doer import Doer
from crm.greetings import greet
from crm.interactions import log_interaction
from crm.invitations import answer_invitation
from crm.leads import open_lead, take_lead
from crm.messages.settle import Gap, OnFunnel, first_gap, known_client
from crm.messages.standing import of_what_stands
from crm.messages.which_task import Described, candidates
from crm.outcomes import Done, Outcome
from crm.reminders import answer_reminder
from crm.tasks import cancel_task, create_task, finish_task, move_clock, move_task, repeat_task
from crm.visits import VisitWish, do_visit
from crm.wishes import (
    AnswerInvitation,
    AnswerReminder,
    CancelTask,
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    FinishTask,
    GiveDeal,
    Greet,
    LogInteraction,
    LoseDeal,
    MoveClock,
    MoveDeal,
    MoveTask,
    OpenLead,
    RepeatTask,
    TakeLead,
    WinDeal,
    Wish,
)
from storage.book import Book
from storage.tables import Client, Deal, Task

Numbered = RepeatTask | MoveClock | Delegation
"""Of a task that a button names, never of one that words describe."""
OfTask = Described | Numbered


@dataclass
class Progress:
    """What earlier wishes of the same message made, for the later ones."""

    client: Client | None = None
    deals: dict[int, Deal] = field(default_factory=dict)
    told_of: dict[int, Deal] = field(default_factory=dict)
    """Deals that were moved or closed, by their clients: «отказалась, переведи её на договор» is of one."""


async def carry_out(wishes: Sequence[Wish], book: Book, doer: Doer, origin: Origin) -> Done | Gap:
    """Do all of it under one change, or say what has to be asked first and do nothing."""
    wishes = await of_what_stands(wishes, book, doer)
    gap = await first_gap(wishes, book, doer)
    if gap is not None:
        return gap
    progress = Progress()
    async with changing(book, doer, origin, wishes) as change:
        outcomes = [await do(ordinal, wish, progress, book, doer) for ordinal, wish in enumerate(wishes)]
    return Done(change, outcomes)


async def do(ordinal: int, wish: Wish, progress: Progress, book: Book, doer: Doer) -> Outcome:
    """One settled wish."""
    await book.changes.at_wish(ordinal)
    if isinstance(wish, CreateClient):
        created = await create_client(wish, book, doer)
        progress.client = created.client
        return created
    mention = wish.mention
    client = progress.client if mention is not None and mention.new else await known_client(mention, book)
    if isinstance(wish, CreateTask | OfTask):
        return await _do_task(wish, client, book, doer)
    if isinstance(wish, VisitWish):
        return await do_visit(wish, client, book, doer)
    if isinstance(wish, AnswerReminder):
        return await answer_reminder(wish, book, doer)
    if client is None:
        raise LookupError(f"{wish.kind} without a client")
    return await _do_with(client, wish, progress, book, doer)


WITH_CLIENT: Mapping[type[Any], Callable[[Any, Client, Book, Doer], Awaitable[Outcome]]] = {
    ChangeClient: change_client,
    LogInteraction: log_interaction,
    AnswerInvitation: answer_invitation,
    Greet: greet,
    OpenLead: open_lead,
    TakeLead: take_lead,
}
ON_FUNNEL: Mapping[type[Any], Callable[[Any, Client, Deal, Book, Doer], Awaitable[Outcome]]] = {
    MoveDeal: move_deal,
    WinDeal: win_deal,
    LoseDeal: lose_deal,
}


async def _do_with(client: Client, wish: Wish, progress: Progress, book: Book, doer: Doer) -> Outcome:
    if isinstance(wish, CreateDeal):
        made = await create_deal(wish, client, book, doer)
        progress.deals[client.id] = made.deal
        return made
    if isinstance(wish, GiveDeal):
        return await give_deal(wish, client, book)
    if isinstance(wish, OnFunnel):
        progress.told_of[client.id] = deal = await _deal_of(wish, client, progress, book)
        return await ON_FUNNEL[type(wish)](wish, client, deal, book, doer)
    return await WITH_CLIENT[type(wish)](wish, client, book, doer)


async def _deal_of(wish: OnFunnel, client: Client, progress: Progress, book: Book) -> Deal:
    if wish.deal is not None:
        deal = await book.deals.of(int(wish.deal))
    elif client.id in progress.deals:
        deal = progress.deals[client.id]
    else:
        deal = next(iter(await deals_meant(wish, client, book)), progress.told_of.get(client.id))
    if deal is None:
        raise LookupError("no such deal")
    return deal


async def _do_task(wish: CreateTask | OfTask, client: Client | None, book: Book, doer: Doer) -> Outcome:
    if isinstance(wish, CreateTask):
        return await create_task(wish, client, book, doer)
    task = await _task_of(wish, client, book, doer)
    client = await book.clients.of(task.client_id)
    if isinstance(wish, MoveTask):
        return await move_task(task, wish, client, book, doer)
    if isinstance(wish, FinishTask):
        return await finish_task(task, client, book, doer)
    if isinstance(wish, RepeatTask):
        return await repeat_task(task, wish.repeat, client, book, doer)
    if isinstance(wish, MoveClock):
        return await move_clock(task, wish.zone, client, book, doer)
    if isinstance(wish, CancelTask):
        return await cancel_task(task, client, book, doer, whole=wish.whole)
    return await delegate(task, wish, client, book, doer)


async def _task_of(wish: OfTask, client: Client | None, book: Book, doer: Doer) -> Task:
    if isinstance(wish, Numbered) or wish.task is not None:
        task = await book.tasks.of(int(wish.task or 0))
    else:
        task = next(iter(await candidates(wish, client, book, doer)), None)
    if task is None:
        raise LookupError("no such task")
    return task
