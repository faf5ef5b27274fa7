"""Delegation: a task is asked of a colleague, who accepts or declines it; declined, it is back with who asked."""

from datetime import datetime

from crm.doer import Doer
from crm.outcomes import TaskAccepted, TaskDeclined, TaskGiven
from crm.reminders import follow_task
from crm.wishes import AnswerTask, CreateTask, GiveTask
from storage.book import Book
from storage.tables import Client, Member, Task

Delegation = GiveTask | AnswerTask


async def asked_of(wish: CreateTask, book: Book) -> Member | None:
    """The colleague a new task is asked of; None: it is one's own, also when they have left meanwhile."""
    if wish.assignee is None:
        return None
    colleague = await book.members.of(int(wish.assignee.ids[0]))
    return colleague if colleague is not None and colleague.active else None


async def delegate(
    task: Task, wish: Delegation, client: Client | None, book: Book, doer: Doer
) -> TaskGiven | TaskAccepted | TaskDeclined:
    """Who may was looked at before."""
    if isinstance(wish, AnswerTask):
        return await _answer(task, wish, client, book, doer)
    colleague, before = await book.members.of(int(wish.to)), task.assignee_id
    if colleague is None:
        raise LookupError("no such member")
    await _hand(task, colleague.id, book, doer.now)
    return TaskGiven(client, task, colleague, before)


async def _answer(
    task: Task, wish: AnswerTask, client: Client | None, book: Book, doer: Doer
) -> TaskAccepted | TaskDeclined:
    if not wish.accepts:
        await _hand(task, task.creator_id, book, doer.now)
        return TaskDeclined(client, task)
    task.accepted_at = doer.moment
    await book.save(task)
    return TaskAccepted(client, task)


async def _hand(task: Task, member_id: int, book: Book, now: datetime) -> None:
    """From here on it is that member's, who has not accepted it yet."""
    task.assignee_id, task.accepted_at = member_id, None
    await book.save(task)
    with book.whole():  # whoever hands it over may see its client no more
        await follow_task(task, book, now)
