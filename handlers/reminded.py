"""The reminder that was said last in a chat: what the person says next, and names nobody, is about it."""

from datetime import timedelta

from crm.messages.read import Read
from crm.wishes import Channel, LogInteraction, Mention
from handlers.clients import certain
from handlers.desk import Desk
from handlers.said_before import IN_ONE_BREATH, NOBODY, clients_of, said_before
from names.gender import gender_of
from phrases.answers.pronouns import gender_spoken_of
from phrases.tasks.planned_contacts import planned_contact
from phrases.tasks.ticked import was_sent
from storage.tables import Client, SentMessage, Task

LATELY = timedelta(hours=6)
"""So long a reminder is answered without a reply, where nothing else was said or shown since."""
ALIKE = {
    Channel.CALL: {Channel.CALL},
    Channel.MEETING: {Channel.MEETING, Channel.VISIT},
    Channel.VISIT: {Channel.MEETING, Channel.VISIT},
    Channel.MESSAGE: {Channel.MESSAGE, Channel.EMAIL},
    Channel.EMAIL: {Channel.MESSAGE, Channel.EMAIL},
}
"""By which contacts a planned one is done."""


async def just_reminded(desk: Desk) -> SentMessage | None:
    """The reminder of one thing that is the newest in this chat, and that waits for an answer."""
    sent = await desk.book.outbox.pushed_last(desk.bot_id, desk.chat_id, desk.now - LATELY)
    if sent is None or sent.reminder_id is None:
        return None
    if await desk.book.outbox.shown_since(desk.chat_id, sent.outbox_id, []):
        return None
    reminder = await desk.book.reminders.of(sent.reminder_id)
    waits = reminder is not None and reminder.state == "sent" and reminder.member_id == desk.member.id
    return sent if waits else None


async def reminded_of(text: str, read: Read, desk: Desk) -> Mention | None:
    """Of whom a contact is that names nobody, right behind a reminder of such a contact: «не дозвонился»."""
    nobodys = [wish for wish in read.wishes if wish.mention == NOBODY]
    told = [wish for wish in nobodys if isinstance(wish, LogInteraction)]
    if not told or any(wish.mention not in {None, NOBODY} for wish in read.wishes):
        return None
    task = await _task_of(await just_reminded(desk), desk)
    client = await desk.book.clients.of(task.client_id) if task is not None else None
    if task is None or client is None or not await _may_be_meant(text, client, desk):
        return None
    return certain(client) if any(_is_what_was_planned(wish, task, client, text, desk) for wish in told) else None


async def _may_be_meant(text: str, client: Client, desk: Desk) -> bool:
    """«он» may as well be somebody of whom the person has just spoken."""
    if gender_spoken_of(text) is None:
        return True
    spoken_of = {one.id for said in await said_before(desk, IN_ONE_BREATH) for one in await clients_of(said, desk)}
    return agree(text, client) and spoken_of <= {client.id}


def agree(text: str, client: Client) -> bool:
    """Whether «он», «она» of a text may be the client."""
    spoken_of = gender_spoken_of(text)
    return spoken_of is None or gender_of(client.name) in {None, spoken_of}


async def _task_of(about: SentMessage | None, desk: Desk) -> Task | None:
    """One's own open task that a reminder is about."""
    task = await desk.book.tasks.of(about.task_id) if about is not None and about.reminder_id is not None else None
    return task if task is not None and task.closed_at is None and task.assignee_id == desk.member.id else None


def _is_what_was_planned(wish: LogInteraction, task: Task, client: Client, text: str, desk: Desk) -> bool:
    planned = planned_contact(task.text, desk.voice.language)
    if planned is not None:
        return wish.channel in ALIKE[planned]
    return was_sent(text, f"{task.text} {client.name}", desk.voice.language)
