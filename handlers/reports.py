"""Reports on demand: what stands still, what was done, what was sold, why it was lost, who is to be greeted."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cards.card import Card
from cards.deals import PAGE
from cards.presses import Press
from cards.reports import birthdays, stalled
from cards.summaries import activity, activity_of
from crm.rights import sees_only
from crm.rules.birthdays import REPORTED, birthday_after, days_of
from crm.rules.periods import Period
from crm.rules.stalled import quiet_since
from crm.summaries import people_since
from handlers.agendas import may_see_work
from handlers.desk import Desk
from storage.tables import Member
from storage.tables.score import Score

A_YEAR = timedelta(days=365)
"""Each birthday comes once in it."""


async def show_stalled(desk: Desk) -> None:
    """Deals that nothing happened with for the company's number of days, and nothing is planned for."""
    await desk.say(await _stalled(0, desk))


async def on_stalled_turned(press: Press, desk: Desk) -> None:
    """`dq:<page>`: another page in place of this one."""
    page = press.page(0)
    await desk.answer_press()
    await desk.redraw(await _stalled(page, desk))


async def _stalled(page: int, desk: Desk) -> Card:
    since, book, limit = quiet_since(desk.workspace.stall_days, desk.now), desk.book, desk.workspace.stall_days
    found = await book.deals.stalled(since, desk.now, limit=PAGE + 1, skip=page * PAGE)
    clients = await book.clients.several([deal.client_id for deal in found])
    owners = {member.id: member for member in await book.members.ever() if member.id != desk.member.id}
    shown = [(deal, clients[deal.client_id], owners.get(deal.owner_id)) for deal in found[:PAGE]]
    return stalled(shown, limit, page, desk.voice, more=len(found) > PAGE)


async def activity_card(period: Period | None, desk: Desk) -> Card:
    """Of a period, or today so far and the last seven days: everybody's for those who see it all, else one's own."""
    today = desk.doer.today
    usual = Period(first=today - timedelta(days=6), last=today)
    if period not in {None, usual}:
        return await _activity_of(period or usual, desk)
    week, so_far = await people_of(usual.first, desk.now, desk), await people_of(today, desk.now, desk)
    return activity(week, so_far, _seen(week, desk), desk.voice)


async def _activity_of(period: Period, desk: Desk) -> Card:
    people = await people_within(period, desk)
    return activity_of(period, people, _seen(people, desk), desk.voice)


def _seen(people: list[tuple[Member, Score]], desk: Desk) -> set[int]:
    """Whose work the reader may open; in a group nobody's."""
    return {member.id for member, _ in people if desk.group is None and may_see_work(member, desk)}


async def show_birthdays(period: Period | None, desk: Desk) -> None:
    """Whose birthday is in those days, else in the days ahead, today's first."""
    near = period if period is not None and period.last - period.first <= A_YEAR else None
    await desk.say(await _birthdays(0, near, desk))


async def on_birthdays_turned(press: Press, desk: Desk) -> None:
    """`bq[:<first>:<last>]:<page>`: another page in place of this one."""
    period = press.period(0) if press.further(1) else None
    page = press.page(2 if period is not None else 0)
    await desk.answer_press()
    await desk.redraw(await _birthdays(page, period, desk))


async def _birthdays(page: int, period: Period | None, desk: Desk) -> Card:
    today = desk.voice.today
    first, last = (period.first, period.last) if period is not None else (today, today + REPORTED)
    found = await desk.book.clients.born_in(days_of(first, last), limit=PAGE + 1, skip=page * PAGE)
    days = [birthday_after(client, first - timedelta(days=1)) for client in found]
    shown = [(day, client) for day, client in zip(days, found, strict=True) if day is not None]
    return birthdays(shown[:PAGE], page, desk.voice, more=len(found) > PAGE, period=period)


async def people_within(period: Period, desk: Desk) -> list[tuple[Member, Score]]:
    """By the company's clock, up to now."""
    _, until = period.within(ZoneInfo(desk.workspace.zone))
    return await people_of(period.first, min(until, desk.now), desk)


async def people_of(first: date, until: datetime, desk: Desk) -> list[tuple[Member, Score]]:
    only = sees_only(desk.member, desk.workspace)
    people = await people_since(first, until, desk.workspace, desk.book)
    return [(member, score) for member, score in people if only in {None, member.id}]
