"""Whatever is said fits Telegram, whole lines first, and no tag stays open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from cards.card import Button, Card
from cards.fitting import LONGEST, fit, shorten, units
from tests.cards.cast import voice_of
from tests.cards.test_every_card import Shown

words = st.text(st.sampled_from("аб&<>\"' \n😀e"), max_size=400)
parts = st.tuples(st.sampled_from(["", "b", "i", "blockquote"]), words, st.integers(1, 60))


@given(st.lists(parts, max_size=8))
def test_any_text_fits_and_stays_html(made: list[tuple[str, str, int]]) -> None:
    text = "\n".join(_tagged(tag, str(escape(words * times))) for tag, words, times in made)
    fitting = fit(text)
    assert units(fitting) <= LONGEST
    Shown(fitting)
    assert fitting == text or "…" in fitting


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{text}</{tag}>" if tag else text


def test_a_long_list_is_cut_after_a_line() -> None:
    lines = [f"• {number} позвонить <b>Ивану</b>" for number in range(300)]
    kept = fit("\n".join(lines)).split("\n")
    assert kept[-1] == "…"
    assert kept[:-1] == lines[: len(kept) - 1]
    assert len(kept) > 100


@pytest.mark.parametrize(("tag", "letter"), [("b", "я"), ("blockquote", "&amp;"), ("i", "😀")])
def test_one_endless_line_is_cut_inside_and_closed(tag: str, letter: str) -> None:
    fitting = fit(f"начало\n<{tag}>{letter * 5000}</{tag}>\nконец")
    assert units(fitting) > LONGEST * 0.9
    assert fitting.endswith(f"…</{tag}>")
    Shown(fitting)


def test_a_card_cut_short_is_still_html() -> None:
    payload = Card(voice_of("ru")("not-recorded-quote", text="<я> " * 3000)).payload()
    assert payload["text"].endswith("…</blockquote>")
    Shown(payload["text"])


def test_what_fits_is_left_alone() -> None:
    text = "я" * LONGEST
    assert fit(text) == text


@given(st.text(max_size=300), st.integers(2, 130))
def test_a_shortened_text_is_one_line_of_that_length(text: str, longest: int) -> None:
    short = shorten(text, longest)
    assert units(short) <= longest
    assert "\n" not in short


def test_a_text_is_shortened_at_a_word() -> None:
    assert shorten("договорились на 120 тыс, завтра", 25) == "договорились на 120 тыс…"


def test_a_label_and_a_copy_keep_to_their_limits() -> None:
    label = Button("😀" * 100, data="x").notation()["text"]
    assert units(label) <= 64
    assert label.endswith("…")
    assert len(Button("📋", copy="7" * 999).notation()["copy_text"]["text"]) == 256
    assert Button("↗️", url="https://example.org").notation() == {"text": "↗️", "url": "https://example.org"}
