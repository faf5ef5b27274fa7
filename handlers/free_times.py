"""Free times: when somebody may still come on a day."""

from dataclasses import replace
from datetime import date

from cards.card import Card
from cards.free_times import free_times_card
from cards.presses import Press
from crm.free_times import first_free, free_times
from crm.habits import company_habits
from handlers.desk import Desk


async def show_free(day: date | None, desk: Desk, master: str | None = None) -> None:
    """Of that day, None: the first with a free time; of that master alone, where they work on it."""
    habits = company_habits(desk.workspace)
    nearest = day or await first_free(desk.doer.today, habits, desk.book, desk.now, master)
    await desk.say(await _card(nearest, desk, master))


async def on_free_day_turned(press: Press, desk: Desk) -> None:
    """`vf:<day>`: another day in place of this one."""
    day = press.day(0)
    await desk.answer_press()
    await desk.redraw(await _card(day, desk))


async def _card(day: date, desk: Desk, master: str | None = None) -> Card:
    free = await free_times(day, company_habits(desk.workspace), desk.book, desk.now)
    theirs = [(name, gaps) for name, gaps in free.gaps if name == master] if master else []
    return free_times_card(replace(free, gaps=theirs or free.gaps), desk.voice)
