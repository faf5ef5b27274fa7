"""Edited messages: read again, and compared with what they made."""

from telegram import Update

from cards.card import Card
from cards.questions import written_anew
from crm.messages.edits import is_corrected
from handlers.carrying import carry, open_question, show_question
from handlers.commands import intended
from handlers.context import Context
from handlers.desk import Desk
from handlers.group_gate import spoken
from handlers.pending import Pending, from_message
from handlers.reading import read_text
from handlers.reminders import said_again
from handlers.sentences import LONGEST, hear
from handlers.steps import leave
from handlers.task_replies import answered_again
from phrases import Intent
from storage.tables import Change

ANEW = ":anew"
"""Behind the key of a message whose record was taken back: what its edited words write is another one."""


async def on_edited(update: Update, context: Context) -> None:
    """What is not understood changes nothing; what raises a question waits for its answer."""
    message, desk = update.edited_message, context.desk
    if message is None:
        return
    text, intent = intended(spoken(message, desk))
    if not text or len(text) > LONGEST:
        return
    pending, change = await _last_of(from_message(desk, message.message_id, text), desk)
    await _leave_questions(message.message_id, desk)
    if change is None and pending.source.endswith(ANEW):
        await _offer_anew(pending, intent, desk)
    elif change is None:
        await hear(text, message.message_id, desk, intent=intent)
    elif change.erased_at is not None:
        await desk.say(Card(desk.voice("edit-erased")), reply_to=message.message_id)
    elif change.workspace_id == desk.workspace.id:
        await _read_again(change, pending, intent, desk)


async def _last_of(pending: Pending, desk: Desk) -> tuple[Pending, Change | None]:
    """The message, under the key of the newest time it was written down, and what stands of it; None: nothing does."""
    change = await desk.book.changes.from_source(pending.source)
    while change is not None and change.undone_at is not None:
        pending = pending.model_copy(update={"source": f"{pending.source}{ANEW}"})
        change = await desk.book.changes.from_source(pending.source)
    return pending, change


async def _offer_anew(pending: Pending, intent: Intent | None, desk: Desk) -> None:
    """What it wrote was taken back, and the person goes on with its words: one tap writes these."""
    read = await read_text(pending.text, desk, intent=intent)
    if not read.writing:
        await desk.say(Card(desk.voice("edit-not-understood")), reply_to=pending.message_id)
        return
    question = await open_question(desk, "Draft", pending.wanting(*read.writing))
    await show_question(desk, question, written_anew(question.id, read.writing, desk.voice))


async def _read_again(change: Change, pending: Pending, intent: Intent | None, desk: Desk) -> None:
    if is_corrected(change):
        await desk.say(Card(desk.voice("edit-corrected")), reply_to=pending.message_id)
        return
    if answer := await answered_again(change, pending, desk):
        await carry(desk, pending.model_copy(update={"wishes": tuple(answer), "edits": change.id}))
        return
    read = await read_text(pending.text, desk, intent=intent)
    if read.writing and read.sure:
        wishes = said_again(read.writing, change, pending, desk)
        await carry(desk, pending.model_copy(update={"wishes": wishes, "edits": change.id}))
    else:
        await desk.say(Card(desk.voice("edit-not-understood")), reply_to=pending.message_id)


async def _leave_questions(message_id: int, desk: Desk) -> None:
    """What was asked about the former words is not asked any more."""
    for question in await desk.book.questions.open_to(desk.member.id):
        if question.waiting.get("message_id") == message_id:
            await leave(question, desk)
