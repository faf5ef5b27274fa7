"""A client's birthday: some days ahead, and on the day."""

from datetime import date, datetime, timedelta

from cards.reminders import Subject
from crm.birthdays import HARDLY_AHEAD, ahead_at, ahead_key, birthday_after, birthday_key
from crm.calendar import next_yearly, yearly
from crm.greetings import day_of, was_greeted
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene
from storage.book import Book
from storage.tables.lookout import BIRTHDAYS, BIRTHDAYS_AHEAD, Row


def look(client: Row, scene: Scene) -> Looked:
    """In the morning of the day. After a longer downtime it is only said that it was missed."""
    if client.birth_month is None or client.birth_day is None:
        return Looked(None)
    due_at = scene.habits.say_at("birthday", client.look)
    again = next_yearly(client.birth_month, client.birth_day, client.look)
    if client.archived_at is not None:
        return Looked(again)
    return Looked(again, Saying(birthday_key(client, client.look), due_at))


def look_ahead(client: Row, scene: Scene) -> Looked:
    """So many days before as its owner wants by then; who learns of it later hears of it on the day."""
    day = birthday_after(client, _today(scene) - timedelta(days=1))
    if day is None or client.archived_at is not None:
        return Looked(None)
    due_at = ahead_at(day, scene.habits)
    if due_at > scene.now:
        return Looked(due_at)
    following = birthday_after(client, day) or day
    again = ahead_at(following, scene.habits)
    if scene.now - due_at >= HARDLY_AHEAD:
        return Looked(again)
    return Looked(again, Saying(ahead_key(client, day), due_at))


def _today(scene: Scene) -> date:
    return scene.now.astimezone(scene.zone).date()


async def makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    """Still their birthday, and nobody has greeted them."""
    client = subject.client
    if client is None or client.archived_at is not None or client.birth_month is None or client.birth_day is None:
        return False
    day = day_of(subject.reminder)
    return day == yearly(client.birth_month, client.birth_day, day.year) and not was_greeted(client, day)


async def is_ahead(subject: Subject, book: Book, now: datetime) -> bool:
    lies_ahead = now.astimezone(subject.habits.zone).date() < day_of(subject.reminder)
    return lies_ahead and await makes_sense(subject, book, now)


BIRTHDAY = Kind("birthday", makes_sense, BIRTHDAYS, look)
BIRTHDAY_AHEAD = Kind("birthday_ahead", is_ahead, BIRTHDAYS_AHEAD, look_ahead)
