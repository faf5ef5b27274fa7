"""Groups: connecting one, choosing what it is told, leaving it."""

from datetime import time

from telegram import Update

from cards.card import Card
from cards.groups import add_to_group, group_card, group_left
from cards.habits import EVENINGS
from cards.presses import BadButtonError, Press
from crm.announcing import move_alerts
from crm.groups import KNOBS, NEWS, choose, connect, set_hour, turn
from crm.rights import Right, may
from handlers.context import Context
from handlers.desk import Desk
from storage.tables import GroupChat


async def on_connect(update: Update, context: Context) -> None:
    """`/connect`: this group, in this topic; in a private chat, how it is done."""
    desk, chat = context.desk, update.effective_chat
    if chat is None or chat.type == "private":
        await desk.say(add_to_group(desk.bot_name, desk.workspace, desk.voice))
    elif may(desk.member, Right.LEAD):
        group = await connect(chat.id, chat.title or "", desk.thread_id, desk.book, desk.doer)
        await desk.say(group_card(group, desk.workspace, desk.voice))
    else:
        await desk.say(Card(desk.voice("group-not-yours")))


async def on_connect_pressed(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`gc`: the offer made when the bot was added."""
    title = desk.pressed.group if desk.pressed is not None else None
    if title is None:
        raise BadButtonError("connected in a group only")
    if await desk.allows(Right.LEAD, "group-not-yours"):
        group = await connect(desk.chat_id, title, desk.thread_id, desk.book, desk.doer)
        await _show(group, desk)


async def on_news_chosen(press: Press, desk: Desk) -> None:
    """`g:<news>`: told here from now on, or not any more."""
    group, news = _group(desk), press.one_of(0, NEWS)
    if await desk.allows(Right.LEAD, "group-not-yours"):
        await choose(news, group, desk.book, desk.now)
        await _show(group, desk)


async def on_hour_chosen(press: Press, desk: Desk) -> None:
    """`gh:<hour>`: the day is told here then."""
    group, hour = _group(desk), press.one_of(0, EVENINGS)
    if await desk.allows(Right.LEAD, "group-not-yours"):
        await set_hour(time(int(hour[:2]), int(hour[2:])), group, desk.book, desk.now)
        await _show(group, desk)


async def on_knob_turned(press: Press, desk: Desk) -> None:
    """`gs:<name>:<value>`: how those who lead are told, in groups and privately."""
    name, value = press.one_of(0, KNOBS), press.word(1)
    if not await desk.allows(Right.LEAD, "group-not-yours"):
        return
    before = desk.workspace.alert_days
    await turn(name, value, desk.book, desk.workspace)
    if name == "alert":
        await move_alerts(before, desk.book, desk.workspace, desk.now)
    if desk.group is not None:
        await _show(desk.group, desk)
    else:
        await desk.redraw(add_to_group(desk.bot_name, desk.workspace, desk.voice))


async def on_group_left(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`gx`: nothing is told here any more."""
    _group(desk)
    if await desk.allows(Right.LEAD, "group-not-yours"):
        await desk.book.groups.forget(desk.chat_id)
        await desk.redraw(group_left(desk.voice))


def _group(desk: Desk) -> GroupChat:
    """The connected group that the button stands in."""
    if desk.group is None:
        raise BadButtonError("in no group of a company")
    return desk.group


async def _show(group: GroupChat, desk: Desk) -> None:
    await desk.redraw(group_card(group, desk.workspace, desk.voice))
