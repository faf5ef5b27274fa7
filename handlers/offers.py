"""What the answer to a message offers beside: a tick of the task it fulfils, its contact to log, a phone, a win."""

from collections.abc import Sequence
from datetime import timedelta

from cards.done import Offers, clients_of
from crm.deals import sum_of
from crm.messages.which_task import stems
from crm.outcomes import Done, InteractionLogged, TaskDone
from crm.rearranging import is_rearranged
from crm.rules.calendar import start_of_day
from crm.wishes import Channel
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.reading import frame
from phrases import read_phone
from phrases.answers.payments import read_payment
from phrases.tasks.planned_contacts import planned_contact
from storage.tables import Deal, Task

MOST = 2


async def offers(result: Done, pending: Pending, desk: Desk) -> Offers:
    """What goes on from what the words just did, by one tap each."""
    return Offers(
        _contact_made(result, desk),
        await _fulfilled(result, desk),
        await _phone_said(result, pending.text, desk),
        await _paid_for(result, pending.text, desk),
        letters=bool(pending.wishes) and all(map(is_rearranged, pending.wishes)),
    )


async def _paid_for(result: Done, text: str, desk: Desk) -> Deal | None:
    """The client's only open deal, when just its sum was paid: perhaps it is won."""
    only = result.outcomes[0] if len(result.outcomes) == 1 else None
    if not isinstance(only, InteractionLogged) or only.interaction.channel != Channel.NOTE:
        return None
    deals = await desk.book.deals.open_with(only.client.id) if any(sign.isdigit() for sign in text) else []
    if len(deals) != 1 or deals[0].amount is None:
        return None
    paid = read_payment(text, await frame(desk))
    return deals[0] if paid is not None and paid == sum_of(deals[0].amount, deals[0].currency) else None


async def _phone_said(result: Done, text: str, desk: Desk) -> str | None:
    """A phone that stands in the words of a contact and is nobody's yet; never where others read along."""
    only = result.outcomes[0] if result.outcomes else None
    if not isinstance(only, InteractionLogged) or len(clients_of(result)) != 1 or desk.group is not None:
        return None
    phone = read_phone(text, desk.workspace.country) if any(sign.isdigit() for sign in text) else None
    return None if phone is None or await desk.book.clients.reached_by("phone", phone) else phone


def _contact_made(result: Done, desk: Desk) -> Channel | None:
    """The contact that a task just ticked was about: it may be logged with its client, if none was today."""
    only = result.outcomes[0] if len(result.outcomes) == 1 else None
    if not isinstance(only, TaskDone) or only.client is None:
        return None
    last = only.client.last_contact_at
    if last is not None and last.astimezone(desk.doer.zone).date() == desk.doer.today:
        return None
    return planned_contact(only.task.text, desk.voice.language)


async def _fulfilled(result: Done, desk: Desk) -> Sequence[Task]:
    """The member's tasks due by today that a contact just logged may have been: offered to be ticked."""
    logged = [outcome for outcome in result.outcomes if isinstance(outcome, InteractionLogged)]
    if len(logged) != 1 or not logged[0].interaction.reached or logged[0].interaction.channel == Channel.NOTE:
        return ()
    made = {outcome.task.id for outcome in result.outcomes if hasattr(outcome, "task")}
    tomorrow = start_of_day(desk.doer.today + timedelta(days=1), desk.doer.zone)
    due = await desk.book.tasks.due_with(logged[0].client.id, desk.member.id, tomorrow)
    return [task for task in due if task.id not in made and _may_be(task, logged[0], desk)][:MOST]


def _may_be(task: Task, told: InteractionLogged, desk: Desk) -> bool:
    """The same kind of contact, or a word of the task among those of the contact."""
    words = stems(task.text) & stems(told.interaction.text)
    same = planned_contact(task.text, desk.voice.language) == told.interaction.channel
    return same or bool(words - stems(told.client.name))
