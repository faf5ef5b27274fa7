"""Messages that are in no corpus, with the bot's answers, as one conversation in `fresh_messages.txt`.

    > what the person wrote          < what the bot said          [the buttons under it]

`python -m tests.stories.test_fresh_messages` writes the answers anew, to be read through before they are kept.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.town import CODE, Somebody, town

FILE = Path(__file__).with_name("fresh_messages.txt")
HEAD = "Monday, 16 March 2026, nine in the morning in Moscow. A new company of one person, in Russian."


def asked(told: str) -> list[str]:
    """What the person wrote, in order."""
    return [line.removeprefix("> ") for line in told.splitlines() if line.startswith("> ")]


async def conversation(somebody: Somebody, messages: list[str]) -> str:
    """The messages with all that the bot answered to each, as the file has them."""
    parts = [HEAD]
    for text in messages:
        before = len(somebody.said)
        await somebody.says(text)
        answers = [line for message in somebody.said[before:] for line in _lines(message.text, message.labels)]
        parts.append("\n".join([f"> {text}", *answers]))
    return "\n\n".join(parts) + "\n"


def _lines(text: str, labels: list[str]) -> Iterator[str]:
    yield from (f"< {line}".rstrip() for line in text.replace("\u00a0", " ").splitlines())
    if labels:
        yield "  " + " ".join(f"[{label}]" for label in labels)


async def test_messages_in_no_file_get_these_answers(maria: Somebody) -> None:
    told = FILE.read_text("utf-8")
    assert await conversation(maria, asked(told)) == told


async def _rewrite() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with town(f"sqlite+aiosqlite:///{folder}/fresh.db") as running:
            somebody = running.comes("Мария", 1001)
            await somebody.says(f"/start {CODE}")
            FILE.write_text(await conversation(somebody, asked(FILE.read_text("utf-8"))), "utf-8")


if __name__ == "__main__":
    asyncio.run(_rewrite())
