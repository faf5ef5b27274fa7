"""README.ru.md has whatever README.md has; a change of one is a change of both."""

import re

import pytest

from tests.house.code import ROOT

ENGLISH, RUSSIAN = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.ru.md"))

PARTS = {
    "headings": r"^(#+) ",
    "table rows": r"^(\|).+\|$",
    "code blocks": r"^(```\w*)$",
    "images": r'<img src="([^"]+)"',
    "shell lines": r"^\$ (.+?) *(?:#.*)?$",
    "commands of the bot": r"(?<![\w<:/.\]])(/[a-z]+)\b",
    "commands, settings and other names": r"(?<!`)`([^`\n]+)`(?!`)",
}


def parts(written: str, pattern: str) -> list[str]:
    """Sorted: a sentence may put its words in another order."""
    return sorted(re.findall(pattern, written, re.MULTILINE))


@pytest.mark.parametrize("pattern", PARTS.values(), ids=PARTS)
def test_both_have_the_same(pattern: str) -> None:
    assert parts(ENGLISH, pattern)
    assert parts(RUSSIAN, pattern) == parts(ENGLISH, pattern)


def test_each_opens_the_other_under_its_title() -> None:
    assert ENGLISH.splitlines()[2] == "English · [Русский](README.ru.md)"
    assert RUSSIAN.splitlines()[2] == "[English](README.md) · Русский"
