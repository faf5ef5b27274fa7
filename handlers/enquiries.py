"""Enquiries: a colleague is asked something; the answer comes back to who asked, and is kept with the client."""

from datetime import datetime
from typing import Any

from cards.alerts import owner_said
from cards.card import Card
from cards.enquiries import asked
from cards.groups import in_group
from crm.messages.read import Read
from crm.rights import sees_only
from crm.wishes import AskColleague, Channel, CreateTask, LogInteraction
from handlers.answer import Answer
from handlers.carrying import carry
from handlers.clients import certain
from handlers.colleagues import the_only
from handlers.desk import Desk
from handlers.pending import Pending
from handlers.reading import read_text
from handlers.said_before import IN_ONE_BREATH
from storage.tables import Client, Member, Question

KIND = "ColleagueAsked"
OWNER_ASKED = "OwnerAsked"
"""The question about a deal that stands still."""


async def ask_colleague(wish: AskColleague, pending: Pending, desk: Desk) -> None:
    """«спроси у Олега, как дела с Громовым»: asked at once, in their chat; of several of one name nobody is."""
    colleague = await the_only(wish.whom, desk)
    if colleague is None:
        return
    if colleague.unreachable_since is not None:
        await desk.say(Card(desk.voice("alert-owner-away")))
        return
    client = await desk.book.clients.of(int(wish.client.ids[0])) if wish.client is not None else None
    number = client.id if client is not None else None
    waiting = pending.model_copy(update={"source": f"{pending.source}:{colleague.id}", "message_id": None})
    about = {"client": number, "asked": wish.text}
    question = await put_to(colleague, about, waiting, desk, message=pending.message_id)
    shown = await _as_seen_by(colleague, number, desk)
    card = asked(desk.member.name, wish.text, shown, question.id, desk.voice_of(colleague))
    await send_question(question, colleague, card, desk, client_id=number)
    await desk.say(Card(desk.voice("enquiry-sent", who=colleague.name)), client_id=number)


async def _as_seen_by(colleague: Member, client_id: int | None, desk: Desk) -> Client | None:
    """The client, when it is one whose card the colleague may open."""
    with desk.book.as_seen_by(sees_only(colleague, desk.workspace)):
        return await desk.book.clients.of(client_id)


async def put_to(
    colleague: Member, about: dict[str, Any], waiting: Pending, desk: Desk, *, message: int | None, kind: str = KIND
) -> Question:
    """A question of theirs, that knows the `message` here to which the answer is to come back."""
    place = {"chat": desk.chat_id, "message": message, "thread": desk.thread_id}
    return await desk.book.questions.ask(
        Question(
            workspace_id=desk.workspace.id,
            member_id=colleague.id,
            chat_id=colleague.telegram_id,
            kind=kind,
            about={**about, **place},
            waiting=waiting.kept(),
            asked_at=desk.now,
        )
    )


async def send_question(question: Question, colleague: Member, card: Card, desk: Desk, **about: int | None) -> None:
    """Say it to them; /today will ask it in the same words."""
    question.about = {**question.about, "text": card.text.split("\n", 1)[0]}
    question.outbox_id = await desk.tell(colleague, card, question_id=question.id, **about)
    await desk.book.save(question)


async def reply_wanted(answer: Answer) -> None:
    """«✍️ Ответить»: whatever is written next is the answer."""
    answer.one_of(["reply"])
    answer.question.about = {**answer.question.about, "writing": answer.desk.now.isoformat()}
    await answer.desk.book.save(answer.question)
    await answer.say_again(Card(answer.desk.voice("enquiry-write")))


def is_awaited(question: Question, now: datetime) -> bool:
    """Whether «✍️ Ответить» was pressed a moment ago."""
    pressed = question.about.get("writing")
    return pressed is not None and now - datetime.fromisoformat(pressed) <= IN_ONE_BREATH


async def is_answer(answer: Answer, read: Read) -> bool:
    """Behind «✍️ Ответить» all but what is of another client; else what says nothing by itself."""
    if not (read.sure and read.wishes):
        return True
    named = {int(number) for mention in read.clients for number in mention.ids}
    of_another = answer.question.about["client"] is not None and named and answer.question.about["client"] not in named
    return is_awaited(answer.question, answer.desk.now) and not of_another


async def answered(answer: Answer) -> bool:
    """Kept as a note of the client, if it was about one, and told where it was asked."""
    desk, about = answer.desk, answer.question.about
    await answer.close()
    with desk.book.whole():  # whoever asked has named the client
        client = await desk.book.clients.of(about["client"])
        if client is not None:
            await keep_answer(answer, client, f"{about['asked']} — {answer.text}", None)
    await pass_back(answer, client_id=about["client"])
    return True


async def keep_answer(answer: Answer, client: Client, text: str, deal_id: int | None) -> None:
    """A note in these words, and what is to be done by them."""
    note = LogInteraction(client=certain(client), channel=Channel.NOTE, text=text, deal=deal_id)
    said = answer.pending.model_copy(update={"moment": answer.desk.moment})
    await carry(answer.desk, said.wanting(note, *await _planned(answer.text, client, answer.desk)))


async def pass_back(answer: Answer, **records: int | None) -> None:
    """In reply to what was said where it was asked."""
    desk, about = answer.desk, answer.question.about
    voice = in_group(desk.voice, desk.workspace) if about["chat"] < 0 else desk.voice
    card = owner_said(desk.member.name, answer.text, voice)
    await desk.pass_on(about["chat"], card, reply_to=about["message"], thread_id=about["thread"], **records)
    await desk.say(Card(desk.voice("alert-answer-passed")))


async def tell_of_silence(colleague: Member, desk: Desk) -> None:
    """What a colleague who goes was asked stays without an answer; whoever asked hears so where they did."""
    for question in await desk.book.questions.open_to(colleague.id):
        if question.kind in (KIND, OWNER_ASKED):
            place = question.about
            asker = await desk.book.members.here(place["chat"]) or desk.member
            card = Card(desk.voice_of(asker)("enquiry-left", who=colleague.name))
            await desk.pass_on(place["chat"], card, reply_to=place["message"], thread_id=place["thread"])


async def _planned(text: str, client: Client, desk: Desk) -> list[CreateTask]:
    """What the answer says is to be done, one thing a day: «думает до четверга, в четверг позвоню» is one."""
    read = await read_text(text, desk, about=certain(client))
    plans = [wish for wish in read.wishes if isinstance(wish, CreateTask) and read.sure]
    of_client = [plan for plan in plans if plan.client is not None and plan.client.ids == (client.id,)]
    by_day = {plan.due_at.astimezone(desk.doer.zone).date(): plan for plan in of_client if plan.due_at is not None}
    return list(by_day.values())
