"""The gate of groups: there the bot hears only what is meant for it, and only from members of the group's company."""

import re

from telegram import Message, Update, User
from telegram.ext import ApplicationHandlerStop

from cards.groups import PRIVATE, group_offered, group_unknown, in_private, not_for_strangers
from cards.help import COMMANDS
from crm.rights import Right, may
from handlers.desk import Desk
from handlers.pending import from_message
from phrases.slashed import command_called
from storage.tables import GroupChat, Member

GROUPS = ("group", "supergroup")
HERE = ("member", "administrator", "restricted")
GONE = ("left", "kicked")


async def on_anybody_in_group(update: Update, user: User, desk: Desk) -> None:
    """Seats a member who speaks to us; everything else in the group goes no further."""
    message = update.effective_message
    if update.message is not None and await _moves(update.message, desk):
        raise ApplicationHandlerStop
    if update.my_chat_member is not None:
        await _on_standing(update, user, desk)
        raise ApplicationHandlerStop
    if desk.pressed is None and (message is None or not await _concerns_us(update, message, desk)):
        raise ApplicationHandlerStop
    desk.sits_in(await desk.book.groups.known(desk.chat_id), message)
    if not await _seats(user, update, desk):
        raise ApplicationHandlerStop
    if message is not None and desk.pressed is None and command_of(message) in PRIVATE - {"start"}:
        await desk.say(in_private(desk.bot_name, desk.voice))
        raise ApplicationHandlerStop


async def _moves(message: Message, desk: Desk) -> bool:
    """The group became a supergroup; Telegram says so in the old one and in the new one."""
    if message.migrate_to_chat_id is not None:
        await desk.book.move_chat(desk.chat_id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await desk.book.move_chat(message.migrate_from_chat_id, desk.chat_id)
    else:
        return False
    return True


async def _on_standing(update: Update, user: User, desk: Desk) -> None:
    """The bot was added to the group, or thrown out of it."""
    changed = update.my_chat_member
    before, after = (changed.old_chat_member.status, changed.new_chat_member.status) if changed else ("", "")
    if after in GONE:
        await desk.book.groups.forget(desk.chat_id)
    elif before in GONE and after in HERE and await desk.book.groups.known(desk.chat_id) is None:
        member = await desk.book.members.known(user.id)
        if member is not None:
            await desk.take_seat(member)
            offered = group_offered(desk.workspace.name, desk.voice)
            await desk.say(offered if may(member, Right.LEAD) else group_unknown(desk.voice))


async def _seats(user: User, update: Update, desk: Desk) -> bool:
    """Whether the person may act here. In a group not connected yet only connecting it is heard."""
    member = await _member(user, desk.group, desk)
    if member is None or not member.active:
        await desk.answer_press(not_for_strangers(user.language_code))
        return False
    await desk.take_seat(member)
    connecting = desk.pressed is not None or command_of(update.effective_message) in {"connect", "start"}
    if desk.group is None and not connecting:
        await desk.say(group_unknown(desk.voice))
        return False
    return True


async def _member(user: User, group: GroupChat | None, desk: Desk) -> Member | None:
    """Who they are in the company of the group; in their own while it has none."""
    if group is None:
        return await desk.book.members.known(user.id)
    desk.book.enter(group.workspace_id)
    return await desk.book.members.here(user.id)


async def _concerns_us(update: Update, message: Message, desk: Desk) -> bool:
    """Spoken to us; or an edit of what we have written down."""
    if is_addressed(message, desk):
        return True
    source = from_message(desk, message.message_id, "").source
    return update.edited_message is not None and await desk.book.changes.from_source(source) is not None


def is_addressed(message: Message, desk: Desk) -> bool:
    """A command of ours, a mention, or a reply to a message of ours; a sticker in reply is no address."""
    text = message.text or message.caption or ""
    if text.startswith("/"):
        name, _, addressee = text.split()[0][1:].partition("@")
        return addressee.lower() == desk.bot_name.lower() if addressee else command_called(name) in COMMANDS
    if _mention(desk).search(text):
        return True
    replied = message.reply_to_message
    ours = replied is not None and replied.from_user is not None and replied.from_user.id == desk.bot_id
    topic_begins = replied is not None and replied.forum_topic_created is not None
    return ours and not topic_begins and bool(text or message.contact or message.document)


def command_of(message: Message | None) -> str | None:
    """The name of the command a message begins with."""
    text = (message.text or "") if message is not None else ""
    return command_called(text.split()[0][1:].partition("@")[0]) if text.startswith("/") else None


def spoken(message: Message, desk: Desk) -> str:
    """The words of a message or under a picture, without our name by which we were called."""
    text = message.text or message.caption or ""
    return _mention(desk).sub(" ", text).strip(" ,:—-") if desk.group is not None else text


def _mention(desk: Desk) -> re.Pattern[str]:
    return re.compile(rf"@{re.escape(desk.bot_name)}\b", re.IGNORECASE)


async def refuses_in_group(desk: Desk) -> bool:
    """Whether something private was asked for in a group; the person is told where to ask."""
    if desk.group is None:
        return False
    await desk.say(in_private(desk.bot_name, desk.voice))
    return True
