"""The cards of tasks that are asked of colleagues."""

from collections.abc import Iterator

from cards import delegation, enquiries, errands, reminders, tasks
from cards.card import Card
from cards.delegation import Told
from cards.done import line
from cards.errands import Errands
from cards.tasks import Colleagues, task_card
from cards.voice import Voice
from crm import outcomes
from crm.outcomes import TaskAccepted, TaskDeclined, TaskGiven
from storage.tables import Task
from tests.cards.cast import DAY, HOUR, MARIA, NOW, OWNER, reminder, task
from tests.cards.team_gallery import IRINA, OLEG

WHO = "Мария & Ко"


def cards_of_delegation(voice: Voice) -> Iterator[tuple[str, Card]]:
    asked = task(text="отправить <КП>", creator_id=OWNER.id, assignee_id=OLEG.id)
    accepted = task(4, text="отправить <КП>", creator_id=OWNER.id, assignee_id=OLEG.id, accepted_at=NOW)
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
    taken = TaskGiven(MARIA, task(creator_id=OWNER.id, assignee_id=OWNER.id), OWNER, OLEG.id)
    yield "taken back by who asked", delegation.news(taken, OWNER.name, OLEG, voice)
    yield "asked by mistake", delegation.taken_back("отправить <КП>", WHO, voice)
    yield "who asked hears: not done after all", delegation.as_before(accepted, MARIA, OLEG.name, OWNER, voice)
    yield "you hear: as it was", delegation.as_before(accepted, MARIA, WHO, OLEG, voice)
    yield "a task that waits for a colleague", task_card(asked, MARIA, voice, Colleagues(OLEG.name, others=True))
    yield "a task a colleague accepted", task_card(accepted, MARIA, voice, Colleagues(OLEG.name, others=True))
    theirs = Colleagues(OLEG.name, others=True, doer=OLEG, reader=OWNER.id)
    yield "a task whose doer may be reminded", task_card(accepted, MARIA, voice, theirs)
    yield "you are reminded of what you were asked", delegation.reminded(asked, MARIA, WHO, OLEG, voice)
    yield "you are reminded", delegation.reminded(accepted, MARIA, WHO, OLEG, voice)
    yield from _errands(asked, accepted, voice)
    yield "a colleague asks of a client", enquiries.asked(WHO, "как дела с <Петровой>", MARIA, 1, voice)
    yield "a colleague asks", enquiries.asked(WHO, "сдал ли он отчёт", None, 1, voice)
    yield "who is to do it", tasks.which_colleague(asked, [OWNER, IRINA], voice)
    late = task(text="отправить <КП>", due_at=NOW - 3 * HOUR, creator_id=OWNER.id, assignee_id=OLEG.id)
    overdue = reminders.Subject(reminder("asked_overdue"), MARIA, late, assignee=OLEG)
    yield "who asked hears: overdue", reminders.reminder_card(overdue, voice)
    other = reminders.Subject(reminder("task", 2), MARIA, task(2, due_at=NOW))
    yield "a digest with what a colleague has not done", reminders.digest([overdue, other], voice)


def _errands(asked: Task, accepted: Task, voice: Voice) -> Iterator[tuple[str, Card]]:
    late = task(2, text="отправить <КП>", due_at=NOW - 3 * HOUR, creator_id=OWNER.id, assignee_id=IRINA.id)
    finished = task(3, text="счёт", creator_id=OWNER.id, assignee_id=OLEG.id, done_at=NOW - DAY, client_id=MARIA.id)
    members, clients = {OLEG.id: OLEG, IRINA.id: IRINA}, {MARIA.id: MARIA}
    whole = Errands([late, asked, accepted], [finished], members, clients, more=True, leads=True)
    yield "errands", errands.errands_card(whole, voice)
    yield "errands of one colleague", errands.errands_card(Errands([asked], [], members, clients, OLEG, page=1), voice)
    yield "no errands", errands.errands_card(Errands([], [], members, clients), voice)
