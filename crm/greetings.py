"""Greetings: what one says on a birthday or an anniversary, and that it was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from crm.doer import Doer
from crm.interactions import message_to
from crm.keep import keep_contacts
from crm.outcomes import Greeted
from crm.reminders import answer
from crm.rules.calendar import day_in
from crm.wishes import Greet
from names.children import is_child
from storage.book import Book
from storage.tables import Client, ContactPerson, ContactPoint, Reminder, Workspace

LETTERS = {"birthday": "birthday", "birthday_ahead": "birthday", "anniversary": "anniversary"}
"""By the kind of reminder: which text is offered."""
AROUND = timedelta(days=14)
"""Who was greeted so shortly before the day is not greeted again."""


@dataclass(frozen=True)
class Greeting:
    """Whom to greet, on which day, and how they are reached. `language`, `own_text` as in `Invitation`."""

    client: Client
    kind: str
    day: date
    points: list[ContactPoint]
    language: str
    own_text: str | None = None
    person: ContactPerson | None = None
    """The contact person whose day it is; None: the client's own."""

    @property
    def born(self) -> Client | ContactPerson:
        """Whose day it is."""
        return self.person or self.client

    @property
    def through_client(self) -> bool:
        """Whether the contact person has nothing of their own: who answers the client's phone is the client."""
        return self.person is not None and all(point.person_id != self.person.id for point in self.points)

    @property
    def to_family(self) -> bool:
        """Whether it is said to the client, of a child of theirs."""
        return self.person is not None and self.through_client and is_child(self.person.position)

    @property
    def unwanted(self) -> bool:
        """Whether the client asked not to be written to."""
        return self.client.opted_out_at is not None

    @property
    def letter(self) -> str:
        """Of which text it is."""
        return LETTERS[self.kind]


async def greeting_to(
    client: Client, reminder: Reminder, workspace: Workspace, book: Book, person: ContactPerson | None = None
) -> Greeting:
    """What is to be said to the client, or to their contact person, on the day that the reminder is about."""
    language = client.language or workspace.language
    template = await book.templates.of(LETTERS[reminder.kind], language)
    return Greeting(
        client=client,
        kind=reminder.kind,
        day=day_in(reminder.key),
        points=_reaching(person, await book.clients.points(client.id)),
        language=language,
        own_text=template.text if template else None,
        person=person,
    )


def _reaching(person: ContactPerson | None, points: Sequence[ContactPoint]) -> list[ContactPoint]:
    """A contact person by what is theirs; who has nothing of their own, by what is the client's."""
    theirs = [point for point in points if person is not None and point.person_id == person.id]
    return theirs or [point for point in points if point.person_id is None]


def was_greeted(born: Client | ContactPerson, day: date) -> bool:
    """Whether somebody has greeted them for that day already."""
    return born.greeted_at is not None and born.greeted_at.date() > day - AROUND


async def greet(wish: Greet, client: Client, book: Book, doer: Doer) -> Greeted:
    """The greeting was sent: a message to the client, or to the contact person whose day it is."""
    reminder = await book.reminders.of(int(wish.reminder)) if wish.reminder is not None else None
    person = await book.clients.person(reminder.person_id) if reminder is not None else None
    message = message_to(client, wish.text, doer)
    message.person_id = person.id if person is not None else None
    await book.interactions.add(message)
    born = person or client
    born.greeted_at = doer.moment
    await book.save(born)
    if reminder is not None:
        await answer(reminder, None, None, book, doer)
    await keep_contacts(client, await book.deals.open_with(client.id), book)
    return Greeted(client, person)
