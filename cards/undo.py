"""Cards of Undo and of edits."""

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from cards.card import Button, Card
from cards.fitting import shorten
from cards.presses import press
from cards.voice import Voice
from crm.erasure import ErasedSince
from crm.messages.changed_since import ChangedSince
from crm.outcomes import HasRecordsSince, NothingToUndo, Reverted, Trace

HIDDEN = {"contact_point", "lead", "stage_change"}
"""Told by the record they belong to, when that went too."""


DEEDS: Mapping[str, Sequence[tuple[str, str, str | None]]] = {
    "client": (
        ("archived_at", "archived", None), ("name", "name", None), ("company", "company", None),
        ("birth_day", "birthday", None), ("birth_month", "birthday", None), ("owner_id", "owner", None),
        ("contract_until", "contract", None), ("language", "language", None), ("tags", "circle", None),
    ),
    "deal": (
        ("status", "won", "won"), ("status", "lost", "lost"), ("status", "back", "open"), ("stage_id", "stage", None),
        ("amount", "amount", None), ("lost_reason", "reason", None), ("owner_id", "owner", None),
    ),
    "task": (
        ("done_at", "done", None), ("cancelled_at", "cancelled", None), ("assignee_id", "given", None),
        ("repeat", "repeat", None),
    ),
    "visit": (
        ("state", "arrived", "arrived"), ("state", "missed", "no_show"), ("state", "cancelled", "cancelled"),
        ("confirmed_at", "confirmed", None), ("price", "price", None), ("master", "master", None),
        ("service_ids", "services", None),
    ),
}  # fmt: skip
"""What was done to a record, by the column that it has changed, and to which value: each has its words."""


def undo_button(change_id: int, voice: Voice) -> Button:
    return Button(voice("undo-button"), press("u", change_id))


def undone(outcome: Reverted | HasRecordsSince | ErasedSince | NothingToUndo, voice: Voice) -> Card:
    """What was taken back, what had to stay, or what has to be asked."""
    if isinstance(outcome, NothingToUndo):
        return Card(voice("undo-nothing"))
    if isinstance(outcome, ErasedSince):
        return Card(voice("undo-erased"))
    if isinstance(outcome, HasRecordsSince):
        choice = (
            Button(voice("undo-keep"), press("uk", outcome.change.id)),
            Button(voice("undo-archive"), press("ua", outcome.change.id)),
        )
        return Card(voice("undo-has-records", client=outcome.client.name), (choice,))
    lines = _gone(outcome.gone, voice)
    if outcome.left:
        lines.append(voice("undo-left", list=list_of(outcome.left, voice)))
    return Card("\n".join(lines))


def not_edited(since: ChangedSince, voice: Voice) -> Card:
    """Why an edit, or a correction, was not made."""
    return Card(voice("edit-changed-since", list=list_of(since.left, voice)))


def _gone(traces: Sequence[Trace], voice: Voice) -> list[str]:
    """One thing stands in the line itself, several in lines of their own."""
    named = _names(traces, voice)
    if len(named) > 1:
        return [voice("undo-done-several"), *(f"• {name}" for name in named)]
    return [voice("undo-done-list", list=named[0]) if named else voice("undo-done")]


def list_of(traces: Sequence[Trace], voice: Voice) -> Markup:
    """«звонок — Иван Иванов, задача «отправить КП»»."""
    return Markup(", ").join(_names(traces, voice))


def _names(traces: Sequence[Trace], voice: Voice) -> list[Markup]:
    """Each once."""
    shown = [trace for trace in traces if trace.record not in HIDDEN] or list(traces)
    return list(dict.fromkeys(_named(trace, voice) for trace in shown))


def _named(trace: Trace, voice: Voice) -> Markup:
    facts = trace.facts
    values = {
        "name": trace.client or str(facts.get("name") or facts.get("master") or ""),
        "value": str(facts.get("value") or facts.get("name") or ""),
        "text": shorten(voice.words(facts.get("text")) or voice("task-untitled"), 60),
        "when": voice.moment(trace.at) if trace.at else "",
        "channel": voice(f"channel-{channel}") if (channel := facts.get("channel")) else "",
        "sum": _sum(facts, voice),
    }
    return voice(f"trace-{trace.record}{_deed(trace)}", **values).removesuffix(" — ")


def _deed(trace: Trace) -> str:
    """«-won»: what of the record was changed; nothing of one that was made."""
    if trace.made or trace.record in HIDDEN:
        return ""
    if trace.at:
        return "-moved"
    done = (deed for column, deed, value in DEEDS.get(trace.record, ()) if _is_done(trace.facts, column, value))
    return f"-{next(done, 'changed')}"


def _is_done(facts: Mapping[str, Any], column: str, value: str | None) -> bool:
    return column in facts and (value is None or facts[column] == value)


def _sum(facts: Mapping[str, Any], voice: Voice) -> str:
    """« · 120 000 ₽», where a sum was told."""
    amount, currency = facts.get("amount"), facts.get("currency")
    return f" · {voice.money(amount, currency)}" if amount and currency else ""
