"""The doctor names what is wrong and how to mend it, and nothing secret."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.doctor import Finding, clock_drift, examine
from bot.lock import alone
from bot.serving import served
from bot.settings import Settings, read_settings
from storage.engine import database_url
from storage.migrate import upgrade
from tests.bot.commands import Commands
from tests.bot.hands import Hands
from tests.bot.local_telegram import TOKEN, LocalTelegram, local_telegram

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
NOBODY = "http://127.0.0.1:1"


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


@pytest.fixture
def healthy(nothing_set: Path, telegram: LocalTelegram) -> Settings:
    """Settings with which all is well."""
    own: dict[str, Any] = {
        "telegram_bot_token": SecretStr(TOKEN),
        "telegram_api_url": telegram.url,
        "database_url": f"sqlite:///{nothing_set / 'pomni.db'}",
    }
    return read_settings().model_copy(update=own)


async def findings(settings: Settings, **changed: Any) -> dict[str, Finding]:
    """What the doctor finds with these settings, by its subject."""
    found = examine(settings.model_copy(update=changed), Hands(NOW))
    return {finding.about: finding async for finding in found}


def files_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def wrong(found: dict[str, Finding]) -> list[str]:
    return [about for about, finding in found.items() if finding.mend is not None]


async def test_before_the_first_start_all_is_well_and_stays_untouched(healthy: Settings, nothing_set: Path) -> None:
    found = await findings(healthy)
    assert wrong(found) == []
    assert "not there yet" in found["database"].says
    assert "Europe/Moscow, where it is 09:00" in found["time zone"].says
    assert "@" in found["token"].says
    assert files_in(nothing_set) == []


async def test_after_the_first_start_all_is_well(healthy: Settings) -> None:
    await upgrade(database_url(healthy.database_url), NOW)
    assert wrong(await findings(healthy)) == []


async def test_an_empty_file_is_to_be_migrated(healthy: Settings, nothing_set: Path) -> None:
    (nothing_set / "pomni.db").touch()
    found = await findings(healthy)
    assert wrong(found) == ["database"]
    assert "python -m bot migrate" in str(found["database"])


async def test_a_folder_that_is_not_there_is_to_be_made(healthy: Settings, nothing_set: Path) -> None:
    found = await findings(healthy, database_url=f"sqlite:///{nothing_set}/away/pomni.db")
    assert wrong(found) == ["file"]
    assert "mkdir" in str(found["file"])


async def test_a_database_that_is_away_is_named_without_its_password(healthy: Settings) -> None:
    found = await findings(healthy, database_url="postgresql://maria:secret@127.0.0.1:1/pomni")
    assert wrong(found) == ["database"]
    assert "maria:***@127.0.0.1" in str(found["database"])
    assert "secret" not in "".join(map(str, found.values()))


async def test_a_bot_at_work_is_no_fault(healthy: Settings) -> None:
    url = database_url(healthy.database_url)
    with alone(url, "pomni run", NOW):
        found = await findings(healthy)
    assert wrong(found) == []
    assert "held by `pomni run`" in found["lock"].says


async def test_a_token_that_telegram_refuses(healthy: Settings) -> None:
    found = await findings(healthy, telegram_bot_token=SecretStr("42:ANOTHER"))
    assert wrong(found) == ["token"]
    assert "ANOTHER" not in "".join(map(str, found.values()))


@pytest.mark.parametrize("token", [None, SecretStr("")])
async def test_no_token(healthy: Settings, token: SecretStr | None) -> None:
    found = await findings(healthy, telegram_bot_token=token)
    assert wrong(found) == ["token"]
    assert "@BotFather" in str(found["token"])


async def test_a_telegram_that_cannot_be_reached(healthy: Settings) -> None:
    found = await findings(healthy, telegram_api_url=NOBODY)
    assert wrong(found) == ["telegram"]
    assert "TELEGRAM_API_URL" in str(found["telegram"])
    assert TOKEN not in "".join(map(str, found.values()))


async def test_a_webhook_is_named(healthy: Settings, telegram: LocalTelegram) -> None:
    await telegram.call("setWebhook", url="https://example.com/hook")
    found = await findings(healthy)
    assert found["webhook"].says.startswith("set; 0 updates wait")
    assert wrong(found) == []


@asynccontextmanager
async def a_server_that_says(moment: datetime) -> AsyncIterator[str]:
    async def answer(_: Request) -> Response:
        return Response(headers={"Date": format_datetime(moment, usegmt=True)})

    async with served(Starlette(routes=[Route("/", answer)]), "127.0.0.1") as url:
        yield url


@pytest.mark.parametrize(("seconds", "well"), [(0, True), (-30, True), (31, False), (-3600, False)])
async def test_the_clock_is_compared_with_telegrams(seconds: int, well: bool) -> None:
    async with a_server_that_says(NOW + timedelta(seconds=seconds)) as url:
        found = await clock_drift(url, Hands(NOW))
    assert found is not None
    assert (found.mend is None) is well


async def test_a_server_without_a_clock_tells_nothing(telegram: LocalTelegram) -> None:
    assert await clock_drift(telegram.url, Hands(NOW)) is None
    assert await clock_drift(NOBODY, Hands(NOW)) is None


def test_the_command_says_what_to_mend_and_fails(shell: Commands) -> None:
    told = shell.type("doctor")
    assert told.exit_code == 1
    assert "WRONG  token" in told.stdout
    assert told.stderr == "1 to mend\n"
    assert shell.files == []


def test_wrong_settings_are_findings_too(shell: Commands) -> None:
    told = shell.type("doctor", TIMEZONE="Mars/Olympus", LANGUAGE="de")
    assert told.exit_code == 1
    assert told.stdout.count("WRONG  settings") == 2
