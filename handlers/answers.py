"""Answers to open questions: by a button, by a reply to the card, or by a plain message that fits."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cards.card import Card
from cards.presses import Press
from cards.questions import asks, asks_again, asks_date, closed
from crm.calendar import at_wall
from crm.settle import fill, make_client, name_client
from crm.wishes import (
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveTask,
    Read,
    Wish,
)
from handlers.carrying import carry, open_question, show_question
from handlers.clients import show_found
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.reading import frame, read_text
from handlers.settings import zone_typed
from phrases import Intent, read_moment, read_stage, read_sums
from phrases.zones import read_zone
from storage.tables import Question, SentMessage

SENTENCES = (CreateClient, ChangeClient, LogInteraction, CreateDeal, LoseDeal)
"""Wishes that show a sentence of its own rather than an answer."""
NAME_WORDS = 4


@dataclass(frozen=True)
class Answer:
    """What was tapped or typed in answer to a question."""

    question: Question
    pending: Pending
    desk: Desk
    choice: str = ""
    label: str = ""
    """The words on the button that was pressed."""
    text: str = ""

    async def go_on(self, wishes: list[Wish] | tuple[Wish, ...]) -> None:
        """The answer fills the gap: on with the whole message."""
        await self.close()
        await carry(self.desk, self.pending.model_copy(update={"wishes": tuple(wishes)}))

    async def close(self, state: str = "answered") -> None:
        self.question.state = state
        await self.desk.book.save(self.question)
        if self.question.outbox_id is not None:
            text = str(self.question.about.get("text", ""))
            answer = self.label or self.text
            await self.desk.edit(self.question.outbox_id, closed(text, answer, self.desk.voice))


async def on_answer(press: Press, callback_id: str, label: str, desk: Desk) -> None:
    """`q:<question>:<answer>`: a button of a question was pressed."""
    question = await _open_question(press.number(0), callback_id, desk)
    if question is None:
        return
    answer = Answer(question, Pending.model_validate(question.waiting), desk, choice=press.args[1], label=label)
    if answer.choice == "no":
        await answer.close("left")
        await desk.say(Card(desk.voice("ask-cancelled")))
    elif question.kind in ANSWERS:
        await ANSWERS[question.kind](answer)


async def ask_again(number: int, callback_id: str, desk: Desk) -> None:
    """Ask a question that waits once more; its message goes through as it would have then."""
    question = await _open_question(number, callback_id, desk)
    if question is None:
        return
    pending = Pending.model_validate(question.waiting)
    if question.kind in GAPS:
        question.state = "left"
        await desk.book.save(question)
        await carry(desk, pending)
    else:
        text = str(question.about.get("text", ""))
        await desk.say(asks_again(question.id, text, desk.voice), question_id=question.id)


async def _open_question(number: int, callback_id: str, desk: Desk) -> Question | None:
    question = await desk.book.questions.of(number)
    if question is None or question.state != "open" or question.member_id != desk.member.id:
        await desk.answer_press(callback_id, desk.voice("ask-closed"))
        return None
    await desk.answer_press(callback_id)
    return question


async def answer_by_text(text: str, about: SentMessage | None, desk: Desk) -> bool:
    """Whether a typed message was taken as an answer: to the card replied to, or else to the newest question."""
    replied = about is not None and about.question_id is not None
    if replied and about is not None:
        question = await desk.book.questions.of(about.question_id or 0)
        questions = [question] if question is not None and question.state == "open" else []
    else:
        questions = await _newest_typed(desk) if about is None else []
    for question in questions:
        answer = Answer(question, Pending.model_validate(question.waiting), desk, text=text)
        if question.kind in TYPED and (replied or await _fits(answer)):
            return await TYPED[question.kind](answer)
    return False


async def _newest_typed(desk: Desk) -> list[Question]:
    """The newest question that can be answered by typing."""
    return [one for one in await desk.book.questions.open_to(desk.member.id) if one.kind in TYPED][:1]


async def _fits(answer: Answer) -> bool:
    """Whether a plain message answers this question and is not surely a sentence of its own."""
    kind, desk = answer.question.kind, answer.desk
    if kind in {"Command", "LogText", "LossReason"}:
        return await _fits_command(answer)
    if kind == "Zone":
        return read_zone(answer.text) is not None
    read = await read_text(answer.text, desk)
    if read.sure and any(isinstance(wish, SENTENCES) for wish in read.wishes):
        return False
    if kind in {"WhichDate", "OtherTime"}:
        named = [wish for wish in read.wishes if getattr(wish, "client", None) is not None]
        return not named and read_moment(answer.text, await frame(desk)) is not None
    if kind == "WhichAmount":
        return bool(read_sums(answer.text, await frame(desk)))
    if kind == "WhichStage":
        return read_stage(answer.text, await frame(desk)) is not None
    return await _fits_name(answer, read)


async def _fits_name(answer: Answer, read: Read) -> bool:
    """A name was asked for: a few words that are no small talk; or one of those offered."""
    if answer.question.kind == "WhichClient":
        offered = set(answer.question.about.get("clients", []))
        return bool(offered & set(await _named(answer.text, answer.desk)))
    small_talk = read.understood and not read.clients and not read.wishes
    return answer.question.kind in {"WhoIsMeant", "Find"} and len(answer.text.split()) <= NAME_WORDS and not small_talk


async def _fits_command(answer: Answer) -> bool:
    read = await read_text(answer.text, answer.desk)
    wanted = answer.pending.intent
    other = [wish for wish in read.wishes if isinstance(wish, SENTENCES)]
    return not (read.sure and other and wanted not in INTENDED.get(type(other[0]), (wanted,)))


INTENDED: dict[type, tuple[str, ...]] = {
    CreateClient: ("client",),
    ChangeClient: (),
    CreateDeal: ("deal", "call", "meeting", "visit", "note", "task"),
    LogInteraction: ("call", "meeting", "visit", "message", "email", "note"),
    LoseDeal: ("lose", "note", "call", "meeting"),
}


# By kind of question


async def _which_client(answer: Answer) -> None:
    pending = answer.pending
    if answer.choice == "create":
        meant: Mention | None = getattr(pending.wishes[pending.ordinal], "client", None)
        await answer.go_on(make_client(pending.wishes, pending.ordinal, meant.name if meant else ""))
    elif answer.choice == "name":
        await _ask_again(answer, "WhoIsMeant", "ask-name-again")
    else:
        await answer.go_on(name_client(pending.wishes, pending.ordinal, int(answer.choice)))


async def _client_typed(answer: Answer) -> bool:
    """A name was typed: somebody known, or somebody new."""
    pending = answer.pending
    known = await _named(answer.text, answer.desk)
    if len(known) == 1:
        await answer.go_on(name_client(pending.wishes, pending.ordinal, known[0]))
        return True
    meant = Mention(ids=tuple(known), name=answer.text.strip()[:200])
    wishes = [_rename(wish, pending.wishes[pending.ordinal], meant) for wish in pending.wishes]
    await answer.go_on(wishes)
    return True


def _rename(wish: Wish, asked: Wish, meant: Mention) -> Wish:
    same = getattr(wish, "client", None) == getattr(asked, "client", None) and hasattr(wish, "client")
    return wish.model_copy(update={"client": meant}) if same else wish


async def _named(text: str, desk: Desk) -> list[int]:
    """Who is called this: by the phrases' own reading, or by search."""
    read = await read_text(text, desk)
    ids = {int(number) for mention in read.clients for number in mention.ids}
    if ids:
        return sorted(ids)
    return [client.id for client in await desk.book.clients.search(text, limit=5)]


async def _same_client(answer: Answer) -> None:
    pending = answer.pending
    wish = pending.wishes[pending.ordinal]
    if not isinstance(wish, CreateClient):
        raise TypeError(wish.kind)
    if answer.choice == "create":
        await answer.go_on(fill(pending.wishes, pending.ordinal, anyway=True))
        return
    known = Mention(ids=(int(answer.choice),), name=wish.name)
    added = ChangeClient(client=known, company=wish.company, phone=wish.phone, email=wish.email, birthday=wish.birthday)
    rest = [_meaning(other, known) for other in pending.wishes]
    await answer.go_on([*rest[: pending.ordinal], added, *rest[pending.ordinal + 1 :]])


def _meaning(wish: Wish, known: Mention) -> Wish:
    mention: Mention | None = getattr(wish, "client", None)
    return wish.model_copy(update={"client": known}) if mention is not None and mention.new else wish


async def _date(answer: Answer) -> None:
    due_at = _chosen_moment(answer.choice, answer.desk)
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, due_at=due_at))


def _chosen_moment(choice: str, desk: Desk) -> datetime:
    zone, now = desk.doer.zone, desk.now
    today = now.astimezone(zone).date()
    if choice == "hour":
        return now + timedelta(hours=1)
    if choice == "today":
        evening = at_wall(today, datetime(2000, 1, 1, 18).time(), zone)  # noqa: DTZ001 (a wall clock)
        return evening if evening > now else now + timedelta(hours=1)
    days = {"tomorrow": 1, "week": 7}[choice]
    return at_wall(today + timedelta(days=days), datetime(2000, 1, 1, 10).time(), zone)  # noqa: DTZ001 (a wall clock)


async def _date_typed(answer: Answer) -> bool:
    moment = read_moment(answer.text, await frame(answer.desk))
    if moment is None or moment <= answer.desk.now:
        key = "ask-date-again" if moment is None else "ask-date-past"
        await answer.desk.say(asks_date(answer.question.id, answer.desk.voice, key=key), question_id=answer.question.id)
        return True
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, due_at=moment))
    return True


async def _amount(answer: Answer) -> None:
    wish = answer.pending.wishes[answer.pending.ordinal]
    if isinstance(wish, CreateDeal):
        chosen = wish.alternatives[int(answer.choice)]
        await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, amount=chosen, alternatives=()))


async def _amount_typed(answer: Answer) -> bool:
    sums = read_sums(answer.text, await frame(answer.desk))
    if len(sums) != 1:
        again = asks("ask-amount-again", answer.question.id, answer.desk.voice)
        await answer.desk.say(again, question_id=answer.question.id)
        return True
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, amount=sums[0], alternatives=()))
    return True


async def _stage(answer: Answer) -> None:
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, stage=answer.choice))


async def _stage_typed(answer: Answer) -> bool:
    stage = read_stage(answer.text, await frame(answer.desk))
    if stage is None:
        return False
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, stage=stage))
    return True


async def _which_deal(answer: Answer) -> None:
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, deal=int(answer.choice)))


async def _no_deal(answer: Answer) -> None:
    """Make the deal first, then go on with it."""
    pending = answer.pending
    client: Mention = getattr(pending.wishes[pending.ordinal], "client", Mention())
    made = CreateDeal(client=client, agreed=False)
    await answer.go_on([*pending.wishes[: pending.ordinal], made, *pending.wishes[pending.ordinal :]])


async def _which_task(answer: Answer) -> None:
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, task=int(answer.choice)))


async def _no_task(answer: Answer) -> None:
    """There was nothing to move: it becomes a new task."""
    pending = answer.pending
    wish = pending.wishes[pending.ordinal]
    if isinstance(wish, MoveTask):
        made = CreateTask(client=wish.client, due_at=wish.due_at, text=wish.text or pending.text)
        await answer.go_on([*pending.wishes[: pending.ordinal], made, *pending.wishes[pending.ordinal + 1 :]])


async def _create_found(answer: Answer) -> None:
    """Nobody was found: made from the words of the search."""
    read = await read_text(answer.pending.text, answer.desk, intent=Intent.CLIENT)
    await answer.go_on(_writing(read))


async def _draft(answer: Answer) -> None:
    if answer.choice == "yes":
        await answer.go_on(answer.pending.wishes)
    else:
        about: Mention | None = getattr(answer.pending.wishes[0], "client", None) if answer.pending.wishes else None
        await _as_intended(answer, answer.choice, about)


async def _not_understood(answer: Answer) -> None:
    if answer.choice == "find":
        from handlers.clients import show_found

        await answer.close()
        await show_found(answer.pending.text, answer.desk)
        return
    await _as_intended(answer, answer.choice, answer.pending.about)


async def _as_intended(answer: Answer, intent: str, about: Mention | None) -> None:
    """Read the same words again, as what the person says they are."""
    desk = answer.desk
    read = await read_text(answer.pending.text, desk, intent=Intent(intent), about=about)
    await answer.close()
    await carry(desk, answer.pending.model_copy(update={"wishes": _writing(read)}))


def _writing(read: Read) -> tuple[Wish, ...]:
    return tuple(wish for wish in read.wishes if hasattr(wish, "client") or isinstance(wish, CreateClient))


async def _command_typed(answer: Answer) -> bool:
    """The rest of a command that was sent without arguments."""
    pending = answer.pending
    read = await read_text(answer.text, answer.desk, intent=Intent(pending.intent or "note"), about=pending.about)
    await answer.close()
    await carry(answer.desk, pending.model_copy(update={"wishes": _writing(read), "text": answer.text}))
    return True


async def _reason_typed(answer: Answer) -> bool:
    """Why the deal was lost, in the person's own words."""
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, reason=answer.text.strip()))
    return True


async def _skipped(answer: Answer) -> None:
    """A contact without words, a refusal without a reason."""
    pending = answer.pending
    await answer.close()
    await carry(answer.desk, pending)


async def _find_typed(answer: Answer) -> bool:
    await answer.close()
    await show_found(answer.text, answer.desk)
    return True


async def _zone_typed(answer: Answer) -> bool:
    if await zone_typed(answer.text, bool(answer.question.about.get("first")), answer.desk):
        await answer.close()
    return True


async def _ask_again(answer: Answer, kind: str, key: str) -> None:
    await answer.close("left")
    question = await open_question(answer.desk, kind, answer.pending)
    await show_question(answer.desk, question, asks(key, question.id, answer.desk.voice))


ANSWERS: dict[str, Callable[[Answer], Awaitable[None]]] = {
    "WhichClient": _which_client,
    "UnknownClient": _which_client,
    "SameClient": _same_client,
    "WhichDate": _date,
    "OtherTime": _date,
    "WhichAmount": _amount,
    "WhichStage": _stage,
    "WhichDeal": _which_deal,
    "NoDeal": _no_deal,
    "WhichTask": _which_task,
    "WhichReminder": _which_task,
    "NoTask": _no_task,
    "Draft": _draft,
    "NotUnderstood": _not_understood,
    "LogText": _skipped,
    "LossReason": _skipped,
    "NotFound": _create_found,
}
GAPS = {"WhichClient", "UnknownClient", "WhoIsMeant", "SameClient", "WhichDate", "WhichAmount", "WhichStage",
        "WhichDeal", "NoDeal", "WhichTask", "NoTask"}  # fmt: skip
TYPED: dict[str, Callable[[Answer], Awaitable[bool]]] = {
    "WhichClient": _client_typed,
    "UnknownClient": _client_typed,
    "WhoIsMeant": _client_typed,
    "WhichDate": _date_typed,
    "OtherTime": _date_typed,
    "WhichAmount": _amount_typed,
    "WhichStage": _stage_typed,
    "Command": _command_typed,
    "LogText": _command_typed,
    "LossReason": _reason_typed,
    "Zone": _zone_typed,
    "Find": _find_typed,
}
