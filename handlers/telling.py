"""Telling colleagues: what is done with a task is told to the others whom it concerns."""

from cards.delegation import Told, news, taken_back
from crm.delegation_outcomes import TaskGiven
from crm.outcomes import Done, Reverted
from handlers.desk import Desk
from storage.tables import Change, Task


async def tell_concerned(result: Done, desk: Desk) -> None:
    """Who asked for a task, who is to do it, and who was until now; whoever did it knows."""
    for outcome in result.outcomes:
        if isinstance(outcome, Told):
            task, client = outcome.task, outcome.client
            before = {outcome.before} if isinstance(outcome, TaskGiven) else set()
            for number in sorted({task.creator_id, task.assignee_id, *before} - {desk.member.id}):
                if (colleague := await desk.book.members.of(number)) is not None:
                    card = news(outcome, desk.member.name, colleague, desk.voice_of(colleague))
                    await desk.tell(colleague, card, task_id=task.id, client_id=client.id if client else None)


async def asked_by(change: Change, desk: Desk) -> dict[int, str]:
    """Which colleagues a message asks for something, and for what."""
    made = [
        entry for entry in await desk.book.journal.entries(change.id) if entry.record == "task" and not entry.before
    ]
    tasks = [await desk.book.journal.record(entry) for entry in made]
    return {one.assignee_id: one.text for one in tasks if isinstance(one, Task) and one.assignee_id != one.creator_id}


async def tell_of_edit(result: Done, before: dict[int, str], desk: Desk) -> None:
    """An edited message may ask somebody else."""
    asked = await asked_by(result.change, desk)
    for number, text in before.items():
        if number not in asked:
            await _take_back(number, text, desk)
    await tell_concerned(result, desk)


async def tell_of_undo(reverted: Reverted, desk: Desk) -> None:
    """A task that was asked by mistake is asked no more."""
    for trace in reverted.gone:
        if trace.record == "task" and trace.made:
            await _take_back(int(trace.facts.get("assignee_id") or 0), str(trace.facts.get("text") or ""), desk)


async def _take_back(number: int, text: str, desk: Desk) -> None:
    colleague = await desk.book.members.of(number) if number != desk.member.id else None
    if colleague is not None:
        voice = desk.voice_of(colleague)
        await desk.tell(colleague, taken_back(text or voice("task-untitled"), desk.member.name, voice))
