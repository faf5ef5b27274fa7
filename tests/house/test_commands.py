"""Whatever the bot hears as a command is told to people: in the menu, in the help, in the README."""

import re

import pytest

from cards.help import COMMANDS, menu
from cards.voice import LANGUAGES, speak
from handlers.routes import COMMANDS as HEARD
from tests.house.code import ROOT

OPENS_THE_CHAT = {"start"}
"""Telegram shows it by itself, as a button."""
SAYS_ITSELF = {"help", "cancel"}
"""Shown in the menu; whoever reads the help has found it, and a question names the way out."""


def test_the_menu_holds_what_is_heard() -> None:
    assert set(COMMANDS) == set(HEARD) - OPENS_THE_CHAT
    assert len(COMMANDS) == len(set(COMMANDS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_described(language: str) -> None:
    """Telegram's own limits: 1-32 small letters, 1-256 characters."""
    for command in menu(language):
        assert re.fullmatch("[a-z0-9_]{1,32}", command["command"])
        assert 1 <= len(command["description"]) <= 256


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_names_every_command_and_no_other(language: str) -> None:
    named = set(re.findall(r"(?<![\w<])/([a-z_]+)", speak(language, "help")))
    assert set(COMMANDS) - SAYS_ITSELF <= named <= set(COMMANDS)


def test_the_readme_names_every_command() -> None:
    written = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"/{name}" not in written] == []
