"""The day before: clients are reminded of their bookings one by one, and say whether they come."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from cards.confirmations import Reminding, all_reminded, nobody_to_remind, reminder_letter, reminding_card
from cards.presses import Press, press
from crm.bookings import bookings_of
from crm.confirmations import to_be_reminded
from crm.services import services_of
from crm.wishes import ConfirmVisit
from handlers.carrying import carry_press
from handlers.desk import Desk
from handlers.visits import pressed_visit
from storage.tables import Visit

NEXT = "wn"


async def show_reminding(day: date | None, desk: Desk) -> None:
    """The first who is to be reminded, of tomorrow when no day is said."""
    wanted = day or desk.doer.today + timedelta(days=1)
    if not await _show_next(wanted, desk):
        await desk.say(nobody_to_remind(wanted, desk.voice))


async def on_reminding_wanted(pressed: Press, desk: Desk) -> None:
    """`wa:<day>`: from the bookings of a day."""
    await desk.answer_press()
    await show_reminding(pressed.day(0), desk)


async def on_next_wanted(pressed: Press, desk: Desk) -> None:
    """`wn:<day>:<visit>`: the one behind it."""
    await desk.answer_press()
    if not await _show_next(pressed.day(0), desk, behind=pressed.number(1)):
        await desk.say(all_reminded(desk.voice))


async def on_reminded(pressed: Press, desk: Desk) -> None:
    """`ws:<visit>:<version>`: it was sent."""
    visit = await _pressed(pressed, desk)
    if visit is not None and visit.reminded_at is None and (about := await reminding_of(visit, 1, desk)) is not None:
        await carry_press(desk, ConfirmVisit(visit=visit.id, asked=True, text=reminder_letter(about, desk.now)))


async def on_confirmed(pressed: Press, desk: Desk) -> None:
    """`wc:<visit>:<version>`: the client will come."""
    visit = await _pressed(pressed, desk)
    if visit is not None and visit.confirmed_at is None:
        await carry_press(desk, ConfirmVisit(visit=visit.id))


async def _pressed(pressed: Press, desk: Desk) -> Visit | None:
    """The booking of a card that is settled by this: another open card, or a colleague, may have said the same."""
    visit = await pressed_visit(pressed, desk)
    if visit is None or visit.state != "booked":
        return None
    await desk.clear_buttons(keep=lambda press: press.verb == NEXT)
    return visit


async def _show_next(day: date, desk: Desk, *, behind: int | None = None) -> bool:
    """False: there is nobody left, `behind` that visit in the order of the day."""
    found = await bookings_of(day, desk.doer.zone, desk.book)
    waiting = to_be_reminded(found.visits, desk.now)
    numbers = [visit.id for visit in found.visits]
    place = numbers.index(behind) if behind in numbers else -1
    following = [visit for visit in waiting if numbers.index(visit.id) > place]
    about = await reminding_of(following[0], len(waiting), desk) if following else None
    if about is None:
        return False
    onward = press(NEXT, day, about.visit.id)
    card = reminding_card(about, desk.voice, onward)
    await desk.say(card, visit_id=about.visit.id, client_id=about.client.id)
    return True


async def reminding_of(visit: Visit, left: int, desk: Desk) -> Reminding | None:
    """All that a letter about a booking says; None: its client is out of sight."""
    client = await desk.book.clients.of(visit.client_id)
    if client is None:
        return None
    services = await services_of(visit.service_ids, desk.book)
    points = await desk.book.clients.points(client.id)
    company = desk.workspace
    language, zone = client.language or company.language, ZoneInfo(company.zone)
    return Reminding(visit, client, services, points, language, zone, left)
