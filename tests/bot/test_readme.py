"""The transcript of both READMEs is what the demo prints."""

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


async def test_the_transcript_is_how_the_tour_begins(playground: Playground) -> None:
    played = await playground.plays(tour=True)
    assert played.code == 0
    assert played.text.replace("\u00a0", " ").startswith(shown("README.md"))
    assert shown("README.ru.md") == shown("README.md")
