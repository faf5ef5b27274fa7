"""The gate: who writes, and may they? First of all handlers, for every kind of update."""

from datetime import timedelta

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop

from cards.card import Card
from cards.talk import stranger
from handlers.context import Context
from handlers.desk import Desk
from handlers.settings import found_workspace

SILENCE = timedelta(days=1)
"""A stranger is told once a day that we do not know them."""


async def on_anybody(update: Update, context: Context) -> None:
    """Seats a member at the desk; everybody else goes no further."""
    user, desk = update.effective_user, context.desk
    chat = update.effective_chat
    if user is None or user.is_bot or chat is None or chat.type != "private":
        raise ApplicationHandlerStop
    member = await desk.book.members.known(user.id)
    if member is not None:
        desk.seat(member, await desk.book.workspaces.of(member.workspace_id))
        if member.unreachable_since is not None:
            member.unreachable_since = None
            await desk.book.save(member)
        return
    if update.message is not None:
        await _welcome_or_refuse(update.message, user.id, user.first_name, user.language_code, desk)
    elif update.callback_query is not None:
        await desk.answer_press(update.callback_query.id)
    raise ApplicationHandlerStop


async def _welcome_or_refuse(message: Message, user_id: int, name: str, language: str | None, desk: Desk) -> None:
    """The first owner comes with the set-up code; a stranger gets one polite sentence a day."""
    if _code_of(message) == desk.setup_code and desk.setup_code and not await desk.book.workspaces.any():
        await found_workspace(user_id, name, language, desk)
        return
    told = await desk.book.members.told(user_id)
    if told is None or desk.now - told.told_at >= SILENCE:
        await desk.book.members.tell(user_id, desk.now)
        await desk.say(stranger(language))


def _code_of(message: Message) -> str | None:
    words = (message.text or "").split()
    return words[1] if len(words) == 2 and words[0].split("@")[0] == "/start" else None


async def on_start(update: Update, context: Context) -> None:  # noqa: ARG001 (a command)
    """A member comes again."""
    desk = context.desk
    await desk.say(Card(desk.voice("welcome-back", name=desk.member.name)))
