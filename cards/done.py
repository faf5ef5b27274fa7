"""The one answer card of a message that was carried out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cards.card import Button, Card, plain
from cards.clients import client_changed, client_created
from cards.deals import (
    deal_amount_set,
    deal_created,
    deal_given,
    deal_lost,
    deal_moved,
    deal_stands,
    deal_won,
    open_client,
    reason_buttons,
    win_button,
)
from cards.delegation import task_accepted, task_declined, task_given
from cards.fitting import shorten
from cards.greetings import greeted
from cards.interactions import interaction_logged
from cards.invitations import invitation_answered
from cards.leads import lead_opened, lead_taken
from cards.presses import press
from cards.put_off import reminder_answered
from cards.rearranging import letters_button
from cards.tasks import (
    full_day_button,
    task_buttons,
    task_cancelled,
    task_created,
    task_done,
    task_moved,
    task_repeated,
    version,
)
from cards.undo import list_of, undo_button
from cards.visits import visit_arrived, visit_booked, visit_cancelled, visit_confirmed, visit_missed, visit_moved
from cards.voice import Voice
from crm import outcomes
from crm.outcomes import (
    Done,
    Outcome,
)
from crm.wishes import Channel
from storage.tables import Client, Deal, Task

LINES: dict[type[Any], Callable[[Any, Voice], str]] = {
    outcomes.ClientCreated: client_created,
    outcomes.ClientChanged: client_changed,
    outcomes.InteractionLogged: interaction_logged,
    outcomes.DealCreated: deal_created,
    outcomes.DealAmountSet: deal_amount_set,
    outcomes.DealStands: deal_stands,
    outcomes.DealMoved: deal_moved,
    outcomes.DealWon: deal_won,
    outcomes.DealLost: deal_lost,
    outcomes.DealGiven: deal_given,
    outcomes.LeadOpened: lead_opened,
    outcomes.LeadTaken: lead_taken,
    outcomes.TaskCreated: task_created,
    outcomes.TaskMoved: task_moved,
    outcomes.TaskDone: task_done,
    outcomes.TaskCancelled: task_cancelled,
    outcomes.TaskRepeated: task_repeated,
    outcomes.TaskGiven: task_given,
    outcomes.TaskAccepted: task_accepted,
    outcomes.TaskDeclined: task_declined,
    outcomes.VisitBooked: visit_booked,
    outcomes.VisitMoved: visit_moved,
    outcomes.VisitArrived: visit_arrived,
    outcomes.VisitCancelled: visit_cancelled,
    outcomes.VisitMissed: visit_missed,
    outcomes.VisitConfirmed: visit_confirmed,
    outcomes.InvitationAnswered: invitation_answered,
    outcomes.Greeted: greeted,
    outcomes.ReminderAnswered: reminder_answered,
}
PLANS = (outcomes.TaskCreated, outcomes.TaskMoved, outcomes.DealLost)
"""What leaves nothing to be planned."""
PLANNED = (outcomes.TaskCreated, outcomes.TaskMoved)
"""What may make a day full."""
LONGEST_TICK = 40


@dataclass(frozen=True, slots=True)
class Offers:
    """What may follow from what was done, each by one tap."""

    contact: Channel | None = None
    """What a task was about that was just ticked: to be logged."""
    fulfilled: Sequence[Task] = ()
    """Tasks that a contact just logged may have been: to be ticked."""
    phone: str | None = None
    """Said beside a contact, and not yet its client's: to be kept."""
    won: Deal | None = None
    """Its whole sum was told to be paid: perhaps it is won."""
    letters: bool = False
    """Whether clients are to be told that their bookings were rearranged."""


def done(result: Done, voice: Voice, offers: Offers = Offers()) -> Card:
    """A line for each thing that was done, what is offered, Undo, and the client to go on with."""
    lines = [line(outcome, voice) for outcome in result.outcomes if not _is_told_further(outcome, result)]
    ticks = [(_tick(task, voice),) for task in offers.fulfilled]
    letters = (letters_button(result.change.id, len(result.outcomes), voice),) if offers.letters else ()
    won = (win_button(offers.won, voice),) if offers.won is not None else ()
    offered = (*ticks, won, _log(result, offers.contact, voice), _keep(result, offers.phone, voice), letters)
    return Card("\n".join(lines), (*offered, *_buttons(result, voice)))


def _is_told_further(outcome: Outcome, result: Done) -> bool:
    """That a deal stands needs no line beside what became of it."""
    if not isinstance(outcome, outcomes.DealStands):
        return False
    return any(getattr(other, "deal", None) is outcome.deal for other in result.outcomes if other is not outcome)


def _tick(task: Task, voice: Voice) -> Button:
    what = shorten(voice.words(task.text) or voice("task-untitled"), LONGEST_TICK)
    return Button(voice("done-button-tick", what=plain(what)), press("tk", task.id, version(task)))


def _log(result: Done, contact: Channel | None, voice: Voice) -> tuple[Button, ...]:
    clients = clients_of(result)
    if contact is None or len(clients) != 1:
        return ()
    what = plain(voice(f"button-{contact}"))
    return (Button(voice("done-button-log", what=what), press("l", clients[0].id, str(contact))),)


def _keep(result: Done, phone: str | None, voice: Voice) -> tuple[Button, ...]:
    clients = clients_of(result)
    if phone is None or len(clients) != 1:
        return ()
    return (Button(voice("done-button-phone", phone=phone), press("cp", clients[0].id, phone)),)


def edited(result: Done, voice: Voice) -> Card:
    """What an edit of the message changed."""
    told = (outcome for outcome in result.outcomes if not _is_told_further(outcome, result))
    lines = [voice("edit-done"), *(line(outcome, voice) for outcome in told)]
    if result.withdrawn:
        lines.append(voice("edit-withdrawn", list=list_of(result.withdrawn, voice)))
    if result.left:
        lines.append(voice("undo-left", list=list_of(result.left, voice)))
    return Card("\n".join(lines), _buttons(result, voice))


def line(outcome: Outcome, voice: Voice) -> str:
    return LINES[type(outcome)](outcome, voice)


def clients_of(result: Done) -> list[Client]:
    """The clients a message was about, each once."""
    found = {outcome.client.id: outcome.client for outcome in result.outcomes if outcome.client is not None}
    return list(found.values())


def _buttons(result: Done, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    undo = undo_button(result.change.id, voice)
    clients = clients_of(result)
    openers = [open_client(client, voice) for client in clients[:2]]
    only = result.outcomes[0] if len(result.outcomes) == 1 else None
    extra = task_buttons(only.task, voice) if isinstance(only, outcomes.TaskMoved) else ()
    reasons = reason_buttons(only.deal, voice) if isinstance(only, outcomes.DealLost) else ()
    full = [full_day_button(one, voice) for one in result.outcomes if isinstance(one, PLANNED)]
    return (_next_step(result, clients, voice), *full, *reasons, (undo, *openers[:1]), tuple(openers[1:]), *extra)


def _next_step(result: Done, clients: list[Client], voice: Voice) -> tuple[Button, ...]:
    """After a contact that led to no task: what next?"""
    contact = any(isinstance(outcome, outcomes.InteractionLogged) for outcome in result.outcomes)
    planned = any(isinstance(outcome, PLANS) for outcome in result.outcomes)
    if not contact or planned or len(clients) != 1:
        return ()
    return (Button(voice("done-button-next"), press("nt", clients[0].id)),)
