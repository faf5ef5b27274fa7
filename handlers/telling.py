"""Telling colleagues: what is done with a task is told to the others whom it concerns."""

from typing import Any

from cards.delegation import Told, as_before, news, taken_back
from crm.outcomes import Done, Reverted, TaskGiven
from handlers.desk import Desk
from storage.tables import Change, Member, Task


async def tell_concerned(result: Done, desk: Desk) -> None:
    """Who asked for a task, who is to do it, and who was until now; whoever did it knows."""
    for outcome in result.outcomes:
        if isinstance(outcome, Told):
            task, client = outcome.task, outcome.client
            before = (outcome.before,) if isinstance(outcome, TaskGiven) else ()
            for colleague in await _others(task, desk, *before):
                card = news(outcome, desk.member.name, colleague, desk.voice_of(colleague))
                await desk.tell(colleague, card, task_id=task.id, client_id=client.id if client else None)


async def asked_by(change: Change, desk: Desk) -> dict[int, str]:
    """Which colleagues a message asks for something, and for what."""
    made = [entry for entry in await desk.book.journal.entries(change.id) if entry.makes("task")]
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
    """A task that was asked by mistake is asked no more; one that was done or moved by mistake is as it was before."""
    for trace in reverted.gone:
        if trace.record == "task" and trace.made:
            await _take_back(int(trace.facts.get("assignee_id") or 0), str(trace.facts.get("text") or ""), desk)
    entries = await desk.book.journal.entries(reverted.change.id)
    changed = {one.record_id: one.after or {} for one in entries if one.record == "task" and one.before is not None}
    with desk.book.whole():  # whoever hears of it may see its client
        for number, facts in changed.items():
            if (task := await desk.book.tasks.of(number)) is not None:
                await _tell_as_before(task, facts, desk)


async def _tell_as_before(task: Task, facts: dict[str, Any], desk: Desk) -> None:
    """Whoever was asked meanwhile is asked no more; the others hear how it stands."""
    meanwhile = facts.get("assignee_id")
    if meanwhile is not None and meanwhile != task.assignee_id:
        await _take_back(int(meanwhile), task.text, desk)
    client = await desk.book.clients.of(task.client_id)
    for colleague in await _others(task, desk):
        card = as_before(task, client, desk.member.name, colleague, desk.voice_of(colleague))
        await desk.tell(colleague, card, task_id=task.id, client_id=task.client_id)


async def _others(task: Task, desk: Desk, *before: int) -> list[Member]:
    """Whom a task concerns beside whoever is at the desk; `before`: who was to do it until now."""
    numbers = {task.creator_id, task.assignee_id, *before} - {desk.member.id}
    found = await desk.book.members.several(numbers)
    return [found[number] for number in sorted(numbers) if number in found]


async def _take_back(number: int, text: str, desk: Desk) -> None:
    colleague = await desk.book.members.of(number) if number != desk.member.id else None
    if colleague is not None:
        voice = desk.voice_of(colleague)
        await desk.tell(colleague, taken_back(text or voice("task-untitled"), desk.member.name, voice))
