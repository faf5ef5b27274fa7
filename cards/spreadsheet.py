"""The company's spreadsheet: its sheets, what stands in each cell, and the cards around it.

A cell is what it is: a sum is `Money`, a day a date, a moment a datetime by the reader's own clock, without a zone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cards.card import Card, plain
from cards.deals import stage_name
from cards.fitting import shorten
from cards.repeats import every
from cards.services import names_of, service_name
from cards.voice import Voice
from crm.rules.money import Money
from crm.services import among
from storage.tables import Member, Service, Stage
from storage.tables.client import said_birthday

Cell = str | int | Money | date | datetime | None
Fields = Mapping[Any, Any]
LARGEST_FILE = 50 * 1024 * 1024
"""Bytes of a file that a bot may send (Bot API, sendDocument)."""
FIRST_DAY = 1900
"""The year from which on Excel knows days."""


@dataclass(frozen=True)
class Reader:
    """Who reads it, and what numbers in the rows stand for."""

    voice: Voice
    members: Mapping[int, Member]
    stages: Mapping[int, Stage]
    services: Mapping[int, Service]


@dataclass(frozen=True)
class Made:
    """A file that is there: its bytes, and the rows of each of its sheets."""

    size: int
    counts: Mapping[str, int]

    @property
    def fits(self) -> bool:
        """Whether Telegram would take it."""
        return self.size <= LARGEST_FILE


Told = Callable[[Fields, Reader], Cell]


@dataclass(frozen=True)
class Sheet:
    """`columns`: what each is headed by in the catalogue, and what stands in it."""

    name: str
    columns: Mapping[str, Told]

    def title(self, voice: Voice) -> str:
        return plain(voice(f"sheet-{self.name}"))

    def headings(self, voice: Voice) -> list[str]:
        return [plain(voice(f"column-{name}")) for name in self.columns]

    def cells(self, row: Fields, reader: Reader) -> list[Cell]:
        return [tell(row, reader) for tell in self.columns.values()]


def _same(column: str) -> Told:
    return lambda row, _: row[column]


def _moment(column: str) -> Told:
    def tell(row: Fields, reader: Reader) -> Cell:
        instant = row[column]
        return None if instant is None else instant.astimezone(reader.voice.zone).replace(tzinfo=None)

    return tell


def _member(column: str) -> Told:
    def tell(row: Fields, reader: Reader) -> Cell:
        member = reader.members.get(row[column])
        return None if member is None else member.name

    return tell


def _word(column: str, key: str) -> Told:
    """A value that the catalogue has a word for."""

    def tell(row: Fields, reader: Reader) -> Cell:
        value = row[column]
        return None if value is None else plain(reader.voice(f"{key}-{value}"))

    return tell


def _money(column: str) -> Told:
    def tell(row: Fields, _: Reader) -> Cell:
        units = row[column]
        return None if units is None else Money(units=units, currency=row["currency"])

    return tell


def _reached_by(kind: str) -> Told:
    return lambda row, _: ", ".join(value for of, value in row["points"] if of == kind)


def _birthday(row: Fields, reader: Reader) -> Cell:
    """A date only when all of it is known, and a spreadsheet can hold it."""
    year, month, day = row["birth_year"], row["birth_month"], row["birth_day"]
    if year is not None and year >= FIRST_DAY and month and day:
        return date(year, month, day)
    written = said_birthday(year, month, day)
    return None if written is None else reader.voice.birthday(written)


def _stage(row: Fields, reader: Reader) -> Cell:
    return plain(stage_name(reader.stages[row["stage_id"]], reader.voice))


def _reached(row: Fields, reader: Reader) -> Cell:
    return plain(reader.voice("audit-yes" if row["reached"] else "audit-no"))


def _repeat(row: Fields, reader: Reader) -> Cell:
    if row["repeat"] is None:
        return None
    return plain(every(row["repeat"], row["wall"] or row["due_at"].astimezone(reader.voice.zone), reader.voice))


def _services(row: Fields, reader: Reader) -> Cell:
    return names_of(among(row["service_ids"], reader.services), reader.voice.language)


def _service(row: Fields, reader: Reader) -> Cell:
    return service_name(reader.services[row["id"]], reader.voice.language)


REACHED: Mapping[str, Told] = {kind: _reached_by(kind) for kind in ("phone", "email", "telegram")}
WHOSE: Mapping[str, Told] = {"client-number": _same("client_id")}

SHEETS = (
    Sheet(
        "clients",
        {
            "number": _same("id"),
            "name": _same("name"),
            "company": _same("company"),
            **REACHED,
            "birthday": _birthday,
            "tags": lambda row, _: ", ".join(row["tags"]),
            "source": _same("source"),
            "owner": _member("owner_id"),
            "last-contact": _moment("last_contact_at"),
            "contract": _same("contract_until"),
            "created": _moment("created_at"),
            "archived": _moment("archived_at"),
        },
    ),
    Sheet(
        "persons",
        {
            "name": _same("name"),
            "position": _same("position"),
            "client": _same("client_name"),
            **REACHED,
            "birthday": _birthday,
            **WHOSE,
        },
    ),
    Sheet(
        "deals",
        {
            "client": _same("client_name"),
            "deal": _same("title"),
            "amount": _money("amount"),
            "currency": _same("currency"),
            "stage": _stage,
            "lost-reason": _same("lost_reason"),
            "owner": _member("owner_id"),
            "created": _moment("created_at"),
            "closed": _moment("closed_at"),
            **WHOSE,
        },
    ),
    Sheet(
        "tasks",
        {
            "due": _moment("due_at"),
            "task": _same("text"),
            "client": lambda row, _: row.get("client_name"),
            "assignee": _member("assignee_id"),
            "asked-by": _member("creator_id"),
            "repeat": _repeat,
            "created": _moment("created_at"),
            "done": _moment("done_at"),
            "cancelled": _moment("cancelled_at"),
            **WHOSE,
        },
    ),
    Sheet(
        "interactions",
        {
            "when": _moment("happened_at"),
            "client": _same("client_name"),
            "person": _same("person_name"),
            "channel": _word("channel", "channel"),
            "direction": _word("direction", "audit-direction"),
            "reached": _reached,
            "text": _same("text"),
            "who": _member("member_id"),
            **WHOSE,
        },
    ),
    Sheet(
        "visits",
        {
            "when": _moment("starts_at"),
            "client": _same("client_name"),
            "services": _services,
            "master": _same("master"),
            "price": _money("price"),
            "currency": _same("currency"),
            "state": _word("state", "audit-state"),
            "text": _same("text"),
            **WHOSE,
        },
    ),
    Sheet(
        "services",
        {
            "name": _service,
            "price": _money("price"),
            "currency": _same("currency"),
            "minutes": _same("minutes"),
            "interval": _same("interval_days"),
            "archived": _moment("archived_at"),
        },
    ),
)
"""In the order of the file."""


def refused(voice: Voice) -> Card:
    return Card(voice("spreadsheet-not-yours"))


def making(voice: Voice) -> Card:
    """Under way: the file comes by itself."""
    return Card(voice("spreadsheet-making"))


def still_making(voice: Voice) -> Card:
    """Asked for once more meanwhile."""
    return Card(voice("spreadsheet-still-making"))


def too_large(made: Made, voice: Voice) -> Card:
    return Card(voice("spreadsheet-too-large", size=made.size // 1024**2, most=LARGEST_FILE // 1024**2))


def failed(voice: Voice) -> Card:
    return Card(voice("spreadsheet-failed"))


def taken_out(who: str, company: str, voice: Voice) -> Card:
    """What those who lead hear when somebody has taken everything out."""
    return Card(voice("spreadsheet-taken-out", who=who, company=company))


def file_of(job_id: int, made: Made, company: str, voice: Voice) -> dict[str, object]:
    """The fields of sendDocument, but for the chat: the file is kept in parts under the number of its job.

    `instead`: what is said when it cannot be delivered.
    """
    held = [
        plain(voice("sheet-count", sheet=voice(f"sheet-{name}"), count=count)) for name, count in made.counts.items()
    ]
    caption = plain(voice("spreadsheet-made", company=shorten(company), held=" · ".join(held)))
    document = {"name": f"pomni-{voice.today}.xlsx", "job": job_id, "instead": failed(voice).payload()}
    return {"caption": caption, "document": document}
