"""A line of the journal in words: «✏️ сделка — сумма: 100 000 ₽ → 120 000 ₽»."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup, escape

from cards.absences import weekdays
from cards.deals import stage_name
from cards.fitting import shorten
from cards.repeats import every
from cards.services import names_of
from cards.team import role_name
from cards.voice import Voice
from crm.audit import Known
from storage.tables import Journal, Workspace

BIRTHDAY = ("birth_year", "birth_month", "birth_day")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "client": (
        "name",
        "company",
        "birthday",
        "source",
        "tags",
        "owner_id",
        "language",
        "invite_after",
        "contract_until",
    ),
    "contact_person": ("name", "position", "birthday"),
    "contact_point": ("value",),
    "deal": ("title", "amount", "currency", "stage_id", "lost_reason", "owner_id", "client_id"),
    "interaction": ("channel", "direction", "reached", "happened_at", "text", "member_id", "client_id"),
    "lead": ("taken_by",),
    "task": ("text", "due_at", "repeat", "assignee_id", "channel", "client_id"),
    "visit": ("starts_at", "state", "service_ids", "master", "price", "text", "client_id"),
    "service": ("name", "price", "minutes", "interval_days"),
    "absence": ("master", "first_day", "last_day", "weekdays"),
    "template": ("text",),
    "target": ("amount",),
    "reminder": ("reason",),
    "member": ("name", "role", "language", "zone"),
}
"""What is told of each record when it changed, with before and after."""
MARKS: Mapping[str, tuple[str, ...]] = {
    "client": ("archived_at", "merged_into_id", "opted_out_at", "invited_at", "greeted_at"),
    "contact_person": ("greeted_at",),
    "task": ("done_at", "cancelled_at", "accepted_at"),
    "visit": ("reminded_at", "confirmed_at"),
    "service": ("archived_at",),
    "reminder": ("answered_at",),
    "member": ("habits", "active", "removed_at", "exported_at"),
}
"""What is told by its coming or going."""
UNTOLD: Mapping[str, tuple[str, ...]] = {
    "client": ("created_at",),
    "contact_person": ("client_id",),
    "contact_point": ("client_id", "person_id", "kind", "key", "tail"),
    "deal": ("status", "created_at", "closed_at", "stage_since"),
    "interaction": ("deal_id", "person_id", "quote"),
    "lead": ("client_id", "link_id", "arrived_at", "taken_at"),
    "task": ("deal_id", "creator_id", "wall", "zone", "missed", "moves", "created_at", "closed_at"),
    "visit": ("master_id", "currency", "interaction_id", "creator_id", "created_at"),
    "service": ("key", "currency", "created_at"),
    "absence": ("creator_id", "created_at"),
    "template": ("kind", "language"),
    "target": ("member_id", "month", "currency"),
    "reminder": (),
    "member": ("created_at",),
}
"""What says nothing that is not told by another field of the same line."""
FIRST: Mapping[str, tuple[str, ...]] = {
    "client": ("company", "birthday", "source"),
    "contact_person": ("position", "birthday"),
    "deal": ("amount", "stage_id"),
    "task": ("due_at", "repeat", "assignee_id"),
    "visit": ("service_ids", "master", "price"),
}
"""What is told of a new record beside its name."""
MOMENTS = {"due_at", "starts_at", "happened_at", "invite_after"}
MEMBERS = {"owner_id", "assignee_id", "member_id", "taken_by"}
NOTHING = "—"


@dataclass(frozen=True)
class Teller:
    """Says lines of the journal to one reader."""

    known: Known
    workspace: Workspace
    voice: Voice

    def line(self, entry: Journal) -> Markup | None:
        """What was made, ended or changed; None when there is nothing in it for a reader."""
        if entry.before is not None and not entry.before and entry.after is None:
            return self.voice("audit-erased")
        what = self._what(entry)
        if entry.before is None or entry.after is None:
            key = "audit-made" if entry.before is None else "audit-gone"
            return self.voice(key, what=what, more=self._first(entry) if entry.before is None else "")
        changes = self._changes(entry)
        return self.voice("audit-changed", what=what, changes=Markup("; ").join(changes)) if changes else None

    def _what(self, entry: Journal) -> Markup:
        """«задача «отправить КП»», by what is known of it now or was when it ended."""
        facts = self._facts(entry)
        said = shorten(self._name(entry.record, facts), 60)
        name = self.voice("audit-named", name=said) if said else ""
        noun = facts.get("channel") if entry.record == "interaction" else None
        return self.voice(f"channel-{noun}") + name if noun else self.voice(f"audit-{entry.record}", name=name)

    def _facts(self, entry: Journal) -> dict[str, Any]:
        record = self.known.record(entry)
        now = record.model_dump(mode="json") if record is not None else {}
        return {**now, **(entry.before or {}), **(entry.after or {})}

    def _name(self, record: str, facts: Mapping[str, Any]) -> str:
        if record == "visit":
            return self.voice.moment(datetime.fromisoformat(facts["starts_at"])) if "starts_at" in facts else ""
        column = {
            "task": "text",
            "interaction": "text",
            "deal": "title",
            "contact_point": "value",
            "absence": "master",
        }.get(record, "name")
        return str(facts.get(column) or "")

    def _first(self, entry: Journal) -> Markup:
        facts = self._facts(entry)
        told = [name for name in FIRST.get(entry.record, ()) if self._has(name, facts)]
        if entry.record == "task" and facts.get("assignee_id") == facts.get("creator_id"):
            told.remove("assignee_id")
        return Markup().join(Markup(" · ") + self._shown(name, facts, entry) for name in told)

    def _has(self, name: str, facts: Mapping[str, Any]) -> bool:
        columns = BIRTHDAY[1:] if name == "birthday" else (name,)
        return all(facts.get(column) not in (None, "", []) for column in columns)

    def _changes(self, entry: Journal) -> list[Markup]:
        before, after = entry.before or {}, entry.after or {}
        told = [
            (name, self._shown(name, before, entry), self._shown(name, after, entry))
            for name in FIELDS[entry.record]
            if _touches(name, after)
        ]
        changed = [
            self.voice("audit-field", field=self.voice(f"audit-field-{name}"), before=then, after=now)
            for name, then, now in told
            if then != now
        ]
        marks = [name for name in MARKS.get(entry.record, ()) if name in after]
        return changed + [self.voice(f"audit-{'on' if after[name] else 'off'}-{name}") for name in marks]

    def _shown(self, name: str, facts: Mapping[str, Any], entry: Journal) -> Markup:
        if name == "birthday":
            return escape(self._birthday(facts, entry))
        value = facts.get(name)
        if value in (None, "", []):
            return escape(NOTHING)
        say = SAYS.get(name) or next((say for names, say in ALIKE if name in names), _as_it_is)
        return escape(say(value, self, {**self._facts(entry), **facts}))

    def _birthday(self, facts: Mapping[str, Any], entry: Journal) -> str:
        """A line may hold only the part of it that changed."""
        year, month, day = ({**self._facts(entry), **facts}.get(column) for column in BIRTHDAY)
        return self.voice.birthday(f"{year or '-'}-{month:02}-{day:02}") if month and day else NOTHING


def _touches(name: str, after: Mapping[str, Any]) -> bool:
    return any(column in after for column in BIRTHDAY) if name == "birthday" else name in after


Say = Callable[[Any, Teller, Mapping[str, Any]], str]


def _as_it_is(value: Any, _: Teller, __: Mapping[str, Any]) -> str:
    return shorten(str(value))


def _moment(value: Any, teller: Teller, _: Mapping[str, Any]) -> str:
    return teller.voice.moment(datetime.fromisoformat(value))


def _member(value: Any, teller: Teller, _: Mapping[str, Any]) -> str:
    member = teller.known.members.get(value)
    return member.name if member is not None else NOTHING


def _client(value: Any, teller: Teller, _: Mapping[str, Any]) -> str:
    """One that the reader may not see is not named."""
    client = teller.known.clients.get(value)
    return client.name if client is not None else str(teller.voice("audit-another-client"))


def _stage(value: Any, teller: Teller, _: Mapping[str, Any]) -> str:
    stage = teller.known.stages.get(value)
    return stage_name(stage, teller.voice) if stage is not None else NOTHING


def _services(value: Any, teller: Teller, _: Mapping[str, Any]) -> str:
    known = teller.known.services
    return names_of([known[number] for number in value if number in known], teller.voice.language) or NOTHING


def _money(value: Any, teller: Teller, facts: Mapping[str, Any]) -> str:
    return teller.voice.money(value, str(facts.get("currency") or teller.workspace.currency))


def _repeat(value: Any, teller: Teller, facts: Mapping[str, Any]) -> str:
    wall = facts.get("wall")
    at = datetime.fromisoformat(wall or facts["due_at"])
    return every(str(value), at if wall else at.astimezone(teller.voice.zone), teller.voice)


SAYS: Mapping[str, Say] = {
    "client_id": _client,
    "stage_id": _stage,
    "service_ids": _services,
    "amount": _money,
    "price": _money,
    "repeat": _repeat,
    "contract_until": lambda value, teller, _: teller.voice.birthday(value),
    "first_day": lambda value, teller, _: teller.voice.birthday(value),
    "last_day": lambda value, teller, _: teller.voice.birthday(value),
    "weekdays": lambda value, teller, _: weekdays(value, teller.voice),
    "tags": lambda value, _, __: ", ".join(value),
    "channel": lambda value, teller, _: teller.voice(f"channel-{value}"),
    "direction": lambda value, teller, _: teller.voice(f"audit-direction-{value}"),
    "reached": lambda value, teller, _: teller.voice("audit-yes" if value else "audit-no"),
    "state": lambda value, teller, _: teller.voice(f"audit-state-{value}"),
    "role": lambda value, teller, _: role_name(str(value), teller.workspace, teller.voice),
    "language": lambda value, teller, _: teller.voice(f"language-{value}"),
    "zone": lambda value, teller, _: teller.voice.city(str(value)),
}
ALIKE: tuple[tuple[set[str], Say], ...] = ((MOMENTS, _moment), (MEMBERS, _member))
