"""Fixtures of the program's tests."""

from pathlib import Path

import pytest

from bot.settings import SECRETS, Settings
from tests.bot.commands import Commands


@pytest.fixture
def nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and no setting in the environment."""
    for name in (*map(str.upper, Settings.model_fields), *(f"{secret}_FILE" for secret in SECRETS)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def pomni(nothing_set: Path) -> Commands:
    """A command line there."""
    return Commands(nothing_set)
