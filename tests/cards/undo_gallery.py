"""The cards of Undo: each thing that may be taken back, by its name."""

from collections.abc import Iterator

from cards import undo
from cards.card import Card
from cards.voice import Voice
from crm import outcomes
from crm.messages.changed_since import ChangedSince
from tests.cards.cast import CHANGE, OLD

NAME = "Мария & Ко"
DEEDS = [
    outcomes.Trace(record, {column: value or 1, "text": "отправить КП", "currency": "RUB"}, False, NAME)
    for record, deeds in undo.DEEDS.items()
    for column, _, value in deeds
]
TRACES = [
    outcomes.Trace("client", {"name": NAME}, True),
    outcomes.Trace("client", {"name": NAME}, False),
    outcomes.Trace("interaction", {"channel": "call"}, True, NAME),
    outcomes.Trace("interaction", {"channel": "visit"}, False, NAME),
    outcomes.Trace("deal", {}, True, NAME),
    outcomes.Trace("task", {"text": "отправить <КП>"}, False, NAME),
    outcomes.Trace("task", {"text": ""}, True, NAME),
    outcomes.Trace("deal", {}, False, NAME),
    outcomes.Trace("contact_person", {"name": "Олег"}, True, NAME),
    outcomes.Trace("contact_point", {"value": "+79123456789"}, True, NAME),
]


def cards_of_undo(voice: Voice) -> Iterator[tuple[str, Card]]:
    yield "undone", undo.undone(outcomes.Reverted(CHANGE, TRACES, [TRACES[5]]), voice)
    yield "undone changes", undo.undone(outcomes.Reverted(CHANGE, DEEDS), voice)
    yield "undone nothing to name", undo.undone(outcomes.Reverted(CHANGE), voice)
    yield "nothing to undo", undo.undone(outcomes.NothingToUndo(), voice)
    yield "an edit of what was changed since", undo.not_edited(ChangedSince(TRACES[:2]), voice)
    yield "a client with records since", undo.undone(outcomes.HasRecordsSince(CHANGE, OLD), voice)
