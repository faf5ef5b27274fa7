"""A task answered in words, in reply to it: «беру», «отказываюсь», «не успею, давай в среду»."""

from crm.rights import may_answer_for
from crm.wishes import AnswerTask
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.reading import read_text
from handlers.reminders import settle_by_words
from handlers.tasks import ask_other_time
from phrases.answers.task_replies import Answer, read_task_reply
from storage.tables import SentMessage, Task


async def answer_task_by_words(about: SentMessage | None, pending: Pending, desk: Desk) -> bool:
    """Whether the words answer the task or the reminder replied to, and say nothing besides."""
    of_one = about is not None and (about.task_id is not None or about.reminder_id is not None)
    said = read_task_reply(pending.text, month_first=desk.workspace.country == "US") if of_one else None
    if said is None or about is None:
        return False
    task = await desk.book.tasks.of(about.task_id)
    if task is not None and task.assignee_id != desk.member.id:
        return False
    if said.moment:
        return await settle_by_words((await read_text(said.moment, desk)).wishes, about, pending, desk)
    if task is None or task.closed_at is not None:
        return False
    if said.answer is Answer.LATER:
        await ask_other_time(task, pending, desk)
        return True
    return await _answer_for(task, pending, desk, accepts=said.answer is Answer.ACCEPTED)


async def _answer_for(task: Task, pending: Pending, desk: Desk, *, accepts: bool) -> bool:
    """Yes or no, of whoever was asked and has not said so yet."""
    if not may_answer_for(desk.member, task) or (accepts and task.accepted_at is not None):
        return False
    await carry(desk, pending.wanting(AnswerTask(task=task.id, accepts=accepts)))
    return True
