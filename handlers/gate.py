"""The gate: who writes, and may they? First of all handlers, for every kind of update."""

from collections.abc import Sequence
from datetime import timedelta

from telegram import ChatMember, Message, Update, User
from telegram.ext import ApplicationHandlerStop

from cards.card import Card
from cards.talk import stranger
from handlers.companies import meant
from handlers.context import Context
from handlers.desk import Desk
from handlers.group_gate import GROUPS, on_anybody_in_group
from handlers.groups import on_connect
from handlers.invites import code_of, opened
from handlers.leads import came_by_link, heard_of_lead
from handlers.pressed import pressed_in
from handlers.settings import found_workspace
from storage.tables import Member

GONE = {ChatMember.BANNED, ChatMember.LEFT}
SILENCE = timedelta(days=1)
"""A stranger is told once a day that we do not know them."""


async def on_anybody(update: Update, context: Context) -> None:
    """Seats a member at the desk; everybody else goes no further."""
    user, desk = update.effective_user, context.desk
    chat, desk.pressed = update.effective_chat, pressed_in(update)
    if user is None or user.is_bot or chat is None or chat.type not in {"private", *GROUPS}:
        raise ApplicationHandlerStop
    if chat.type in GROUPS:
        await on_anybody_in_group(update, user, desk)
        return
    if update.my_chat_member is not None and update.my_chat_member.new_chat_member.status in GONE:
        await desk.book.members.lose(user.id, desk.now)
        raise ApplicationHandlerStop
    members = await desk.book.members.memberships(user.id)
    if any(member.active for member in members):
        await _seat(update, members, desk)
        return
    if update.message is not None:
        await _welcome_or_refuse(update.message, user, desk)
    await desk.answer_press()
    raise ApplicationHandlerStop


async def _seat(update: Update, members: Sequence[Member], desk: Desk) -> None:
    """In the company that is meant; what is about one they left is not heard in another."""
    member = await meant(update, members, desk)
    if member is None:
        await desk.take_seat(members[0])
        await _say_left(desk)
        raise ApplicationHandlerStop
    await desk.take_seat(member)
    desk.away = member is not members[0]
    if member.unreachable_since is not None:
        await desk.book.members.reach(member.telegram_id)
        await desk.book.reminders.release([one.id for one in members])


async def _say_left(desk: Desk) -> None:
    if desk.pressed is not None:
        await desk.answer_press(desk.voice("company-left"))
    else:
        await desk.say(Card(desk.voice("company-left")))


async def _welcome_or_refuse(message: Message, user: User, desk: Desk) -> None:
    """The first owner comes with the set-up code, others by invite; a stranger gets one polite sentence a day."""
    code = code_of(message)
    if code == desk.setup_code and desk.setup_code and not await desk.book.workspaces.any():
        await found_workspace(user.id, user.first_name, user.language_code, desk)
        return
    if code is not None and await opened(code, user, desk):
        return
    if (code is not None and await came_by_link(code, user, message, desk)) or await heard_of_lead(user, message, desk):
        return
    told = await desk.book.members.told(user.id)
    if told is None or desk.now - told.told_at >= SILENCE:
        await desk.book.members.tell(user.id, desk.now)
        await desk.say(stranger(user.language_code))


async def on_start(update: Update, context: Context) -> None:
    """A member comes again, or by an invite into another company; in a group, to connect it."""
    desk, user, code = context.desk, update.effective_user, code_of(update.message)
    if update.effective_chat is not None and update.effective_chat.type != "private":
        await on_connect(update, context)
        return
    if user is not None and code is not None and await opened(code, user, desk):
        return
    if code is not None and await desk.book.leads.by_token(code) is not None:
        await desk.say(Card(desk.voice("lead-link-own")))
        return
    await desk.say(Card(desk.voice("welcome-back", name=desk.member.name)))
