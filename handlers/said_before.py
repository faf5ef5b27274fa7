"""What somebody said a moment ago in this chat, and of whom: «перезвонить ему» behind «звонил Громову»."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from crm.messages.read import Read
from crm.messages.which_task import stems
from crm.wishes import (
    BookVisit,
    CancelTask,
    ChangeClient,
    CreateDeal,
    CreateTask,
    LoseDeal,
    Mention,
    MoveDeal,
    MoveTask,
    WinDeal,
    Wish,
)
from handlers.clients import certain
from handlers.desk import Desk
from handlers.pending import Pending
from names.fold import words as words_of
from phrases.tasks.planned_contacts import follows_a_contact
from phrases.words.small_words import small_words
from storage.tables import Change, Client, Question, SentMessage, Task

LOOKED_BACK = 5
IN_ONE_BREATH = timedelta(minutes=15)
"""So long a pronoun means whom the messages before spoke of."""
AT_ONCE = timedelta(minutes=5)
"""So long what names nobody is of what was just said."""
NOBODY = Mention()
ALL = small_words("moving_all", "all")
CONTACTS = {"log_interaction", "answer_invitation"}
TELLING = {"create_client", "change_client", "create_deal", "move_deal", "win_deal", "lose_deal", "log_interaction"}
"""Kinds of wishes behind which «передумал», «почта a@b.ru» is of the same client; a plan may be of anybody."""


async def said_before(desk: Desk, within: timedelta) -> list[Change | Question]:
    """What the person wrote here, done or still asked about, the newest first."""
    since = desk.now - within
    changes = await desk.book.changes.latest(desk.member.id, desk.chat_id, since, LOOKED_BACK)
    asked = await desk.book.questions.open_to(desk.member.id, LOOKED_BACK)
    questions = [one for one in asked if one.chat_id == desk.chat_id and one.asked_at >= since]
    dated: list[tuple[datetime, Change | Question]] = [(one.made_at, one) for one in changes]
    dated += [(one.asked_at, one) for one in questions]
    return [one for _, one in sorted(dated, key=lambda pair: pair[0], reverse=True)]


async def just_said(about: SentMessage | None, desk: Desk, within: timedelta = AT_ONCE) -> Change | Question | None:
    """One's own of the card replied to, else the newest of what was said here a moment ago; nothing shown since."""
    if about is None:
        newest = next(iter(await said_before(desk, within)), None)
        return None if newest is None or await anything_shown_since(newest, desk) else newest
    change = await desk.book.changes.of(about.change_id)
    own = change is not None and change.member_id == desk.member.id
    return change if change is not None and own and change.undone_at is None else None


async def looked_at(desk: Desk) -> Client | None:
    """Whose card the person has asked for a moment ago, when the chat shows nothing newer."""
    sent = await desk.book.outbox.answered_last(desk.bot_id, desk.chat_id, desk.now - IN_ONE_BREATH)
    if sent is None or sent.client_id is None or sent.change_id is not None or sent.question_id is not None:
        return None
    if await desk.book.outbox.shown_since(desk.chat_id, sent.outbox_id, []):
        return None
    return await desk.book.clients.of(sent.client_id)


async def with_the_client_spoken_with(read: Read, desk: Desk) -> Read:
    """«звонил Громову», and then «перезвонить в четверг», «договорились на 130», «отказался»: it is of Громов.

    Behind his deal or a fact about him too, but for plans; behind his card only what is known of him. Only
    where nothing else was said or shown since, and where no plan of the message may be an office chore.
    """
    language = desk.voice.language
    lost = [wish for wish in read.wishes if _is_of_nobody(wish)]
    plans = [wish for wish in lost if isinstance(wish, CreateTask)]
    if not lost or not all(follows_a_contact(plan.text, language) for plan in plans):
        return read
    client = await _spoken_with(desk)
    if client is None and not plans:
        client = await _just_written_of(desk) or await looked_at(desk)
    if client is None:
        return read
    wishes = tuple(wish.of(certain(client)) if wish in lost else wish for wish in read.wishes)
    return read.model_copy(update={"wishes": wishes})


def agrees(wish: Wish) -> bool:
    """«да, давайте в пятницу»: what a client answers, whoever it is."""
    return isinstance(wish, BookVisit) and wish.agreed


def _is_of_nobody(wish: Wish) -> bool:
    """What follows a contact and names nobody; another contact may be with anybody."""
    if isinstance(wish, CreateTask):
        return wish.assignee is None and wish.client in {None, NOBODY} and wish.repeat is None
    if agrees(wish):
        return wish.mention == NOBODY
    return isinstance(wish, CreateDeal | WinDeal | LoseDeal | MoveDeal | ChangeClient) and wish.client == NOBODY


async def _just_written_of(desk: Desk) -> Client | None:
    """The one client of whom a deal, a contact or a fact was written a moment ago, with nothing shown since."""
    said = await just_said(None, desk)
    if not isinstance(said, Change) or not any(told["wish"]["kind"] in TELLING for told in said.wishes):
        return None
    clients = await clients_of(said, desk)
    return clients[0] if len(clients) == 1 else None


async def _spoken_with(desk: Desk) -> Client | None:
    """The one client of the newest contact told here; all that was told since is of them too."""
    before = await said_before(desk, IN_ONE_BREATH)
    named: set[int] = set()
    for said in before:
        clients = await clients_of(said, desk)
        named |= {client.id for client in clients}
        if isinstance(said, Question) or len(clients) != 1 or len(named) != 1:
            return None
        if any(told["wish"]["kind"] in CONTACTS for told in said.wishes):
            return None if await anything_shown_since(said, desk, besides=before) else clients[0]
    return None


async def with_the_task_just_planned(text: str, read: Read, desk: Desk) -> Read:
    """«перенеси на среду», «сдвинь на час», «удали задачу» right behind a plan: that one, unless words name another."""
    wish = read.only
    if not isinstance(wish, MoveTask | CancelTask) or wish.task is not None or wish.client not in {None, NOBODY}:
        return read
    if (isinstance(wish, CancelTask) and (wish.told or wish.on)) or not ALL.isdisjoint(words_of(text)):
        return read
    newest = await just_said(None, desk, IN_ONE_BREATH)
    planned = await planned_in([newest], desk) if isinstance(newest, Change) else []
    if len(planned) != 1 or not _may_name(planned[0], wish.text):
        return read
    meant = wish.model_copy(update={"client": None, "task": planned[0].id})
    return read.model_copy(update={"wishes": (meant,)})


def _may_name(task: Task, words: str) -> bool:
    named = stems(words)
    return not named or bool(named & stems(task.text))


async def planned_in(changes: Sequence[Change], desk: Desk) -> list[Task]:
    """The tasks that these changes have made or moved, and that are open still."""
    entries = [entry for change in changes for entry in await desk.book.journal.entries(change.id)]
    numbers = {entry.record_id for entry in entries if entry.record == "task"}
    tasks = [await desk.book.tasks.of(number) for number in sorted(numbers)]
    return [task for task in tasks if task is not None and task.closed_at is None]


async def anything_shown_since(
    said: Change | Question, desk: Desk, *, besides: Sequence[Change | Question] = ()
) -> bool:
    """Whether the chat shows anything newer than the answer to these words: a reminder, a client, a colleague's card.

    Answers to the words of `besides` do not count.
    """
    if said.outbox_id is None:
        return True
    answers = [one.outbox_id for one in (said, *besides) if one.outbox_id is not None]
    return await desk.book.outbox.shown_since(desk.chat_id, said.outbox_id, answers)


async def clients_of(said: Change | Question, desk: Desk) -> list[Client]:
    """Whom a message of the person was about, done or still asked about."""
    if isinstance(said, Question):
        wishes = Pending.model_validate(said.waiting).wishes
        mentions = [mention for wish in wishes if (mention := wish.mention) is not None]
        numbers = {int(number) for mention in mentions for number in mention.ids}
    else:
        entries = await desk.book.journal.entries(said.id)
        numbers = {entry.client_id for entry in entries if entry.client_id is not None}
    known = await desk.book.clients.several(sorted(numbers))
    return [client for client in known.values() if client.archived_at is None]
