"""Where a person is: said, shown on the map or chosen in /settings; and the tasks that go by another clock."""

from zoneinfo import ZoneInfo

from telegram import Update

from cards import zones as cards
from cards.presses import Press
from crm.replanning import plan_anew
from crm.rules.zones import is_elsewhere
from crm.wishes import MoveClock
from handlers.carrying import carry_press
from handlers.context import Context
from handlers.desk import Desk
from phrases.dates.zones import is_zone, zone_at
from storage.tables import Task

MOST = 200


async def on_location(update: Update, context: Context) -> None:
    """A place on the map: the zone there is the person's."""
    place = update.message.location if update.message is not None else None
    zone = zone_at(place.latitude, place.longitude) if place is not None else None
    if zone is None:
        await context.desk.say(cards.nowhere(context.desk.voice))
    else:
        await arrive(zone, context.desk)


async def arrive(zone: str, desk: Desk) -> None:
    """The person lives by that clock from now on, and nobody else does."""
    desk.member.zone = None if zone == desk.workspace.zone else zone
    await desk.book.save(desk.member)
    await plan_anew("zone", [desk.member], desk.book, desk.now)
    await desk.say(cards.here(await elsewhere(desk), desk.voice))


async def offer_to_move(desk: Desk) -> None:
    """The zone was set: the tasks that go by another clock, if there are any."""
    if tasks := await elsewhere(desk):
        await desk.say(cards.here(tasks, desk.voice))


async def elsewhere(desk: Desk) -> list[Task]:
    """The member's tasks that keep the hours of another zone: those ahead, and series."""
    tasks = await desk.book.tasks.all_open(desk.member.id, MOST)
    ahead = (task for task in tasks if task.due_at > desk.now or task.repeat is not None)
    return [task for task in ahead if is_elsewhere(task, desk.doer.zone)]


async def on_tasks_moved(press: Press, desk: Desk) -> None:
    """`zm:<zone>`: to the same hour there."""
    await desk.answer_press()
    zone = press.further(0)
    if is_zone(zone) and ZoneInfo(zone) == desk.doer.zone:
        wishes = tuple(MoveClock(task=task.id, zone=zone) for task in await elsewhere(desk))
        if wishes:
            await carry_press(desk, *wishes)
    await desk.clear_buttons()


async def on_tasks_kept(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`zk`: they come at the moment they would have come before."""
    await desk.answer_press()
    await desk.say(cards.kept(desk.voice))
    await desk.clear_buttons()
