"""Logs hold no word of a client, whoever writes them: each kind of trouble in a process of its own."""

import json
import subprocess
import sys

import pytest

TROUBLE = {
    "an answer of Telegram that is no JSON": """
from telegram.error import TelegramError
from telegram.request import BaseRequest
try:
    BaseRequest.parse_json_payload('{"text": "Громов"'.encode())
except TelegramError:
    pass
""",
    "a contact file that cannot be read": """
from handlers.contacts import clients_in
clients_in("Громов\\n", "RU")
""",
    "a task that nobody waited for": """
import asyncio
async def fail(): raise ValueError("Громов")
async def main(): asyncio.create_task(fail()); await asyncio.sleep(0)
asyncio.run(main())
""",
}


def said(trouble: str, level: str, form: str) -> str:
    """What a process that met it wrote to its standard error."""
    program = f"from bot import logs\nlogs.set_up({level!r}, {form!r})\n{trouble}"
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr  # noqa: S603 (our own lines)


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("trouble", TROUBLE.values(), ids=TROUBLE.keys())
def test_libraries_are_not_quoted(trouble: str, form: str) -> None:
    lines = said(trouble, "DEBUG", form).splitlines()
    assert [line for line in lines if "ERROR" in line], "it was not said at all"
    assert not [line for line in lines if "Громов" in line or "\\u0413" in line]
    assert form == "text" or [json.loads(line)["levelname"] for line in lines]


def test_our_own_words_are_said_at_the_level_that_is_set() -> None:
    talk = "import logging\nlogging.getLogger('bot.app').debug('seen')\nlogging.getLogger('aiosqlite').debug('Громов')"
    assert "seen" in said(talk, "DEBUG", "text")
    assert "Громов" not in said(talk, "DEBUG", "text")
    assert said(talk, "INFO", "text") == ""
