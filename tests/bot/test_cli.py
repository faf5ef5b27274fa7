"""The command line: exit codes, what goes where, and what is left untouched."""

import json
import subprocess
import sys

import pytest

from bot.cli import cli
from storage.migrate import head
from tests.bot.commands import Commands

COMMANDS = ("run", "demo", "understand", "export", "backup", "migrate", "doctor")
UNREACHABLE = "postgresql://maria:secret@127.0.0.1:1/pomni"


def python(*words: str) -> str:
    """What a Python of its own prints."""
    command = [sys.executable, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 (our own words)


def test_all_promised_commands_are_there() -> None:
    assert sorted(cli.commands) == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_english(command: str, shell: Commands) -> None:
    told = shell.type(command, "--help")
    assert told.exit_code == 0
    assert told.stdout.startswith("Usage:")
    assert told.stdout.isascii()
    assert len(told.stdout.splitlines()) > 4


def test_help_is_there_at_once_because_nothing_heavy_is_imported() -> None:
    """As a program of its own: here everything is imported already."""
    heavy = {"sqlalchemy", "telegram", "pydantic", "dateparser", "aiohttp", "babel"}
    code = f"import sys, bot.cli; print(sorted({heavy} & set(sys.modules)))"
    assert python("-c", code) == "[]\n"


def test_of_the_public_holidays_only_those_of_its_own_country_are_loaded() -> None:
    """Those of France, by which its islands overseas are told; not of all 250 countries."""
    days = [("PF", 7, 14), ("PF", 7, 15), ("XX", 1, 1)]
    asked = f"[is_holiday(country, date(2026, month, day)) for country, month, day in {days}]"
    loaded = "[name.split('.')[-1] for name in sys.modules if name.startswith('holidays.countries.')]"
    code = "import sys; from datetime import date; from crm.rules.public_holidays import is_holiday; "
    told = python("-c", f"{code}print({asked}, sorted({loaded}))")
    assert told == "[True, False, False] ['france', 'french_polynesia']\n"


def test_a_command_that_ends_by_itself_loads_no_driver_of_another_database() -> None:
    """What PostgreSQL's driver may say is looked up only when something went wrong."""
    ends = "import atexit, sys; atexit.register(lambda: print('asyncpg' in sys.modules)); "
    code = "from bot.cli import mendable; mendable()(sys.exit)()"
    assert python("-c", ends + code) == "False\n"


def test_it_runs_as_a_module() -> None:
    assert python("-m", "bot", "--help").startswith("Usage: pomni")


@pytest.mark.parametrize("words", [("explode",), ("export",), ("export", "-", "more"), ("run", "--fast")])
def test_a_wrong_command_line_is_exit_code_2(words: tuple[str, ...], shell: Commands) -> None:
    told = shell.type(*words)
    assert (told.exit_code, told.stdout) == (2, "")
    assert "Usage:" in told.stderr


@pytest.mark.parametrize("command", [("run",), ("demo",), ("export", "-"), ("backup", "b.db"), ("migrate",)])
def test_wrong_settings_stand_on_a_line_each(command: tuple[str, ...], shell: Commands) -> None:
    told = shell.type(*command, TIMEZONE="Mars/Olympus", CURRENCY="XXXX", LANGUAGE="de")
    assert (told.exit_code, told.stdout) == (2, "")
    assert [line.split(":")[0] for line in told.stderr.splitlines()] == ["TIMEZONE", "LANGUAGE", "CURRENCY"]
    assert shell.files == []


def test_run_without_a_token_says_where_to_get_one(shell: Commands) -> None:
    told = shell.type("run")
    assert (told.exit_code, told.stdout) == (2, "")
    assert "@BotFather" in told.stderr
    assert shell.files == []


@pytest.mark.parametrize("command", [("export", "-"), ("export", "all.json"), ("backup", "b.db")])
def test_reading_what_is_not_there_fails_and_creates_nothing(command: tuple[str, ...], shell: Commands) -> None:
    told = shell.type(*command)
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr == "Error: pomni.db does not exist\n"
    assert shell.files == []


def test_migrate_makes_the_database_and_may_be_repeated(shell: Commands) -> None:
    for _ in range(2):
        told = shell.type("migrate")
        assert (told.exit_code, told.stdout) == (0, "")
        assert head() in told.stderr
    assert shell.files == ["pomni.db", "pomni.db.lock"]


def test_export_gives_data_on_stdout_and_nothing_else(shell: Commands) -> None:
    shell.type("migrate")
    told = shell.type("export", "-")
    assert (told.exit_code, told.stderr) == (0, "")
    assert json.loads(told.stdout)["schema"] == 1
    assert shell.files == ["pomni.db", "pomni.db.lock"]


def test_export_to_a_file_replaces_it_as_a_whole(shell: Commands) -> None:
    shell.type("migrate")
    target = shell.folder / "all.json"
    target.write_text("of yesterday")
    told = shell.type("export", "all.json")
    assert (told.exit_code, told.stdout, told.stderr) == (0, "", "Exported to all.json\n")
    assert json.loads(target.read_text())["workspaces"] == []
    assert target.stat().st_mode & 0o077 == 0, "only its owner may read the clients"


def test_a_failed_export_leaves_the_former_file(shell: Commands) -> None:
    target = shell.folder / "all.json"
    target.write_text("of yesterday")
    assert shell.type("export", "all.json").exit_code == 1
    assert target.read_text() == "of yesterday"
    assert shell.files == ["all.json"]


def test_a_backup_is_a_whole_database_and_replaces_nothing(shell: Commands) -> None:
    shell.type("migrate")
    assert shell.type("backup", "b.db").exit_code == 0
    assert shell.type("export", "-", DATABASE_URL="sqlite:///b.db").exit_code == 0
    again = shell.type("backup", "b.db")
    assert (again.exit_code, again.stderr) == (1, "Error: b.db exists already: a backup replaces nothing\n")


def test_a_backup_of_postgresql_is_pg_dumps_work(shell: Commands) -> None:
    told = shell.type("backup", "b.db", DATABASE_URL=UNREACHABLE)
    assert (told.exit_code, "pg_dump" in told.stderr) == (1, True)


@pytest.mark.parametrize("command", [("export", "-"), ("migrate",)])
def test_a_database_that_is_away_is_an_error_in_a_line_without_the_password(
    command: tuple[str, ...], shell: Commands
) -> None:
    told = shell.type(*command, DATABASE_URL=UNREACHABLE)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "Connect call failed" in told.stderr
    assert "secret" not in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize("command", [("export", "-"), ("backup", "copy.db")])
def test_a_file_that_is_no_database_is_said_to_be_none(command: tuple[str, ...], shell: Commands) -> None:
    (shell.folder / "pomni.db").write_text("Dear diary, " * 100)
    told = shell.type(*command)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "file is not a database" in told.stderr
    assert shell.files == ["pomni.db"]
