"""«Как обычно»: what a client usually comes for, to whom and at which hour, in place of what was not said."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from crm.doer import Doer
from crm.rules.calendar import at_wall
from crm.rules.rhythm import REMEMBERED, Habit, habit_of, part_of
from crm.wishes import BookVisit, Wish
from storage.book import Book


async def as_usual(wish: Wish, book: Book, doer: Doer) -> Wish:
    """A booking as usual, told in full; any other wish as it is."""
    if not isinstance(wish, BookVisit) or not (wish.usual or wish.agreed) or len(wish.client.ids) != 1:
        return wish
    number = int(wish.client.ids[0])
    habit = habit_of(await book.visits.came(number, REMEMBERED), ZoneInfo(doer.workspace.zone))
    hour = _usual_hour(wish, habit, doer) if wish.usual else None
    told = {
        "usual": False,
        "agreed": False,
        "services": wish.services or habit.service_ids,
        "master": wish.master or habit.master,
        "starts_at": hour or wish.starts_at,
        "day_only": wish.day_only and hour is None,
        "part_only": wish.part_only and hour is None,
    }
    return wish.model_copy(update=told)


def _usual_hour(wish: BookVisit, habit: Habit, doer: Doer) -> datetime | None:
    """Of the day that was said; beside «вечером» only an hour of the evening."""
    if wish.starts_at is None or habit.hour is None or not (wish.day_only or wish.part_only):
        return None
    wall = wish.starts_at.astimezone(doer.zone)
    usual = at_wall(wall.date(), time(habit.hour), doer.zone)
    fits = wish.day_only or part_of(usual.astimezone(doer.zone)) == part_of(wall)
    return usual if fits and usual > doer.now else None
