"""Free times: when somebody may still come on a day."""

from datetime import date

from cards.card import Card
from cards.free_times import free_times_card
from cards.presses import BadButtonError, Press
from crm.free_times import free_times
from crm.habits import company_habits
from handlers.agendas import EARLIEST, LATEST
from handlers.desk import Desk


async def show_free(day: date | None, desk: Desk) -> None:
    """Of that day; None: today."""
    await desk.say(await _card(day or desk.doer.today, desk))


async def on_free_day_turned(press: Press, desk: Desk) -> None:
    """`vf:<day>`: another day in place of this one."""
    try:
        day = date.fromisoformat(press.word(0))
    except ValueError:
        raise BadButtonError("no such day") from None
    if not EARLIEST < day < LATEST:
        raise BadButtonError("no such day")
    await desk.answer_press()
    await desk.redraw(await _card(day, desk))


async def _card(day: date, desk: Desk) -> Card:
    return free_times_card(await free_times(day, company_habits(desk.workspace), desk.book, desk.now), desk.voice)
