"""Announcing: what is due to those who lead is told, in the groups that want it, else to each of them."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from cards.alerts import closing, stalled_alert
from cards.briefings import left_unread
from cards.card import Card
from cards.groups import for_group, in_group
from cards.handovers import MOST_NAMED
from cards.leads import Arrival, nobody_called, nobody_took, who_takes
from cards.summaries import activity, summary
from cards.targets import below, standing_lines
from cards.team import left_behind
from cards.voice import Voice
from crm.announcing import alert_key, closing_key, look_later
from crm.doer import language_of, zone_of
from crm.groups import wanting
from crm.leads import is_answered, is_dealt_with, lead_key
from crm.news import news_of
from crm.rights import Right, may, may_hand_over
from crm.rules.habits import company_habits
from crm.rules.periods import month_of
from crm.rules.stalled import GRACE, is_stalled
from crm.summaries import LATE, day_summary, habits_of_group, hears_at, next_summary, week_summary
from crm.targets import standing_of
from crm.team import reminded_again
from storage.book import Book
from storage.tables import Announcement, GroupChat, Member, Workspace
from storage.tables.handover import Lot
from storage.tables.outbox import PUSH

log = logging.getLogger(__name__)

BATCH = 50
LATER = timedelta(hours=1)


@dataclass(frozen=True)
class Telling:
    """What is told, in whichever voice. `to`: the kind of news by which groups choose.

    `there`: whether a group that wants it is told now. `hears`: the members who are told privately, where no group
    wants it. `besides`: but for this one, who knows.
    """

    draw: Callable[[Voice], Card]
    to: str | None
    there: Callable[[GroupChat], bool] = lambda _: True
    hears: Callable[[Member], bool] = lambda _: False
    besides: int | None = None
    first: int | None = None
    """This one alone, as long as they are of those who hear."""
    about: dict[str, int] | None = None
    again: datetime | None = None
    """When it is to be told of anew."""


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
        one.state, one.due_at = ("waiting", verdict.again) if verdict.again is not None else ("said", one.due_at)
        await _say(one, verdict, book, now, bot_id)
    await book.save(one)


async def _say(one: Announcement, telling: Telling, book: Book, now: datetime, bot_id: int) -> None:
    workspace = await book.workspaces.seen()
    groups = await wanting(telling.to, book) if telling.to is not None else []
    letters = [_to_group(group, telling, workspace, now) for group in groups if telling.there(group)]
    if not groups:
        hearing = [member for member in await book.members.active() if _hears(member, telling)]
        told = [member for member in hearing if member.id == telling.first] or hearing
        letters = [_to_member(member, telling, workspace, now) for member in told]
    about = {"workspace_id": one.workspace_id, **(telling.about or {})}
    call = {"bot_id": bot_id, "lane": PUSH, "method": "sendMessage", "about": about, "created_at": now}
    await book.outbox.put_all([{**call, "chat_id": chat_id, "payload": payload} for chat_id, payload in letters])


def _hears(member: Member, telling: Telling) -> bool:
    """Whether it is told to that member, where no group is."""
    return telling.hears(member) and member.unreachable_since is None and member.id != telling.besides


def leads(member: Member) -> bool:
    return may(member, Right.LEAD)


def _to_group(group: GroupChat, telling: Telling, workspace: Workspace, now: datetime) -> tuple[int, dict[str, object]]:
    voice = in_group(Voice(workspace.language, ZoneInfo(workspace.zone), now), workspace)
    payload = for_group(telling.draw(voice), workspace).payload()
    return group.chat_id, payload | ({"message_thread_id": group.thread_id} if group.thread_id else {})


def _to_member(member: Member, telling: Telling, workspace: Workspace, now: datetime) -> tuple[int, dict[str, object]]:
    voice = Voice(language_of(member, workspace), zone_of(member, workspace), now)
    return member.telegram_id, telling.draw(voice).payload()


async def _alert(one: Announcement, book: Book, now: datetime) -> Telling | datetime | None:
    """Still the same stall; while a step is planned, or the limit is longer by now, the deal is looked at after it."""
    news = await news_of(one.deal_id, book)
    if news is None or news.client.archived_at is not None or one.key != alert_key(news.deal):
        return None
    ahead = await book.tasks.ahead(news.deal.client_id, now)
    if ahead is not None:
        return ahead.due_at + GRACE
    if not is_stalled(news.deal, None, news.workspace.stall_days, now):
        return look_later(news.deal, news.workspace)
    about = {"deal_id": news.deal.id, "client_id": news.client.id}
    return Telling(
        partial(stalled_alert, news, one.id), "stalled", hears=leads, besides=news.deal.owner_id, about=about
    )


async def _closing(one: Announcement, book: Book, _: datetime) -> Telling | None:
    """Still closed so."""
    news = await news_of(one.deal_id, book)
    if news is None or closing_key(news.deal) != one.key:
        return None
    about = {"deal_id": news.deal.id, "client_id": news.client.id}
    return Telling(partial(closing, news), one.kind, about=about)


async def _lead(one: Announcement, book: Book, _: datetime) -> Telling | None:
    """Asked of everybody where no group is: the first who presses takes them."""
    arrival = await _arrival(one, book)
    if arrival is None or arrival.lead.taken_by is not None:
        return None
    return Telling(partial(who_takes, arrival), "lead", hears=lambda _: True, about=_offered(arrival))


async def _lead_untaken(one: Announcement, book: Book, _: datetime) -> Telling | None:
    arrival = await _arrival(one, book)
    if arrival is None or arrival.lead.taken_by is not None:
        return None
    return Telling(partial(nobody_took, arrival), None, hears=leads, about=_offered(arrival))


async def _lead_unanswered(one: Announcement, book: Book, _: datetime) -> Telling | None:
    arrival = await _arrival(one, book)
    if arrival is None or one.key != lead_key(one.kind, arrival.lead):
        return None
    client = arrival.client.id
    last = await book.interactions.with_client(client, limit=5)
    deals = [*await book.deals.open_with(client), *await book.deals.closed_with(client)]
    if any(is_answered(arrival.lead, event) for event in last) or any(
        is_dealt_with(arrival.lead, one) for one in deals
    ):
        return None
    return Telling(partial(nobody_called, arrival), None, hears=leads, about=_about(arrival))


async def _arrival(one: Announcement, book: Book) -> Arrival | None:
    lead = await book.leads.of_client(one.client_id or 0)
    client = await book.clients.of(one.client_id)
    if lead is None or client is None or client.archived_at is not None:
        return None
    taker = await book.members.of(lead.taken_by)
    return Arrival(lead, client, await book.clients.points(client.id), taker)


def _about(arrival: Arrival) -> dict[str, int]:
    return {"client_id": arrival.client.id}


def _offered(arrival: Arrival) -> dict[str, int]:
    """What offers a lead is shown anew when they are taken."""
    return {**_about(arrival), "lead_id": arrival.lead.id}


async def _unread(one: Announcement, book: Book, _: datetime) -> Telling | None:
    """Some of the clients of a hand-over are still unread by their new owner."""
    change = await book.changes.of(one.change_id)
    reader = await book.members.of(one.member_id)
    if change is None or reader is None:
        return None
    unread = await book.briefings.unread(change.id, reader.id, limit=MOST_NAMED)
    if not unread:
        return None
    reading = await book.briefings.reading(change.id, reader.id)
    found = await book.clients.several([briefing.client_id for briefing in unread])
    clients = [found[briefing.client_id] for briefing in unread]
    draw = partial(left_unread, one, reader, reading, clients)
    return Telling(draw, None, hears=leads, first=change.member_id)


async def _left_behind(one: Announcement, book: Book, now: datetime) -> Telling | None:
    """Week by week, for as long as somebody who is not here any more looks after anything."""
    former = await book.members.of(one.member_id)
    if former is None or former.removed_at is None:
        return None
    weight = await book.handovers.weight(Lot(former.id), former.id)
    if not weight.all:
        return None
    again = reminded_again(await book.workspaces.seen(), now)
    draw = partial(left_behind, former, weight)
    return Telling(draw, None, hears=lambda one: may_hand_over(one, former), again=again)


async def _summary(one: Announcement, book: Book, now: datetime) -> Telling | datetime:
    """Every evening anew, the week with it when it ends; of a day that is over, or had nothing, nothing is said."""
    workspace = await book.workspaces.seen()
    due_at, again = one.due_at, await next_summary(book, now)
    day, people = await day_summary(workspace, due_at, book)
    week = await week_summary(workspace, due_at, book)
    if not (people or week) or now - due_at > LATE:
        return again
    company = company_habits(workspace)
    standing = await standing_of(month_of(day), None, book, workspace, day)

    def draw(voice: Voice) -> Card:
        card = activity(week, people, (), voice) if week else summary(day, people, voice)
        return below(card, standing_lines(standing, voice))

    return Telling(
        draw,
        "summary",
        there=lambda group: hears_at(habits_of_group(group, company), due_at),
        hears=lambda member: leads(member) and hears_at(company.of(member), due_at),
        again=again,
    )


KINDS: dict[str, Judge] = {
    "summary": _summary,
    "alert": _alert,
    "lost": _closing,
    "won": _closing,
    "lead": _lead,
    "lead_untaken": _lead_untaken,
    "lead_unanswered": _lead_unanswered,
    "unread": _unread,
    "left_behind": _left_behind,
}
