"""Free text: read, and carried out, drafted, found, or asked about."""

from itertools import takewhile

from telegram import Message, Update

from cards.card import Card
from cards.questions import what_was_it
from cards.talk import not_understood
from crm.messages.read import Read
from crm.messages.standing import as_won
from crm.wishes import (
    ASKING,
    LogInteraction,
    Mention,
)
from handlers.afterthoughts import add_to_deal
from handlers.alerts import comment_on_deal, snooze_by_words
from handlers.amending import amend_by_words
from handlers.answers import answer_by_text
from handlers.asked_to_move import asks_to_move
from handlers.asking import answer
from handlers.cancelling_all import cancel_all_by_words, hush_by_words
from handlers.carrying import carry, draft_of, open_question, show_question
from handlers.clients import ask_what_to_note, certain, show_asked_of
from handlers.context import Context
from handlers.desk import Desk
from handlers.group_gate import spoken
from handlers.heard import Heard
from handlers.listed import settle_listed
from handlers.meetings import intent_of
from handlers.misspelt import set_newcomer_right_by_words
from handlers.moving_all import move_all_by_words
from handlers.pending import Pending, from_message
from handlers.reading import frame, read_text
from handlers.reminded import reminded_of
from handlers.reminders import settle_by_words
from handlers.said_before import agrees, with_the_client_spoken_with, with_the_task_just_planned
from handlers.second_thoughts import corrects_nothing, set_right_by_words
from handlers.series import asks_of_series
from handlers.spoken_of import spoken_of
from handlers.taking_leads import take_by_words
from handlers.task_replies import answers_task
from handlers.ticking import tick_by_a_word
from handlers.undo import undo_replied
from handlers.visits import settle_visit_by_words
from phrases import Intent, unknown_verbs
from phrases.slashed import without_slash
from storage.tables import SentMessage

LONGEST = 4096
HEARD = "🤝"
"""On thanks and the like: nothing was recorded."""


async def on_sentence(update: Update, context: Context) -> None:
    """A plain message, or what is written under a picture: an answer to what was asked, or a sentence of its own."""
    message, desk = update.message, context.desk
    if message is None:
        return
    text = without_slash(spoken(message, desk))
    if len(text) > LONGEST:
        await desk.say(Card(desk.voice("too-long", length=len(text))))
        return
    if await settle_listed(text, message, desk):
        return
    about = await replied_to(message, desk)
    if await set_right_by_words(text, message.message_id, about, desk) or await answer_by_text(text, about, desk):
        return
    await hear(text, message.message_id, desk, about=about, intent=await intent_of(about, desk))


async def replied_to(message: Message, desk: Desk) -> SentMessage | None:
    """What the message of ours is about that this one replies to."""
    if message.reply_to_message is None:
        return None
    return await desk.book.outbox.sent(desk.bot_id, desk.chat_id, message.reply_to_message.message_id)


async def hear(
    text: str, message_id: int, desk: Desk, *, about: SentMessage | None = None, intent: Intent | None = None
) -> None:
    """Read a text and do what it asks for."""
    pending = from_message(desk, message_id, text)
    if await desk.book.changes.made(pending.source):
        return
    client_id = about.client_id if about is not None else None
    client = await desk.book.clients.of(client_id)
    if client_id is not None and client is None:
        await desk.say(Card(desk.voice("client-out-of-sight")), reply_to=message_id)
    elif not await answers_task(about, intent, pending, desk):
        read = await _read(text, certain(client) if client is not None else None, intent, desk)
        await _act_on(Heard(read, pending, about, intent), desk)


async def _read(text: str, client: Mention | None, intent: Intent | None, desk: Desk) -> Read:
    """About whom the card replied to is about; else whom «ему», «с ней» means, or who was spoken with, if anybody."""
    read = await read_text(text, desk, intent=intent, about=client)
    if client is not None:
        return read
    if intent is None:
        read = await with_the_task_just_planned(text, read, desk)
    meant = await spoken_of(text, read, desk) or await reminded_of(text, read, desk)
    if meant is not None:
        return await read_text(text, desk, intent=intent, about=meant)
    return read if intent is not None else await with_the_client_spoken_with(read, desk)


async def _act_on(heard: Heard, desk: Desk) -> None:
    """The first that takes it for its own has it; else it is what its words say."""
    for takes in TAKERS:
        if await takes(heard, desk):
            return
    await _do_as_said(heard.read, heard.pending, desk)


async def _is_wordless_note(heard: Heard, desk: Desk) -> bool:
    if heard.intent is not Intent.NOTE or heard.about is not None:
        return False
    return await ask_what_to_note(heard.pending.text, heard.read, heard.pending, desk)


async def _is_no_correction(heard: Heard, desk: Desk) -> bool:
    """«ой, в 15» set nothing right, and is no task called «ой»."""
    wishes = heard.read.wishes
    no_words_for_it = heard.intent is not None or not wishes or any(map(agrees, wishes))
    if no_words_for_it or not await corrects_nothing(heard.pending.text, desk):
        return False
    await _ask_what(heard.read, heard.pending, desk)
    return True


TAKERS = (
    set_newcomer_right_by_words,
    take_by_words,
    add_to_deal,
    tick_by_a_word,
    asks_to_move,
    asks_of_series,
    hush_by_words,
    move_all_by_words,
    cancel_all_by_words,
    _is_wordless_note,
    undo_replied,
    show_asked_of,
    amend_by_words,
    snooze_by_words,
    settle_visit_by_words,
    settle_by_words,
    comment_on_deal,
    _is_no_correction,
)
"""In their order: each says whether it took the message for its own. First those who know it by its very words, then by
its only wish, then by the card it replies to or what was shown last; at the end what nothing sure was made of.
"""


async def _do_as_said(read: Read, pending: Pending, desk: Desk) -> None:
    """Writing wishes together, asking ones each by itself, those said first before them."""
    writing = read.writing
    first = tuple(takewhile(lambda wish: isinstance(wish, ASKING), read.wishes)) if writing else ()
    for wish in first:
        await answer(wish, pending, desk)
    if writing:
        wanted = pending.wanting(*writing)
        await (
            carry(desk, wanted)
            if read.sure or await _only_tells(read, desk, pending)
            else draft_of(pending.wanting(*await as_won(writing, desk.book)), desk, read.namesake)
        )
    for wish in read.wishes[len(first) :]:
        await answer(wish, pending, desk)
    if not read.wishes and not read.understood:
        await _ask_what(read, pending, desk)
    elif not read.wishes and pending.message_id is not None:
        await desk.react(pending.message_id, HEARD)


async def _only_tells(read: Read, desk: Desk, pending: Pending) -> bool:
    """A fact about one client in known words is a note of it; a verb that may be learned is asked about."""
    certain = isinstance(read.only, LogInteraction) and read.only.client.certain
    return read.tells and certain and not unknown_verbs(pending.text, await frame(desk))


async def _ask_what(read: Read, pending: Pending, desk: Desk) -> None:
    """Not understood: when a client is clear, ask what happened; otherwise offer the closest."""
    question = await open_question(desk, "NotUnderstood", pending.model_copy(update={"about": _client_in(read)}))
    meant = _client_in(read)
    if meant is not None:
        client = await desk.book.clients.of(int(meant.ids[0]))
        if client is not None:
            await show_question(desk, question, what_was_it(question.id, client.name, desk.voice), client_id=client.id)
            return
    await show_question(desk, question, not_understood(question.id, pending.text, desk.voice))


def _client_in(read: Read) -> Mention | None:
    certain = [mention for mention in read.clients if len(mention.ids) == 1]
    return certain[0] if len(certain) == 1 else None
