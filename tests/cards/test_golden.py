"""Every card, word for word, in every language. `GOLDEN=write pytest tests/cards` writes them anew; read the diff."""

import ast
import importlib
import inspect
import os
import pkgutil
from pathlib import Path

import pytest

import cards
from cards.card import Card
from cards.voice import LANGUAGES
from tests.cards import (
    asked_gallery,
    audit_gallery,
    day_gallery,
    delegation_gallery,
    erasure_gallery,
    front_desk_gallery,
    greeting_gallery,
    group_gallery,
    handover_gallery,
    salon_gallery,
    spreadsheet_gallery,
    talk_gallery,
    team_gallery,
    undo_gallery,
)
from tests.cards import gallery as hung
from tests.cards.gallery import gallery

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_word_for_word(language: str) -> None:
    drawn = "\n".join(drawing(title, card) for title, card in gallery(language))
    file = GOLDEN / f"{language}.txt"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(drawn, encoding="utf-8")
    assert drawn == file.read_text(encoding="utf-8"), "look at it, and if it is meant: GOLDEN=write"


def drawing(title: str, card: Card) -> str:
    """The card as text: its title, its words in Telegram's HTML, its rows of buttons."""
    payload = card.payload()
    rows = payload.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = [" ".join(f"[{button['text']}]" for button in row) for row in rows]
    return "\n".join([f"═══ {title}", payload["text"].replace("\u00a0", "~"), *buttons, ""])


def test_the_gallery_misses_no_card() -> None:
    made = {name for module in _modules() for name, made in inspect.getmembers(module, _makes_card)}
    halls = (
        hung,
        asked_gallery,
        audit_gallery,
        day_gallery,
        delegation_gallery,
        erasure_gallery,
        front_desk_gallery,
        greeting_gallery,
        group_gallery,
        handover_gallery,
        salon_gallery,
        spreadsheet_gallery,
        talk_gallery,
        team_gallery,
        undo_gallery,
    )
    trees = [ast.parse(inspect.getsource(hall)) for hall in halls]
    seen = {node.attr for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert made <= seen, f"hang these in the gallery: {made - seen}"


def _modules() -> list[object]:
    return [importlib.import_module(f"cards.{found.name}") for found in pkgutil.iter_modules(cards.__path__)]


def _makes_card(member: object) -> bool:
    if not inspect.isfunction(member) or member.__name__.startswith("_"):
        return False
    return inspect.signature(member).return_annotation is Card
