"""Free times: when somebody may still come on a day, for an hour or for as long as services take."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cards.card import Card
from cards.free_times import free_times_card
from cards.presses import Press
from crm.durations import kept_free
from crm.free_times import FreeTimes, first_free, free_times
from crm.rules.habits import company_habits
from crm.services import services_of
from handlers.desk import Desk
from storage.tables import Service


async def show_free(day: date | None, desk: Desk, master: str | None = None, services: Sequence[int] = ()) -> None:
    """Of that day, None: the first with enough time; of that master alone, where they work on it."""
    wanted = await services_of(services, desk.book)
    habits, length = company_habits(desk.workspace), kept_free(wanted)
    if day is None:
        free = await first_free(desk.doer.today, habits, desk.book, desk.now, master, length)
    else:
        free = await free_times(day, habits, desk.book, desk.now, length)
    await desk.say(_card(free, wanted, desk, master))


async def on_free_day_turned(press: Press, desk: Desk) -> None:
    """`vf:<day>:<services…>`: another day in place of this one."""
    day, wanted = press.day(0), await services_of([press.number(at) for at in range(1, len(press.args))], desk.book)
    free = await free_times(day, company_habits(desk.workspace), desk.book, desk.now, kept_free(wanted))
    await desk.answer_press()
    await desk.redraw(_card(free, wanted, desk))


def _card(free: FreeTimes, wanted: Sequence[Service], desk: Desk, master: str | None = None) -> Card:
    theirs = [(name, gaps) for name, gaps in free.gaps if name == master] if master else []
    return free_times_card(replace(free, gaps=theirs or free.gaps), wanted, desk.voice)
