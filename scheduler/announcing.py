"""Announcing: what is due to those who lead is told, in the groups that want it, else to each of them."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from cards.alerts import News, closing, stalled_alert
from cards.card import Card
from cards.groups import for_group
from cards.voice import Voice
from crm.announcing import alert_key, closing_key
from crm.doer import language_of, zone_of
from crm.groups import wanting
from crm.rights import Right, may
from crm.stalled import is_stalled
from storage.book import Book
from storage.tables import Announcement, Deal, GroupChat, Member, Stage, Workspace

log = logging.getLogger(__name__)

BATCH = 50
LATER = timedelta(hours=1)
AFTER_A_STEP = timedelta(days=1)
"""How long after a planned step something may be said of a deal."""
PUSH = 2


@dataclass(frozen=True)
class Telling:
    """What is told, in whichever voice, and whether to a group. `to`: the kind of news by which groups choose.

    `privately`: to each who leads, where no group wants it. `besides`: but for this member, who knows.
    """

    draw: Callable[[Voice, bool], Card]
    to: str
    privately: bool = False
    besides: int | None = None
    about: dict[str, int] | None = None


Judge = Callable[[Announcement, Book, datetime], Awaitable[Telling | datetime | None]]
"""What to tell; or when to ask again; None: it is not true any more."""


async def announce(book: Book, now: datetime, bot_id: int) -> bool:
    """Tell one batch; False when nothing is due. One that cannot be told waits and holds nobody up."""
    due = await book.announcements.due(now, BATCH)
    for one in due:
        try:
            async with book.apart():
                await _tell(one, book, now, bot_id)
        except Exception as error:  # whatever is wrong with one, the others are told
            log.error("announcing %s %d failed (%s)", one.kind, one.id, type(error).__name__)
            one.due_at = now + LATER
            await book.save(one)
    return bool(due)


async def _tell(one: Announcement, book: Book, now: datetime, bot_id: int) -> None:
    book.enter(one.workspace_id)
    verdict = await KINDS[one.kind](one, book, now)
    if isinstance(verdict, datetime):
        one.due_at = verdict
    elif verdict is None:
        one.state = "cancelled"
    else:
        one.state = "said"
        await _say(one, verdict, book, now, bot_id)
    await book.save(one)


async def _say(one: Announcement, telling: Telling, book: Book, now: datetime, bot_id: int) -> None:
    workspace = await book.workspaces.seen()
    groups = await wanting(telling.to, book)
    letters = [_to_group(group, telling, workspace, now) for group in groups]
    if telling.privately and not groups:
        everybody = await book.members.everybody()
        leading = [one for one in everybody if may(one, Right.LEAD) and one.id != telling.besides]
        letters = [_to_member(member, telling, workspace, now) for member in leading if not member.unreachable_since]
    about = {"workspace_id": one.workspace_id, **(telling.about or {})}
    for chat_id, payload in letters:
        await book.outbox.put(
            bot_id=bot_id,
            chat_id=chat_id,
            lane=PUSH,
            method="sendMessage",
            payload=payload,
            about=about,
            created_at=now,
        )


def _to_group(group: GroupChat, telling: Telling, workspace: Workspace, now: datetime) -> tuple[int, dict[str, object]]:
    voice = Voice(workspace.language, ZoneInfo(workspace.zone), now)
    payload = for_group(telling.draw(voice, True), workspace).payload()
    return group.chat_id, payload | ({"message_thread_id": group.thread_id} if group.thread_id else {})


def _to_member(member: Member, telling: Telling, workspace: Workspace, now: datetime) -> tuple[int, dict[str, object]]:
    voice = Voice(language_of(member, workspace), zone_of(member, workspace), now)
    return member.telegram_id, telling.draw(voice, False).payload()


async def _alert(one: Announcement, book: Book, now: datetime) -> Telling | datetime | None:
    """Still the same stall; while a step is planned the deal is looked at after it."""
    news = await _news(one, book)
    if news is None or news.client.archived_at is not None or one.key != alert_key(news.deal):
        return None
    ahead = await book.tasks.ahead(news.deal.client_id, now)
    if ahead is not None:
        return ahead.due_at + AFTER_A_STEP
    if not is_stalled(news.deal, None, news.workspace.stall_days, now):
        return None
    about = {"deal_id": news.deal.id, "client_id": news.client.id}

    def draw(voice: Voice, in_group: bool) -> Card:
        return stalled_alert(replace(news, in_group=in_group), one.id, voice)

    return Telling(draw, "stalled", privately=True, besides=news.deal.owner_id, about=about)


async def _closing(one: Announcement, book: Book, _: datetime) -> Telling | None:
    """Still closed so."""
    news = await _news(one, book)
    if news is None or closing_key(news.deal) != one.key:
        return None
    about = {"deal_id": news.deal.id, "client_id": news.client.id}
    return Telling(lambda voice, in_group: closing(replace(news, in_group=in_group), voice), one.kind, about=about)


async def _news(one: Announcement, book: Book) -> News | None:
    """The deal it is about, with everything that is told of it; None when it is gone."""
    deal = await book.deals.of(one.deal_id or 0)
    client = await book.clients.of(deal.client_id) if deal is not None else None
    if deal is None or client is None:
        return None
    events = await book.interactions.with_client(client.id, limit=1)
    return News(
        deal=deal,
        client=client,
        stage=await _stage(deal, book),
        owner=await book.members.of(deal.owner_id),
        workspace=await book.workspaces.seen(),
        last=events[0] if events else None,
    )


async def _stage(deal: Deal, book: Book) -> Stage:
    return next(stage for stage in await book.workspaces.stages() if stage.id == deal.stage_id)


KINDS: dict[str, Judge] = {"alert": _alert, "lost": _closing, "won": _closing}
