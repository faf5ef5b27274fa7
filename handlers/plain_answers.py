"""Plain messages: whether one answers the question that is open, or is a sentence of its own."""

from crm.messages.read import Read
from crm.wishes import (
    ASKING,
    CancelTask,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    FindClients,
    FinishTask,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveTask,
    Wish,
)
from handlers import filling
from handlers.answer import Answer
from handlers.masters import master_named
from handlers.reading import frame
from names.person import nominative, same_name
from phrases import names_a_deed, names_several_days, read_moment, read_stage, read_sums
from phrases.answers.choosing import may_be_a_name
from phrases.dates.zones import read_zone

SENTENCES = (CreateClient, ChangeClient, LogInteraction, CreateDeal, LoseDeal)
"""Wishes that show a sentence of its own rather than an answer."""
INTENDED: dict[type, tuple[str, ...]] = {
    CreateClient: ("client",),
    ChangeClient: ("client",),
    CreateDeal: ("deal", "call", "meeting", "visit", "note", "task"),
    LogInteraction: ("call", "meeting", "visit", "message", "email", "note"),
    LoseDeal: ("lose", "note", "call", "meeting"),
}
"""By which commands such a sentence may have been asked for."""
NAME_WORDS = 4
BARE_NAME = "nothing but a name is said"
"""Why a message is read as a search; where one of several is awaited it is an answer."""
TITLE_WORDS = 2
"""A title so short may be a word that asks for something elsewhere: «VIP», «Команда»."""


async def is_anything(answer: Answer, read: Read) -> bool:
    """Whatever is not surely a sentence of its own."""
    return not (read.sure and any(_tells_of_its_own(wish) or _asks(wish, answer.text) for wish in read.wishes))


async def is_a_master(answer: Answer, _: Read) -> bool:
    return await master_named(answer.text, answer.desk) is not None


async def is_rest(answer: Answer, read: Read) -> bool:
    """What a command was to be followed by."""
    wanted = answer.pending.intent
    if read.sure and any(_asks(wish, answer.text) for wish in read.wishes):
        return False
    other = [wish for wish in read.wishes if _tells_of_its_own(wish)]
    return not (read.sure and other and wanted not in INTENDED.get(type(other[0]), (wanted,)))


async def is_title(answer: Answer, read: Read) -> bool:
    return len(answer.text.split()) <= TITLE_WORDS or await is_rest(answer, read)


async def is_zone(answer: Answer, _: Read) -> bool:
    return read_zone(answer.text) is not None


async def is_date(answer: Answer, read: Read) -> bool:
    """One that is said of nobody else and of nothing else to be done."""
    surroundings = await frame(answer.desk)
    tasks = [wish for wish in read.wishes if isinstance(wish, CreateTask)]
    if not await is_anything(answer, read) or any(wish.mention is not None for wish in read.wishes):
        return False
    if any(_orders(wish) for wish in read.wishes):
        return False
    if read.sure and any(names_a_deed(task.text, surroundings) for task in tasks):
        return False
    if names_several_days(answer.text, surroundings):
        return False
    return read_moment(answer.text, surroundings) is not None


async def is_sum(answer: Answer, read: Read) -> bool:
    """One that is said of nobody else."""
    if not await is_anything(answer, read) or any(_is_of_another(answer.wish, wish) for wish in read.wishes):
        return False
    return bool(read_sums(answer.text, await frame(answer.desk)))


async def is_stage(answer: Answer, read: Read) -> bool:
    return await is_anything(answer, read) and read_stage(answer.text, await frame(answer.desk)) is not None


async def is_name(answer: Answer, read: Read) -> bool:
    """A few words that record nothing and are no small talk."""
    small_talk = read.understood and not read.clients and not read.wishes
    return await _records_nothing(answer, read) and len(answer.text.split()) <= NAME_WORDS and not small_talk


async def is_somebodys_name(answer: Answer, read: Read) -> bool:
    """«1» and «70 тысяч» name nobody, but for somebody known by the end of a phone."""
    if not await is_name(answer, read) or not may_be_a_name(answer.text):
        return False
    spelt = any(map(str.isalpha, answer.text)) and not read_sums(answer.text, await frame(answer.desk))
    return spelt or bool(await filling.called(answer.text, answer.desk))


async def is_one_of_those(answer: Answer, read: Read) -> bool:
    """A name of those offered."""
    meant = await filling.of_those(answer)
    short = len(answer.text.split()) <= NAME_WORDS
    if len(meant) == 1 and short and (not read.sure or BARE_NAME in read.reasons):
        return True
    return bool(meant) and await _records_nothing(answer, read)


async def _records_nothing(answer: Answer, read: Read) -> bool:
    """Nothing happened or is to happen; a name alone may look like a client to be made."""
    unsure = (not read.sure and isinstance(wish, CreateClient) for wish in read.writing)
    return await is_anything(answer, read) and all(unsure)


def _tells_of_its_own(wish: Wish) -> bool:
    """A record; but a note of nobody («выбрали соседей») may be the answer that is awaited."""
    of_nobody = isinstance(wish, LogInteraction) and wish.channel is Channel.NOTE and wish.client == Mention()
    return isinstance(wish, SENTENCES) and not of_nobody


def _asks(wish: Wish, text: str) -> bool:
    """Whether something else is asked for; a bare name is no search where an answer is awaited."""
    named = isinstance(wish, FindClients) and any(same_name(wish.query, name) for name in (text, nominative(text)))
    return isinstance(wish, ASKING) and not named


def _orders(wish: Wish) -> bool:
    """What becomes of something else: «отмени встречи на завтра»; «перенеси на завтра» tells no other thing to move."""
    return isinstance(wish, CancelTask | FinishTask) or (isinstance(wish, MoveTask) and bool(wish.text))


def _is_of_another(asked: Wish, said: Wish) -> bool:
    """Whether somebody is named who is not the one that is asked about."""
    whom, named = asked.mention, said.mention
    if named is None or not (named.ids or named.name):
        return False
    return whom is None or not set(whom.ids) & set(named.ids)
