"""`.env.example` mirrors bot/settings.py line by line."""

import re
from pathlib import Path

import pytest

from bot.settings import SECRETS, Settings, read_settings
from tests.house.code import ROOT

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
LINES = dict(re.findall(r"^# ([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))


def test_every_setting_is_explained_in_the_order_of_the_code() -> None:
    assert list(LINES) == [name.upper() for name in Settings.model_fields]


@pytest.mark.parametrize("name", [name for name, field in Settings.model_fields.items() if field.default is not None])
def test_the_default_is_the_one_of_the_code(name: str) -> None:
    assert LINES[name.upper()] == str(Settings.model_fields[name].default)


@pytest.mark.parametrize("name", [name for name in SECRETS if name.lower() in Settings.model_fields])
def test_a_secret_may_stand_in_a_file(name: str) -> None:
    assert f"{name}_FILE" in EXAMPLE


def test_everything_in_it_can_be_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in LINES.items()), encoding="utf-8")
    assert set(LINES.values()) <= {str(value) for _, value in read_settings()} | {
        secret.get_secret_value() for _, secret in read_settings() if hasattr(secret, "get_secret_value")
    }
