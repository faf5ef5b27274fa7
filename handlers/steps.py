"""Questions that are left without an answer."""

from cards.questions import closed
from handlers.desk import Desk
from storage.tables import Question

STEPS = {"Command", "LogText", "LossReason", "Zone", "CompanyName", "Find", "History", "Erase"}
"""Questions that are the middle of something: whoever turns to something else has left it."""


async def leave_steps(desk: Desk) -> None:
    """Whatever step was open in this chat is left."""
    for question in await desk.book.questions.open_to(desk.member.id):
        if question.kind in STEPS and question.chat_id == desk.chat_id:
            await leave(question, desk)


async def leave_everything(desk: Desk) -> None:
    """All that waits for an answer of this member is left."""
    for question in await desk.book.questions.open_to(desk.member.id):
        await leave(question, desk)


async def leave(question: Question, desk: Desk) -> None:
    """Nobody answers it any more: its card keeps its words and loses its buttons."""
    question.state = "left"
    await desk.book.save(question)
    if question.outbox_id is not None and question.chat_id == desk.chat_id:
        await desk.edit(question.outbox_id, closed(str(question.about.get("text", "")), "", desk.voice))
