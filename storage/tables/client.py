from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Boolean, CheckConstraint, Column, Index, literal_column
from sqlmodel import Field, SQLModel

from names.forms import Case, Form, Gender, Part
from storage.tables.row import Json, Owned, instant, only, refers, where_set
from storage.types import PlainText

TAGGED = "CAST(tags AS TEXT) != '[]'"
"""Of a client: there is a tag. An index holds those; written so, both databases recognise it."""


def said_birthday(year: int | None, month: int | None, day: int | None) -> str | None:
    """`YYYY-MM-DD`, or `--MM-DD` when the year is not known."""
    return None if month is None or day is None else f"{f'{year:04}' if year else '-'}-{month:02}-{day:02}"


class Client(Owned, table=True):
    """A person, or an organisation when only it is named.

    Columns that end in `_next` say when the planners look at this client again; None: nothing to plan.
    Kept from the history (`crm/keep.py`): `quoted_at`, `first_visit_at`, `last_visit_at`, `rhythm_days`,
    `last_service_id` and its `service_days`, `last_master`, `booked_at` (the last visit still booked), `missed_at`
    (a no-show with nothing since), `return_due_at`.
    """

    __tablename__ = "client"
    __table_args__ = (
        Index(None, "workspace_id", "full_name_key"),
        Index(None, "workspace_id", "name"),
        Index(None, "workspace_id", "last_contact_at"),
        Index(None, "workspace_id", "created_at"),
        Index(None, "owner_id", "workspace_id", "name"),
        Index(None, "owner_id", "last_contact_at"),
        Index("ix_client_tagged", "workspace_id", "created_at", **only(literal_column(TAGGED, Boolean()))),
        Index("ix_client_born", "workspace_id", "birth_month", "birth_day", **only(Column("birth_month").is_not(None))),
        where_set("client", "merged_into_id"),
        where_set("client", "birthday_next"),
        where_set("client", "birthday_ahead_next"),
        where_set("client", "anniversary_next"),
        where_set("client", "contract_next"),
        where_set("client", "touch_next"),
        where_set("client", "quote_next"),
        where_set("client", "return_next"),
        Index("ix_client_return_due", "workspace_id", "return_due_at", **only(Column("return_due_at").is_not(None))),
        where_set("client", "last_service_id"),
        CheckConstraint("language IN ('ru', 'uk', 'en')", name="language"),
        CheckConstraint("birth_month BETWEEN 1 AND 12", name="birth_month"),
        CheckConstraint("birth_day BETWEEN 1 AND 31", name="birth_day"),
    )

    name: str
    company: str | None = None
    full_name_key: str = Field(sa_type=PlainText)
    birth_year: int | None = None
    birth_month: int | None = None
    birth_day: int | None = None
    source: str | None = None
    tags: list[str] = Field(default=[], sa_type=Json)
    owner_id: int = refers("member")
    created_at: datetime = instant()
    archived_at: datetime | None = instant(optional=True)
    merged_into_id: int | None = refers("client", optional=True)
    last_contact_at: datetime | None = instant(optional=True)
    last_visit_at: datetime | None = instant(optional=True)
    first_visit_at: datetime | None = instant(optional=True)
    birthday_next: date | None = None
    birthday_ahead_next: datetime | None = instant(optional=True)
    anniversary_next: datetime | None = instant(optional=True)
    contract_until: date | None = None
    """The last day of the contract with the client."""
    contract_next: datetime | None = instant(optional=True)
    touch_next: datetime | None = instant(optional=True)
    quoted_at: datetime | None = instant(optional=True)
    """When a quote was sent that nothing came after."""
    quote_next: datetime | None = instant(optional=True)
    greeted_at: datetime | None = instant(optional=True)
    """When the client was greeted last, on a birthday or an anniversary."""
    return_next: datetime | None = instant(optional=True)
    language: str | None = None
    """Of what is written to the client; None: the workspace's."""
    opted_out_at: datetime | None = instant(optional=True)
    """Since when the client does not want to be invited."""
    invited_at: datetime | None = instant(optional=True)
    """When the last invitation was sent."""
    invite_after: datetime | None = instant(optional=True)
    """«Later» was said: not before this moment."""
    rhythm_days: int | None = None
    service_days: int | None = None
    last_service_id: int | None = refers("service", optional=True)
    last_master: str | None = None
    booked_at: datetime | None = instant(optional=True)
    missed_at: datetime | None = instant(optional=True)
    return_due_at: datetime | None = instant(optional=True)

    @property
    def birthday(self) -> str | None:
        """`YYYY-MM-DD`, or `--MM-DD` when the year is not known."""
        return said_birthday(self.birth_year, self.birth_month, self.birth_day)


class ContactPerson(Owned, table=True):
    """A further person of a client: a mention of them is a mention of the client."""

    __tablename__ = "contact_person"
    __table_args__ = (
        Index(None, "client_id"),
        where_set("contact_person", "birthday_next"),
        where_set("contact_person", "birthday_ahead_next"),
    )

    client_id: int = refers("client", on_delete="CASCADE")
    name: str
    position: str | None = None
    birth_year: int | None = None
    birth_month: int | None = None
    birth_day: int | None = None
    birthday_next: date | None = None
    birthday_ahead_next: datetime | None = instant(optional=True)
    greeted_at: datetime | None = instant(optional=True)

    @property
    def birthday(self) -> str | None:
        """As a client's."""
        return said_birthday(self.birth_year, self.birth_month, self.birth_day)


class ContactPoint(Owned, table=True):
    """A phone (E.164), an e-mail or a Telegram name; `key` is how it is found, `tail` the digits reversed."""

    __tablename__ = "contact_point"
    __table_args__ = (
        Index(None, "client_id"),
        Index(None, "workspace_id", "key"),
        Index(None, "workspace_id", "tail"),
        where_set("contact_point", "person_id"),
        CheckConstraint("kind IN ('phone', 'email', 'telegram')", name="kind"),
    )

    client_id: int = refers("client", on_delete="CASCADE")
    person_id: int | None = refers("contact_person", optional=True, on_delete="CASCADE")
    kind: str
    value: str
    key: str = Field(sa_type=PlainText)
    tail: str | None = Field(default=None, sa_type=PlainText)


class NameForm(Owned, table=True):
    """One form a client or a contact person is said in; the answer to «who is meant?»."""

    __tablename__ = "name_form"
    __table_args__ = (
        Index(None, "workspace_id", "text", "client_id"),
        Index(None, "client_id"),
        where_set("name_form", "person_id"),
    )

    client_id: int = refers("client", on_delete="CASCADE")
    person_id: int | None = refers("contact_person", optional=True, on_delete="CASCADE")
    text: str = Field(sa_type=PlainText)
    part: str
    cases: int
    gender: str | None = None


class Known(NamedTuple):
    """A form somebody is said in, with whose it is."""

    text: str
    part: str
    cases: int
    gender: str | None
    client: int
    person: int | None
    name: str
    company: str | None

    @property
    def form(self) -> Form:
        """As names speak of it."""
        return _form(self.text, self.part, self.cases, self.gender)


@lru_cache(maxsize=20_000)
def _form(text: str, part: str, cases: int, gender: str | None) -> Form:
    """Kept: the names of those who are spoken of come again and again."""
    return Form(text=text, part=Part(part), cases=Case(cases), gender=Gender(gender) if gender else None)


class SearchWord(SQLModel, table=True):
    """A folded word of a client's name or company, or of a contact person's name."""

    __tablename__ = "search_word"
    __table_args__ = (Index(None, "client_id", "text"), {"sqlite_with_rowid": False})

    workspace_id: int = refers("workspace", on_delete="CASCADE", in_key=True)
    text: str = Field(sa_type=PlainText, primary_key=True)
    client_id: int = refers("client", on_delete="CASCADE", in_key=True)


class WordKey(SQLModel, table=True):
    """A way to a word of the workspace: misspelt, or by a part inside it (see `names.typos`).

    The vocabulary only grows: a word that nobody bears any more finds nobody.
    """

    __tablename__ = "word_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    workspace_id: int = refers("workspace", on_delete="CASCADE", in_key=True)
    key: str = Field(sa_type=PlainText, primary_key=True)
    word: str = Field(sa_type=PlainText, primary_key=True)


class Answered(NamedTuple):
    """Of the clients invited in some time: how many they were, came since, or are booked and did not come yet."""

    invited: int
    came: int
    booked: int
