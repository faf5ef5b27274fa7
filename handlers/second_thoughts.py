"""«Не 250, а 260», «ой, это был Громов»: what the person has just written is set right by their next message."""

from collections.abc import Sequence
from datetime import timedelta

from crm.changing import wishes_of
from crm.messages.second_thoughts import DoubtfulError, Said, SecondThought, reworded, set_right
from crm.wishes import Wish
from handlers.answer import Answer
from handlers.carrying import carry, draft_of
from handlers.desk import Desk
from handlers.directory import BookDirectory
from handlers.pending import Pending, from_message
from handlers.reading import frame
from handlers.said_before import just_said, said_before
from phrases.answers.second_thoughts import may_be_second_thought, moments_told, read_second_thought
from storage.tables import Change, Question, SentMessage

LATELY = timedelta(hours=1)
"""What is denied in so many words is found so long; «нет, завтра» is of what was just said."""


async def set_right_by_words(text: str, message_id: int, about: SentMessage | None, desk: Desk) -> bool:
    """Whether a message was a correction of what was written, or of what is being asked about."""
    if not may_be_second_thought(text):
        return False
    thought = await read_second_thought(text, await frame(desk), BookDirectory(desk.book))
    if thought is None:
        return False
    pending = from_message(desk, message_id, text)
    try:
        return await _any_set_right(await _meant(about, thought, desk), thought, pending, desk)
    except DoubtfulError:
        return False


async def corrects_nothing(text: str, desk: Desk) -> bool:
    """Whether a message that set nothing right says nothing else either: «ой, в 15» is no task called «ой»."""
    if not may_be_second_thought(text):
        return False
    thought = await read_second_thought(text, await frame(desk), BookDirectory(desk.book))
    return thought is not None and thought.about is None and not thought.right.deeds


async def _any_set_right(
    said: Sequence[Change | Question], thought: SecondThought, pending: Pending, desk: Desk
) -> bool:
    for one in said:
        if await _is_set_right(one, thought, pending, desk):
            return True
    return False


async def _is_set_right(one: Change | Question, thought: SecondThought, pending: Pending, desk: Desk) -> bool:
    if isinstance(one, Question):
        return await _question_right(one, thought, desk)
    return await _change_right(one, thought, pending, desk)


async def _meant(about: SentMessage | None, thought: SecondThought, desk: Desk) -> Sequence[Change | Question]:
    """What may be meant, the newest first: one's own of the card replied to, else what was said lately in this chat."""
    if about is None and thought.wrong is not None:
        return await said_before(desk, LATELY)
    said = await just_said(about, desk)
    return [said] if said is not None else []


async def _change_right(change: Change, thought: SecondThought, pending: Pending, desk: Desk) -> bool:
    """As if the message itself were edited: one change with it, and one Undo."""
    wishes = wishes_of(change)
    better = set_right(wishes, thought, desk.doer.zone, desk.now, await _told(wishes, thought, desk))
    if better is None or change.erased_at is not None:
        return False
    update = {"wishes": tuple(better), "edits": change.id, "moment": change.made_at}
    await carry(desk, pending.model_copy(update=update))
    return True


async def _told(wishes: Sequence[Wish], thought: SecondThought, desk: Desk) -> Sequence[Said]:
    """Where only the right day or hour is said: the words by which the texts name the wrong one."""
    if thought.wrong is not None or (thought.right.day or thought.right.clock) is None:
        return []
    texts = [text for wish in wishes if isinstance(text := getattr(wish, "text", None), str)]
    return await moments_told(texts, await frame(desk), BookDirectory(desk.book))


async def _question_right(question: Question, thought: SecondThought, desk: Desk) -> bool:
    """What waits is asked about anew, as it is meant now."""
    waiting = Pending.model_validate(question.waiting)
    told = await _told(waiting.wishes, thought, desk)
    better = set_right(waiting.wishes, thought, desk.doer.zone, desk.now, told)
    if better is None:
        return False
    await Answer(question, waiting, desk).close("left")
    update = {"wishes": tuple(better), "text": reworded(waiting.text, thought)}
    pending = waiting.model_copy(update=update)
    await (draft_of(pending, desk) if question.kind == "Draft" else carry(desk, pending))
    return True
