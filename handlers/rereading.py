"""Answers by which the words are read again, or read at last."""

from collections.abc import Sequence

from cards.card import Card
from cards.deals import REASONS
from cards.settings import meaning as meaning_name
from crm.messages.read import Read
from crm.rearranging import still_possible
from crm.wishes import (
    CreateClient,
    CreateTask,
    LogInteraction,
    Mention,
    Wish,
)
from handlers.answer import Answer
from handlers.cancelling_all import still_planned
from handlers.carrying import carry
from handlers.clients import ask_what_to_note, show_found
from handlers.reading import frame, read_text
from handlers.settings import zone_typed
from handlers.tasks import show_today
from phrases import Intent, unknown_verbs
from storage.tables import LearnedWord

LEARNED = ("call", "meeting", "visit", "message", "email", "note", "task", "deal")


async def client_wanted(answer: Answer) -> None:
    """Nobody was found: made from the words of the search."""
    read = await read_text(answer.pending.text, answer.desk, intent=Intent.CLIENT)
    await answer.go_on(_writing(read))


async def draft_confirmed(answer: Answer) -> None:
    """Written as it was understood, or read again as what was tapped."""
    wishes = answer.pending.wishes
    if answer.choice == "yes":
        if len(wishes) == 1:
            await learn(meaning_of(wishes[0]), answer)
        planned = await still_planned(wishes, answer.desk)
        await _carry_confirmed(await still_possible(planned, answer.desk.book, answer.desk.doer), answer)
    else:
        await _as_intended(answer, answer.choice, wishes[0].mention if wishes else None)


async def _carry_confirmed(wishes: Sequence[Wish], answer: Answer) -> None:
    if wishes:
        await answer.go_on(wishes)
    else:
        await answer.close()
        await show_today(answer.desk)


async def learn(meaning: str | None, answer: Answer) -> None:
    """The one verb nobody knew means what was tapped: used from the next message on, removed in /settings."""
    desk = answer.desk
    verbs = unknown_verbs(answer.pending.text, await frame(desk))
    if len(verbs) != 1 or meaning not in LEARNED:
        return
    await desk.book.learned_words.learn(
        LearnedWord(
            workspace_id=desk.workspace.id,
            word=verbs[0],
            meaning=meaning,
            member_id=desk.member.id,
            learned_at=desk.now,
        )
    )
    said = desk.voice("word-learned", word=verbs[0], meaning=meaning_name(meaning, desk.voice))
    await desk.say(Card(said))


def meaning_of(wish: Wish) -> str | None:
    """What the verb of a wish means, where it can be learned."""
    if isinstance(wish, LogInteraction):
        return str(wish.channel)
    return {"create_task": "task", "create_deal": "deal"}.get(wish.kind)


async def meaning_chosen(answer: Answer) -> None:
    if answer.choice == "find":
        await answer.close()
        await show_found(answer.pending.text, answer.desk)
        return
    await _as_intended(answer, answer.choice, answer.pending.about)


async def _as_intended(answer: Answer, intent: str, about: Mention | None) -> None:
    """Read the same words again, as what the person says they are."""
    desk = answer.desk
    answer.one_of([str(intent) for intent in Intent])
    await learn(intent, answer)
    read = await read_text(answer.pending.text, desk, intent=Intent(intent), about=about)
    await answer.close()
    await carry(desk, answer.pending.wanting(*_writing(read)))


def _writing(read: Read) -> tuple[Wish, ...]:
    return tuple(wish for wish in read.wishes if hasattr(wish, "client") or isinstance(wish, CreateClient))


async def command_typed(answer: Answer) -> bool:
    """The rest of a command that was sent without arguments; a whole sentence of that kind is as good."""
    pending = answer.pending
    plain = await read_text(answer.text, answer.desk, about=pending.about)
    intent = pending.intent or "note"
    if not (plain.sure and any(is_meant(wish, intent) for wish in plain.wishes)):
        plain = await read_text(answer.text, answer.desk, intent=Intent(intent), about=pending.about)
    await answer.close()
    wordless = intent == Intent.NOTE and pending.about is None
    if wordless and await ask_what_to_note(answer.text, plain, pending, answer.desk):
        return True
    await carry(answer.desk, pending.model_copy(update={"wishes": _writing(plain), "text": answer.text}))
    return True


async def deed_typed(answer: Answer) -> bool:
    """What a colleague is asked for: read as if it had been said at once, with its day and its client."""
    pending = answer.pending
    whole = f"{pending.text.strip()} {answer.text.strip()}"
    read = await read_text(whole, answer.desk, about=pending.about)
    asked = {wish.assignee for wish in pending.wishes if isinstance(wish, CreateTask)}
    told = [wish for wish in read.wishes if isinstance(wish, CreateTask) and wish.assignee in asked and wish.text]
    if not (read.sure and told and len(told) == len(read.wishes)):
        plain = await read_text(answer.text, answer.desk, intent=Intent.TASK, about=pending.about)
        told = [_with_deed(wish, plain, answer.text) for wish in pending.wishes if isinstance(wish, CreateTask)]
    await answer.close()
    await carry(answer.desk, pending.model_copy(update={"wishes": tuple(told), "text": whole}))
    return True


def _with_deed(task: CreateTask, plain: Read, words: str) -> CreateTask:
    """The task that was begun, with the client and the day of these words."""
    deed = next((wish for wish in plain.wishes if isinstance(wish, CreateTask)), CreateTask())
    said = {"text": deed.text or words.strip(), "client": deed.client, "due_at": task.due_at or deed.due_at}
    return task.model_copy(update=said)


def is_meant(wish: Wish, intent: str) -> bool:
    """Whether a wish is what the command of that name makes."""
    if isinstance(wish, LogInteraction):
        return wish.channel == intent
    made = {"client": "create_client", "deal": "create_deal", "task": "create_task", "visit": "record_visit"}
    return made.get(intent) == wish.kind


async def reason_typed(answer: Answer) -> bool:
    """Why the deal was lost, in the person's own words."""
    await answer.fill(reason=answer.text.strip())
    return True


async def reason_chosen(answer: Answer) -> None:
    """Why the deal was lost, by a button; or not said."""
    if answer.choice in REASONS:
        await answer.fill(reason=answer.desk.voice(f"loss-{answer.choice}"))
    else:
        await skipped(answer)


async def skipped(answer: Answer) -> None:
    """A contact without words, a refusal without a reason."""
    pending = answer.pending
    await answer.close()
    await carry(answer.desk, pending)


async def zone_answered(answer: Answer) -> bool:
    if await zone_typed(answer.text, bool(answer.question.about.get("first")), answer.desk):
        await answer.close()
    return True
