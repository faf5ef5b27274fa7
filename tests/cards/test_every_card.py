"""What Telegram, and a thumb, ask of every card."""

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from cards.card import Card
from cards.fitting import units
from cards.presses import read_press
from cards.voice import LANGUAGES
from handlers.presses import PRESSES
from tests.cards.gallery import gallery

every_language = pytest.mark.parametrize("language", LANGUAGES)
TAGS = {"b", "i", "blockquote", "code"}

LONGEST_URL = 2048
"""Of a link that every browser opens."""


class Shown(HTMLParser):
    """The text as a person reads it; a tag that is not ours, or not closed, is an error."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, f"<{tag}> in {self.text!r}"
        assert not attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def hold(rule: Callable[[Card], None], language: str) -> None:
    """Hold all cards to the rule; each that breaks it is named. (A test for each would cost more than the cards.)"""
    broken = {}
    for title, card in gallery(language):
        try:
            rule(card)
        except AssertionError as error:
            broken[title] = str(error)
    assert broken == {}


@every_language
def test_the_text_is_html_that_telegram_takes(language: str) -> None:
    hold(is_html_that_telegram_takes, language)


def is_html_that_telegram_takes(card: Card) -> None:
    html = card.payload()["text"]
    shown = Shown(html).text
    assert shown.strip()
    assert units(html) <= 4096
    for twice in ("&amp;", "&lt;", "&gt;", "&quot;", "&#"):
        assert twice not in shown, f"escaped twice: {shown}"


@every_language
def test_buttons_are_plain_short_and_known(language: str) -> None:
    hold(has_plain_short_known_buttons, language)


def has_plain_short_known_buttons(card: Card) -> None:
    for button in buttons_of(card):
        assert 1 <= units(button["text"].strip()) <= 64
        for escaped in ("&amp;", "&lt;", "&gt;", "&#", "<b>Мария"):
            assert escaped not in button["text"]
        if "url" in button:
            assert button["url"].startswith(("https://t.me/", "https://wa.me/"))
            assert len(button["url"]) <= LONGEST_URL
            continue
        if "copy_text" in button:
            assert 1 <= len(button["copy_text"]["text"]) <= 256
            continue
        assert 1 <= len(button["callback_data"].encode()) <= 64
        assert read_press(button["callback_data"]).verb in PRESSES


@every_language
def test_a_keyboard_fits_a_screen_and_no_button_comes_twice(language: str) -> None:
    hold(has_a_keyboard_that_fits, language)


def has_a_keyboard_that_fits(card: Card) -> None:
    rows = card.payload().get("reply_markup", {}).get("inline_keyboard", [])
    assert len(rows) <= 12
    assert all(0 < len(row) <= 5 for row in rows)
    data = [button["callback_data"] for button in buttons_of(card) if "callback_data" in button]
    assert len(data) == len(set(data))


def buttons_of(card: Card) -> list[dict[str, Any]]:
    rows = card.payload().get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def test_a_name_is_escaped_in_the_text_and_not_on_buttons() -> None:
    card = dict(gallery("ru"))["a client in the archive"]
    assert "<b>👤 &lt;script&gt;</b>" in card.payload()["text"]
    assert "🏢 A&amp;B" in card.payload()["text"]
    asked = dict(gallery("ru"))["question: which task"]
    assert "A & B < C" in str([button["text"] for button in buttons_of(asked)])
