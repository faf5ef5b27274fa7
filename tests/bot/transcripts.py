"""The demo under test: lines go in as if piped, the transcript comes out in the pieces that answer them."""

import io
import re
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from bot.demo.terminal import demo
from bot.settings import Settings

MONDAY = date(2026, 3, 16)


@dataclass(frozen=True)
class Transcript:
    """What was printed, and the exit code."""

    code: int
    text: str

    def after(self, line: str) -> str:
        """What stands between this line and the next prompt; the last time it was typed."""
        answer = self.text.rpartition(f"> {line}\n")[2]
        for name in ("Мария", "Олег", "Анна", "Виктор"):
            answer = re.split(rf"\n{name}(?: · \w+)?> ", answer, maxsplit=1)[0]
        return answer.replace("\u00a0", " ")


class Playground:
    """Plays demos; whatever they leave behind would be seen in `files`."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        self.folder = folder

    async def plays(self, *lines: str, tour: bool = False, settings: Settings | None = None) -> Transcript:
        out = io.StringIO()
        code = await demo(settings or Settings(), io.StringIO("\n".join(lines)), out, tour=tour, day=MONDAY)
        return Transcript(code, out.getvalue())

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def playground(nothing_set: Path, monkeypatch: pytest.MonkeyPatch) -> Playground:
    return Playground(nothing_set, monkeypatch)
