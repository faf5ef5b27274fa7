"""The cast of all cards: the same people, deals and tasks in every language, at one moment."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from cards.voice import Voice
from storage.tables import (
    Change,
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Member,
    Reminder,
    Stage,
    Task,
    Workspace,
)

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
"""Monday, nine in the morning in Moscow."""
ZONE = "Europe/Moscow"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
A_MONTH_AGO = NOW - 30 * DAY
NASTY = "ООО «Ромашка» & Ко <b>"
"""What HTML would choke on."""


def voice_of(language: str, now: datetime = NOW) -> Voice:
    return Voice(language, ZoneInfo(ZONE), now)


def client(number: int = 1, name: str = "Мария Петрова", company: str | None = NASTY, **more: Any) -> Client:
    known: dict[str, Any] = {
        "full_name_key": "",
        "owner_id": 1,
        "created_at": NOW - 30 * DAY,
        "workspace_id": 1,
        "tags": [],
    }
    return Client(id=number, name=name, company=company, **(known | more))


MARIA = client(birth_year=1986, birth_month=3, birth_day=16, last_contact_at=NOW - DAY, last_visit_at=NOW - 30 * DAY)
IVAN = client(2, "Иван Иванов", None)
OTHER_IVAN = client(3, "Иван Иванов", None, created_at=NOW - 400 * DAY)
OLD = client(4, "<script>", "A&B", archived_at=NOW, birth_month=2, birth_day=29, last_contact_at=NOW - 200 * DAY)

POINTS = [
    ContactPoint(id=1, workspace_id=1, client_id=1, kind="phone", value="+79123456789", key=""),
    ContactPoint(id=2, workspace_id=1, client_id=1, kind="email", value="maria@romashka.ru", key=""),
    ContactPoint(id=3, workspace_id=1, client_id=1, kind="telegram", value="maria_p", key=""),
]
PERSONS = [ContactPerson(id=1, workspace_id=1, client_id=1, name="Олег <Смирнов>", position="закупки & логистика")]

KEYS = ("new", "negotiation", "proposal", "contract", "won", "lost")
STAGES = [Stage(id=place, workspace_id=1, key=key, position=place) for place, key in enumerate(KEYS)]
OWN_STAGE = Stage(id=9, workspace_id=1, key="measure", name="Замер <1>", position=9)


def deal(
    number: int = 1, amount: int | None = 120_000_00, *, stage: int = 0, currency: str = "RUB", **more: Any
) -> Deal:
    known: dict[str, Any] = {
        "workspace_id": 1,
        "client_id": 1,
        "owner_id": 1,
        "created_at": NOW - 9 * DAY,
        "stage_since": NOW - 2 * DAY,
        "quiet_since": NOW - 8 * DAY,
    }
    return Deal(id=number, amount=amount, currency=currency, stage_id=stage, **(known | more))


def task(number: int = 1, text: str = "отправить КП", due_at: datetime = NOW + DAY + 2 * HOUR, **more: Any) -> Task:
    known: dict[str, Any] = {"workspace_id": 1, "creator_id": 1, "assignee_id": 1, "client_id": 1, "created_at": NOW}
    return Task(id=number, text=text, due_at=due_at, **(known | more))


def series(repeat: str, **more: Any) -> Task:
    """A task that repeats at eleven by the clock of Moscow, on Tuesdays."""
    wall = datetime.fromisoformat("2026-03-17T11:00")
    return task(
        **({"number": more.pop("id", 1), "text": "планёрка", "repeat": repeat, "wall": wall, "zone": ZONE} | more)
    )


def event(channel: str = "call", text: str = "", at: datetime = NOW, **more: Any) -> Interaction:
    return Interaction(
        id=1, workspace_id=1, client_id=1, member_id=1, channel=channel, happened_at=at, text=text, **more
    )


def reminder(kind: str, number: int = 1, due_at: datetime = NOW, **more: Any) -> Reminder:
    known: dict[str, Any] = {"workspace_id": 1, "member_id": 1, "client_id": 1, "due_at": due_at}
    return Reminder(id=number, kind=kind, key=f"{kind}:1:2026-03-16", **(known | more))


CHANGE = Change(id=77, workspace_id=1, member_id=1, source="m:1", made_at=NOW)
OWNER = Member(id=1, workspace_id=1, telegram_id=1001, name="Мария", role="owner", created_at=NOW)


def workspace(kind: str = "sales", country: str = "RU", zone: str = ZONE) -> Workspace:
    return Workspace(
        id=1, name="Мария", language="ru", zone=zone, country=country, currency="RUB", kind=kind, created_at=NOW
    )
