"""Commands: with arguments they are read at once, without them they ask."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import Update

from cards.card import Card
from crm.rights import may_erase
from crm.wishes import ShowReport
from handlers.audit import history_of_sent, show_history_of
from handlers.carrying import ask
from handlers.clients import show_found
from handlers.context import Context
from handlers.desk import Desk
from handlers.erasure import erase_called, erase_numbered
from handlers.pending import from_message
from handlers.reading import frame
from handlers.recall import show_recall
from handlers.sentences import hear, replied_to
from handlers.services import show_prices, show_services
from handlers.steps import leave_everything, leave_steps
from handlers.visits import show_bookings
from names.fold import fold
from phrases import Frame, Intent, read_moment
from phrases.entities.colleagues import answers_to
from phrases.entities.services import find_services
from phrases.slashed import command_called
from phrases.words.tokens import tokens_of

INTENTS = {
    "new": Intent.CLIENT,
    "call": Intent.CALL,
    "meeting": Intent.MEETING,
    "visit": Intent.VISIT,
    "note": Intent.NOTE,
    "deal": Intent.DEAL,
    "move": Intent.MOVE,
    "win": Intent.WIN,
    "lose": Intent.LOSE,
    "task": Intent.TASK,
}
"""Commands that write something down, and how their words are read."""

Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]


def leaving_steps(handler: Handler) -> Handler:
    """Any command leaves the step that was open here."""

    @wraps(handler)
    async def on_command(update: Update, context: Context) -> None:
        await leave_steps(context.desk)
        await handler(update, context)

    return on_command


def showing(show: Callable[[Desk], Awaitable[None]]) -> Handler:
    """The handler of a command without words behind it."""

    async def on_command(update: Update, context: Context) -> None:  # noqa: ARG001 (the desk is enough)
        await show(context.desk)

    return on_command


def writing(name: str) -> Handler:
    """The handler of `/call …` and its like."""

    async def on_command(update: Update, context: Context) -> None:
        message, desk = update.message, context.desk
        if message is None:
            return
        words = arguments(message.text or "")
        if words:
            about = await replied_to(message, desk)
            await hear(words, message.message_id, desk, about=about, intent=INTENTS[name])
        else:
            await _ask_rest(name, message.message_id, desk)

    return on_command


async def _ask_rest(name: str, message_id: int, desk: Desk) -> None:
    """The first step; the step is a row, so a restart changes nothing."""
    pending = from_message(desk, message_id, "").model_copy(update={"intent": INTENTS[name].value})
    await ask(desk, "Command", f"command-{name}-ask", pending)


def arguments(text: str) -> str:
    """What stands behind the command."""
    words = text.split(maxsplit=1)
    return words[1].strip() if len(words) == 2 else ""


def intended(text: str) -> tuple[str, Intent | None]:
    """The words to be read, and how: «/call Громов» are those behind it, read as a call. Other commands have none."""
    if not text.startswith("/"):
        return text, None
    intent = INTENTS.get(command_called(text.split()[0][1:].partition("@")[0].lower()))
    return arguments(text) if intent is not None else "", intent


async def on_find(update: Update, context: Context) -> None:
    desk = context.desk
    words = arguments(update.message.text or "") if update.message else ""
    if words:
        await show_found(words, desk)
    elif update.message is not None:
        await ask(desk, "Find", "find-ask", from_message(desk, update.message.message_id, ""))


async def on_bookings(update: Update, context: Context) -> None:
    """`/bookings`, `/bookings пятница`, `/bookings завтра Лена`: of that day, by that master."""
    desk, words = context.desk, arguments(update.message.text or "") if update.message else ""
    surroundings = await frame(desk)
    moment = read_moment(words, surroundings)
    await show_bookings(moment.date() if moment is not None else None, desk, _master_in(words, surroundings))


def _master_in(words: str, surroundings: Frame) -> str | None:
    masters = surroundings.visits.masters if surroundings.visits is not None else ()
    return next((name for name in masters if any(answers_to(name, word) for word in fold(words).split())), None)


async def on_recall(update: Update, context: Context) -> None:
    """`/recall`, `/recall Лена`, `/recall маникюр`: who came to her, or for that, last."""
    desk, words = context.desk, arguments(update.message.text or "") if update.message else ""
    surroundings = await frame(desk)
    master, services = _master_in(words, surroundings), _services_in(words, surroundings)
    if words and master is None and not services and surroundings.visits is not None:
        await desk.say(Card(desk.voice("recall-how")))
    await show_recall(desk, ShowReport(name="no_visit", master=master, services=services))


async def on_services(update: Update, context: Context) -> None:
    """`/services`, `/services маникюр`: all of them, or what these cost."""
    desk, words = context.desk, arguments(update.message.text or "") if update.message else ""
    asked = _services_in(words, await frame(desk))
    await (show_prices(asked, desk) if asked else show_services(desk))


def _services_in(words: str, surroundings: Frame) -> tuple[int, ...]:
    offered = surroundings.visits.services if surroundings.visits is not None else ()
    return tuple(one.id for one in find_services(tokens_of(words, ()), offered))


async def on_history(update: Update, context: Context) -> None:
    """`/history Громов`, `/history @Олег`, or in reply to a card."""
    message, desk = update.message, context.desk
    if message is None:
        return
    if words := arguments(message.text or ""):
        await show_history_of(words, desk)
    elif (card := await history_of_sent(await replied_to(message, desk), desk)) is not None:
        await desk.say(card)
    else:
        await ask(desk, "History", "audit-ask", from_message(desk, message.message_id, ""))


async def on_erase(update: Update, context: Context) -> None:
    """`/erase Громов`, or in reply to a card."""
    message, desk = update.message, context.desk
    if message is None:
        return
    words, about = arguments(message.text or ""), await replied_to(message, desk)
    if words or not may_erase(desk.member):
        await erase_called(words, desk)
    elif about is not None and about.client_id is not None:
        await erase_numbered(about.client_id, desk)
    else:
        await ask(desk, "Erase", "erase-whom", from_message(desk, message.message_id, ""))


async def leave_all(desk: Desk) -> None:
    """`/cancel`: all open questions are left."""
    await leave_everything(desk)
    await desk.say(Card(desk.voice("ask-cancelled")))


async def on_unknown(update: Update, context: Context) -> None:  # noqa: ARG001 (a command)
    await context.desk.say(Card(context.desk.voice("unknown-command")))
