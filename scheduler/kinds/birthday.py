"""A birthday, of a client or of a contact person: some days ahead, and on the day."""

from datetime import date, datetime, timedelta

from cards.reminders import Subject
from crm.greetings import was_greeted
from crm.rules.birthdays import HARDLY_AHEAD, PERSONS, ahead_at, ahead_key, birthday_after, birthday_key
from crm.rules.calendar import day_in, next_yearly, yearly
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene
from storage.book import Book
from storage.tables.lookout import BIRTHDAYS, BIRTHDAYS_AHEAD, BIRTHDAYS_OF_PERSONS, BIRTHDAYS_OF_PERSONS_AHEAD, Row


def look(client: Row, scene: Scene) -> Looked:
    """In the morning of the day. After a longer downtime it is only said that it was missed."""
    looked = _look_at(client, scene)
    return Looked(looked.again) if client.archived_at is not None else looked


def look_at_person(person: Row, scene: Scene) -> Looked:
    """The same of a contact person: whether the client is in the archive is asked before it is said."""
    return _look_at(person, scene, PERSONS)


def _look_at(born: Row, scene: Scene, among: str = "") -> Looked:
    if born.birth_month is None or born.birth_day is None:
        return Looked(None)
    due_at = scene.habits.say_at("birthday", born.look)
    again = next_yearly(born.birth_month, born.birth_day, born.look)
    return Looked(again, Saying(birthday_key(born, born.look, among), due_at, "birthday"))


def look_ahead(client: Row, scene: Scene) -> Looked:
    """So many days before as its owner wants by then; who learns of it later hears of it on the day."""
    return Looked(None) if client.archived_at is not None else _look_ahead_at(client, scene)


def look_ahead_at_person(person: Row, scene: Scene) -> Looked:
    """The same of a contact person."""
    return _look_ahead_at(person, scene, PERSONS)


def _look_ahead_at(born: Row, scene: Scene, among: str = "") -> Looked:
    day = birthday_after(born, _today(scene) - timedelta(days=1))
    if day is None:
        return Looked(None)
    due_at = ahead_at(day, scene.habits)
    if due_at > scene.now:
        return Looked(due_at)
    following = birthday_after(born, day) or day
    again = ahead_at(following, scene.habits)
    if scene.now - due_at >= HARDLY_AHEAD:
        return Looked(again)
    return Looked(again, Saying(ahead_key(born, day, among), due_at, "birthday_ahead"))


def _today(scene: Scene) -> date:
    return scene.now.astimezone(scene.zone).date()


async def makes_sense(subject: Subject, _: Book, __: datetime) -> bool:
    """Still their birthday, and nobody has greeted them."""
    client = subject.client
    born = client if subject.reminder.person_id is None else subject.person
    if client is None or client.archived_at is not None or born is None:
        return False
    if born.birth_month is None or born.birth_day is None:
        return False
    day = day_in(subject.reminder.key)
    return day == yearly(born.birth_month, born.birth_day, day.year) and not was_greeted(born, day)


async def is_ahead(subject: Subject, book: Book, now: datetime) -> bool:
    lies_ahead = now.astimezone(subject.habits.zone).date() < day_in(subject.reminder.key)
    return lies_ahead and await makes_sense(subject, book, now)


BIRTHDAY = Kind("birthday", makes_sense, BIRTHDAYS, look)
BIRTHDAY_AHEAD = Kind("birthday_ahead", is_ahead, BIRTHDAYS_AHEAD, look_ahead)
PERSON_BIRTHDAY = Kind("person_birthday", makes_sense, BIRTHDAYS_OF_PERSONS, look_at_person)
PERSON_BIRTHDAY_AHEAD = Kind("person_birthday_ahead", is_ahead, BIRTHDAYS_OF_PERSONS_AHEAD, look_ahead_at_person)
