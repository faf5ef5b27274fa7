"""The tour of the demo; the transcript of both READMEs is how it begins."""

import re
from pathlib import Path

from tests.bot.transcripts import Playground, playground

__all__ = ["playground"]

ROOT = Path(__file__).parents[2]


def shown(readme: str) -> str:
    written = (ROOT / readme).read_text("utf-8")
    found = re.search(r"<!-- transcript -->\n```text\n(.*?)\n```\n<!-- /transcript -->", written, re.DOTALL)
    assert found, f"{readme} has no transcript"
    return found.group(1)


async def test_the_tour_needs_nobody_and_begins_as_the_readmes_show(playground: Playground) -> None:
    played = await playground.plays("never read", tour=True)
    assert played.code == 0
    assert "never read" not in played.text
    assert "Визит · Полина Зайцева" in played.text
    assert "⚠️" not in played.text
    assert played.text.replace("\u00a0", " ").startswith(shown("README.md"))
    assert shown("README.ru.md") == shown("README.md")
