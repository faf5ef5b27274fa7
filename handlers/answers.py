"""Answers to open questions: by a button, by a reply to the card, or by a plain message that fits."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import get_args

from cards.card import Card
from cards.presses import Press
from cards.questions import asks_again, draft
from crm.messages.read import Read
from crm.outcomes import Asked
from handlers import (
    alerts,
    audit,
    circles,
    clients,
    enquiries,
    erasure,
    filling,
    handovers,
    relations,
    reminders,
    rereading,
    services,
    settings,
    templates,
)
from handlers.answer import Answer
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.plain_answers import (
    is_a_master,
    is_anything,
    is_date,
    is_name,
    is_one_of_those,
    is_rest,
    is_somebodys_name,
    is_stage,
    is_sum,
    is_title,
    is_zone,
)
from handlers.reading import read_text
from handlers.said_before import IN_ONE_BREATH, said_before
from phrases.answers.consent import may_take_back, read_yes_or_no
from storage.tables import Change, Question, SentMessage


@dataclass(frozen=True)
class Way:
    """How a kind of question is answered: by a button, by typing (False: it was no answer), or both.

    `fits`: whether a plain message is an answer; None: only a reply to the card is. `yes`: what «да» taps. `open`: it
    is asked by somebody, and «нет» is an answer as any other.
    """

    tapped: Callable[[Answer], Awaitable[None]] | None = None
    typed: Callable[[Answer], Awaitable[bool]] | None = None
    fits: Callable[[Answer, Read], Awaitable[bool]] | None = None
    yes: str | None = None
    open: bool = False


async def on_answer(press: Press, desk: Desk) -> None:
    """`q:<question>:<answer>`: a button of a question was pressed."""
    number, choice = press.number(0), press.word(1)
    question = await _open_question(number, desk)
    if question is not None:
        label = desk.pressed.label if desk.pressed is not None else ""
        await _choose(_answer(question, desk, choice=choice, label=label))
        await desk.answer_press()


async def on_question_opened(press: Press, desk: Desk) -> None:
    """`qs:<question>`: one that waits is asked once more; its message goes through as it would have then."""
    question = await _open_question(press.number(0), desk)
    if question is None:
        return
    await desk.answer_press()
    pending = Pending.model_validate(question.waiting)
    if question.kind in GAPS:
        await _leave(question, desk)
        await carry(desk, pending)
    elif question.kind == "HandOver":
        await _leave(question, desk)
        await handovers.ask_again(pending, desk)
    elif question.kind == "Draft":
        card = draft(question.id, pending.wishes, desk.voice, await desk.book.services.by_number())
        question.outbox_id = await desk.say(card, question_id=question.id)
        await desk.book.save(question)
    else:
        text = str(question.about.get("text", ""))
        await desk.say(asks_again(question.id, text, desk.voice), question_id=question.id)


async def _leave(question: Question, desk: Desk) -> None:
    question.state = "left"
    await desk.book.save(question)


async def _open_question(number: int, desk: Desk) -> Question | None:
    question = await desk.book.questions.of(number)
    if question is None or question.state != "open":
        await desk.answer_press(desk.voice("ask-closed"))
        return None
    if question.member_id != desk.member.id:
        await desk.answer_press(desk.voice("ask-not-yours"))
        return None
    return question


def _answer(question: Question, desk: Desk, *, choice: str = "", label: str = "", text: str = "") -> Answer:
    return Answer(question, Pending.model_validate(question.waiting), desk, choice, label, text)


async def _choose(answer: Answer) -> None:
    """«Нет» leaves any question; what else was tapped is for its kind."""
    tapped = _way(answer.question).tapped
    if answer.choice == "no":
        await answer.close("left")
        await answer.desk.say(Card(answer.desk.voice("ask-cancelled")))
    elif tapped is not None:
        await tapped(answer)


async def answer_by_text(text: str, about: SentMessage | None, desk: Desk) -> bool:
    """Whether a typed message was taken as an answer: to the card replied to, or else to the newest question."""
    replied = about.question_id if about is not None else None
    question = await _replied_to(replied, desk) if replied is not None else None
    asked = [question] if question is not None else []
    for one in asked if about is not None else await _in_sight(desk):
        if await _is_answered(one, text, desk, sure=replied is not None):
            return True
    return False


async def _is_answered(question: Question, text: str, desk: Desk, *, sure: bool) -> bool:
    """`sure`: the message replies to it."""
    way = _way(question)
    said = None if way.open else read_yes_or_no(text)
    if not sure and may_take_back(text) and await _was_written_since(question, desk):
        return False
    if said is not None and await _said_so(question, said, desk):
        return True
    answer = _answer(question, desk, text=text)
    return way.typed is not None and (sure or await _fits(answer, way)) and await way.typed(answer)


async def _was_written_since(question: Question, desk: Desk) -> bool:
    """Whether one's own words behind the question have changed something."""
    newest = next(iter(await said_before(desk, IN_ONE_BREATH)), None)
    return isinstance(newest, Change) and newest.made_at >= question.asked_at


async def _replied_to(number: int, desk: Desk) -> Question | None:
    """The question of the card, when it is open and one's own."""
    question = await desk.book.questions.of(number)
    mine = question is not None and question.state == "open" and question.member_id == desk.member.id
    return question if mine else None


async def _in_sight(desk: Desk) -> list[Question]:
    """What plain words may answer: the newest question that one's own words raised, then the newest of a colleague."""
    asked = [one for one in await desk.book.questions.open_to(desk.member.id) if one.chat_id == desk.chat_id]
    typed = [one for one in asked if _way(one).typed is not None or _way(one).yes is not None]
    awaited = [one for one in typed if enquiries.is_awaited(one, desk.now)]
    own, put = ([one for one in typed if _way(one).open is by_somebody] for by_somebody in (False, True))
    return [one for one in (*awaited, *own[:1], *put[:1]) if await _is_in_sight(one, desk)]


async def _is_in_sight(question: Question, desk: Desk) -> bool:
    """Asked a moment ago, or the last thing in the chat: else plain words are of what came since."""
    lately = not _way(question).open and desk.now - question.asked_at <= IN_ONE_BREATH
    if lately or enquiries.is_awaited(question, desk.now):
        return True
    return question.outbox_id == await desk.book.outbox.newest(desk.bot_id, desk.chat_id)


async def _said_so(question: Question, yes: bool, desk: Desk) -> bool:
    """«Да» and «нет» press the obvious button."""
    choice = _way(question).yes if yes else "no"
    if choice is None:
        return False
    await _choose(_answer(question, desk, choice=choice))
    return True


async def _fits(answer: Answer, way: Way) -> bool:
    return way.fits is not None and await way.fits(answer, await read_text(answer.text, answer.desk))


def _words_of(act: Callable[[str, Desk], Awaitable[None]]) -> Callable[[Answer], Awaitable[bool]]:
    """Do that with the words that were typed."""

    async def typed(answer: Answer) -> bool:
        await answer.close()
        await act(answer.text, answer.desk)
        return True

    return typed


def _way(question: Question) -> Way:
    return WAYS.get(question.kind, Way())


WAYS: Mapping[str, Way] = {
    "WhichClient": Way(filling.client_chosen, filling.client_typed, is_one_of_those),
    "UnknownClient": Way(filling.client_chosen, filling.client_typed, yes="create"),
    "WhoIsMeant": Way(filling.client_chosen, filling.client_typed, is_somebodys_name),
    "WhatName": Way(typed=filling.name_typed, fits=is_somebodys_name),
    "SameClient": Way(filling.same_client_chosen),
    "ColleaguesClient": Way(filling.same_client_chosen),
    "WhichColleague": Way(filling.colleague_chosen),
    "WhichDeed": Way(typed=rereading.deed_typed, fits=is_rest),
    "WhichDate": Way(filling.date_chosen, filling.date_typed, is_date),
    "WhichMaster": Way(filling.master_chosen, filling.master_typed, is_a_master, yes="new"),
    "WhichHour": Way(filling.date_chosen, filling.date_typed, is_date),
    "OtherTime": Way(filling.date_chosen, filling.date_typed, is_date),
    "WhichAmount": Way(filling.amount_chosen, filling.amount_typed, is_sum),
    "WhichStage": Way(filling.stage_chosen, filling.stage_typed, is_stage),
    "WhichDeal": Way(filling.deal_chosen),
    "NoDeal": Way(filling.deal_wanted, yes="yes"),
    "WhichTask": Way(filling.task_chosen),
    "WhichReminder": Way(filling.task_chosen),
    "NoTask": Way(filling.task_wanted, yes="create"),
    "WhichVisit": Way(filling.visit_chosen),
    "AlreadyBooked": Way(filling.double_chosen),
    "NoVisit": Way(filling.visit_wanted, yes="create"),
    "Draft": Way(rereading.draft_confirmed, yes="yes"),
    "NotUnderstood": Way(rereading.meaning_chosen),
    "NotFound": Way(rereading.client_wanted),
    "Command": Way(typed=rereading.command_typed, fits=is_rest),
    "LogText": Way(rereading.skipped, rereading.command_typed, is_rest),
    "LossReason": Way(rereading.reason_chosen, rereading.reason_typed, is_rest),
    "Find": Way(typed=_words_of(clients.show_found), fits=is_name),
    "History": Way(typed=_words_of(audit.show_history_of), fits=is_name),
    "Erase": Way(typed=_words_of(erasure.erase_called), fits=is_name),
    "Zone": Way(typed=rereading.zone_answered, fits=is_zone),
    "CompanyName": Way(typed=_words_of(settings.name_company), fits=is_title),
    "Circle": Way(typed=circles.circle_typed, fits=is_title),
    "Service": Way(typed=services.service_typed, fits=is_rest),
    "Template": Way(templates.template_reset, templates.template_typed, is_rest),
    "HandOver": Way(handovers.chosen, yes="yes"),
    "ColleagueAsked": Way(enquiries.reply_wanted, enquiries.answered, enquiries.is_answer, open=True),
    "OwnerAsked": Way(typed=alerts.owner_answered, fits=is_anything, open=True),
    "Snooze": Way(typed=alerts.snooze_typed, fits=is_date),
    "PutOff": Way(typed=reminders.put_off_typed, fits=is_date),
    "ContractUntil": Way(typed=relations.contract_typed, fits=is_date),
}
GAPS = {asked.__name__ for asked in get_args(Asked)}
"""Questions that a message has raised: it is carried out anew, and they with it."""
