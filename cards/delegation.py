"""What colleagues hear of the tasks that one asks of another."""

from cards.card import Button, Card
from cards.deals import open_client
from cards.presses import press
from cards.tasks import in_full, task_buttons, what
from cards.voice import Voice
from crm.outcomes import TaskAccepted, TaskCancelled, TaskCreated, TaskDeclined, TaskDone, TaskGiven, TaskMoved
from storage.tables import Client, Member, Task

NEWS = {
    TaskAccepted: "task-news-accepted",
    TaskDeclined: "task-news-back",
    TaskDone: "task-news-done",
    TaskMoved: "task-news-moved",
    TaskCancelled: "task-news-cancelled",
}
"""What is told to the others whom a task concerns."""
Told = TaskCreated | TaskGiven | TaskAccepted | TaskDeclined | TaskDone | TaskMoved | TaskCancelled


def task_given(outcome: TaskGiven, voice: Voice) -> str:
    return voice("task-given", who=outcome.assignee.name, text=what(outcome.task, voice))


def task_accepted(outcome: TaskAccepted, voice: Voice) -> str:
    return voice("task-accepted", when=voice.moment(outcome.task.due_at), text=what(outcome.task, voice))


def task_declined(outcome: TaskDeclined, voice: Voice) -> str:
    return voice("task-declined", text=what(outcome.task, voice))


def news(outcome: Told, who: str, reader: Member, voice: Voice) -> Card:
    """What `who` has done with a task, to somebody else whom it concerns."""
    task, theirs = outcome.task, outcome.task.assignee_id == reader.id
    if isinstance(outcome, (TaskCreated, TaskGiven)) and theirs and task.creator_id != reader.id:
        return _asked(task, outcome.client, who, voice)
    key = _given(outcome, who, theirs=theirs) if isinstance(outcome, TaskGiven) else NEWS[type(outcome)]
    values = {"who": who, "text": what(task, voice), "when": voice.moment(task.due_at)}
    if isinstance(outcome, TaskGiven):
        values["to"] = outcome.assignee.name
    return Card(voice(key, **values), (*(task_buttons(task, voice) if theirs else ()), *_opener(outcome.client, voice)))


def _given(outcome: TaskGiven, who: str, *, theirs: bool) -> str:
    """Back to the reader; to another; or whoever gave it takes it."""
    if theirs:
        return "task-news-back"
    return "task-news-taken" if outcome.assignee.name == who else "task-news-given"


def _asked(task: Task, client: Client | None, who: str, voice: Voice, key: str = "task-asked") -> Card:
    """You are asked to do it: yes or no?"""
    answers = (
        Button(voice("task-button-accept"), press("ty", task.id)),
        Button(voice("task-button-decline"), press("tn", task.id)),
    )
    text = voice(key, who=who, when=voice.moment(task.due_at), text=in_full(task, voice))
    return Card(text, (answers, *_opener(client, voice)))


def reminded(task: Task, client: Client | None, who: str, reader: Member, voice: Voice) -> Card:
    """`who` reminds the reader of what they are to do; what they were asked for is still to be answered."""
    if task.accepted_at is None and task.creator_id != reader.id:
        return _asked(task, client, who, voice, "task-asked-again")
    text = voice("task-reminds", who=who, when=voice.moment(task.due_at), text=in_full(task, voice))
    return Card(text, (*task_buttons(task, voice), *_opener(client, voice)))


def as_before(task: Task, client: Client | None, who: str, reader: Member, voice: Voice) -> Card:
    """What `who` had done with a task is undone."""
    text = voice("task-news-undone", who=who, when=voice.moment(task.due_at), text=what(task, voice))
    theirs = reader.id == task.assignee_id and task.closed_at is None
    return Card(text, (*(task_buttons(task, voice) if theirs else ()), *_opener(client, voice)))


def taken_back(text: str, who: str, voice: Voice) -> Card:
    """It was a mistake: nothing is asked of them."""
    return Card(voice("task-news-cancelled", who=who, text=text, when=""))


def _opener(client: Client | None, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    return ((open_client(client, voice),),) if client is not None else ()
