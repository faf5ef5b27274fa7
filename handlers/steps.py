"""Questions that are left without an answer."""

from cards.questions import closed
from handlers.desk import Desk
from storage.tables import Question


async def leave_steps(desk: Desk) -> None:
    """Any other command leaves the step that was open."""
    for question in await desk.book.questions.open_to(desk.member.id):
        stepping = question.kind in {"Command", "LogText", "LossReason", "Zone", "CompanyName", "History", "Erase"}
        if stepping and question.chat_id == desk.chat_id:
            await leave(question, desk)


async def leave(question: Question, desk: Desk) -> None:
    """Nobody answers it any more: its card keeps its words and loses its buttons."""
    question.state = "left"
    await desk.book.save(question)
    if question.outbox_id is not None and question.chat_id == desk.chat_id:
        await desk.edit(question.outbox_id, closed(str(question.about.get("text", "")), "", desk.voice))
