"""Answers to open questions: by a button, by a reply to the card, or by a plain message that fits."""

from collections.abc import Awaitable, Callable

from cards.card import Card
from cards.presses import Press
from cards.questions import asks_again, draft
from crm.read import Read
from crm.wishes import (
    ASKING,
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    FindClients,
    LogInteraction,
    LoseDeal,
    Wish,
)
from handlers import (
    alerts,
    audit,
    circles,
    erasure,
    filling,
    handovers,
    relations,
    reminders,
    rereading,
    services,
    templates,
)
from handlers.answer import Answer
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.reading import frame, read_text
from names.person import same_name
from phrases import names_a_deed, read_moment, read_stage, read_sums
from phrases.consent import read_yes_or_no
from phrases.zones import read_zone
from storage.tables import Question, SentMessage

SENTENCES = (CreateClient, ChangeClient, LogInteraction, CreateDeal, LoseDeal)
"""Wishes that show a sentence of its own rather than an answer."""
NAME_WORDS = 4


async def on_answer(press: Press, desk: Desk) -> None:
    """`q:<question>:<answer>`: a button of a question was pressed."""
    number, choice = press.number(0), press.word(1)
    question = await _open_question(number, desk)
    if question is None:
        return
    label = desk.pressed.label if desk.pressed is not None else ""
    answer = Answer(question, Pending.model_validate(question.waiting), desk, choice=choice, label=label)
    if answer.choice == "no":
        await answer.close("left")
        await desk.say(Card(desk.voice("ask-cancelled")))
    elif question.kind in ANSWERS:
        await ANSWERS[question.kind](answer)
    await desk.answer_press()


async def ask_again(number: int, desk: Desk) -> None:
    """Ask a question that waits once more; its message goes through as it would have then."""
    question = await _open_question(number, desk)
    if question is None:
        return
    await desk.answer_press()
    pending = Pending.model_validate(question.waiting)
    if question.kind in GAPS:
        question.state = "left"
        await desk.book.save(question)
        await carry(desk, pending)
    elif question.kind == "HandOver":
        question.state = "left"
        await desk.book.save(question)
        await handovers.ask_again(pending, desk)
    elif question.kind == "Draft":
        card = draft(question.id, pending.wishes, desk.voice)
        question.outbox_id = await desk.say(card, question_id=question.id)
        await desk.book.save(question)
    else:
        text = str(question.about.get("text", ""))
        await desk.say(asks_again(question.id, text, desk.voice), question_id=question.id)


async def _open_question(number: int, desk: Desk) -> Question | None:
    question = await desk.book.questions.of(number)
    if question is None or question.state != "open":
        await desk.answer_press(desk.voice("ask-closed"))
        return None
    if question.member_id != desk.member.id:
        await desk.answer_press(desk.voice("ask-not-yours"))
        return None
    return question


async def answer_by_text(text: str, about: SentMessage | None, desk: Desk) -> bool:
    """Whether a typed message was taken as an answer: to the card replied to, or else to the newest question."""
    replied = about is not None and about.question_id is not None
    if replied and about is not None:
        question = await desk.book.questions.of(about.question_id or 0)
        mine = question is not None and question.state == "open" and question.member_id == desk.member.id
        questions = [question] if mine and question is not None else []
    else:
        questions = await _newest_typed(desk) if about is None else []
    if questions and (said := read_yes_or_no(text)) is not None and await _said_so(questions[0], said, desk):
        return True
    for question in questions:
        answer = Answer(question, Pending.model_validate(question.waiting), desk, text=text)
        if question.kind in TYPED and (replied or await _fits(answer)):
            return await TYPED[question.kind](answer)
    return False


async def _said_so(question: Question, yes: bool, desk: Desk) -> bool:
    """«Да» and «нет» press the obvious button."""
    choice = YES.get(question.kind) if yes else "no"
    if choice is None:
        return False
    answer = Answer(question, Pending.model_validate(question.waiting), desk, choice=choice)
    if choice == "no":
        await answer.close("left")
        await desk.say(Card(desk.voice("ask-cancelled")))
    else:
        await ANSWERS[question.kind](answer)
    return True


async def _newest_typed(desk: Desk) -> list[Question]:
    """The newest question that can be answered by typing."""
    answerable = TYPED.keys() | YES.keys()
    asked = await desk.book.questions.open_to(desk.member.id)
    return [one for one in asked if one.kind in answerable and one.chat_id == desk.chat_id][:1]


TITLE_WORDS = 2
"""A title so short may be a word that asks for something elsewhere: «VIP», «Команда»."""


async def _fits(answer: Answer) -> bool:
    """Whether a plain message answers this question and is not surely a sentence of its own."""
    kind, desk = answer.question.kind, answer.desk
    if kind in {"CompanyName", "Circle"} and len(answer.text.split()) <= TITLE_WORDS:
        return True
    if kind in {"Command", "LogText", "LossReason", "CompanyName", "Circle"}:
        return await _fits_command(answer)
    if kind == "Zone":
        return read_zone(answer.text) is not None
    if kind in {"Template", "Service"}:
        return await _fits_command(answer)
    read = await read_text(answer.text, desk)
    if read.sure and any(isinstance(wish, SENTENCES) or _asks(wish, answer.text) for wish in read.wishes):
        return False
    if kind == "OwnerAsked":
        return True
    if kind in {"WhichDate", "WhichHour", "OtherTime", "Snooze", "PutOff", "ContractUntil"}:
        return await _fits_date(answer, read)
    if kind == "WhichAmount":
        return bool(read_sums(answer.text, await frame(desk)))
    if kind == "WhichStage":
        return read_stage(answer.text, await frame(desk)) is not None
    return await _fits_name(answer, read)


async def _fits_date(answer: Answer, read: Read) -> bool:
    """A date was asked for: one that is said of nobody else and of nothing else to be done."""
    surroundings = await frame(answer.desk)
    tasks = [wish for wish in read.wishes if isinstance(wish, CreateTask)]
    if any(wish.mention is not None for wish in read.wishes):
        return False
    if read.sure and any(names_a_deed(task.text, surroundings) for task in tasks):
        return False
    return read_moment(answer.text, surroundings) is not None


def _asks(wish: Wish, text: str) -> bool:
    """Whether something else is asked for; a bare name is no search where an answer is awaited."""
    return isinstance(wish, ASKING) and not (isinstance(wish, FindClients) and same_name(wish.query, text))


async def _fits_name(answer: Answer, read: Read) -> bool:
    """A name was asked for: a few words that record nothing and are no small talk; or one of those offered."""
    if any(_records(wish, read) for wish in read.wishes):
        return False
    if answer.question.kind == "WhichClient":
        offered = set(answer.question.about.get("clients", []))
        return bool(offered & set(await filling.called(answer.text, answer.desk)))
    if answer.question.kind in {"WhoIsMeant", "WhatName"} and not await _may_name(answer):
        return False
    small_talk = read.understood and not read.clients and not read.wishes
    return (
        answer.question.kind in {"WhoIsMeant", "WhatName", "Find", "History", "Erase"}
        and len(answer.text.split()) <= NAME_WORDS
        and not small_talk
    )


async def _may_name(answer: Answer) -> bool:
    """«1» and «70 тысяч» name nobody, but for somebody known by the end of a phone."""
    spelt = any(map(str.isalpha, answer.text)) and not read_sums(answer.text, await frame(answer.desk))
    return spelt or bool(await filling.called(answer.text, answer.desk))


def _records(wish: Wish, read: Read) -> bool:
    """Whether something happened or is to happen; a name alone may look like a client to be made."""
    return not isinstance(wish, ASKING) and (read.sure or not isinstance(wish, CreateClient))


async def _fits_command(answer: Answer) -> bool:
    read = await read_text(answer.text, answer.desk)
    wanted = answer.pending.intent
    if read.sure and any(_asks(wish, answer.text) for wish in read.wishes):
        return False
    other = [wish for wish in read.wishes if isinstance(wish, SENTENCES)]
    return not (read.sure and other and wanted not in INTENDED.get(type(other[0]), (wanted,)))


INTENDED: dict[type, tuple[str, ...]] = {
    CreateClient: ("client",),
    ChangeClient: ("client",),
    CreateDeal: ("deal", "call", "meeting", "visit", "note", "task"),
    LogInteraction: ("call", "meeting", "visit", "message", "email", "note"),
    LoseDeal: ("lose", "note", "call", "meeting"),
}


ANSWERS: dict[str, Callable[[Answer], Awaitable[None]]] = {
    "WhichClient": filling.client_chosen,
    "WhoIsMeant": filling.client_chosen,
    "UnknownClient": filling.client_chosen,
    "SameClient": filling.same_client_chosen,
    "ColleaguesClient": filling.same_client_chosen,
    "WhichDate": filling.date_chosen,
    "OtherTime": filling.date_chosen,
    "WhichAmount": filling.amount_chosen,
    "WhichStage": filling.stage_chosen,
    "WhichDeal": filling.deal_chosen,
    "NoDeal": filling.deal_wanted,
    "WhichTask": filling.task_chosen,
    "WhichColleague": filling.colleague_chosen,
    "WhichReminder": filling.task_chosen,
    "NoTask": filling.task_wanted,
    "WhichVisit": filling.visit_chosen,
    "NoVisit": filling.visit_wanted,
    "WhichHour": filling.date_chosen,
    "Template": templates.template_reset,
    "Draft": rereading.draft_confirmed,
    "NotUnderstood": rereading.meaning_chosen,
    "LogText": rereading.skipped,
    "LossReason": rereading.skipped,
    "HandOver": handovers.chosen,
    "NotFound": rereading.client_wanted,
}
YES = {
    "UnknownClient": "create",
    "NoDeal": "create",
    "NoTask": "create",
    "NoVisit": "create",
    "Draft": "yes",
    "HandOver": "yes",
}
"""What «да» means, where it means one thing."""
GAPS = {"WhichClient", "UnknownClient", "WhoIsMeant", "WhatName", "SameClient", "ColleaguesClient", "WhichDate",
        "WhichAmount", "WhichStage", "WhichDeal", "NoDeal", "WhichTask", "NoTask", "WhichVisit", "NoVisit",
        "WhichHour", "WhichColleague"}  # fmt: skip
TYPED: dict[str, Callable[[Answer], Awaitable[bool]]] = {
    "WhichClient": filling.client_typed,
    "UnknownClient": filling.client_typed,
    "WhoIsMeant": filling.client_typed,
    "WhatName": filling.name_typed,
    "WhichDate": filling.date_typed,
    "WhichHour": filling.date_typed,
    "OtherTime": filling.date_typed,
    "WhichAmount": filling.amount_typed,
    "WhichStage": filling.stage_typed,
    "Command": rereading.command_typed,
    "LogText": rereading.command_typed,
    "LossReason": rereading.reason_typed,
    "OwnerAsked": alerts.owner_answered,
    "Snooze": alerts.snooze_typed,
    "PutOff": reminders.put_off_typed,
    "ContractUntil": relations.contract_typed,
    "Circle": circles.circle_typed,
    "Zone": rereading.zone_answered,
    "CompanyName": rereading.company_named,
    "Find": rereading.find_typed,
    "History": audit.whose_typed,
    "Erase": erasure.whom_typed,
    "Template": templates.template_typed,
    "Service": services.service_typed,
}
