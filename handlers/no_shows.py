"""No-shows: who did not come in a period, with those of whom nobody has said it."""

from cards.card import Card
from cards.no_shows import no_shows_card
from cards.presses import Press
from crm.no_shows import no_shows_of
from crm.rules.periods import Period, day_of
from crm.wishes import RecordVisit
from handlers.carrying import carry_press
from handlers.desk import Desk


async def show_no_shows(period: Period | None, desk: Desk) -> None:
    """Of a period, or of today."""
    await desk.say(await _card(period or day_of(desk.doer.today), desk))


async def on_no_shows_turned(press: Press, desk: Desk) -> None:
    """`vq:<first>:<last>`: another period in place of this one."""
    period = press.period(0)
    await desk.answer_press()
    await desk.redraw(await _card(period, desk))


async def on_unsaid_wanted(press: Press, desk: Desk) -> None:
    """`vy:<first>:<last>`: from the list of a day, which stays."""
    await desk.answer_press()
    await desk.say(await _card(press.period(0), desk))


async def on_all_came(press: Press, desk: Desk) -> None:
    """`vz:<first>:<last>`: whoever nobody has said anything of came."""
    period = press.period(0)
    unsaid = (await no_shows_of(period, desk.doer.zone, desk.book, desk.now)).unsaid
    if not unsaid:
        await desk.answer_press(desk.voice("visit-closed"))
        return
    await desk.answer_press()
    await desk.clear_buttons(keep=lambda other: other.verb != "vz")
    await carry_press(desk, *(RecordVisit(visit=visit.id) for visit in unsaid))


async def _card(period: Period, desk: Desk) -> Card:
    return no_shows_card(await no_shows_of(period, desk.doer.zone, desk.book, desk.now), desk.voice)
