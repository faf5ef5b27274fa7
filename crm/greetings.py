"""Greetings: what one says on a birthday or an anniversary, and that it was said."""

from dataclasses import dataclass
from datetime import date, timedelta

from crm.doer import Doer
from crm.interactions import message_to
from crm.keep import keep_contacts
from crm.relation_outcomes import Greeted
from crm.relation_wishes import Greet
from crm.reminders import answer
from storage.book import Book
from storage.tables import Client, ContactPoint, Reminder, Workspace

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

    @property
    def letter(self) -> str:
        """Of which text it is."""
        return LETTERS[self.kind]


async def greeting_to(client: Client, reminder: Reminder, workspace: Workspace, book: Book) -> Greeting:
    """What is to be said to the client on the day that the reminder is about."""
    language = client.language or workspace.language
    template = await book.templates.of(LETTERS[reminder.kind], language)
    return Greeting(
        client=client,
        kind=reminder.kind,
        day=day_of(reminder),
        points=await book.clients.points(client.id),
        language=language,
        own_text=template.text if template else None,
    )


def day_of(reminder: Reminder) -> date:
    """The day itself, also when the reminder was put off: it stands in the key."""
    return date.fromisoformat(reminder.key.rsplit(":", 1)[-1])


def was_greeted(client: Client, day: date) -> bool:
    """Whether somebody has greeted the client for that day already."""
    return client.greeted_at is not None and client.greeted_at.date() > day - AROUND


async def greet(wish: Greet, client: Client, book: Book, doer: Doer) -> Greeted:
    """The greeting was sent: a message to the client."""
    await book.interactions.add(message_to(client, wish.text, doer))
    client.greeted_at = doer.moment
    await book.save(client)
    if wish.reminder is not None and (reminder := await book.reminders.of(int(wish.reminder))) is not None:
        await answer(reminder, None, None, book, doer)
    await keep_contacts(client, await book.deals.open_with(client.id), book)
    return Greeted(client)
