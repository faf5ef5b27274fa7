"""A client's birthday."""

from datetime import date, datetime

from cards.reminders import Subject
from crm.birthdays import TOO_LATE, birthday_key
from crm.calendar import next_yearly, yearly
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene
from storage.book import Book
from storage.tables.lookout import BIRTHDAYS, Row


def look(client: Row, scene: Scene) -> Looked:
    """In the morning of the day; after a longer downtime not at all."""
    if client.birth_month is None or client.birth_day is None:
        return Looked(None)
    due_at = scene.habits.say_at("birthday", client.look)
    again = next_yearly(client.birth_month, client.birth_day, client.look)
    if scene.now - due_at >= TOO_LATE or client.archived_at is not None:
        return Looked(again)
    return Looked(again, Saying(birthday_key(client, client.look), due_at))


async def makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    client = subject.client
    if client is None or client.archived_at is not None or client.birth_month is None or client.birth_day is None:
        return False
    day = date.fromisoformat(subject.reminder.key.rsplit(":", 1)[-1])
    return day == yearly(client.birth_month, client.birth_day, day.year)


BIRTHDAY = Kind("birthday", makes_sense, BIRTHDAYS, look)
