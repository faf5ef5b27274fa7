"""What somebody said a moment ago in this chat, and of whom: «перезвонить ему» behind «звонил Громову»."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from crm.messages.read import Read
from crm.wishes import CreateDeal, CreateTask, LoseDeal, Mention, MoveDeal, WinDeal, Wish
from handlers.desk import Desk
from handlers.pending import Pending
from names.gender import gender_of
from phrases.answers.pronouns import gender_spoken_of
from phrases.tasks.planned_contacts import follows_a_contact
from storage.tables import Change, Client, Question

LOOKED_BACK = 5
IN_ONE_BREATH = timedelta(minutes=15)
"""So long a pronoun means whom the messages before spoke of."""
NOBODY = Mention()


async def said_before(desk: Desk, within: timedelta) -> list[Change | Question]:
    """What the person wrote here, done or still asked about, the newest first."""
    since = desk.now - within
    changes = await desk.book.changes.latest(desk.member.id, desk.chat_id, since, LOOKED_BACK)
    asked = await desk.book.questions.open_to(desk.member.id, LOOKED_BACK)
    questions = [one for one in asked if one.chat_id == desk.chat_id and one.asked_at >= since]
    dated: list[tuple[datetime, Change | Question]] = [(one.made_at, one) for one in changes]
    dated += [(one.asked_at, one) for one in questions]
    return [one for _, one in sorted(dated, key=lambda pair: pair[0], reverse=True)]


async def spoken_of(text: str, read: Read, desk: Desk) -> Mention | None:
    """The client that «ему», «с ней» of a message means: the only one of that gender in what was said before it.

    None when everybody is named, or when it may be several, or one whom the bot named since: then it is asked.
    """
    if not any(wish.mention == NOBODY for wish in read.wishes):
        return None
    gender = gender_spoken_of(text)
    if gender is None:
        return None
    before = await said_before(desk, IN_ONE_BREATH)
    for said in before:
        clients = [client for client in await _clients_of(said, desk) if gender_of(client.name) is gender]
        if clients:
            certain = len(clients) == 1 and not await anything_shown_since(said, desk, besides=before)
            return Mention(ids=(clients[0].id,), name=clients[0].name) if certain else None
    return None


async def with_the_client_spoken_with(read: Read, desk: Desk) -> Read:
    """«звонил Громову», and then «перезвонить в четверг», «договорились на 130», «отказался»: it is of Громов.

    Only where nothing else was said or shown since, and where no plan of the message may be an office chore.
    """
    language = desk.voice.language
    lost = [wish for wish in read.wishes if _is_of_nobody(wish)]
    plans = [wish for wish in lost if isinstance(wish, CreateTask)]
    if not lost or not all(follows_a_contact(plan.text, language) for plan in plans):
        return read
    client = await _spoken_with(desk)
    if client is None:
        return read
    mention = Mention(ids=(client.id,), name=client.name)
    wishes = tuple(wish.of(mention) if wish in lost else wish for wish in read.wishes)
    return read.model_copy(update={"wishes": wishes})


def _is_of_nobody(wish: Wish) -> bool:
    """What follows a contact and names nobody; another contact may be with anybody."""
    if isinstance(wish, CreateTask):
        return wish.assignee is None and wish.client in {None, NOBODY} and wish.repeat is None
    return isinstance(wish, CreateDeal | WinDeal | LoseDeal | MoveDeal) and wish.client == NOBODY


async def _spoken_with(desk: Desk) -> Client | None:
    """The one client of the newest contact told here; all that was told since is of them too."""
    before = await said_before(desk, IN_ONE_BREATH)
    named: set[int] = set()
    for said in before:
        clients = await _clients_of(said, desk)
        named |= {client.id for client in clients}
        if isinstance(said, Question) or len(clients) != 1 or len(named) != 1:
            return None
        if any(told["wish"]["kind"] == "log_interaction" for told in said.wishes):
            return None if await anything_shown_since(said, desk, besides=before) else clients[0]
    return None


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


async def _clients_of(said: Change | Question, desk: Desk) -> list[Client]:
    if isinstance(said, Question):
        wishes = Pending.model_validate(said.waiting).wishes
        mentions = [mention for wish in wishes if (mention := wish.mention) is not None]
        numbers = {int(number) for mention in mentions for number in mention.ids}
    else:
        entries = await desk.book.journal.entries(said.id)
        numbers = {entry.client_id for entry in entries if entry.client_id is not None}
    known = await desk.book.clients.several(sorted(numbers))
    return [client for client in known.values() if client.archived_at is None]
