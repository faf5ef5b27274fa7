"""README's transcript is what the demo prints."""

import re
from pathlib import Path

from tests.bot.transcripts import Playground, playground

__all__ = ["playground"]

README = Path(__file__).parents[2] / "README.md"


def shown() -> str:
    found = re.search(
        r"<!-- transcript -->\n```text\n(.*?)\n```\n<!-- /transcript -->", README.read_text("utf-8"), re.DOTALL
    )
    assert found, "README has no transcript"
    return found.group(1)


async def test_the_transcript_is_what_the_demo_prints(playground: Playground) -> None:
    typed = re.findall(r"^(?:Мария|Олег|Анна)> (.+)$", shown(), re.MULTILINE)
    played = await playground.plays(*typed)
    assert played.code == 0
    assert played.text.replace("\u00a0", " ").rstrip() == shown()
