"""Settings: from the environment, from .env, secrets from files; wrong ones are named."""

from pathlib import Path

import pytest

from bot.settings import WrongSettings, read_settings

TOKEN = "123456:secret-of-the-bot"


def complaint() -> list[str]:
    """The lines of what is said about wrong settings."""
    with pytest.raises(WrongSettings) as told:
        read_settings()
    return str(told.value).splitlines()


@pytest.fixture(autouse=True)
def folder(nothing_set: Path) -> Path:
    return nothing_set


def test_nothing_need_be_set() -> None:
    settings = read_settings()
    assert settings.telegram_bot_token is None
    assert settings.database_url == "sqlite:///pomni.db"
    assert (settings.timezone, settings.language, settings.currency) == ("Europe/Moscow", "ru", "RUB")
    assert settings.http_port is None


def test_the_environment_wins_over_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".env").write_text("LANGUAGE=uk\nTIMEZONE=Europe/Kyiv\n")
    monkeypatch.setenv("LANGUAGE", "en")
    settings = read_settings()
    assert (settings.language, settings.timezone) == ("en", "Europe/Kyiv")


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_secret_may_stand_in_a_file(ending: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "token").write_bytes((TOKEN + ending).encode())
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(folder / "token"))
    token = read_settings().telegram_bot_token
    assert token is not None
    assert token.get_secret_value() == TOKEN


def test_a_file_of_a_secret_that_is_not_there_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SETUP_CODE_FILE", str(folder / "gone"))
    assert complaint() == [f"SETUP_CODE_FILE: No such file or directory: {folder / 'gone'}"]


@pytest.mark.parametrize(
    "written",
    ["sqlite:///pomni.db", "sqlite+aiosqlite:////var/pomni.db", "postgresql://u:p@h/pomni", "postgres://h/pomni"],
)
def test_databases_are_written_as_people_write_them(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", written)
    assert read_settings().database_url == written


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://h/pomni"),
        ("DATABASE_URL", "pomni.db"),
        ("TIMEZONE", "Mars/Olympus"),
        ("TIMEZONE", "../etc/passwd"),
        ("LANGUAGE", "de"),
        ("COUNTRY", "Russia"),
        ("COUNTRY", "XX"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081/bot"),
        ("CURRENCY", "rub"),
        ("HTTP_PORT", "80800"),
        ("HTTP_PORT", "http"),
        ("LOG_LEVEL", "LOUD"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    (line,) = complaint()
    assert line.startswith(f"{name}: ")
    assert "Value error" not in line


def test_all_wrong_settings_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("LOG_LEVEL", "LOUD")
    assert [line.split(":")[0] for line in complaint()] == ["LANGUAGE", "LOG_LEVEL"]


def test_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("SETUP_CODE", "open-sesame")
    shown = repr(read_settings())
    assert "secret-of-the-bot" not in shown
    assert "open-sesame" not in shown


def test_no_secret_is_in_a_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://maria:her-password@h/pomni")
    assert "her-password" not in "\n".join(complaint())
