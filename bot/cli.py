"""The command line. Data goes to stdout, everything else to stderr; exit codes: 0 done, 1 failed, 2 wrongly asked.

What is heavy is imported by the command that needs it, so that `--help` is there at once.
"""

import asyncio
import gc
import os
import stat
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, TextIO

import click

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

    from bot.settings import Settings

TARGET = click.Path(dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Pomni, the CRM that lives in a Telegram chat.

    Settings come from the environment and from .env; .env.example explains each.
    """


@contextmanager
def nothing_thrown_away() -> Iterator[None]:
    """What is loaded stays: no garbage is looked for meanwhile (0.1 s), nor ever among it."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@contextmanager
def mendable() -> Iterator[None]:
    """What a person can mend is told in a line, without a trace."""
    with nothing_thrown_away():
        from bot.lock import HeldError
        from bot.settings import WrongSettings
        from storage.snapshot import OtherVersionError

    try:
        yield
    except WrongSettings as error:
        _fail(str(error), code=2)
    except (HeldError, OtherVersionError, FileNotFoundError) as error:
        _fail(str(error))
    except (BrokenPipeError, SystemExit):
        raise
    except _not_to_be_reached() as error:
        from bot.doctor import said

        _fail(f"{said(error)}\n`python -m bot doctor` tells more")


def _not_to_be_reached() -> tuple[type[Exception], ...]:
    """Asked only when something went wrong: SQLite needs no driver of PostgreSQL, which takes 3 MB."""
    from sqlite3 import DatabaseError

    from asyncpg import PostgresError
    from sqlalchemy.exc import DBAPIError

    return DBAPIError, PostgresError, DatabaseError, OSError


def _fail(text: str, code: int = 1) -> NoReturn:
    for line in text.splitlines():
        click.echo(f"Error: {line}" if code == 1 else line, err=True)
    sys.exit(code)


def _settings() -> "Settings":
    from bot.settings import read_settings

    return read_settings()


def _database() -> "URL":
    from storage.engine import database_url

    return database_url(_settings().database_url)


def _progress(label: str, length: int) -> Any:
    """A bar on stderr; nothing at all where nobody watches."""
    return click.progressbar(length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty())


@cli.command()
@mendable()
def run() -> None:
    """Run the bot until it is stopped (Ctrl-C or SIGTERM). Needs TELEGRAM_BOT_TOKEN."""
    settings = _settings()
    if not settings.telegram_bot_token:
        _fail("TELEGRAM_BOT_TOKEN is not set: ask @BotFather for a token, or try `python -m bot demo`", code=2)
    from bot import logs

    logs.set_up(settings.log_level, settings.log_format)
    with nothing_thrown_away():
        from bot import app

    sys.exit(asyncio.run(app.run(settings)))


@cli.command()
@click.option("--terminal", is_flag=True, help="Talk in this terminal; so it is also when lines are piped in.")
@click.option("--tour", is_flag=True, help="Play the guided tours here, without anybody, and print what is said.")
@mendable()
def demo(terminal: bool, tour: bool) -> None:
    """Try the bot here and now: no token, no network, months of two companies' business to play with.

    Opens a chat page for the browser, on this machine only.
    """
    from bot import logs

    settings = _settings()
    logs.set_up("WARNING", settings.log_format)
    if terminal or tour or _is_piped(sys.stdin):
        with nothing_thrown_away():
            from bot.demo import terminal as place

        sys.exit(asyncio.run(place.demo(settings, tour=tour)))
    from bot.demo.page import opening

    sys.exit(asyncio.run(opening.demo(settings)))


def _is_piped(source: TextIO) -> bool:
    """Whether it holds lines somebody prepared: a pipe or a file, no terminal, and not /dev/null either."""
    try:
        mode = os.fstat(source.fileno()).st_mode
    except OSError:
        return True
    return not stat.S_ISCHR(mode)


@cli.command()
@click.option("--explain", "text", metavar="TEXT", help="Tell how this one message is read, and why.")
@mendable()
def understand(text: str | None) -> None:
    """Read messages as JSON lines from stdin; write what they want as JSON lines to stdout."""
    if text is not None:
        from bot.clock import SystemClock
        from bot.explain import explained

        click.echo(asyncio.run(explained(text, _settings(), SystemClock().now())))
        return
    sys.exit(asyncio.run(_answer(sys.stdin.buffer, sys.stdout)))


async def _answer(lines: BinaryIO, out: TextIO) -> int:
    """Each answer is written as soon as it is known. 1: some lines were no cases."""
    from bot.understand import answer

    failed = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            out.write(await answer(line.decode("utf-8-sig")) + "\n")
            out.flush()
        except (ValueError, KeyError, TypeError) as error:
            failed = 1
            click.echo(f"Error: line {number} is no case: {type(error).__name__}: {error}", err=True)
    return failed


@cli.command()
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@mendable()
def export(file: Path) -> None:
    """Write all data as one JSON document to FILE, or to stdout when it is "-"."""
    from bot.whole_file import whole_file

    url = _database()
    if str(file) == "-":
        asyncio.run(_export(url, sys.stdout))
        return
    with whole_file(file) as draft, draft.open("w", encoding="utf-8") as out:
        asyncio.run(_export(url, out))
    click.echo(f"Exported to {file}", err=True)


async def _export(url: "URL", out: TextIO) -> None:
    from bot.export import document, total
    from storage.snapshot import snapshot

    async with snapshot(url) as connection:
        with _progress("Exporting", await total(connection)) as bar:
            async for text, records in document(connection):
                out.write(text)
                bar.update(records)
    out.flush()


@cli.command()
@click.argument("file", type=TARGET)
@mendable()
def backup(file: Path) -> None:
    """Copy the SQLite database into FILE, safely, while the bot works with it."""
    from bot.whole_file import whole_file
    from storage.migrate import back_up, sqlite_file

    source = sqlite_file(_database())
    if source is None:
        _fail("this database is PostgreSQL: back it up with pg_dump")
    if not source.is_file():
        _fail(f"{source} does not exist")
    if file.exists():
        _fail(f"{file} exists already: a backup replaces nothing")
    with whole_file(file) as draft:
        _watched("Backing up", source.stat().st_size, draft, lambda: back_up(source, draft))
    click.echo(f"Backed up to {file}", err=True)


def _watched(label: str, size: int, growing: Path, work: Callable[[], None]) -> None:
    """Do the work while a bar shows how the file grows."""
    with ThreadPoolExecutor(1) as thread, _progress(label, size) as bar:
        done = thread.submit(work)
        while wait([done], timeout=0.1).not_done:
            bar.update(min(growing.stat().st_size, size) - bar.pos)
        done.result()
        bar.update(size - bar.pos)


@cli.command()
@mendable()
def migrate() -> None:
    """Bring the database to the version of this program, after a backup of its file."""
    from bot.clock import SystemClock
    from bot.lock import alone
    from storage.migrate import head, upgrade

    url, now = _database(), SystemClock().now()
    with alone(url, "migrate", now):
        saved = asyncio.run(upgrade(url, now))
    if saved is not None:
        click.echo(f"The database as it was: {saved}", err=True)
    click.echo(f"The database is at version {head()}", err=True)


@cli.command()
def doctor() -> None:
    """Check settings, database, token and clock; say what is wrong and how to mend it."""
    from bot.settings import WrongSettings

    try:
        settings = _settings()
    except WrongSettings as error:
        from bot.doctor import Finding

        for line in str(error).splitlines():
            click.echo(Finding("settings", line, "correct it in .env or in the environment; see .env.example"))
        sys.exit(1)
    sys.exit(asyncio.run(_examine(settings)))


async def _examine(settings: "Settings") -> int:
    from bot.clock import SystemClock
    from bot.doctor import examine

    wrong = 0
    async for finding in examine(settings, SystemClock()):
        click.echo(finding)
        wrong += finding.mend is not None
    click.echo(f"{wrong} to mend" if wrong else "All is well", err=True)
    return 1 if wrong else 0
