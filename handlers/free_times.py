"""Free times: when somebody may still come on a day, for an hour or for as long as services take; a tap books."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from cards.card import Card
from cards.free_times import MINUTE, Sought, free_days_card, free_times_card
from cards.presses import BadButtonError, Press
from crm.free_times import AHEAD, FreeTimes, PartOfDay, diary_of, first_free, free_times
from crm.rules.habits import company_habits
from crm.services import services_of
from crm.wishes import BookVisit, Mention, ShowBookings
from handlers.carrying import carry_press
from handlers.clients import certain
from handlers.desk import Desk
from handlers.masters import master_of
from storage.tables import Client

LATEST = 60 * 24 * 366 * 200
"""Minutes since 1970 that a button may say."""


async def show_free(wish: ShowBookings, desk: Desk) -> None:
    """Of the days that are asked about, none: the first with enough time; of a master alone, where they work on it."""
    ids = wish.whom.ids if wish.whom is not None else ()
    client = await desk.book.clients.of(int(ids[0])) if len(ids) == 1 else None
    services = await services_of([int(number) for number in wish.services], desk.book)
    sought = Sought(services, wish.master, client, wish.at)
    if wish.day is not None and wish.until is not None:
        days = await _several(wish.day, wish.until, sought, desk)
        await desk.say(free_days_card([_of_part(day, wish, sought, desk) for day in days], sought, desk.voice))
    else:
        day = _of_part(_theirs(await _free_on(wish.day, sought, desk), sought), wish, sought, desk)
        await desk.say(free_times_card(day, sought, desk.voice))


def _of_part(free: FreeTimes, wish: ShowBookings, sought: Sought, desk: Desk) -> FreeTimes:
    """«вечером»: what is free of it alone."""
    if wish.part is None:
        return free
    return free.within(PartOfDay.of(wish.part), company_habits(desk.workspace), sought.length)


async def _free_on(day: date | None, sought: Sought, desk: Desk) -> FreeTimes:
    habits = company_habits(desk.workspace)
    if day is None:
        return await first_free(desk.doer.today, habits, desk.book, desk.now, sought.master, sought.length)
    return await free_times(day, habits, desk.book, desk.now, sought.length)


async def _several(first: date, last: date, sought: Sought, desk: Desk) -> list[FreeTimes]:
    """The working days among them; when there is none, all."""
    length = min((last - first).days + 1, AHEAD)
    diary = await diary_of(first, length, company_habits(desk.workspace), desk.book)
    days = [diary.gaps(first + timedelta(days=ahead), desk.now, sought.length) for ahead in range(length)]
    return [_theirs(free, sought) for free in ([free for free in days if free.works] or days)]


def _theirs(free: FreeTimes, sought: Sought) -> FreeTimes:
    theirs = [(name, gaps) for name, gaps in free.gaps if name == sought.master] if sought.master else []
    return replace(free, gaps=theirs or free.gaps)


async def on_free_day_turned(press: Press, desk: Desk) -> None:
    """`vf:<day>[:<master>:<client>:<services…>]`: another day in place of this one."""
    day, sought = press.day(0), await sought_by(press, desk)
    await desk.answer_press()
    await desk.redraw(await _card(day, sought, desk))


async def on_hour_taken(press: Press, desk: Desk) -> None:
    """`fb:<minute>:<master>:<client>:<services…>`: booked at that hour, whoever was named, else it is asked."""
    minutes = press.number(0)
    if minutes > LATEST:
        raise BadButtonError("no moment is that late")
    at, sought = datetime.fromtimestamp(minutes * MINUTE, UTC), await sought_by(press, desk)
    day = at.astimezone(desk.doer.zone).date()
    free = _theirs(await _free_on(day, sought, desk), sought)
    if not any(gap.start <= at and at + sought.length <= gap.end for _, gaps in free.gaps for gap in gaps):
        await desk.answer_press(desk.voice("free-taken"))
        await desk.redraw(await _card(day, sought, desk))
        return
    await desk.answer_press()
    client = certain(sought.client) if sought.client is not None else Mention()
    services = tuple(one.id for one in sought.services)
    await carry_press(desk, BookVisit(client=client, starts_at=at, services=services, master=sought.master))
    if sought.client is not None:
        await desk.clear_buttons()


async def _card(day: date, sought: Sought, desk: Desk) -> Card:
    return free_times_card(_theirs(await _free_on(day, sought, desk), sought), sought, desk.voice)


async def sought_by(press: Press, desk: Desk) -> Sought:
    """What a button says of it."""
    services = await services_of(_numbers(press, 3), desk.book)
    return Sought(services, await master_of(press.further(1), desk), await _client(press, desk))


def _numbers(press: Press, place: int) -> Sequence[int]:
    return [press.number(at) for at in range(place, len(press.args))]


async def _client(press: Press, desk: Desk) -> Client | None:
    number = press.number(2) if press.further(2) else 0
    return await desk.book.clients.of(number) if number else None
