"""So many years ago a client came for the first time."""

from datetime import datetime, timedelta

from cards.reminders import Subject
from crm.greetings import was_greeted
from crm.rules.anniversaries import TOO_LATE, anniversary_after, anniversary_key, first_day, is_celebrated
from crm.rules.calendar import day_in, yearly
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene
from storage.book import Book
from storage.tables.lookout import ANNIVERSARIES, Row


def look(client: Row, scene: Scene) -> Looked:
    """In the morning of the day, where visits are kept; every year."""
    first = first_day(client, scene.zone)
    if first is None:
        return Looked(None)
    day = anniversary_after(first, (scene.now - TOO_LATE).astimezone(scene.zone).date())
    due_at = scene.habits.say_at("anniversary", day)
    if due_at > scene.now:
        return Looked(due_at)
    again = scene.habits.say_at("anniversary", anniversary_after(first, day + timedelta(days=TOO_LATE.days)))
    if not scene.workspace.keeps_visits or not is_celebrated(client, scene.now):
        return Looked(again)
    return Looked(again, Saying(anniversary_key(client, day), due_at))


async def makes_sense(subject: Subject, _: Book, now: datetime) -> bool:
    client, day = subject.client, day_in(subject.reminder.key)
    first = first_day(client, subject.habits.zone) if client is not None else None
    if client is None or first is None or not is_celebrated(client, now):
        return False
    return day == yearly(first.month, first.day, day.year) and not was_greeted(client, day)


ANNIVERSARY = Kind("anniversary", makes_sense, ANNIVERSARIES, look)
