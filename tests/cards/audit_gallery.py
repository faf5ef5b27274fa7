"""The cards of the audit: a line of every kind, every field with its before and after."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from cards import audit
from cards.card import Card
from cards.changes import FIELDS, MARKS
from cards.voice import Voice
from crm.audit import History, Known
from storage.journaling import JOURNALED
from storage.tables import Change, Journal, Service
from storage.tables.audit import Audited, Line
from tests.cards.cast import DAY, IVAN, MARIA, NOW, OTHER_IVAN, OWNER, STAGES, workspace
from tests.cards.team_gallery import IRINA, OLEG

CUT = Service(id=1, workspace_id=1, key="haircut", currency="RUB", created_at=NOW)
CALLED: dict[str, Any] = {"channel": "call", "text": "договорились на <120>", "happened_at": NOW.isoformat()}
TODO: dict[str, Any] = {"text": "отправить КП", "due_at": (NOW + DAY).isoformat(), "assignee_id": 3, "creator_id": 1}
BOOKED: dict[str, Any] = {"starts_at": NOW.isoformat(), "service_ids": [1], "price": 250000, "currency": "RUB"}
SALE: dict[str, Any] = {"title": "Витрины & полки", "amount": 10_000_000, "currency": "RUB", "stage_id": 0}
PERSON: dict[str, Any] = {"name": "Иван Иванов", "birth_year": None, "birth_month": 3, "birth_day": 12}
MADE: dict[str, dict[str, Any]] = {
    "client": {**PERSON, "company": "Ромашка"},
    "contact_person": PERSON,
    "contact_point": {"kind": "phone", "value": "+79123456789"},
    "deal": SALE,
    "interaction": CALLED,
    "lead": {"arrived_at": NOW.isoformat()},
    "task": {**TODO, "repeat": "FREQ=WEEKLY"},
    "visit": BOOKED,
    "service": {"name": "Чистка <лица>", "price": 250000, "currency": "RUB"},
    "template": {"kind": "birthday", "language": "ru", "text": "[имя], с праздником!"},
}
VALUES: dict[str, Any] = {
    "birthday": 12,
    "tags": ["опт", "витрины"],
    "owner_id": 2,
    "member_id": 2,
    "taken_by": 2,
    "assignee_id": 2,
    "client_id": 2,
    "stage_id": 3,
    "service_ids": [1],
    "amount": 12_000_000,
    "price": 250_000,
    "interval_days": 40,
    "minutes": 90,
    "first_day": "2026-12-01",
    "last_day": "2026-12-10",
    "weekdays": [2, 4],
    "contract_until": "2027-03-15",
    "currency": "RUB",
    "language": "uk",
    "zone": "Asia/Almaty",
    "role": "manager",
    "channel": "meeting",
    "direction": "in",
    "reached": True,
    "state": "arrived",
    "repeat": "FREQ=WEEKLY",
    **{name: (NOW + DAY).isoformat() for name in ("due_at", "starts_at", "happened_at", "invite_after")},
}
KNOWN = Known(
    members={one.id: one for one in (OWNER, IRINA, OLEG)},
    stages={stage.id: stage for stage in STAGES},
    services={1: CUT},
    clients={one.id: one for one in (MARIA, IVAN, OTHER_IVAN)},
)
RECORDS = tuple(FIELDS)


def _line(record: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> Line:
    entry = Journal(workspace_id=1, change_id=1, record=record, record_id=1, client_id=2, before=before, after=after)
    return Line(entry, 1)


def _change(hours_ago: int = 1, **more: Any) -> Change:
    return Change(id=1, workspace_id=1, member_id=3, source="", made_at=NOW - timedelta(hours=hours_ago), **more)


def _every_field(record: str) -> Line:
    """Each field of a record that had nothing, and each mark set."""
    columns = [name if name != "birthday" else "birth_day" for name in FIELDS[record]]
    after = {name: VALUES.get("birthday" if name == "birth_day" else name, "слово <b>") for name in columns}
    after |= {"birth_month": 3} if "birth_day" in after else {}
    about = {"due_at": NOW.isoformat()} if record == "task" else {}
    return _line(
        record, dict.fromkeys(after), {**about, **after, **dict.fromkeys(MARKS.get(record, ()), NOW.isoformat())}
    )


def cards_of_the_audit(voice: Voice) -> Iterator[tuple[str, Card]]:
    client, company = Audited("client", 2), workspace()

    def drawn(
        changes: Sequence[tuple[Change, Sequence[Line]]],
        audited: Audited = client,
        name: str = "Иван <Иванов>",
        *,
        page: int = 0,
        more: bool = False,
        own: bool = False,
    ) -> Card:
        return audit.history(History(audited, page, changes, KNOWN, more), name, company, voice, own=own)

    yield "who changed what: nothing", drawn(())
    made = [_line(record, None, facts) for record, facts in MADE.items()]
    gone = [_line(record, facts, None) for record, facts in MADE.items()]
    yield "what was made", drawn([(_change(), made)], more=True)
    yield "what was undone", drawn([(_change(30, undone_at=NOW), gone)], page=1)
    for record in JOURNALED:
        if record in FIELDS:
            yield f"what changed: {record}", drawn([(_change(), [_every_field(record)])])
    marks = [
        _line(record, dict.fromkeys(names, NOW.isoformat()), dict.fromkeys(names)) for record, names in MARKS.items()
    ]
    yield "what is so no more", drawn([(_change(), marks)])
    sums = {"amount": 10_000_000, "currency": "RUB"}, {"amount": 12_000_050, "currency": "RUB"}
    many = [Line(_line("deal", *sums).entry, 5000)]
    yield (
        "of a colleague, thousands at once",
        drawn([(_change(), many)], Audited("member", 3), "Олег <Антонов>"),
    )
    yield (
        "of oneself",
        drawn([(_change(), [_line("client", {}, None)])], Audited("member", 1), own=True),
    )
    for kind in ("deal", "task", "visit"):
        yield f"of a {kind}", drawn([(_change(), made[3:4])], Audited(kind, 1))
    yield "whose history", audit.asks_which("Иванов", [IVAN, OTHER_IVAN], 10, voice)
    yield "nobody's history", audit.no_history("<Сидоров>", voice)
