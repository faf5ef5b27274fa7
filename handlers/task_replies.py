"""A task answered in words: «беру», «не успею, давай в среду», «занят, после 4», «не взял», «неактуально»."""

from crm.changing import wishes_of
from crm.rights import may_answer_for
from crm.wishes import ASKING, AnswerTask, CancelTask, Channel, Direction, FinishTask, LogInteraction, MoveTask, Wish
from handlers.carrying import carry
from handlers.clients import certain
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending
from handlers.reading import read_text
from handlers.reminded import agree, just_reminded
from handlers.reminders import ask_until, settle_by_words
from handlers.tasks import ask_other_time
from handlers.ticking import tick_by_words
from phrases import Intent
from phrases.answers.task_replies import Answer, TaskReply, done_and, read_task_reply
from phrases.tasks.planned_contacts import planned_contact
from phrases.tasks.ticked import deed_told, was_done
from storage.tables import Change, SentMessage, Task


async def answers_task(about: SentMessage | None, intent: Intent | None, pending: Pending, desk: Desk) -> bool:
    """Whether a message ticks a task by its name, or answers the one replied to, or else the one just reminded of."""
    if about is None:
        if await tick_by_words(pending, desk):
            return True
        about = await just_reminded(desk) if intent is None and _may_answer(pending.text, desk) else None
    if about is None or (about.task_id is None and about.reminder_id is None):
        return False
    task = await desk.book.tasks.of(about.task_id)
    if task is not None and task.assignee_id != desk.member.id:
        return False
    said = _said(pending.text, desk)
    if task is None and said == TaskReply(Answer.LATER) and await _put_off(about, pending, desk):
        return True
    if task is None or task.closed_at is not None:
        return said is not None and bool(said.moment) and await _move(said, about, pending, desk)
    if said is None:
        return await _done(task, pending, desk) or await _done_and_more(task, pending, desk)
    if said.calls and _channel(task, desk) is not Channel.CALL:
        return False
    return await _answer(said, task, pending, desk)


def _may_answer(text: str, desk: Desk) -> bool:
    return _said(text, desk) is not None or bool(done_and(text)) or deed_told(text, desk.voice.language) is not None


def _said(text: str, desk: Desk) -> TaskReply | None:
    return read_task_reply(text, month_first=desk.workspace.country == "US")


async def _done(task: Task, pending: Pending, desk: Desk) -> bool:
    """«проверил» of «проверить склад»; a planned call or letter is told as one, and closes it by a button."""
    language = desk.voice.language
    if _channel(task, desk) is not None or not was_done(pending.text, task.text, language):
        return False
    await carry(desk, pending.wanting(FinishTask(task=task.id)))
    return True


async def _done_and_more(task: Task, pending: Pending, desk: Desk) -> bool:
    """«готово, договорились на вторник в 12»: it is done, and what came of it is of its client."""
    rest, client = done_and(pending.text), await desk.book.clients.of(task.client_id)
    if not rest or client is None:
        return False
    read = await read_text(rest, desk, about=certain(client))
    writes = read.sure and read.wishes and not any(isinstance(wish, ASKING) for wish in read.wishes)
    note = LogInteraction(client=certain(client), channel=Channel.NOTE, text=rest)
    await carry(desk, pending.wanting(FinishTask(task=task.id), *(read.wishes if writes else (note,))))
    return True


async def _answer(said: TaskReply, task: Task, pending: Pending, desk: Desk) -> bool:
    if said.answer in {Answer.ACCEPTED, Answer.DECLINED}:
        return await _answer_for(task, pending, desk, accepts=said.answer is Answer.ACCEPTED)
    wishes = await _wishes(said, task, pending, desk)
    if said.answer is Answer.LATER and not any(isinstance(wish, MoveTask) for wish in wishes):
        await ask_other_time(task, pending, desk, *wishes)
    elif wishes:
        await carry(desk, pending.wanting(*wishes))
    return bool(wishes) or said.answer is Answer.LATER


async def answered_again(change: Change, pending: Pending, desk: Desk) -> list[Wish]:
    """The words that moved or took off one task were edited: they are about the same one; none where they are not."""
    tasks = {wish.task for wish in wishes_of(change) if isinstance(wish, MoveTask | CancelTask) and wish.task}
    said = _said(pending.text, desk)
    task = await desk.book.tasks.of(int(tasks.pop())) if said is not None and len(tasks) == 1 else None
    return await _wishes(said, task, pending, desk) if said is not None and task is not None else []


async def _wishes(said: TaskReply, task: Task, pending: Pending, desk: Desk) -> list[Wish]:
    """What is told of the client, and what becomes of the task."""
    if said.answer is Answer.NEEDLESS:
        return [CancelTask(task=task.id, whole=False)]
    read = await read_text(said.moment, desk) if said.moment else None
    moves = [wish for wish in read.wishes if isinstance(wish, MoveTask)] if read is not None else []
    told = await _told(said, task, pending, desk)
    if said.answer is Answer.UNREACHED and not told:
        return []
    return [*told, *(wish.model_copy(update={"task": task.id}) for wish in moves)]


async def _put_off(about: SentMessage, pending: Pending, desk: Desk) -> bool:
    """«позже» in reply to what is no task: till when is asked."""
    reminder = await desk.book.reminders.of(about.reminder_id)
    if reminder is None or reminder.state != "sent" or reminder.member_id != desk.member.id:
        return False
    await ask_until(reminder, pending, desk)
    return True


async def _move(said: TaskReply, about: SentMessage, pending: Pending, desk: Desk) -> bool:
    return await settle_by_words(Heard(await read_text(said.moment, desk), pending, about), desk)


async def _told(said: TaskReply, task: Task, pending: Pending, desk: Desk) -> list[LogInteraction]:
    """A call that came to nothing, where one was planned; or where the client is, as a note."""
    client = await desk.book.clients.of(task.client_id) if said.of_client else None
    if client is None or not agree(pending.text, client):
        return []
    whom, text = certain(client), pending.text.strip()
    if said.answer is not Answer.UNREACHED:
        return [LogInteraction(client=whom, channel=Channel.NOTE, text=text)]
    if _channel(task, desk) is not Channel.CALL:
        return []
    return [LogInteraction(client=whom, channel=Channel.CALL, direction=Direction.OUT, reached=False, text=text)]


def _channel(task: Task, desk: Desk) -> Channel | None:
    return planned_contact(task.text, desk.voice.language)


async def _answer_for(task: Task, pending: Pending, desk: Desk, *, accepts: bool) -> bool:
    """Yes or no, of whoever was asked and has not said so yet."""
    if not may_answer_for(desk.member, task) or (accepts and task.accepted_at is not None):
        return False
    await carry(desk, pending.wanting(AnswerTask(task=task.id, accepts=accepts)))
    return True
