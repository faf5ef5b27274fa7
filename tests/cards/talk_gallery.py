"""The cards of small talk and of zones."""

from collections.abc import Iterator
from datetime import datetime

from cards import help as helping
from cards import talk, zones
from cards.card import Card
from cards.voice import Voice
from tests.cards.cast import OWNER, task, workspace


def cards_of_zones(voice: Voice) -> Iterator[tuple[str, Card]]:
    yield "elsewhere", zones.here([], voice)
    abroad = [task(number, f"позвонить {number}", wall=AT_TEN, zone="Asia/Almaty") for number in range(1, 11)]
    yield "elsewhere with one task", zones.here(abroad[:1], voice)
    yield "elsewhere with many tasks", zones.here(abroad, voice)
    yield "tasks keep their hours", zones.kept(voice)
    yield "nowhere", zones.nowhere(voice)


AT_TEN = datetime.fromisoformat("2026-03-17T10:00")


def cards_of_talk(voice: Voice) -> Iterator[tuple[str, Card]]:
    for kind in ("sales", "salon", "clinic", "garage"):
        yield f"help, {kind}", helping.help_card(workspace(kind), OWNER, voice)
    rep = OWNER.model_copy(update={"role": "rep"})
    yield "help for a rep", helping.help_card(workspace(), rep, voice)
    yield "no such report", talk.no_such_report(voice)
    yield "not recorded", talk.not_recorded("", voice)
    yield "not recorded, quoted", talk.not_recorded("звонил <Иванову> & Ко", voice)
    yield "not understood", talk.not_understood(35, "ыва & прол <script> и ещё много-много слов", voice)
    yield "a stranger", talk.stranger(voice.language)
    for key, values in SAID.items():
        yield f"said: {key}", Card(voice(key, **values))


SAID: dict[str, dict[str, object]] = {
    "welcome-back": {"name": "Мария"},
    "settings-zone-unknown": {},
    "not-text": {},
    "too-long": {"length": 5001},
    "unknown-command": {},
    "vcard-broken": {},
    "vcard-too-many": {"count": 60, "most": 50},
    "vcard-reading": {},
    "file-unknown": {},
    "ask-cancelled": {},
    "reminder-done": {},
    "reminder-again": {"when": "18:00"},
    "task-closed": {},
    "task-not-asked": {},
    "task-moved-already": {"when": "18:00"},
    "undo-already": {},
    "reminder-settled": {},
    "client-gone": {},
    "client-out-of-sight": {},
    "button-outdated": {},
}
