"""The cards of tasks that are asked of colleagues."""

from collections.abc import Iterator

from cards import delegation, reminders, tasks
from cards.card import Card
from cards.delegation import Told
from cards.done import line
from cards.tasks import Colleagues, task_card
from cards.voice import Voice
from crm import outcomes
from crm.outcomes import TaskAccepted, TaskDeclined, TaskGiven
from tests.cards.cast import HOUR, MARIA, NOW, OWNER, reminder, task
from tests.cards.team_gallery import IRINA, OLEG

WHO = "Мария & Ко"


def cards_of_delegation(voice: Voice) -> Iterator[tuple[str, Card]]:
    asked = task(text="отправить <КП>", creator_id=OWNER.id, assignee_id=OLEG.id)
    accepted = task(text="отправить <КП>", creator_id=OWNER.id, assignee_id=OLEG.id, accepted_at=NOW)
    given = TaskGiven(MARIA, asked, OLEG, IRINA.id)
    for title, outcome in (
        ("asked", outcomes.TaskCreated(MARIA, asked, assignee=OLEG)),
        ("given", given),
        ("accepted", TaskAccepted(MARIA, accepted)),
        ("declined", TaskDeclined(None, asked)),
    ):
        yield f"a task {title}", Card(line(outcome, voice))
    yield "you are asked", delegation.news(given, WHO, OLEG, voice)
    told: dict[str, Told] = {
        "accepted": TaskAccepted(MARIA, accepted),
        "declined": TaskDeclined(MARIA, task(creator_id=OWNER.id, assignee_id=OWNER.id)),
        "given to another": given,
        "done": outcomes.TaskDone(MARIA, accepted),
        "moved": outcomes.TaskMoved(MARIA, accepted, before=NOW + HOUR),
        "called off": outcomes.TaskCancelled(None, accepted),
    }
    for title, one in told.items():
        yield f"who asked hears: {title}", delegation.news(one, OLEG.name, OWNER, voice)
    back = TaskGiven(MARIA, task(creator_id=OWNER.id, assignee_id=OWNER.id), OWNER, OLEG.id)
    yield "given back", delegation.news(back, OLEG.name, OWNER, voice)
    yield "asked by mistake", delegation.taken_back("отправить <КП>", WHO, voice)
    yield "who asked hears: not done after all", delegation.as_before(accepted, MARIA, OLEG.name, OWNER, voice)
    yield "you hear: as it was", delegation.as_before(accepted, MARIA, WHO, OLEG, voice)
    yield "a task that waits for a colleague", task_card(asked, MARIA, voice, Colleagues(OLEG.name, others=True))
    yield "a task a colleague accepted", task_card(accepted, MARIA, voice, Colleagues(OLEG.name, others=True))
    yield "who is to do it", tasks.which_colleague(asked, [OWNER, IRINA], voice)
    late = task(text="отправить <КП>", due_at=NOW - 3 * HOUR, creator_id=OWNER.id, assignee_id=OLEG.id)
    overdue = reminders.Subject(reminder("asked_overdue"), MARIA, late, assignee=OLEG)
    yield "who asked hears: overdue", reminders.reminder_card(overdue, voice)
    other = reminders.Subject(reminder("task", 2), MARIA, task(2, due_at=NOW))
    yield "a digest with what a colleague has not done", reminders.digest([overdue, other], voice)
